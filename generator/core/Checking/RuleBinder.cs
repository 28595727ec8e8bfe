using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Binding.Fields;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats.Articles;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>Binds the project's own rules: each kind, key, word and id that they say is one that the corpus knows.</summary>
internal sealed class RuleBinder
{
    private static readonly string[] s_presences = [ConditionDeclaration.Some, ConditionDeclaration.None];
    private static readonly SourceFile s_nowhere = new("", "", "");

    /// <summary>In the order of <see cref="Terms.RuleSeverities"/>.</summary>
    private static readonly Rule[] s_severities = [Rules.BrokenRuleError, Rules.BrokenRule, Rules.BrokenRuleInfo];

    private readonly DeclaredSchema _schema;
    private readonly Corpus _corpus;
    private readonly List<Finding> _findings = [];

    /// <summary>What is said of rules that are right.</summary>
    private readonly List<Finding> _remarks = [];

    private RuleBinder(DeclaredSchema schema, Corpus corpus) => (_schema, _corpus) = (schema, corpus);

    /// <param name="settings">What the corpus files say.</param>
    public static Result<BoundRules> Bind(CorpusSettings settings, Corpus corpus)
    {
        var binder = new RuleBinder(settings.Schema, corpus);
        var every = new List<EveryRule>();
        var shares = new List<ShareRule>();
        var places = new List<FileLocation>();
        foreach (var rule in settings.Rules)
        {
            var before = binder._findings.Count;
            var one = rule.Share is null ? binder.BindEvery(rule) : null;
            var share = rule.Share is null ? null : binder.BindShare(rule, rule.Share);
            if (binder._findings.Count > before)
            {
                // A rule with a mistake is not checked: what it would find may be wrong, too.
                continue;
            }

            if (share is not null)
            {
                shares.Add(share);
                places.Add(rule.At);
            }
            else
            {
                every.Add(one!);
            }
        }

        var rules = new ProjectRules(every.ToEquatableArray(), shares.ToEquatableArray());
        return new(new BoundRules(rules, places.ToEquatableArray()), binder._findings.Concat(binder._remarks).ToEquatableArray());
    }

    private EveryRule? BindEvery(RuleDeclaration rule)
    {
        var (owner, at) = (rule.Every!.Text, rule.Every.At);
        if (RuleKeys.Of(owner, _corpus.Schema) is not { } keys)
        {
            var owners = _corpus.Schema.Kinds.Select(static row => row.Kind.Name).Concat(FieldOwners.All).ToList();
            Report(Rules.BadChoice, at, "every", Advice.OneOf(owners), owner, Advice.DidYouMean(owner, owners));
            return null;
        }

        var kind = _corpus.Schema.Kinds.FirstOrDefault(row => row.Kind.Name == owner)?.Kind;
        var what = kind?.WithArticle ?? (owner == FieldOwners.Article ? "an article" : $"a {owner}");
        var where = Bind(rule.Where, keys, what);
        foreach (var word in rule.Has.Where(word => !keys.Any(key => key.Name == word.Text)))
        {
            ReportKey(word, keys, what);
        }

        if (rule.Roles.Count > 0 && kind != ThingKind.Event)
        {
            Report(Rules.BadDeclaration, rule.Roles[0].At, $"Events have roles, and {what} has none; write `every: event`, or leave `roles` out");
        }

        foreach (var role in rule.Roles)
        {
            CheckValue(role, [FormatKeys.Role]);
        }

        var asked = rule.Has.Select(static key => $"`{key.Text}`").Concat(rule.Roles.Select(static role => $"somebody as `{role.Text}`")).ToList();
        return new EveryRule(owner, where, TextsOf(rule.Has), TextsOf(rule.Roles), WordsOf(rule, $"every {owner}{Show(rule.Where)} has {And(asked)}"));
    }

    private ShareRule BindShare(RuleDeclaration rule, ShareDeclaration share)
    {
        var where = Bind(rule.Where, RuleKeys.Of(FieldOwners.Quote, _corpus.Schema)!, "a quote");
        var limit = $"{(share.IsAtMost ? "at most" : "at least")} {ShareRule.Show(share.Percent)}";
        var whole = share.Within == ShareScope.Corpus ? "the corpus" : $"each {Terms.ShareScopes[(int)share.Within]}";
        var words = WordsOf(rule, $"{limit} of the quoted words of {whole} are of quotes{Show(rule.Where)}");
        return new ShareRule(where, share.Percent, share.IsAtMost, share.Within, words);
    }

    /// <param name="keys">Those that may be asked for; of several that have one name, each says what it takes.</param>
    /// <param name="what">Of what they are: "a person".</param>
    private EquatableArray<RuleCondition> Bind(EquatableArray<ConditionDeclaration> conditions, IReadOnlyList<FactKey> keys, string what) =>
        conditions.Select(condition => Bind(condition, keys, what)).OfType<RuleCondition>().ToEquatableArray();

    private RuleCondition? Bind(ConditionDeclaration condition, IReadOnlyList<FactKey> keys, string what)
    {
        var named = keys.Where(key => key.Name == condition.Key.Text).ToList();
        if (named.Count == 0)
        {
            ReportKey(condition.Key, keys, what);
            return null;
        }

        var inside = condition.Inside.Count > 0 ? BindInside(condition, named) : default;
        var presences = condition.Values.Where(value => IsPresence(value, named)).Select(static value => value.Text).ToList();
        var values = condition.Values.Where(value => !IsPresence(value, named)).ToEquatableArray();
        foreach (var value in values)
        {
            CheckValue(value, named);
        }

        return new RuleCondition(
            condition.Key.Text,
            ValuesOf(values, named),
            presences.Contains(ConditionDeclaration.None),
            presences.Contains(ConditionDeclaration.Some),
            named.Exists(static key => key.Shape == FactShape.Term && key.Choices.Count == 0),
            inside);
    }

