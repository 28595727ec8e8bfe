using ArticleGen.Collections;

namespace ArticleGen.Syntax;

/// <summary>A name where ids are asked, as in <c>by="Ann Lee"</c>: several words, which read as several ids.</summary>
internal static class LooseName
{
    /// <summary>A name has no more words.</summary>
    private const int MaxWords = 6;

    /// <summary>Of several ids that look like a name, the name.</summary>
    public static string? In(EquatableArray<IdSyntax> ids) =>
        ids.Count is > 1 and <= MaxWords && char.IsUpper(ids[0].Value[0]) ? string.Join(" ", ids.Select(static id => id.Value)) : null;

    /// <summary>Whether a value that should be an id may be a name: words, which begin with a letter.</summary>
    public static bool IsOne(string text) => text.Length > 0 && char.IsLetter(text[0]) && text.IndexOf(' ') > 0 && text.Split(' ').Length <= MaxWords && text.IndexOfAny([',', ';', '/', '\n']) < 0;

    /// <summary>Of several ids that look like words of the text, these words.</summary>
    public static string? WordsIn(EquatableArray<IdSyntax> ids) =>
        ids.Count is > 1 and <= MaxWords && ids.All(static id => id.Value.All(char.IsLetter)) ? string.Join(" ", ids.Select(static id => id.Value)) : null;

    public static void Visit(EquatableArray<IdSyntax> ids, IReferenceVisitor visitor)
    {
        if (In(ids) is { } name)
        {
            visitor.LooseName(name);
        }
    }
}
