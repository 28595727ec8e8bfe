using System.Globalization;
using ArticleGen.Binding.Corpora;
using ArticleGen.Emitting.Records;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Emitting.Parts;

/// <summary>
/// Emits what an assembly adds to the corpus (<c>CorpusPart</c>): its things with their back references, what it says of others' things,
/// where each of its articles stands.
/// </summary>
/// <param name="articles">Ordered by id (ordinal).</param>
internal sealed class PartEmitter(Corpus corpus, CorpusSchema schema, IReadOnlyList<ArticleSummary> articles, Layout layout, GeneratorOptions options)
{
    /// <summary>Characters of a literal of things: what the first use of one of them has to load.</summary>
    private const int BlockLength = 64 * 1024;

    /// <summary>So many characters of things may be string literals, where the compiler cannot lift their limit: <see cref="Layout"/> has most of it.</summary>
    private const int MaxLiterals = 1024 * 1024;

    private readonly CorpusLinks _links = new(corpus, articles);
    private readonly RecordTable _table = RecordTable.Of(schema);
    private readonly DataWriter _data = new();

    /// <summary>The class.</summary>
    private readonly string _name = options.HasRecords ? "Own" : "ThisPart";

    /// <summary>What names call: the class by its full name.</summary>
    public static string NameOf(GeneratorOptions options) =>
        $"global::{options.Namespace}.{(options.HasRecords ? "ArticleGenData.Own" : "ThisPart")}";

    public void Emit(SourceWriter writer)
    {
        writer.Doc(options.HasRecords ? "What this assembly holds of the corpus." : "What this assembly adds to the corpus: <c>CorpusParts.Add(ThisPart.Instance)</c>.");
        writer.Line(SourceWriter.GeneratedCode);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (writer.OpenBlock($"{(options.HasRecords ? "internal" : "public")} sealed class {_name} : global::{options.RecordNamespace}.CorpusPart"))
        {
            writer.Doc("The one that there is.");
            writer.Line($"public static readonly {_name} Instance = new {_name}();");
            writer.Line();
            using (writer.OpenBlock($"private {_name}()"))
            {
            }

            EmitText(writer, "Name", $"typeof({_name}).Assembly.GetName().Name!");
            EmitText(writer, "Shape", options.Role == CorpusRole.Whole ? "\"\"" : $"global::{options.Namespace}.ArticleGenData.Shape");
            EmitThings(writer);
            EmitAdditions(writer);
            EmitArticles(writer);
        }
    }

    private void EmitThings(SourceWriter writer)
    {
        var kinds = schema.Kinds.Select(kind => corpus.Things.Where(thing => thing.Kind == kind.Kind && !thing.IsShared).ToList()).ToList();
        var things = kinds.SelectMany(static things => things).ToList();
        EmitItems(
            writer, "Thing", things, thing => Encode(thing, _table.RowsOf(thing.Kind)),
            ids =>
            {
                DataWriter.AppendNumber(ids, kinds.Count);
                kinds.ForEach(things => DataWriter.AppendNumber(ids, things.Count));
            },
            ids => AppendFormer(ids, things));
    }

    private void EmitAdditions(SourceWriter writer) => EmitItems(
        writer, "Addition", corpus.Things.Where(thing => thing.IsShared && (thing.Added.Count > 0 || _links.HasAny(thing.Id))).ToList(),
        // What is declared of it, its own part says.
        thing => Encode(thing with { Facts = thing.Added }, _table.AdditionsTo(thing.Kind)),
        static _ => { },
        static _ => { },
        isCounted: true);

    /// <summary>The ids that the things had before, each with the one of now.</summary>
    private static void AppendFormer(CharBuffer ids, List<Thing> things)
    {
        var former = things.SelectMany(static thing => thing.Facts.TextsOf(FormatKeys.FormerIds).Select(id => (id, thing.Id))).ToList();
        DataWriter.AppendNumber(ids, former.Count);
        foreach (var (id, now) in former)
        {
            DataWriter.AppendText(ids, id);
            DataWriter.AppendText(ids, now);
        }
    }

