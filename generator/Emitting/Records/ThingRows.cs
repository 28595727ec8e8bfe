using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>The rows of things: what every thing has, what every entity has, what only the things of a kind have.</summary>
internal static class ThingRows
{
    /// <summary>The members that things have besides their rows; a field's backing field may not be one of those either.</summary>
    private static readonly string[] s_ofThing = ["Articles", "DescribeLinks", "Facts", "Mentions", "QuotesAbout", "RoleOn", "Sample", "Uses"];

    private static readonly string[] s_ofEntity = ["Quotes"];

    private static readonly string s_participant = Space + FormatKeys.Participants.Type;

    /// <summary>What every thing has.</summary>
    public static Row<LinkedThing>[] OfThing() =>
    [
        Row.Text<LinkedThing>("Id", "The id that the articles use; unique among all things of the corpus.", static of => of.Thing.Id),
        Row.Templated<LinkedThing>("Kind", same: null, "members.Word(nameof(Kind), Kind);"),
        .. FormatKeys.Thing.SelectMany(static key => Of(key, key.Property)),
        new(new Member("Uses") { Read = "_uses = data.Uses(Id);", IsJoined = true }, static (data, of) => WriteUses(data, of.Uses)),
    ];

    /// <summary>What every entity has because others refer to it: all kinds of entities have the same of these links.</summary>
    public static Row<LinkedThing>[] OfEntity(CorpusSchema schema)
    {
        var entity = schema.Kinds.First(static kind => kind.Kind.IsEntity);
        return RowsOf([], entity.Links.Where(static link => link.Of is null), entity.Kind, MembersOf(OfThing(), [.. s_ofThing, .. s_ofEntity, "Entity"]));
    }

    /// <summary>What only the things of a kind have.</summary>
    public static Row<LinkedThing>[] Of(KindSchema kind, CorpusSchema schema)
    {
        var taken = MembersOf(OfThing(), [.. s_ofThing, kind.Kind.RecordName]);
        if (kind.Kind.IsEntity)
        {
            taken.UnionWith(MembersOf(OfEntity(schema), s_ofEntity));
        }

        return RowsOf(kind.Keys.Skip(FormatKeys.Thing.Count), kind.Links.Where(static link => link.Of is not null), kind.Kind, taken);
    }

    private static HashSet<string> MembersOf(Row<LinkedThing>[] rows, IEnumerable<string> others) =>
        MemberNames.Taken(others.Concat(rows.Select(static row => row.Member.Name)));

    /// <param name="taken">The names of the record's other members.</param>
    private static Row<LinkedThing>[] RowsOf(IEnumerable<FactKey> keys, IEnumerable<Link> links, ThingKind kind, HashSet<string> taken)
    {
        var (allKeys, allLinks, ofFormat) = (keys.ToList(), links.ToList(), FormatKeys.LinksOf(kind));

        // The names of the format are promised: those of a project's own give way.
        taken.UnionWith(allKeys.Where(static key => !key.IsField).Select(static key => key.Property));
        taken.UnionWith(ofFormat.Select(static link => link.Property));
        return
        [
            .. allKeys.SelectMany(key => Of(key, key.IsField ? MemberNames.Free(key.Property, taken, key.HasRelations) : key.Property)),
            .. allLinks.SelectMany(link => Of(link, ofFormat.Contains(link) ? link.Property : MemberNames.Free(link.Property, taken, link.HasRelations))),
        ];
    }

    private static IEnumerable<Row<LinkedThing>> Of(FactKey key, string name)
    {
        if (key.IsField)
        {
            return Row.Facts<LinkedThing>(key, name, static of => of.Thing.Facts);
        }

        return key.Equals(FormatKeys.Name) ? [Row.Text<LinkedThing>(name, key.Doc, static of => of.Thing.Name)]
            : key.Equals(FormatKeys.Date) ? [First(Row.OptionalDate<LinkedThing>(name, key.Doc, static of => of.Date), "OptionalDate")]
            : key.Equals(FormatKeys.Duration) ? [First(Row.OptionalDuration<LinkedThing>(name, key.Doc, static of => of.Duration), "OptionalDuration")]
            : key.Equals(FormatKeys.Participants) ? [OfParticipants(Row.Fact<LinkedThing>(LinkedThing.ParticipantsKey, name, static of => of.Participants()))]
            : Row.Facts<LinkedThing>(key, name, static of => of.Thing.Facts);
    }

    /// <summary>A participant knows its event, for the mentions that say its role.</summary>
    private static Row<LinkedThing> OfParticipants(Row<LinkedThing> row) => row with
    {
        Member = row.Member with
        {
            Read = $"{row.Member.Name} = {s_participant}.In(Id, {MemberShape.ReadJoined($"new {s_participant}(ref data)", $"{s_participant}.AreSame(one, other)")});",
            IsJoined = true,
        },
    };

    /// <summary>What is not declared is what the first part says that tells it.</summary>
    /// <param name="read">What reads it.</param>
    private static Row<LinkedThing> First(Row<LinkedThing> row, string read) => row with
    {
        Member = row.Member with { Read = $"{row.Member.Name} = data.First(static (ref {Data}.Reader data) => data.{read}());", IsJoined = true },
    };

    private static IEnumerable<Row<LinkedThing>> Of(Link link, string name)
    {
        var type = Space + link.Items.RecordName;
        yield return new(
            ReadOnly(name, link.Doc, type, MemberShape.ReadReferrers(type), "References"),
            (data, of) => data.References(of.ReferrersBy(link).Select(static referrer => referrer.Id).Distinct(StringComparer.Ordinal).ToEquatableArray()));

        if (link.HasRelations)
        {
            var relation = MemberShape.RelationTo(link.Items.RecordName);
            yield return new(
                ReadOnly(
                    name + MemberNames.Relations, MemberShape.RelationsDoc(name), relation, MemberShape.ReadJoined($"new {relation}(ref data)", "one.Equals(other)"), "Objects"),
                (data, of) => FactWriter.WriteRelations(data, of.ReferrersBy(link)));
        }
    }

    /// <summary>A list that is not the record's own value.</summary>
    /// <param name="listed">What lists call it.</param>
    private static Member ReadOnly(string name, string doc, string type, string read, string listed)
    {
        var field = FieldOf(name);
        return new Member(name)
        {
            Field = $"private readonly {ListOf(type)} {field};",
            Property = [$"/// <summary>{doc}</summary>", $"public {ListOf(type)} {name} => {field};"],
            Read = $"{field} = {read};",
            IsJoined = true,
            DescribeLink = $"members.{listed}(nameof({name}), {field});",
        };
    }

    private static void WriteUses(DataWriter data, IReadOnlyList<(int Article, ThingUse Use)> uses)
    {
        data.Number(uses.Count);
        var previous = 0;
        foreach (var (article, use) in uses)
        {
            data.Number(((article - previous) << 2) | (use.IsMentioned ? 1 : 0) | (use.IsSpeaker ? 2 : 0));
            previous = article;
        }
    }
}
