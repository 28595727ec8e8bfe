using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Support;

/// <summary>
/// Diagnostics as Verify prints them: JSON without quotes, members without a value left out. Members and their order follow the
/// converters of Verify.SourceGenerators 2.6 (<c>DiagnosticConverter</c>, <c>DiagnosticDescriptorConverter</c>,
/// <c>LocationConverter</c>), the layout Verify's own writer. Lines and columns are Roslyn's, from 0.
/// </summary>
internal static class SnapshotText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(static diagnostic => Block("    ", MembersOf(diagnostic))))}\n  ]\n}}";

    private static IEnumerable<(string Name, string? Value)> MembersOf(Diagnostic diagnostic) =>
    [
        ("Location", diagnostic.Location == Location.None ? null : Place(diagnostic.Location)),
        ("Message", SnapshotFolders.Scrub(diagnostic.GetMessage(CultureInfo.InvariantCulture))),
        ("Severity", diagnostic.Severity.ToString()),
        ("WarningLevel", diagnostic.WarningLevel == 0 ? null : diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
        ("Descriptor", Block("      ", MembersOf(diagnostic.Descriptor)).TrimStart()),
    ];

    private static IEnumerable<(string Name, string? Value)> MembersOf(DiagnosticDescriptor descriptor) =>
    [
        ("Id", descriptor.Id),
        ("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
        ("Description", NullIfBlank(descriptor.Description.ToString(CultureInfo.InvariantCulture))),
        ("HelpLink", NullIfBlank(descriptor.HelpLinkUri)),
        ("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)),
        ("Category", descriptor.Category),
        ("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
        ("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"),
        ("CustomTags", List("        ", descriptor.CustomTags)),
    ];

    // Paths have backslashes on every system.
    private static string Place(Location location)
    {
        var span = location.GetMappedLineSpan();
        var place = span.IsValid ? SnapshotFolders.Scrub($"{span.Path.Replace('/', '\\')}: {span.Span}") : "";
        return location.SourceTree is { } tree ? $"/*\n{Excerpt(tree.GetText(), span.Span, location.SourceSpan)}*/\n {place}" : place;
    }

    /// <summary>The lines of a place in code, with one before and one after; under a line the part that belongs to the place is marked.</summary>
    private static string Excerpt(SourceText text, LinePositionSpan lines, TextSpan place)
    {
        var excerpt = new StringBuilder();
        for (var number = Math.Max(lines.Start.Line - 1, 0); number <= Math.Min(lines.End.Line + 1, text.Lines.Count - 1); number++)
        {
            var line = text.Lines[number];
            excerpt.Append(line.ToString()).Append('\n');
            if (line.Span.Intersection(place) is { } part)
            {
                excerpt.Append(' ', part.Start - line.Start).Append('^', part.Length).Append('\n');
            }
        }

        return excerpt.ToString();
    }

    private static string Block(string indent, IEnumerable<(string Name, string? Value)> members)
    {
        var lines = members
            .Where(static member => member.Value is not null)
            .Select(member => new StringBuilder().Append(indent).Append("  ").Append(member.Name).Append(':').Append(Spaced(member)));
        return $"{indent}{{\n{string.Join(",\n", lines)}\n{indent}}}";
    }

    // A text of several lines begins on a line of its own; what has a layout does not.
    private static string Spaced((string Name, string? Value) member) =>
        member.Name is not ("Location" or "Descriptor" or "CustomTags") && member.Value!.Contains('\n', StringComparison.Ordinal)
            ? (member.Value.StartsWith('\n') ? "" : "\n") + member.Value
            : " " + member.Value;

    private static string? List(string indent, IEnumerable<string> items)
    {
        var list = string.Join(",\n", items.Select(item => $"{indent}  {item}"));
        return list.Length == 0 ? null : $"[\n{list}\n{indent}]";
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
