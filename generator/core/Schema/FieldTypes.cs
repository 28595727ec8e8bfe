using ArticleGen.Dates;

namespace ArticleGen.Schema;

/// <summary>The types that a value of a field could be of, as far as the value alone tells.</summary>
[Flags]
internal enum FieldTypes
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Decimal = 4,
    Date = 8,
    Text = 16,
}

/// <summary>A value whose field has no declared type.</summary>
/// <param name="Types">What it could be.</param>
/// <param name="Date">The date that it would be.</param>
internal sealed record FieldValue(FieldTypes Types, EdtfDate? Date)
{
    /// <summary>A quoted value: nothing but a text.</summary>
    public static readonly FieldValue Quoted = new(FieldTypes.Text, Date: null);
}
