namespace SampleConsumer.Corpus;

/// <summary>The records are partial: what this program wants to know of a person stands here.</summary>
public sealed partial record Person
{
    /// <summary>Name and position in a line: "Odile Tolland, Baker (Tolland &amp; Daughter)".</summary>
    public string Label => Position is { } position ? $"{Name}, {position}" : Name;

    /// <summary>The position held, or the last one that is known.</summary>
    public string? Position => (JobTitle, Roles) switch
    {
        ({ } title, _) => WithAffiliation(title, Affiliation),
        (null, [.., { JobTitle: { } title } last]) => WithAffiliation(title, last.Affiliation),
        _ => Affiliation?.Name,
    };

    /// <summary>When the person lived, as far as it is known.</summary>
    public string? Life => (BirthDate, DeathDate) switch
    {
        ({ } birth, { } death) => $"{birth.Label} – {death.Label}",
        ({ } birth, null) => $"born {birth.Label}",
        (null, { } death) => $"died {death.Label}",
        _ => null,
    };

    // "Prime Minister of Japan" needs no "(Japan)".
    private static string WithAffiliation(string title, Entity? affiliation) =>
        affiliation is null || title.Contains(affiliation.Name, StringComparison.Ordinal) ? title : $"{title} ({affiliation.Name})";
}
