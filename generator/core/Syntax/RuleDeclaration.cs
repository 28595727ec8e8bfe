using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>A rule of the project's own, as a corpus file writes it: either of every one of something, or of a share.</summary>
/// <param name="Every">Of what it is a rule; <c>null</c> where it is one of a share.</param>
/// <param name="Share"><c>null</c> where it is a rule of every one.</param>
/// <param name="Severity">One of <see cref="Terms.RuleSeverities"/>.</param>
/// <param name="At">The key that tells which of the two it is.</param>
internal sealed record RuleDeclaration(
    RuleWord? Every,
    ShareDeclaration? Share,
    EquatableArray<ConditionDeclaration> Where,
    EquatableArray<RuleWord> Has,
    EquatableArray<RuleWord> Roles,
    string Severity,
    string? Because,
    FileLocation At);

/// <summary>A limit to the words of some quotes.</summary>
/// <param name="Percent">From 0 to 100.</param>
internal sealed record ShareDeclaration(decimal Percent, bool IsAtMost, ShareScope Within);

/// <summary>What must be said under a key.</summary>
/// <param name="Values">One of these.</param>
/// <param name="Inside">What must hold of the thing that is named, instead of values.</param>
internal sealed record ConditionDeclaration(RuleWord Key, EquatableArray<RuleWord> Values, EquatableArray<ConditionDeclaration> Inside)
{
    /// <summary>A value that means that nothing is said, where it is not quoted and no word of the key's own.</summary>
    public const string None = "none";

    /// <summary>A value that means that something is said, whatever it is.</summary>
    public const string Some = "some";

    /// <summary>As a corpus file writes it.</summary>
    public override string ToString()
    {
        var values = Inside.Count > 0 ? $"{{ {string.Join(", ", Inside)} }}" : string.Join(", ", Values.Select(static value => value.Text));
        return $"{Key.Text}: {(Values.Count > 1 ? $"[{values}]" : values)}";
    }
}

/// <param name="IsQuoted">Whether it is a text whatever it says.</param>
internal sealed record RuleWord(string Text, bool IsQuoted, FileLocation At);
