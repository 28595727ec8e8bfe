using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Format;

/// <summary>The lines of a listing that tell of events, as the generated code answers: what is declared and what mentions add.</summary>
internal static class EventLines
{
    public static readonly string[] Sorts = ["event", "participant"];

    private const string Probe =
        """
        using System.Collections.Generic;
        using System.Linq;
        using Demo.Corpus;

        public static class Probe
        {
            public static string Run() => string.Join("\n", Articles.All[0].Events.SelectMany(Lines).OrderBy(line => line.Sort).Select(line => line.Text));

            private static IEnumerable<(int Sort, string Text)> Lines(Event happening)
            {
                var time = new[] { Part("date ", happening.Date?.Text), Part("duration ", happening.Duration?.Text) }.OfType<string>();
                yield return (0, $"event {happening.Id}: {string.Join(", ", time)}".TrimEnd(' '));
                foreach (var participant in happening.Participants)
                {
                    var parts = new[] { participant.Role.ToString(), participant.Entity?.Id, "\"" + participant.Text + "\"" }.OfType<string>();
                    yield return (1, $"participant {happening.Id}: {string.Join(", ", parts)}");
                }
            }

            private static string? Part(string key, string? value) => value is null ? null : key + value;
        }
        """;

    public static IEnumerable<string> Of(FormatExample example, BoundExample bound)
    {
        var findings = bound.Findings.Select(static finding => finding.Rule).ToArray();
        return CompiledCorpus.Run(Probe, BoundExample.FilesOf(example), expected: findings).Split('\n');
    }
}
