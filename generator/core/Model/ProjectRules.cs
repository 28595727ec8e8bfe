using System.Globalization;
using ArticleGen.Collections;
using ArticleGen.Schema;

namespace ArticleGen.Model;

/// <summary>The project's own rules, bound. Holds no places, so that an edit beside a rule leaves them equal.</summary>
/// <param name="Every">What every one must have.</param>
/// <param name="Shares">How much of the quoted words may be of some quotes.</param>
internal sealed record ProjectRules(EquatableArray<EveryRule> Every, EquatableArray<ShareRule> Shares)
{
    public static readonly ProjectRules None = new(default, default);

    /// <summary>Whether some of the rules are about articles and what stands in them.</summary>
    public bool AreOfArticles { get; } = Shares.Count > 0 || Every.Any(static rule => !rule.IsOfThings);
}

/// <summary>That everything of some sort has something.</summary>
/// <param name="Owner">The name of a kind of things, or one of <see cref="FieldOwners"/>.</param>
/// <param name="Where">Of which ones it must hold.</param>
/// <param name="Has">The keys under which each must say something.</param>
/// <param name="Roles">The roles that somebody must take in it: of events.</param>
internal sealed record EveryRule(
    string Owner, EquatableArray<RuleCondition> Where, EquatableArray<string> Has, EquatableArray<string> Roles, RuleWords Words)
{
    public bool IsOfThings { get; } = !FieldOwners.All.Contains(Owner);
}

/// <summary>How large a part of the quoted words the quotes may have of which some conditions hold.</summary>
/// <param name="Percent">From 0 to 100.</param>
/// <param name="IsAtMost">Whether the part may not be larger; else it may not be smaller.</param>
internal sealed record ShareRule(EquatableArray<RuleCondition> Where, decimal Percent, bool IsAtMost, ShareScope Within, RuleWords Words)
{
    /// <summary>"60%", "62.5%".</summary>
    public static string Show(decimal percent) => percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}

/// <summary>What a finding says of the rule that is broken.</summary>
/// <param name="Id">That of the finding's rule in <see cref="Diagnostics.Rules"/>.</param>
/// <param name="Text">The rule: "every quote where `speakers: none` has `note`".</param>
/// <param name="Because">Why, in the project's own words; empty where it does not say.</param>
internal sealed record RuleWords(string Id, string Text, string Because);

/// <summary>That one of some values is said under a key.</summary>
/// <param name="TakesNone">Whether it holds where nothing is said.</param>
/// <param name="TakesSome">Whether it holds wherever something is said.</param>
/// <param name="TakesBelow">Whether a value stands for those below it, too: <c>Contact</c> for <c>Contact.Meet</c>.</param>
/// <param name="Inside">What must hold of a thing that is named under the key.</param>
internal sealed record RuleCondition(
    string Key, EquatableArray<string> Values, bool TakesNone, bool TakesSome, bool TakesBelow, EquatableArray<RuleCondition> Inside);
