using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Model;

/// <summary>A thing, merged from all files that declare it. Holds no places.</summary>
/// <param name="Name">Never empty: where no declaration gives one, the id.</param>
/// <param name="Facts">What holds of it, the name left out: valid values only, in the order of <see cref="Schema"/>.</param>
/// <param name="Owner">The file that stands for it in docs: the corpus file, else the first path in ordinal order.</param>
/// <param name="IsImplicit">No file declares it; by-name mentions do.</param>
internal sealed record Thing(ThingKind Kind, string Id, string Name, EquatableArray<Fact> Facts, string Owner, bool IsImplicit)
{
    /// <summary>The article to which the thing belongs alone; <c>null</c> for a thing of all.</summary>
    public string? Scope { get; } = Identifiers.ScopeOf(Id);

    /// <summary>Whether a declaration gives it a name; one that is described only needs none.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Whether another assembly declares it, and emits it.</summary>
    public bool IsShared { get; init; }

    /// <summary>What things of this assembly say of a thing of another: the other side of their relations.</summary>
    public EquatableArray<Fact> Added { get; init; }

    /// <summary>Name and alternate names.</summary>
    public IEnumerable<string> Names => IsNamed ? Facts.TextsOf(FormatKeys.AlternateName).Prepend(Name) : Facts.TextsOf(FormatKeys.AlternateName);
}

/// <summary>An article as the others know it.</summary>
internal sealed record ArticleEntry(string Id, string Path);

/// <summary>A by-name mention's question: the thing of this kind with this name.</summary>
/// <param name="Name">With single spaces.</param>
/// <param name="Scope">The article whose own things are looked at first, where it has its own.</param>
internal sealed record NameRequest(ThingKind Kind, string Name, string? Scope = null)
{
    /// <summary>The same question to the things of all.</summary>
    public NameRequest OfAll => Scope is null ? this : this with { Scope = null };
}

/// <summary>What one article asks of the corpus, in the order of its text.</summary>
/// <param name="Ids">The ids of things that it refers to.</param>
/// <param name="Possible">Words that may be ids of things, and need not be: where quotes are named, and classes of blocks behind no span.</param>
/// <param name="Names">The names that its by-name mentions say, pronouns left out.</param>
/// <param name="PossibleNames">Words that may be names of things, and declare none: spelled like a pronoun, or said of another thing.</param>
internal sealed record References(
    EquatableArray<string> Ids, EquatableArray<string> Possible, EquatableArray<NameRequest> Names, EquatableArray<NameRequest> PossibleNames = default);

/// <summary>A thing as binding one article needs it.</summary>
/// <param name="Name">Where no declaration gives one, the id.</param>
/// <param name="Names">Name, alternate names and demonym: what a named mention shares a word with. An id is none.</param>
/// <param name="Date">When an event happens, as declared.</param>
internal sealed record ThingSlice(
    string Id, ThingKind Kind, string Name, EquatableArray<string> Names, EdtfDate? BirthDate, EdtfDate? DeathDate, EdtfDate? Date)
{
    /// <summary>What a person belongs to, or holds a position in: who speaks for it may be its source.</summary>
    public EquatableArray<string> Affiliations { get; init; }

    /// <summary>The id as the list that each mention of nothing else has: one for all of them.</summary>
    public EquatableArray<string> OnlyId { get; } = [Id];

    public static ThingSlice Of(Thing thing)
    {
        var (others, demonym) = (thing.Facts.Find(FormatKeys.AlternateName), thing.Facts.TextOf(FormatKeys.Demonym));
        return new(
            thing.Id, thing.Kind, thing.Name,
            thing.IsNamed && others is null && demonym is null
                ? [Composition.Of(thing.Name)]
                : [.. thing.Names.Concat(thing.Facts.TextsOf(FormatKeys.Demonym)).Select(Composition.Of)],
            thing.Facts.DateOf(FormatKeys.BirthDate), thing.Facts.DateOf(FormatKeys.DeathDate),
            thing.Kind == ThingKind.Event ? thing.Facts.DateOf(FormatKeys.Date) : null)
        {
            Affiliations = thing.Kind == ThingKind.Person ? AffiliationsOf(thing.Facts) : default,
        };
    }

    private static EquatableArray<string> AffiliationsOf(EquatableArray<Fact> facts)
    {
        var (own, roles) = (facts.Find(FormatKeys.Affiliation), facts.Find(FormatKeys.Roles));
        if (own is null && roles is null)
        {
            return default;
        }

        var ofRoles = roles?.Items.SelectMany(static role => role.Parts.TextsOf(FormatKeys.RoleAffiliation)) ?? [];
        return facts.TextsOf(FormatKeys.Affiliation).Concat(ofRoles).Distinct().ToEquatableArray();
    }
}

/// <summary>How the corpus answers a <see cref="NameRequest"/>.</summary>
/// <param name="Ids">The things with that name: one, or several where it is ambiguous.</param>
/// <param name="IsImplicit">No file declares the thing; the mention does.</param>
/// <param name="Hint">Where no thing has been declared with the name: the one that is probably meant.</param>
/// <param name="Taken">Where no thing has the name: the thing that has the id which it would give.</param>
internal sealed record NameAnswer(NameRequest Request, EquatableArray<string> Ids, bool IsImplicit, NameHint? Hint, TakenId? Taken)
{
    /// <summary>Whether the thing that is probably meant is the one whose id the name would give: then it is.</summary>
    public bool MeansTaken => Taken is not null && Hint?.Id == Taken.Id;
}

/// <summary>The thing that is probably meant by a name which it has not.</summary>
/// <param name="Says">What the name has to do with one of the thing's: for messages.</param>
/// <param name="IsPart">Whether it is a part of the thing's name.</param>
internal sealed record NameHint(string Says, string Id, bool IsPart)
{
    /// <summary>The other things that may be meant as well.</summary>
    public EquatableArray<string> Others { get; init; }
}

/// <summary>The id that a name would give, and the thing that has it.</summary>
internal sealed record TakenId(string Id, ThingKind Kind, string Name, string Owner);

/// <summary>An id that no thing has.</summary>
/// <param name="Nearest">The nearest id that one has.</param>
internal readonly record struct UnknownId(string Id, string? Nearest);

/// <summary>An id that a thing had before, as an article writes it.</summary>
/// <param name="Now">The id of the thing in the corpus.</param>
internal readonly record struct FormerId(string Id, string Now);

/// <summary>What binding one article needs of the corpus: while it stays equal, the article need not be bound again.</summary>
/// <param name="HasId">Whether the article has its id; <c>false</c> for the later of two articles with one id, which is not emitted.</param>
/// <param name="IsStrict">Whether a mention may not declare a thing.</param>
/// <param name="ArticleKeys">What can be said of articles.</param>
internal sealed record CorpusSlice(
    bool HasId,
    bool IsStrict,
    EquatableArray<ThingSlice> Things,
    EquatableArray<UnknownId> Unknown,
    EquatableArray<NameAnswer> Names,
    EquatableArray<FactKey> ArticleKeys)
{
    /// <summary>Of the ids that it asks for, those that things had before.</summary>
    public EquatableArray<FormerId> Former { get; init; }
}
