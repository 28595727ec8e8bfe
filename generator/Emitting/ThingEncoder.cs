using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>Writes a thing's values in the order in which the emitted <c>Person</c>, <c>Event</c>, … read them.</summary>
/// <param name="nameOf">The name of the thing with an id.</param>
internal sealed class ThingEncoder(CorpusLinks links, Func<string, string> nameOf)
{
    private readonly DataWriter _data = new();

    public string Encode(Thing thing)
    {
        var data = _data;
        WriteThing(data, thing);
        if (thing.Kind.IsEntity())
        {
            data.References(links.EventsOf(thing.Id).ToEquatableArray());
        }

        switch (thing.Kind)
        {
            case ThingKind.Person:
                WritePerson(data, thing.Facts);
                break;
            case ThingKind.Organization:
                data.Reference(thing.Facts.TextOf(Schema.Location));
                data.References(links.PeopleOf(thing.Id).ToEquatableArray());
                break;
            case ThingKind.Place:
                WritePlace(data, thing);
                break;
            default:
                WriteEvent(data, thing);
                break;
        }

        return data.Finish().ToString();
    }

    private void WriteThing(DataWriter data, Thing thing)
    {
        // These three stand first: the emitted `NameDirectory` reads them without making the thing.
        data.Text(thing.Id);
        data.Text(thing.Name);
        data.Texts([.. thing.Facts.TextsOf(Schema.AlternateName)]);
        data.OptionalText(thing.Facts.TextOf(Schema.Description));
        data.Texts([.. thing.Facts.TextsOf(Schema.SameAs)]);
        var uses = links.UsesOf(thing.Id);
        data.Number(uses.Count);
        var previous = 0;
        foreach (var (article, use) in uses)
        {
            data.Number(((article - previous) << 2) | (use.IsMentioned ? 1 : 0) | (use.IsSpeaker ? 2 : 0));
            previous = article;
        }
    }

    private static void WritePerson(DataWriter data, EquatableArray<Fact> facts)
    {
        data.OptionalText(facts.TextOf(Schema.JobTitle));
        data.Reference(facts.TextOf(Schema.Affiliation));
        var roles = facts.Find(Schema.Roles)?.Items ?? default;
        data.Number(roles.Count);
        foreach (var role in roles)
        {
            data.OptionalText(role.Parts.TextOf(Schema.JobTitle));
            data.Reference(role.Parts.TextOf(Schema.Affiliation));
            data.OptionalDate(role.Parts.TextOf(Schema.Date));
        }

        data.OptionalText(facts.TextOf(Schema.Nationality));
        data.OptionalDate(facts.TextOf(Schema.BirthDate));
        data.OptionalDate(facts.TextOf(Schema.DeathDate));
        data.Word(facts.TextOf(Schema.PersonType), Terms.PersonTypes);
        data.OptionalNumber(facts.TextOf(Schema.Count) is { } count
            ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)
            : null);
    }

    private void WritePlace(DataWriter data, Thing place)
    {
        data.OptionalText(place.Facts.TextOf(Schema.PlaceType));
        data.OptionalText(place.Facts.TextOf(Schema.Demonym));
        data.Reference(place.Facts.TextOf(Schema.ContainedInPlace));
        data.OptionalText(place.Facts.TextOf(Schema.Latitude));
        data.OptionalText(place.Facts.TextOf(Schema.Longitude));
        data.References(links.ChildrenOf(place.Id).ToEquatableArray());
    }

    private void WriteEvent(DataWriter data, Thing happening)
    {
        var facts = happening.Facts;
        var time = links.TimeOf(happening.Id);
        data.OptionalText(facts.TextOf(Schema.EventType));
        data.Word(facts.TextOf(Schema.Realis), Terms.Realis);
        data.Word(facts.TextOf(Schema.Polarity), Terms.Polarities);
        data.Word(facts.TextOf(Schema.Tense), Terms.Tenses);
        data.Word(facts.TextOf(Schema.Modality), Terms.Modalities);
        data.OptionalDate(facts.TextOf(Schema.Date) ?? time.Date);
        data.OptionalDuration(facts.TextOf(Schema.Duration) ?? time.Duration);
        data.Reference(facts.TextOf(Schema.Place));
        data.Reference(facts.TextOf(Schema.SuperEvent));
        WriteParticipants(data, happening);
        data.References(links.ChildrenOf(happening.Id).ToEquatableArray());
    }

    /// <summary>Those that are declared, then those that mentions add: an entity in a role that it has already adds nothing.</summary>
    private void WriteParticipants(DataWriter data, Thing happening)
    {
        var participants = new List<(string? Role, string? Entity, string Text)>();
        foreach (var item in happening.Facts.Find(Schema.Participants)?.Items ?? default)
        {
            var entity = item.Parts.TextOf(Schema.Ref);
            var text = item.Parts.TextOf(Schema.Text) ?? (entity is null ? "" : nameOf(entity));
            participants.Add((item.Parts.TextOf(Schema.Role), entity, text));
        }

        var known = new HashSet<(string?, string?)>(participants.Select(static participant => (participant.Role, participant.Entity)));
        foreach (var participation in links.ParticipationsIn(happening.Id))
        {
            if (known.Add((participation.Role, participation.EntityId)))
            {
                participants.Add((participation.Role, participation.EntityId, participation.Text));
            }
        }

        data.Number(participants.Count);
        foreach (var (role, entity, text) in participants)
        {
            data.OptionalText(role);
            data.Reference(entity);
            data.Text(text);
        }
    }
}
