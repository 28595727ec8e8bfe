using System.Globalization;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Understands single values by their keys, in front matter and on spans: all that can be told from the value alone.</summary>
internal sealed class ValueReader(FindingSink findings, DeclaredSchema schema)
{
    /// <summary>Whom an id means is the business of binding.</summary>
    /// <param name="isQuoted">Whether it stands in quotation marks: then it is nothing but a text.</param>
    /// <param name="value">What the text means where that is more than a text.</param>
    /// <returns>Whether it is what the key takes; if not, that is a finding.</returns>
    public bool TryRead(FactKey key, string text, TextSpan at, bool isQuoted, out object? value)
    {
        value = null;
        switch (key.Shape)
        {
            case FactShape.Choice when !key.Choices.Contains(text):
                return ReportChoice(key, text, at);
            case FactShape.Term:
                return IsTerm(key, text, at);
            case FactShape.Boolean when isQuoted || !Terms.Switch.Contains(text):
                findings.Add(Rules.BadChoice, at, key.Name, Advice.OneOf(Terms.Switch), text, "");
                return false;
            case FactShape.Language when !Languages.IsTag(text):
                findings.Add(Rules.BadLanguage, at, text, Languages.FindMeant(text) is { } meant ? Advice.DidYouMean(meant) : "; write one such as `en` or `pt-BR`");
                return false;
            case FactShape.Uri when !IsAbsoluteUri(text):
                findings.Add(Rules.BadUri, at, text);
                return false;
            case FactShape.Count when !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _):
                return ReportNumber(key, text, at, "a whole number from 0");
            case FactShape.Integer when isQuoted || !IsInteger(text):
                return ReportNumber(key, text, at, "a whole number");
            case FactShape.Decimal when isQuoted || !IsDecimal(text):
                return ReportNumber(key, text, at, "a number");
            case FactShape.Latitude when !IsDegrees(text, 90):
                return ReportNumber(key, text, at, "degrees from -90 to 90");
            case FactShape.Longitude when !IsDegrees(text, 180):
                return ReportNumber(key, text, at, "degrees from -180 to 180");
            // Whose name it may be, only binding can tell.
            case FactShape.Id or FactShape.Reference when Identifiers.Read(text) is null && (key.Shape == FactShape.Id || !LooseName.IsOne(text)):
                findings.Add(Rules.BadId, at, text, IdAdvice.Of(key, text));
                return false;
            case FactShape.Date:
                return (value = ReadDate(text, at)) is not null;
            case FactShape.Duration:
                return (value = ReadDuration(text, at)) is not null;
            case FactShape.Inferred:
                value = isQuoted ? FieldValue.Quoted : Infer(text);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Whether a word may stand where a vocabulary is meant; if not, that is a finding.</summary>
    public bool IsTerm(FactKey key, string text, TextSpan at)
    {
        // The words of a field's enum stand in its type; a vocabulary is closed where the project says so.
        var closed = schema.FindClosed(key.Type);
        if (key.Choices.Count > 0)
        {
            return key.Choices.Contains(text) || ReportChoice(key, text, at);
        }

        if (closed is null || closed.Has(text))
        {
            return true;
        }

        findings.Add(
            Rules.UnknownTerm, at, text, closed.Name, Advice.DidYouMean(text, closed.Terms.Select(static term => term.Spelling)));
        return false;
    }

    public EdtfDate? ReadDate(string text, TextSpan at)
    {
        if (!EdtfParser.TryParse(text, out var date, out var error))
        {
            findings.Add(Rules.BadDate, at, LooseDates.Explain(text) ?? error);
        }

        return date;
    }

    public IsoDuration? ReadDuration(string text, TextSpan at)
    {
        if (!IsoDurationParser.TryParse(text, out var duration, out var error))
        {
            findings.Add(Rules.BadDuration, at, LooseDurations.Mend(text) is { } meant ? $"\"{text}\" is written {meant}" : error);
        }

        return duration;
    }

    /// <summary>What a value that is not quoted could be. Nothing is coerced: <c>no</c> and <c>1e3</c> are texts.</summary>
    private static FieldValue Infer(string text)
    {
        var date = EdtfParser.TryParse(text, out var known, out _) ? known : null;
        var types = FieldTypes.Text
            | (Terms.Switch.Contains(text) ? FieldTypes.Boolean : 0)
            | (IsInteger(text) ? FieldTypes.Integer : 0)
            | (IsDecimal(text) ? FieldTypes.Decimal : 0)
            | (date is null ? 0 : FieldTypes.Date);
        return new FieldValue(types, date);
    }

    private bool ReportChoice(FactKey key, string text, TextSpan at)
    {
        findings.Add(Rules.BadChoice, at, key.Name, Advice.OneOf(key.Choices), text, Advice.DidYouMean(text, key.Choices));
        return false;
    }

    private bool ReportNumber(FactKey key, string text, TextSpan at, string wanted)
    {
        var point = text.Replace(',', '.');
        var shown = point != text && decimal.TryParse(point, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            && key.Shape is FactShape.Latitude or FactShape.Longitude or FactShape.Decimal ? $"; write `{point}`, with a point" : "";
        findings.Add(Rules.BadNumber, at, key.Name, wanted, text, shown);
        return false;
    }

    /// <summary>Digits, with a sign where it is negative, and no zero before them: an identifier such as 007 is a text.</summary>
    private static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    private static bool IsDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    private static bool IsDegrees(string text, int limit) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= limit;

    // Uri would take a path such as /a for a file URI on one system and not on another.
    private static bool IsAbsoluteUri(string text) =>
        text.IndexOf(':') > 1 && Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(char.IsWhiteSpace);
}
