using System.Reflection;

namespace ArticleGen.Diagnostics;

/// <summary>Where the page of a rule is on the web: in the repository whose address the build was told.</summary>
internal static class HelpLink
{
    private static readonly string? s_repository = typeof(HelpLink).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "RepositoryUrl")?.Value;

    public static string? Of(string rule) => Of(s_repository, rule);

    /// <param name="repository">The address of the repository, with or without <c>.git</c> at its end.</param>
    /// <returns><c>null</c> where there is no address: no link is better than a wrong one.</returns>
    public static string? Of(string? repository, string rule)
    {
        if (!Uri.TryCreate(repository, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
        {
            return null;
        }

        var path = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var root = path.EndsWith(".git", StringComparison.Ordinal) ? path.Substring(0, path.Length - ".git".Length) : path;
        return $"{root}/blob/main/generator/docs/diagnostics/{rule}.md";
    }
}
