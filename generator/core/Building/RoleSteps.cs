using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>
/// The steps that find where roles are spelled which only bodies say. What is bound holds no places, so they are looked for where two roles cannot be
/// told apart, and nowhere else.
/// </summary>
internal static class RoleSteps
{
    /// <summary>Where some files say the roles of findings without a place.</summary>
    public static EquatableList<SpelledRole> FindPlaces((EquatableList<ReadFile> Files, EquatableList<Finding> Found) source, CancellationToken cancellation)
    {
        var wanted = new HashSet<string>(source.Found.Where(IsUnplaced).Select(RoleOf), StringComparer.Ordinal);
        return wanted.Count == 0
            ? []
            : source.Files.UntilCancelled(cancellation).SelectMany(file => RolesIn(file, wanted)).ToEquatableList();
    }

    /// <summary>The findings at the first place of what they tell, in the order of the paths.</summary>
    public static EquatableList<Finding> Place((EquatableList<Finding> Found, EquatableList<SpelledRole> Places) source, CancellationToken _) =>
        source.Places.Count == 0
            ? source.Found
            : source.Found.Select(finding => IsUnplaced(finding) ? finding with { At = FirstOf(RoleOf(finding), source.Places) } : finding).ToEquatableList();

    private static bool IsUnplaced(Finding finding) => finding.At is null && finding.Rule == Rules.ValueCollision.Id;

    private static string RoleOf(Finding finding) => finding.Arguments[1];

    private static IEnumerable<SpelledRole> RolesIn(ReadFile file, HashSet<string> wanted) =>
        (file.Document.Body?.Annotations ?? default)
        .OfType<MentionAnnotation>()
        .Where(mention => mention.Role is { } role && wanted.Contains(role.Role))
        .Select(mention => new SpelledRole(mention.Role!.Role, file.File.Locate(mention.Role.At)));

    private static FileLocation? FirstOf(string role, EquatableList<SpelledRole> places)
    {
        FileLocation? first = null;
        foreach (var place in places)
        {
            if (place.Role == role && (first is not { } before || string.CompareOrdinal(place.At.Path, before.Path) < 0))
            {
                first = place.At;
            }
        }

        return first;
    }
}

/// <summary>Where a body says a role.</summary>
internal sealed record SpelledRole(string Role, FileLocation At);