    private string Encode(Thing thing, Row<LinkedThing>[] rows)
    {
        _data.Write(new LinkedThing(thing, _links, id => corpus.Find(id)!.Name), rows);
        return _data.Finish().ToString();
    }

    /// <param name="what">What the members are called by.</param>
    /// <param name="count">Writes how many there are, where that is more than their number.</param>
    /// <param name="more">Writes what stands behind their ids.</param>
    private void EmitItems(
        SourceWriter writer, string what, List<Thing> things, Func<Thing, string> encode, Action<CharBuffer> count, Action<CharBuffer> more, bool isCounted = false)
    {
        var (blocks, starts) = FillBlocks(things, encode);
        var ids = new CharBuffer();
        DataWriter.AppendNumber(ids, starts.Count);
        starts.ForEach(start => DataWriter.AppendNumber(ids, start));
        count(ids);
        if (isCounted)
        {
            DataWriter.AppendNumber(ids, things.Count);
        }

        things.ForEach(thing => DataWriter.AppendText(ids, thing.Id));
        more(ids);
        EmitText(writer, what + "Ids", Literal.Of(ids.ToString()));
        if (options.HasDataSection || blocks.Sum(static block => block.Length) <= MaxLiterals)
        {
            EmitSwitch(writer, $"public override string {what}Data(int number)", blocks.Select(static block => Literal.Of(block)));
            return;
        }

        var names = Enumerable.Range(0, blocks.Count).Select(number => what + number.ToString(CultureInfo.InvariantCulture)).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            writer.Line();
            writer.Line("private const string ", names[i], " = ", Literal.Of(blocks[i]), ";");
        }

        EmitSwitch(writer, $"public override string {what}Data(int number)", names.Select(name => Literal.OfConstant(_name, name)));
    }

    private void EmitArticles(SourceWriter writer)
    {
        var (chunks, places) = layout.Place(articles.Select(static article => article.Id), ArticleNames.Of(corpus));
        var ids = new CharBuffer();
        DataWriter.AppendNumber(ids, articles.Count);
        foreach (var article in articles)
        {
            var (chunk, index) = places[article.Id];
            DataWriter.AppendText(ids, article.Id);
            DataWriter.AppendNumber(ids, chunk);
            DataWriter.AppendNumber(ids, index);
            DataWriter.AppendNumber(ids, article.QuoteCount);
        }

        DataWriter.AppendNumber(ids, _links.Repeated.Count);
        foreach (var repeated in _links.Repeated)
        {
            DataWriter.AppendText(ids, repeated.Key);
            DataWriter.AppendNumber(ids, repeated.Value.Count);
            repeated.Value.ForEach(other => DataWriter.AppendNumber(ids, other));
        }

        EmitText(writer, "ArticleIds", Literal.Of(ids.ToString()));
        EmitSwitch(writer, "public override Bucket ArticleBucket(int number)", chunks.Select(name => $"global::{options.Namespace}.ArticleGenData.{name}.Instance"));
    }

    private static (List<string> Blocks, List<int> Starts) FillBlocks(List<Thing> things, Func<Thing, string> encode)
    {
        var blocks = new List<string>();
        var starts = new List<int>();
        var items = new List<string>();
        var length = 0;
        for (var i = 0; i < things.Count; i++)
        {
            if (items.Count == 0)
            {
                starts.Add(i);
            }

            items.Add(encode(things[i]));
            length += items[items.Count - 1].Length;
            if (length >= BlockLength || i == things.Count - 1)
            {
                blocks.Add(DataWriter.Block(items));
                items.Clear();
                length = 0;
            }
        }

        return (blocks, starts);
    }

    private static void EmitText(SourceWriter writer, string name, string value)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override string ", name, " => ", value, ";");
    }

    private static void EmitSwitch(SourceWriter writer, string head, IEnumerable<string> values)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.OpenBlock(head))
        {
            using (writer.OpenBlock("switch (number)"))
            {
                var number = 0;
                foreach (var value in values)
                {
                    writer.Line($"case {(number++).ToString(CultureInfo.InvariantCulture)}: return {value};");
                }

                writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(number));");
            }
        }
    }
}
