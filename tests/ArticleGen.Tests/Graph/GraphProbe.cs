namespace ArticleGen.Tests.Graph;

/// <summary>A program that tells the whole graph through the public API, as <see cref="GraphListing"/> tells it of the model.</summary>
internal static class GraphProbe
{
    public const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using Demo.Corpus;

        public static class Probe
        {
            private static readonly StringBuilder s_lines = new();

            public static string Run()
            {
                foreach (var thing in Things.All)
                {
                    Tell(thing);
                }

                foreach (var name in Things.All.SelectMany(thing => thing.AlternateNames.Prepend(thing.Name)).Distinct())
                {
                    Say("named " + name, Things.FindByName(name));
                }

                Say("ships by name", Ships.FindByName("Dawn"));
                Say("people", People.All);
                Say("courts", Courts.All);
                Say("ships", Ships.All);
                foreach (var article in Articles.All)
                {
                    Tell(article);
                }

                return s_lines.ToString();
            }

            private static void Tell(Thing thing)
            {
                s_lines.Append($"{thing.Kind} {thing.Id} {thing.Name}\n");
                Say("found", new object?[] { Things.Find(thing.Id), Ships.Find(thing.Id), Courts.Find(thing.Id), People.Find(thing.Id), Events.Find(thing.Id) });
                Say("alternateName", thing.AlternateNames);
                Say("articles", thing.Articles.Select(article => article.Id));
                Say("mentions", thing.Mentions.Select(Name));
                Say("about", thing.QuotesAbout.Select(Name));
                if (thing is Entity entity)
                {
                    Say("quotes", entity.Quotes.Select(Name));
                    Say("events", entity.Events.Select(happening => happening.Id).Order(StringComparer.Ordinal));
                    Say("patronOf", entity.PatronOf);
                }

                switch (thing)
                {
                    case Person it:
                        Say("jobTitle", it.JobTitle);
                        Say("affiliation", it.Affiliation);
                        Say("roles", it.Roles.Select(role => $"{role.JobTitle} {role.Affiliation?.Id}"));
                        Say("spouse", it.Spouse);
                        Say("parent", it.Parent);
                        Say("children", it.Children);
                        Say("memberOf", it.MemberOf);
                        Say("memberOfRelations", it.MemberOfRelations.Select(relation => $"{relation.Target.Id} {relation.Date}"));
                        break;
                    case Organization it:
                        Say("location", it.Location);
                        Say("people", it.People);
                        Say("members", it.Members);
                        Say("membersRelations", it.MembersRelations.Select(relation => $"{relation.Target.Id} {relation.Date}"));
                        Say("fleet", it.Fleet);
                        break;
                    case Place it:
                        Say("containedInPlace", it.ContainedInPlace);
                        Say("contains", it.Contains);
                        Say("harbour", it.Harbour);
                        break;
                    case Event it:
                        Say("type", it.Type?.Spelling());
                        Say("place", it.Place);
                        Say("superEvent", it.SuperEvent);
                        Say("subEvents", it.SubEvents);
                        Say("participants", it.Participants.Select(part => $"{part.Role} {part.Entity?.Id} {part.Text} {string.Join(',', part.Mentions.Select(Name))}"));
                        break;
                    case Court it:
                        Say("seats", it.Seats);
                        Say("founded", it.Founded);
                        break;
                    case Ship it:
                        Say("rig", it.Rig.Spelling());
                        Say("built", it.Built);
                        Say("tonnage", it.Tonnage);
                        Say("laid", it.Laid);
                        Say("afloat", it.Afloat);
                        Say("home", it.Home);
                        Say("tags", it.Tags);
                        Say("years", it.Years);
                        Say("flag", it.Flag);
                        Say("owner", it.Owner);
                        Say("patron", it.Patron);
                        Say("sisters", it.Sisters);
                        break;
                }
            }

            private static void Tell(Article article)
            {
                s_lines.Append($"article {article.Id}\n{article.Text}\n");
                Say("beat", article.Beat);
                Say("rank", article.Rank);
                Say("author", article.Authors);
                Say("dateline", article.Dateline);
                Say("about", article.About);
                Say("things", article.People.Concat<Thing>(article.Organizations).Concat(article.Places).Concat(article.Events).Concat(article.Courts).Concat(article.Ships)
                    .Select(thing => thing.Id).Order(StringComparer.Ordinal));
                foreach (var quote in article.Quotes)
                {
                    Say("quote", $"{Name(quote)} {quote.Stance?.Spelling()} by {Ids(quote.Speakers)} to {Ids(quote.Addressees)} in {quote.Within?.Id} {quote.Text}");
                    Say("mentions", quote.Mentions.Select(Name));
                    Say("quotes", quote.Quotes.Select(Name));
                }

                foreach (var span in article.Spans)
                {
                    var what = span.Quote?.Id + span.SegmentIndex + span.TimeExpression?.Date
                        + (span.Mention is { } mention ? $"{Ids(mention.Targets)} {mention.Weight} {mention.EventRoles.FirstOrDefault()?.Role} {mention.EventRoles.FirstOrDefault()?.Event.Id}" : "");
                    Say("span", $"{span.Kind} {span.Span} below {span.Parent?.Span} {what} source {Names(span.SourceOf)} cue {Names(span.CueOf)}");
                }
            }

            private static string Name(Mention mention) => $"{mention.Article.Id}{mention.Span}";

            private static string Name(Quote quote) => $"{quote.Article.Id}/{quote.Id}";

            private static string Names(IEnumerable<Quote> quotes) => string.Join(' ', quotes.Select(Name));

            private static string Ids(IEnumerable<Thing> things) => string.Join(' ', things.Select(thing => thing.Id));

            private static void Say(string key, object? value) => s_lines.Append("  ").Append(key).Append(": ").Append(Show(value)).Append('\n');

            private static string Show(object? value) => value switch
            {
                null => "",
                string text => text,
                Thing thing => thing.Id,
                System.Collections.IEnumerable items => string.Join("; ", items.Cast<object?>().Select(Show)),
                bool truth => truth ? "true" : "false",
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString()!,
            };
        }
        """;
}