    private EquatableArray<RuleCondition> BindInside(ConditionDeclaration condition, List<FactKey> named)
    {
        var references = named.FindAll(static key => key.Shape == FactShape.Reference);
        if (references.Count == 0)
        {
            Report(Rules.WrongShape, condition.Key.At, condition.Key.Text, "a single value or a list of them", "a map");
            return default;
        }

        var kinds = _corpus.Schema.Kinds.Where(row => references.Exists(key => RuleKeys.Takes(key, row.Kind))).ToList();
        var what = kinds.Count == 1 ? kinds[0].Kind.WithArticle : $"a thing that `{condition.Key.Text}` names";
        return Bind(condition.Inside, [.. kinds.SelectMany(static row => row.Keys)], what);
    }

    /// <summary>Whether a word says that something is said, or nothing; a key may have a word of its own that is spelled like this.</summary>
    private static bool IsPresence(RuleWord word, List<FactKey> named) =>
        !word.IsQuoted && s_presences.Contains(word.Text) && !named.Exists(key => key.Choices.Contains(word.Text));

    /// <summary>Whether a value is what one of the keys takes; if none does, the first one says what is wrong.</summary>
    private void CheckValue(RuleWord value, List<FactKey> named)
    {
        EquatableArray<Finding> first = default;
        foreach (var key in named)
        {
            var findings = Check(value, key);
            if (findings.Count == 0)
            {
                return;
            }

            first = first.Count == 0 ? findings : first;
        }

        _findings.AddRange(first);
    }

    /// <summary>The id that a value names: of one that a thing had before, the one that it has now.</summary>
    private string IdOf(RuleWord value, List<FactKey> named)
    {
        var text = Composition.Of(value.Text);
        if (_corpus.Find(text) is not { } thing || !named.Exists(key => key.Shape == FactShape.Reference && RuleKeys.Takes(key, thing.Kind)))
        {
            return text;
        }

        new WrongIds(_schema, _corpus.Nearest, _remarks.Add).ReportFormer(text, value.At, thing.Id, scope: null);
        return thing.Id;
    }

    private EquatableArray<Finding> Check(RuleWord value, FactKey key)
    {
        var (text, at) = (value.Text, value.At);
        if (key.Shape == FactShape.Record)
        {
            return [Finding.Of(Rules.BadChoice, at, key.Name, Advice.OneOf(s_presences), text, Advice.DidYouMean(text, s_presences))];
        }

        var findings = new FindingSink(s_nowhere);
        if (!new ValueReader(findings, _schema).TryRead(key, text, default, value.IsQuoted, out _))
        {
            return findings.ToEquatableArray().Select(finding => finding with { At = at }).ToEquatableArray();
        }

        if (key.Shape != FactShape.Reference)
        {
            return default;
        }

        var wrong = new WrongIds(_schema, _corpus.Nearest, findings.Add);
        text = Composition.Of(text);
        if (_corpus.Find(text) is not { } thing)
        {
            wrong.ReportUnknown(text, at, key.Target);
        }
        else if (!RuleKeys.Takes(key, thing.Kind))
        {
            wrong.ReportKind(text, at, thing.Kind, key.Target);
        }

        return findings.ToEquatableArray();
    }

    private void ReportKey(RuleWord word, IReadOnlyList<FactKey> keys, string what) =>
        Report(Rules.UnknownKey, word.At, word.Text, what, Advice.DidYouMean(word.Text, keys.Select(static key => key.Name)));

    private void Report(Rule rule, FileLocation at, params string[] arguments) => _findings.Add(Finding.Of(rule, at, arguments));

    private static RuleWords WordsOf(RuleDeclaration rule, string text) => new(
        s_severities[Array.IndexOf(Terms.RuleSeverities, rule.Severity)].Id,
        text,
        rule.Because is { Length: > 0 } because ? ": " + because : "");

    private static string Show(EquatableArray<ConditionDeclaration> where) =>
        where.Count == 0 ? "" : $" where {And([.. where.Select(static condition => $"`{condition}`")])}";

    private static string And(List<string> parts) => string.Join(" and ", parts);

    /// <summary>The texts of values; of ids also as the corpus has them: with their letters composed, and the one that a thing has now.</summary>
    private EquatableArray<string> ValuesOf(EquatableArray<RuleWord> values, List<FactKey> named)
    {
        var texts = TextsOf(values);
        return named.Exists(static key => key.Shape is FactShape.Id or FactShape.Reference)
            ? texts.Concat(values.Select(value => IdOf(value, named))).Distinct(StringComparer.Ordinal).ToEquatableArray()
            : texts;
    }

    private static EquatableArray<string> TextsOf(EquatableArray<RuleWord> words) => words.Select(static word => word.Text).ToEquatableArray();
}

/// <summary>What binding the project's own rules gives.</summary>
/// <param name="SharesAt">Where each rule of a share stands.</param>
internal sealed record BoundRules(ProjectRules Rules, EquatableArray<FileLocation> SharesAt)
{
    public static readonly BoundRules None = new(ProjectRules.None, default);
}
