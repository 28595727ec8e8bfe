using System.Reflection;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Running;

/// <summary>Names of the project's own that something else has: they give way, and the code compiles.</summary>
public class FieldNameTests
{
    private static readonly (string Owner, string Record)[] s_owners =
    [
        ("person", "Person"), ("organization", "Organization"), ("place", "Place"), ("event", "Event"), ("article", "Article"), ("quote", "Quote"), ("mention", "Mention"),
    ];

    public static TheoryData<string, string> Types => new()
    {
        { "a string", "string?" },
        { "a reference", "ref(person)?" },
        { "an enum", "enum(a, b)?" },
    };

    /// <summary>Each record has a field of the name of each member that it has without fields, public or not.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void A_field_may_be_called_as_any_member_of_its_record(string what, string type)
    {
        Assert.NotEmpty(what);
        var fields = s_owners.Select(owner => $"  {owner.Owner}: {{ {string.Join(", ", NamesOf(owner).Select(name => $"{name}: \"{type}\""))} }}\n");

        Compile("fields:\n" + string.Concat(fields) + "people: { ann: { name: Ann } }");
    }

    [Fact]
    public void Every_type_that_each_corpus_has_is_reserved() => Assert.All(
        Brackwater.For("net8.0").ExportedTypes().Select(static type => type.Split('.')[^1].Split('`')[0]).Where(static type => !type.Contains('+', StringComparison.Ordinal)),
        static type => Assert.True(ReservedNames.IsType(type), type));

    [Theory]
    [InlineData("kinds: { edtf: edtfs }\nfields: { edtf: { date: 'enum(a, b)?' } }")]
    [InlineData("kinds: { ship: ships, shipState: shipStates }\nfields: { ship: { state: 'enum(a, b)?', states: 'enum(a, b)?' } }")]
    [InlineData("kinds: { ship: ships, shipState: states }\nfields: { ship: { stateOf: 'enum(a, b)?' }, shipState: { of: 'enum(c, d)?' } }")]
    [InlineData("fields: { person: { owner: ref(person)?, ownerRelations: string? } }\npeople: { a: { name: A, owner: { ref: a, date: 1999 } } }")]
    [InlineData("fields: { person: { ownerRelations: string?, owner: ref(person)? } }\npeople: { a: { name: A, owner: { ref: a, date: 1999 } } }")]
    [InlineData("fields: { person: { owner: { type: ref(person)?, inverse: owned }, ownedRelations: string? } }\npeople: { a: { name: A, owner: { ref: a, date: 1999 } } }")]
    [InlineData("fields: { person: { owner: { type: ref(person)?, inverse: name } } }\npeople: { a: { name: A, owner: { ref: a, date: 1999 } } }")]
    [InlineData("fields: { person: { owner: { type: ref(entity)?, inverse: near }, near: int? } }\npeople: { a: { name: A, owner: a } }")]
    [InlineData("kinds: { piece: pieces, span: spans, paragraph: paragrafs, text: texts, string: strings, object: objects, system: systems }")]
    [InlineData("kinds: { ship: ships }\nfields: { ship: { ship: string?, ships: string? } }\nships: { all: { name: A }, find: { name: F }, ships: { name: S }, ship: { name: T } }")]
    [InlineData("fields: { person: { class: string?, int: int?, 9a: string?, 日本: string? } }")]
    [InlineData("fields: { person: { sign: 'enum(+, -)?', no: 'enum(1, 2)?', of: 'enum(<y>&, \"x\")?' } }\npeople: { a: { name: A, sign: +, no: 1, of: <y>& } }")]
    [InlineData("fields: { person: { rank: { type: int?, description: \"two\\nlines */ <b> & \\u2028 more\" } } }")]
    [InlineData("kinds: { ship: { plural: ships, type: 'a\"b\\' } }\nships: { wren: { name: Wren } }")]
    public void A_name_that_is_taken_gives_way(string corpus) => Compile(corpus);

    [Theory]
    [InlineData("kinds: { edtf: edtfs }\nfields: { edtf: { date: 'enum(a, b)?' } }\nedtfs: { x: { name: X, date: b } }", "Edtfs.X.Date == EdtfDate_.B", "True")]
    [InlineData("kinds: { piece: pieces }\npieces: { x: { name: X } }", "Articles.A.Pieces.Count + Articles.A.Pieces_.Count", "1")]
    [InlineData("fields: { person: { ownerRelations: string?, owner: ref(person)? } }\npeople: { x: { name: X, owner: { ref: x, date: 1999 } } }", "People.X.Owner_Relations[0].Date", "1999")]
    public void What_gives_way_has_a_low_line(string corpus, string expression, string expected) =>
        Assert.Equal(expected, LoadedCorpus.Of([GeneratorHarness.Corpus(corpus), GeneratorHarness.Article("a", "It rained.")]).Ask(expression));

    /// <summary>Its members' names with a small letter, but for those that are keys of the format.</summary>
    private static IEnumerable<string> NamesOf((string Owner, string Record) owner)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var type = Brackwater.For("net8.0").TypeOf(owner.Record);
        var kind = ThingKind.BuiltIn.FirstOrDefault(kind => kind.Name == owner.Owner);
        var known = (kind is null ? FormatKeys.Article : FormatKeys.Of(kind)).Select(static key => key.Name).ToHashSet();
        return type.GetMembers(All)
            .Where(static member => member is not MethodBase { IsSpecialName: true })
            .Select(static member => member.Name.TrimStart('_'))
            .Where(static name => Identifiers.IsId(name) && char.IsLetter(name[0]))
            .Select(static name => char.ToLowerInvariant(name[0]) + name[1..])
            .DistinctBy(Identifiers.PascalCase)
            .Where(name => !(owner.Owner is "quote" or "mention" ? SpanKeys.BuiltIn.IsKnown(name) || ThingKind.BuiltIn.Any(other => other.Name == name || other.Plural == name) : known.Contains(name)))
            .Where(name => owner.Owner != "article" || ThingKind.BuiltIn.All(other => other.Plural != name))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Neither generator nor compiler say anything of the corpus.</summary>
    private static void Compile(string corpus)
    {
        GeneratorHarness.CreateDriver([GeneratorHarness.Corpus(corpus), GeneratorHarness.Article("a", "It rained.")]).RunGeneratorsAndUpdateCompilation(
            GeneratorHarness.CreateCompilation(), out var project, out var findings, TestContext.Current.CancellationToken);
        var problems = findings
            .Concat(project.GetDiagnostics(TestContext.Current.CancellationToken))
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
            .ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
