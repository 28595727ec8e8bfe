using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Emitting.Records;

/// <summary>A thing and what the rest of the corpus says of it: what its record is written from.</summary>
/// <param name="nameOf">The name of the thing with an id.</param>
internal sealed class LinkedThing(Thing thing, CorpusLinks links, Func<string, string> nameOf)
{
    // A participant has a role and words in any case.
    private static readonly FactKey s_role = FormatKeys.Role with { IsRequired = true };
    private static readonly FactKey s_text = FormatKeys.Text with { IsRequired = true };

    /// <summary>The key of participants as the record has them.</summary>
    public static readonly FactKey ParticipantsKey = FormatKeys.Participants with { Parts = [s_role, FormatKeys.Ref, s_text] };

    public Thing Thing => thing;

    public EdtfDate? Date => thing.Facts.DateOf(FormatKeys.Date) ?? links.TimeOf(thing.Id).Date;

    public IsoDuration? Duration => thing.Facts.DurationOf(FormatKeys.Duration) ?? links.TimeOf(thing.Id).Duration;

    public IReadOnlyList<(int Article, ThingUse Use)> Uses => links.UsesOf(thing.Id);

    public IReadOnlyList<Referrer> ReferrersBy(Link link) => links.Of(link, thing.Id);

    /// <summary>Those that are declared, then those that the text adds: who or what has a role already adds nothing.</summary>
    public EquatableArray<FactItem> Participants()
    {
        var participants = new List<FactItem>();
        var known = new HashSet<(string? Role, string? Entity, string? Value)>();
        foreach (var item in thing.Facts.Find(FormatKeys.Participants)?.Items ?? default)
        {
            var (role, entity) = (item.Parts.TextOf(FormatKeys.Role), item.Parts.TextOf(FormatKeys.Ref));
            var text = item.Parts.TextOf(FormatKeys.Text);
            known.Add((role, entity, entity is null ? text : null));
            participants.Add(Participant(role, entity, text ?? (entity is null ? "" : nameOf(entity))));
        }

        foreach (var participation in links.ParticipationsIn(thing.Id))
        {
            if (known.Add((participation.Role, participation.EntityId, participation.EntityId is null ? participation.Text : null)))
            {
                participants.Add(Participant(participation.Role, participation.EntityId, participation.Text));
            }
        }

        return participants.ToEquatableArray();
    }

    private static FactItem Participant(string? role, string? entity, string text)
    {
        var parts = new List<Fact>();
        Add(s_role, role);
        Add(FormatKeys.Ref, entity);
        Add(s_text, text);
        return new FactItem("", parts.ToEquatableArray(), default);

        void Add(FactKey key, string? value)
        {
            if (value is not null)
            {
                parts.Add(new Fact(key, [new FactItem(value, default, default)]));
            }
        }
    }
}
