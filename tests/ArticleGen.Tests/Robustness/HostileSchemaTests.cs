using System.Globalization;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Robustness;

/// <summary>Kinds, fields and words that a project names as nobody should: what is emitted compiles, or a finding says what is wrong.</summary>
public class HostileSchemaTests
{
    /// <summary>Names of members and types that are emitted or inherited, and words of C#.</summary>
    private static readonly string[] s_names =
    [
        "equals", "getHashCode", "toString", "getType", "finalize", "memberwiseClone", "referenceEquals", "printMembers", "clone", "deconstruct",
        "equalityContract", "describe", "describeMore", "listMore", "id", "name", "kind", "uses", "articles", "mentions", "quotes", "events", "people",
        "things", "thing", "entity", "all", "find", "findByName", "sample", "record", "class", "string", "object", "system", "global", "namespace",
        "value", "field", "init", "get", "set", "event", "operator", "this", "null", "dynamic", "var", "nameof", "text", "span", "spans", "pieces",
        "targets", "role", "note", "article", "articleGenData", "data", "reader", "corpus", "corpusJson", "vocabularies", "annotatedSpan", "spanKind",
        "textPiece", "textSpan", "relation", "relations", "contents", "index", "siblings", "roleOn", "quotesAbout", "unspecified", "spelling", "isA",
        "month", "comparer", "edtfDate", "segments", "words", "members", "builder", "other", "position", "ids", "target", "date", "toText", "slice", "speech",
    ];

    private static readonly string[] s_hostile =
    [
        "*/ class Injected { }", "</summary><evil>", "<see cref=\"Injected\"/>", "&amp; & <", "\"; class Injected { } //", "\\u0022", "'", "{0}", "\u2028class Injected { }", "\0",
        "\uFEFF", "\u202E", "\uFFFE", "\U0001F600", "\u5B89\u500D", "\u00E9", "#error", "//", "---", "...", " ", "a b", "A", "a", "_", "1", "unspecified", "Unspecified",
        new string('x', 3000),
    ];

    /// <summary>Whose fields can be declared.</summary>
    private static readonly string[] s_owners = ["person", "event", "ship", "article", "quote", "mention"];

    [Theory]
    [InlineData("", "Plural")]
    [InlineData("k", "")]
    public void Kinds_of_any_name_compile_or_are_told(string before, string behind)
    {
        var kinds = s_names.Select(name => (Name: before + Capital(name, before), Plural: name + behind)).ToList();
        var corpus = $"kinds: {{ {Join(kinds.Select(static kind => $"{kind.Name}: {kind.Plural}"))} }}\n"
            + string.Concat(kinds.Select(static (kind, i) => string.Create(CultureInfo.InvariantCulture, $"{kind.Plural}: {{ t{i}: {{ name: T }} }}\n")));
        var body = string.Concat(kinds.Select(static (kind, i) => string.Create(CultureInfo.InvariantCulture, $"[T]{{{kind.Name}=t{i}}} ")));

        AssertCompiles(corpus, body);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("list<int>")]
    [InlineData("\"enum(a, b)?\"")]
    [InlineData("\"list<enum(a, b)>\"")]
    [InlineData("ref(ship)?")]
    public void Fields_of_any_name_compile_or_are_told(string type) => AssertCompiles(
        "kinds: { ship: ships }\nfields:\n"
            + string.Concat(s_owners.Select(owner => $"  {owner}: {{ {Join(s_names.Select(name => $"{name}: {type}"))} }}\n")),
        "Rain.");

    [Theory]
    [InlineData("ref(ship)?")]
    [InlineData("ref(person)?")]
    [InlineData("ref(event)?")]
    [InlineData("ref(entity)?")]
    [InlineData("list<ref(place)>")]
    public void Inverses_of_any_name_compile_or_are_told(string type) => AssertCompiles(
        $"kinds: {{ ship: ships }}\nfields: {{ ship: {{ {Join(s_names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"f{i}: {{ type: {type}, inverse: {name} }}")))} }} }}",
        "Rain.");

    [Fact]
    public void Inferred_fields_of_any_name_compile_or_are_told() => AssertCompiles(
        $"people: {{ ann: {{ name: Ann, {Join(s_names.Where(static name => name != "name").Select(static name => $"{name}: 1"))} }} }}",
        $"---\n{string.Concat(s_names.Select(static name => $"{name}: x\n"))}---\nRain.");

    [Fact]
    public void Words_and_descriptions_of_any_content_stay_inside_literals_and_comments()
    {
        var terms = s_hostile.Select(Yaml).ToList();
        var enums = s_hostile.Where(static word => word.Trim().Length > 0 && word.IndexOf(',') < 0)
            .Select(static (word, i) => string.Create(CultureInfo.InvariantCulture, $"w{i}: {{ type: {Yaml($"enum({word}, other)?")}, description: {Yaml(word)} }}"));
        var files = AssertCompiles(
            $"kinds: {{ ship: {{ plural: ships, type: {Yaml(s_hostile[0])} }}, boat: {{ plural: boats, type: {Yaml(s_hostile[1])} }} }}\n"
                + $"fields: {{ ship: {{ {Join(enums)} }} }}\n"
                + $"vocabularies: {{ EventType: {{ closed: false, terms: {{ {Join(terms.Select(static term => $"{term}: {term}"))} }} }}, ParticipantRole: {{ closed: false, terms: [{Join(terms)}] }} }}\n"
                + "ships: { wren: { name: Wren, w0: other } }\nboats: { tern: { name: Tern } }\n",
            "[Wren]{ship=wren} [Tern]{boat=tern}");

        foreach (var source in files)
        {
            var tokens = source.GetRoot(TestContext.Current.CancellationToken).DescendantTokens(descendIntoTrivia: false);
            Assert.DoesNotContain(tokens, static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "Injected" or "evil");
        }
    }

    /// <returns>What is emitted.</returns>
    private static IEnumerable<SyntaxTree> AssertCompiles(string corpus, string article)
    {
        GeneratorHarness.CreateDriver([GeneratorHarness.Corpus(corpus), GeneratorHarness.Article("a", article)]).RunGeneratorsAndUpdateCompilation(
            GeneratorHarness.CreateCompilation(), out var compilation, out var findings, TestContext.Current.CancellationToken);
        Assert.Equal("", string.Join('\n', findings.Where(static finding => finding.Id is "AG9001" || !finding.Id.StartsWith("AG", StringComparison.Ordinal)).Select(GeneratorHarness.Describe)));
        CompiledCorpus.Compile(compilation);
        return compilation.SyntaxTrees.Skip(1);
    }

    private static string Join(IEnumerable<string> items) => string.Join(", ", items);

    private static string Capital(string name, string before) => before.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A double-quoted scalar.</summary>
    private static string Yaml(string text) => "\"" + string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.Value is >= ' ' and < 0x7F and not ('"' or '\\') ? rune.ToString() : $"\\U{rune.Value:X8}")) + "\"";
}
