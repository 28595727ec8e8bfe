using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Model;

namespace ArticleGen.Checking;

/// <summary>Whether the conditions of rules hold.</summary>
internal static class RuleConditions
{
    public static bool AllHold(this EquatableArray<RuleCondition> conditions, RuleSubject subject, Corpus corpus) =>
        conditions.All(condition => condition.Holds(subject, corpus));

    /// <summary>Whether a word is another one or stands below it: <c>Contact.Meet</c> below <c>Contact</c>.</summary>
    public static bool IsOrIsBelow(string word, string other) =>
        word.StartsWith(other, StringComparison.Ordinal) && (word.Length == other.Length || word[other.Length] == '.');

    private static bool Holds(this RuleCondition condition, RuleSubject subject, Corpus corpus)
    {
        var said = subject.ValuesOf(condition.Key);
        return said.Any()
            ? condition.TakesSome || said.Any(value => condition.Takes(value, corpus))
            : condition.TakesNone;
    }

    private static bool Takes(this RuleCondition condition, string value, Corpus corpus) =>
        condition.Values.Any(wanted => condition.TakesBelow ? IsOrIsBelow(value, wanted) : value == wanted)
        || (condition.Inside.Count > 0 && corpus.Find(value) is { } thing && condition.Inside.AllHold(RuleSubject.Of(thing), corpus));
}
