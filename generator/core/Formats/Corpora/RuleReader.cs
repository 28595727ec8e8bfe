using System.Globalization;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats.Yaml;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Corpora;

/// <summary>Reads the project's own rules. A rule with a mistake in it is left out, and the others stay.</summary>
internal sealed class RuleReader(SourceFile file, FindingSink findings, EntryReader entries)
{
    private const string Every = "every";
    private const string Where = "where";
    private const string Has = "has";
    private const string Roles = "roles";
    private const string QuotedWords = "quotedWords";
    private const string Severity = "severity";
    private const string Because = "because";
    private const string AtMost = "atMost";
    private const string AtLeast = "atLeast";
    private const string Within = "within";

    private static readonly string[] s_keys = [Every, Where, Has, Roles, QuotedWords, Severity, Because];
    private static readonly string[] s_shareKeys = [Where, AtMost, AtLeast, Within];

    public EquatableArray<RuleDeclaration> Read(YamlEntry rules)
    {
        if (rules.Value is YamlScalar { IsAbsent: true })
        {
            return default;
        }

        if (rules.Value is not YamlList list)
        {
            entries.ReportShape(rules, "a list of rules");
            return default;
        }

        return list.Items.Select(item => ReadRule(rules with { Value = item })).OfType<RuleDeclaration>().ToEquatableArray();
    }

    private RuleDeclaration? ReadRule(YamlEntry rule)
    {
        var before = findings.Count;
        var said = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in entries.EntriesOf(rule, s_keys, "a list of rules, each a map with `every` or `quotedWords`"))
        {
            said.Add(entry.Key.Value, entry);
        }

        var isShare = said.TryGetValue(QuotedWords, out var subject);
        var every = !isShare && said.TryGetValue(Every, out subject) ? ReadOne(subject) : null;
        var (has, roles) = (WordsOf(said, Has), WordsOf(said, Roles));
        var (share, where) = isShare ? ReadShare(subject) : (null, said.TryGetValue(Where, out var conditions) ? ReadConditions(conditions) : default);
        var severity = said.TryGetValue(Severity, out var severe) ? entries.ReadWord(severe, Terms.RuleSeverities) : null;
        var because = said.TryGetValue(Because, out var reason) ? entries.ReadText(reason) : null;
        if (findings.Count == before)
        {
            var at = subject.Key?.Span ?? FirstOf(rule.Value);
            if (FindWrong(said, every, isShare, asksForNothing: has.Count == 0 && roles.Count == 0) is not { } wrong)
            {
                return new RuleDeclaration(every, share, where, has, roles, severity ?? Terms.RuleSeverities[1], because, file.Locate(at));
            }

            findings.Add(Rules.BadDeclaration, at, wrong);
        }

        return null;
    }

    /// <summary>What is wrong with the keys of a rule taken together.</summary>
    private static string? FindWrong(Dictionary<string, YamlEntry> said, RuleWord? every, bool isShare, bool asksForNothing)
    {
        if (isShare)
        {
            return Array.Find([Every, Where, Has, Roles], said.ContainsKey) is { } stray
                ? $"`{stray}` stands beside `quotedWords`, which has its conditions inside; make two rules of it"
                : null;
        }

        return every is null ? "This rule is about nothing: write `every`, or `quotedWords`"
            : asksForNothing ? "This rule asks for nothing: write `has`, the keys under which each must say something, or `roles`"
            : null;
    }

    /// <summary>Reads <c>{ where: { speakers: none }, atMost: 20%, within: article }</c>.</summary>
    private (ShareDeclaration? Share, EquatableArray<ConditionDeclaration> Where) ReadShare(YamlEntry share)
    {
        var before = findings.Count;
        EquatableArray<ConditionDeclaration> where = default;
        YamlEntry? limit = null;
        string? within = null;
        var limits = 0;
        foreach (var entry in entries.EntriesOf(share, s_shareKeys, "a map of `where`, `atMost` or `atLeast`, and `within`"))
        {
            switch (entry.Key.Value)
            {
                case Where:
                    where = ReadConditions(entry);
                    break;
                case Within:
                    within = entries.ReadWord(entry, Terms.ShareScopes);
                    break;
                default:
                    limits++;
                    limit = entry;
                    break;
            }
        }

        if (limits != 1 || where.Count == 0 || within is null)
        {
            if (findings.Count == before)
            {
                findings.Add(
                    Rules.BadDeclaration, share.Key.Span,
                    "`quotedWords` takes three keys: `where`, which tells the quotes; `atMost` or `atLeast`, a share; `within`, which tells of what it is one");
            }

            return default;
        }

        return ReadPercent(limit!.Value) is { } percent
            ? (new ShareDeclaration(percent, limit.Value.Key.Value == AtMost, (ShareScope)Array.IndexOf(Terms.ShareScopes, within)), where)
            : default;
    }

    private decimal? ReadPercent(YamlEntry entry)
    {
        if (entries.ReadText(entry) is not { } text)
        {
            return null;
        }

        if (text.EndsWith("%", StringComparison.Ordinal)
            && decimal.TryParse(text.Substring(0, text.Length - 1).TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100)
        {
            return percent;
        }

        findings.Add(Rules.BadNumber, entry.Value.Span, entry.Key.Value, "a share from `0%` to `100%`", text, "");
        return null;
    }

    private EquatableArray<ConditionDeclaration> ReadConditions(YamlEntry where)
    {
        var conditions = new List<ConditionDeclaration>();
        foreach (var entry in entries.EntriesOf(where, "a map from key to value"))
        {
            var inside = entry.Value is YamlMap ? ReadConditions(entry) : default;
            var values = entry.Value is YamlMap ? default : ReadWords(entry);
            if (inside.Count == 0 && values.Count == 0)
            {
                findings.Add(Rules.BadDeclaration, entry.Key.Span, $"`{entry.Key.Value}` has no value; write one, or `some` or `none`");
            }

            conditions.Add(new ConditionDeclaration(ToWord(entry.Key), values, inside));
        }

        return conditions.ToEquatableArray();
    }

    private EquatableArray<RuleWord> WordsOf(Dictionary<string, YamlEntry> said, string key) => said.TryGetValue(key, out var entry) ? ReadWords(entry) : default;

    private EquatableArray<RuleWord> ReadWords(YamlEntry entry)
    {
        if (entry.Value is not YamlList list)
        {
            return ReadOne(entry) is { } only ? [only] : default;
        }

        return list.Items.Select(item => ReadOne(entry with { Value = item })).OfType<RuleWord>().ToEquatableArray();
    }

    private RuleWord? ReadOne(YamlEntry entry) => entries.ReadText(entry) is null ? null : ToWord((YamlScalar)entry.Value);

    private RuleWord ToWord(YamlScalar scalar) => new(scalar.Value, !scalar.IsPlain, file.Locate(scalar.Span));

    /// <summary>The first key of a map: a map as a whole may reach over many lines.</summary>
    private static TextSpan FirstOf(YamlNode node) => node is YamlMap { Entries: [var first, ..] } ? first.Key.Span : node.Span;
}
