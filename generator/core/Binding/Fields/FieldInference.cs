using ArticleGen.Binding.Corpora;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Fields;

/// <summary>Infers the types of the fields of one owner from all their values: the narrowest that takes each of them.</summary>
/// <param name="owner">Whose fields they are: a kind of thing, or articles.</param>
/// <param name="kindOf">What the thing is that has an id, if one has.</param>
internal sealed class FieldInference(string owner, Func<string, FileHead, ThingKind?> kindOf)
{
    /// <summary>Fewer values say nothing of what is usual.</summary>
    private const int FewestUsual = 2;

    /// <summary>From narrow to wide; each value is a text at least.</summary>
    private static readonly (FieldTypes Type, FactShape Shape, string Words)[] s_types =
    [
        (FieldTypes.Boolean, FactShape.Boolean, "`true` or `false`"),
        (FieldTypes.Integer, FactShape.Integer, "a whole number"),
        (FieldTypes.Decimal, FactShape.Decimal, "a number"),
        (FieldTypes.Date, FactShape.Date, "a date"),
        (FieldTypes.Text, FactShape.Text, "a text"),
    ];

    private readonly SortedDictionary<string, Values> _fields = new(StringComparer.Ordinal);

    /// <summary>Takes what one thing says under a key that no table has.</summary>
    public void Add(MergedFact fact) => Add(fact.Key.Name, fact.IsList, fact.Items);

    /// <summary>Takes what one article says under a key that no table has.</summary>
    public void Add(Fact fact, FileHead head) => Add(fact.Key.Name, fact.IsList, fact.Items.Select(item => (item, head)));

    /// <summary>The fields, in ordinal order.</summary>
    /// <param name="owners">How many there are that could say them.</param>
    public IEnumerable<FactKey> Finish(int owners, List<Finding> findings)
    {
        foreach (var field in _fields)
        {
            var values = field.Value;
            var types = values.Items.Aggregate(~FieldTypes.None, static (types, item) => types & item.Value.Types);
            var chosen = Array.Find(s_types, type => types.HasFlag(type.Type));
            if (chosen.Type == FieldTypes.Text)
            {
                ReportWidening(field.Key, values, findings);
                LooseReferences.Report(field.Key, owner, values.Said, values.IsList, kindOf, findings);
            }

            yield return new FactKey(
                field.Key, chosen.Shape, Identifiers.PascalCase(field.Key), $"The field <c>{field.Key}</c> of the corpus.")
            {
                IsField = true,
                IsList = values.IsList,
                IsRequired = !values.IsList && values.Holders == owners,
            };
        }
    }

    private void Add(string name, bool isList, IEnumerable<(FactItem Item, FileHead Head)> items)
    {
        if (!_fields.TryGetValue(name, out var values))
        {
            _fields.Add(name, values = new Values());
        }

        values.Holders++;
        values.IsList |= isList;
        foreach (var (item, head) in items)
        {
            values.Items.Add(((FieldValue)item.Value!, new HeadPlace(head, item.At)));
            values.Said.Add((item, head));
        }
    }

    /// <summary>The only value that is no number, or no date, is a slip more often than not.</summary>
    private static void ReportWidening(string name, Values values, List<Finding> findings)
    {
        foreach (var (type, _, words) in s_types)
        {
            var others = values.Items.Where(item => !item.Value.Types.HasFlag(type)).Take(2).ToList();
            if (others is [var (_, place)] && values.Items.Count > FewestUsual)
            {
                findings.Add(Finding.Of(Rules.WidensField, place.Locate(), name, words));
                return;
            }
        }
    }

    private sealed class Values
    {
        public List<(FieldValue Value, HeadPlace Place)> Items { get; } = [];

        /// <summary>The same as it is written.</summary>
        public List<(FactItem Item, FileHead Head)> Said { get; } = [];

        /// <summary>How many things or articles say it.</summary>
        public int Holders { get; set; }

        public bool IsList { get; set; }
    }
}
