using System.Globalization;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Dates.Shared;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Emitting.Records;

/// <summary>Writes what is said under a key in the form in which <see cref="MemberShape"/> has it read.</summary>
internal static class FactWriter
{
    /// <summary>Stands where what must be said is not: the compiler has reported it.</summary>
    private static readonly FactItem s_nothing = new("", default, default);

    private static readonly EdtfDate s_noDate = new(
        "", new DateBound(DateBoundKind.Unknown, 0), new DateBound(DateBoundKind.Unknown, 0), IsUncertain: false, IsApproximate: false);

    private static readonly IsoDuration s_noDuration = new("", 0, 0, 0, 0, 0, 0, 0);

    /// <param name="items">What is said; none where nothing is.</param>
    public static void Write(DataWriter data, FactKey key, EquatableArray<FactItem> items)
    {
        if (key.IsList)
        {
            data.Number(items.Count);
            foreach (var item in items)
            {
                WriteItem(data, key, item);
            }

            return;
        }

        var said = items.Count > 0 ? items[0] : null;
        if (key.Shape is FactShape.Reference)
        {
            data.Reference(said?.Text);
        }
        else if (key.Shape is FactShape.Term)
        {
            data.OptionalText(said?.Text);
        }
        else if (MemberShape.IsAlwaysThere(key))
        {
            WriteItem(data, key, said ?? (key.Default is { } text ? s_nothing with { Text = text } : s_nothing));
        }
        else
        {
            WriteOptional(data, key, said);
        }
    }

    /// <summary>The things that references name, when each holds, and how sure it is.</summary>
    public static void WriteRelations(DataWriter data, EquatableArray<FactItem> items) =>
        WriteRelations(data, items.Select(static item => new Referrer(item.Text, item.Parts.DateOf(FormatKeys.RelationDate), item.Parts.CertaintyOf())).ToList());

    /// <summary>Things, since when or until when each is related, and how sure that is, as the emitted <c>Relation</c> reads them.</summary>
    public static void WriteRelations(DataWriter data, IReadOnlyList<Referrer> things)
    {
        data.Number(things.Count);
        foreach (var (id, date, certainty) in things)
        {
            data.Reference(id);
            data.OptionalDate(date);
            data.OptionalNumber((int?)certainty);
        }
    }

    private static void WriteOptional(DataWriter data, FactKey key, FactItem? said)
    {
        if (said is null)
        {
            data.Number(0);
        }
        else if (key.Shape is FactShape.Count or FactShape.Boolean)
        {
            data.OptionalNumber(NumberOf(key, said.Text));
        }
        else
        {
            data.Number(1);
            WriteItem(data, key, said);
        }
    }

    private static void WriteItem(DataWriter data, FactKey key, FactItem item)
    {
        switch (key.Shape)
        {
            case FactShape.Date:
                data.Date((EdtfDate?)item.Value ?? s_noDate);
                break;
            case FactShape.Duration:
                data.Duration((IsoDuration?)item.Value ?? s_noDuration);
                break;
            case FactShape.Choice or FactShape.Count or FactShape.Boolean:
                data.Number(NumberOf(key, item.Text));
                break;
            case FactShape.Integer:
                data.Integer(long.TryParse(item.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0);
                break;
            case FactShape.Decimal or FactShape.Latitude or FactShape.Longitude:
                data.Text(item.Text.Length == 0 ? "0" : item.Text);
                break;
            case FactShape.Reference:
                data.Ordinal(item.Text);
                break;
            case FactShape.Record:
                foreach (var part in key.Parts)
                {
                    Write(data, part, item.Parts.Find(part)?.Items ?? default);
                }

                break;
            default:
                data.Text(item.Text);
                break;
        }
    }

    /// <summary>The number that stands for a word; the first where there is no such word.</summary>
    private static int NumberOf(FactKey key, string text) => key.Shape switch
    {
        FactShape.Choice => Math.Max(0, key.Choices.IndexOf(text)),
        FactShape.Boolean => text == Terms.Switch[0] ? 1 : 0,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
    };
}
