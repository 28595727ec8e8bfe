using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Architecture;

/// <summary>Which room may know which, as <c>generator/docs/architecture.md</c> draws it.</summary>
public class ArrowTests
{
    /// <summary>The rooms from the ground up: each may use those before it, and none behind it.</summary>
    private static readonly string[] s_rooms =
    [
        "Collections", "Text", "Diagnostics", "Dates", "Schema", "Syntax", "Formats", "Model", "Binding", "Checking", "Building", "", "Emitting", "Hosting", "Analyzers",
    ];

    /// <summary>What a room may not use though it stands below.</summary>
    private static readonly (string Room, string Other)[] s_never = [("Model", "Formats"), ("Binding", "Formats"), ("Emitting", "Formats"), ("Emitting", "Checking"), ("Emitting", "Building")];

    /// <summary>Built beside these tests, in their configuration.</summary>
    private static string CorePath => Repository.Path($"generator/core/bin/{Directory.GetParent(AppContext.BaseDirectory.TrimEnd('/', '\\'))!.Name}/net10.0/ArticleGen.Core.dll");

    [Fact]
    public void No_room_uses_one_above_it()
    {
        using var assembly = new AssemblyArrows(typeof(ArticleGenerator).Assembly.Location);
        var wrong = assembly.List()
            .Where(static arrow => arrow.Type != nameof(ArticleGenerator) && RoomOf(arrow.Namespace) is not null && RoomOf(arrow.Uses) is not null)
            .Where(static arrow => IsWrong(RoomOf(arrow.Namespace)!, RoomOf(arrow.Uses)!))
            .Select(static arrow => $"{arrow.Namespace}.{arrow.Type} uses {arrow.Uses}");

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void The_core_knows_no_compiler()
    {
        using var assembly = new AssemblyArrows(CorePath);

        Assert.Contains("YamlDotNet", assembly.References);
        Assert.DoesNotContain(assembly.References, static name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    /// <summary>What an edge is made of is found: else the tests above would find nothing wrong in nothing.</summary>
    [Theory]
    [InlineData("Binding", "Model")]
    [InlineData("Formats", "Syntax")]
    [InlineData("Hosting", "Emitting")]
    public void An_arrow_that_is_drawn_is_there(string from, string to)
    {
        using var assembly = new AssemblyArrows(typeof(ArticleGenerator).Assembly.Location);

        Assert.Contains(assembly.List(), arrow => RoomOf(arrow.Namespace) == from && RoomOf(arrow.Uses) == to);
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var generator = Path.GetDirectoryName(Repository.Path("generator/ArticleGen.csproj"))!;
        var wrong = Directory.EnumerateFiles(generator, "*.cs", SearchOption.AllDirectories)
            .Select(path => (File: Path.GetRelativePath(generator, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(static file => !IsNoCodeOfOurs(file.File))
            .Where(static file => !file.Text.Contains($"\nnamespace {NamespaceOfFolder(file.File)};\n", StringComparison.Ordinal) && !file.Text.StartsWith($"namespace {NamespaceOfFolder(file.File)};\n", StringComparison.Ordinal));

        Assert.Empty(wrong.Select(static file => file.File));
    }

    private static bool IsWrong(string from, string to) => Array.IndexOf(s_rooms, to) > Array.IndexOf(s_rooms, from) || s_never.Contains((from, to));

    /// <summary>The first part behind <c>ArticleGen</c>; empty for what stands at its root.</summary>
    private static string? RoomOf(string @namespace) =>
        @namespace == "ArticleGen" ? "" : @namespace.StartsWith("ArticleGen.", StringComparison.Ordinal) ? @namespace.Split('.')[1] : null;

    private static string NamespaceOfFolder(string file) =>
        string.Join('.', Path.GetDirectoryName(file)!.Replace('\\', '/').Split('/').Where(static part => part is not ("" or "core")).Prepend("ArticleGen"));

    /// <summary>Templates are of the projects that get them, and the polyfills of the framework.</summary>
    private static bool IsNoCodeOfOurs(string file) =>
        file.Contains("/obj/", StringComparison.Ordinal) || file.StartsWith("obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal) || file.StartsWith("bin/", StringComparison.Ordinal)
        || file.StartsWith("Emitting/Templates/", StringComparison.Ordinal) || file.StartsWith("templates/", StringComparison.Ordinal) || file.EndsWith("/Polyfills.cs", StringComparison.Ordinal)
        || file.StartsWith("tool/", StringComparison.Ordinal);
}
