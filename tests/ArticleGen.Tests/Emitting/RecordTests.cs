using System.Globalization;
using ArticleGen.Binding;
using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Running;
using ArticleGen.Text;
using static ArticleGen.Tests.Emitting.EmittedCorpus;

namespace ArticleGen.Tests.Emitting;

/// <summary>Records that are emitted from tables: each shape of a value, single, required and several times; kinds and links of a project's own.</summary>
public class RecordTests
{
    private static readonly ThingKind s_ship = ThingKind.Of("ship", "ships", "Product");

    private static readonly Link s_fleet = new(ThingKind.Organization, s_ship, "Fleet", "Its ships.", HasRelations: true);
    private static readonly Link s_wards = new(Of: null, s_ship, "Quotes", "A link that gives way.");

    private static readonly (FactShape Shape, string Type, string[] Values)[] s_shapes =
    [
        (FactShape.Text, "", ["a \"b\"", ""]),
        (FactShape.Uri, "", ["https://a.example/x#y", "b"]),
        (FactShape.Date, "", ["2007-09", "1985/.."]),
        (FactShape.Duration, "", ["P1Y6M", "PT0.5S"]),
        (FactShape.Choice, "Tense", ["future", "unspecified"]),
        (FactShape.Term, "Rig", ["square rig", "Cutter"]),
        (FactShape.Count, "", ["0", "2147483647"]),
        (FactShape.Integer, "", ["-9223372036854775808", "9223372036854775807"]),
        (FactShape.Decimal, "", ["1.10", "-0.5"]),
        (FactShape.Boolean, "", ["false", "true"]),
        (FactShape.Latitude, "", ["-89.5", "0"]),
        (FactShape.Reference, "", ["ann", "bob"]),
    ];

    private static readonly LoadedCorpus s_corpus = LoadedCorpus.Shared(nameof(RecordTests), Load);

    public static TheoryData<string, string> Values => new(s_shapes.Select(static shape => (shape.Shape.ToString(), shape.Shape switch
    {
        FactShape.Choice => "Future; Unspecified",
        FactShape.Term => "SquareRig; Cutter",
        FactShape.Boolean => "False; True",
        _ => string.Join("; ", shape.Values),
    })));

    [Theory]
    [MemberData(nameof(Values))]
    public void A_list_comes_back_as_it_was(string shape, string expected) => Assert.Equal(expected, s_corpus.Ask(Show($"Ships.Wren.Many{shape}")));

    [Theory]
    [MemberData(nameof(Values))]
    public void A_required_value_comes_back_as_it_was(string shape, string expected) =>
        Assert.Equal(expected.Split("; ")[0], s_corpus.Ask(Show($"new[] {{ Ships.Wren.Must{shape} }}")));

    [Theory]
    [MemberData(nameof(Values))]
    public void An_optional_value_comes_back_as_it_was(string shape, string expected) =>
        Assert.Equal(expected.Split("; ")[1], s_corpus.Ask(Show($"new[] {{ Ships.Wren.May{shape} }}")));

    [Theory]
    [MemberData(nameof(Values))]
    public void What_is_not_said_is_null_or_empty(string shape, string expected)
    {
        Assert.NotEmpty(expected);
        Assert.Equal(shape == "Choice" ? "Unspecified 0" : "null 0", s_corpus.Ask($"$\"{{(object?)Ships.Hull.May{shape} ?? \"null\"}} {{Ships.Hull.Many{shape}.Count}}\""));
    }

    [Fact]
    public void What_must_be_said_and_is_not_is_nothing_that_fails() => Assert.Equal("0 0 False  0", s_corpus.Ask(
        "$\"{Ships.Hull.MustCount} {Ships.Hull.MustDecimal} {Ships.Hull.MustBoolean} {Ships.Hull.MustDate} {(int)Ships.Hull.MustTerm}\""));

    [Theory]
    [MemberData(nameof(Values))]
    public void Each_value_counts_in_equality(string shape, string expected)
    {
        Assert.NotEmpty(expected);
        Assert.Equal("True False False", s_corpus.Ask(
            $"$\"{{Ships.Wren == Ships.Wren with {{ }}}} "
            + $"{{Ships.Wren == Ships.Wren with {{ May{shape} = Ships.Hull.May{shape} }} && \"{shape}\" != \"Choice\"}} "
            + $"{{Ships.Wren == Ships.Wren with {{ Many{shape} = Ships.Hull.Many{shape} }}}}\""));
    }

    [Fact]
    public void Each_value_is_written_as_json() => Assert.Equal(
        """
        {"Id":"wren","Kind":"ship","Name":"wren","AlternateNames":[],"Description":null,"SameAs":[],"FormerIds":[],"MayText":"","MustText":"a \u0022b\u0022","ManyText":["a \u0022b\u0022",""],"MayUri":"b","MustUri":"https://a.example/x#y","ManyUri":["https://a.example/x#y","b"],"MayDate":"1985/..","MustDate":"2007-09","ManyDate":["2007-09","1985/.."],"MayDuration":"PT0.5S","MustDuration":"P1Y6M","ManyDuration":["P1Y6M","PT0.5S"],"MayChoice":"unspecified","MustChoice":"future","ManyChoice":["future","unspecified"],"MayTerm":"Cutter","MustTerm":"square rig","ManyTerm":["square rig","Cutter"],"MayCount":2147483647,"MustCount":0,"ManyCount":[0,2147483647],"MayInteger":9223372036854775807,"MustInteger":-9223372036854775808,"ManyInteger":[-9223372036854775808,9223372036854775807],"MayDecimal":-0.5,"MustDecimal":1.10,"ManyDecimal":[1.10,-0.5],"MayBoolean":true,"MustBoolean":false,"ManyBoolean":[false,true],"MayLatitude":0,"MustLatitude":-89.5,"ManyLatitude":[-89.5,0],"MayReference":"bob","MustReference":"ann","ManyReference":["ann","bob"],"Owner":"port","OwnerRelations":[{"Target":"port","Date":"2001/2005","Certainty":null}],"Crew":["ann","bob"],"CrewRelations":[{"Target":"ann","Date":"1999","Certainty":null},{"Target":"bob","Date":null,"Certainty":null}]}
        """,
        s_corpus.Ask("JsonSerializer.Serialize(Ships.Wren)"));

    [Fact]
    public void A_list_of_words_and_of_numbers_is_printed() => Assert.Equal(
        "True",
        s_corpus.Ask("Ships.Wren.ToString().Contains(\"ManyTerm = [SquareRig, Cutter], \") && Ships.Wren.ToString().Contains(\"ManyDecimal = [1.10, -0.5], \")"));

    [Theory]
    [InlineData("Ships.Wren.Owner!.Id", "port")]
    [InlineData("Ships.Wren.OwnerRelations", "Relation { Target = port, Date = 2001/2005, Certainty =  }")]
    [InlineData("Ships.Wren.CrewRelations", "Relation { Target = ann, Date = 1999, Certainty =  }; Relation { Target = bob, Date = , Certainty =  }")]
    [InlineData("Organizations.Port.Fleet.Select(ship => ship.Id)", "wren; hull")]
    [InlineData("Organizations.Port.FleetRelations", "Relation { Target = wren, Date = 2001/2005, Certainty =  }; Relation { Target = hull, Date = , Certainty =  }")]
    [InlineData("People.Ann.Quotes_.Single().Id + People.Ann.Quotes.Count", "wren0")]
    [InlineData("JsonSerializer.Serialize(Ships.Wren.CrewRelations)", """[{"Target":"ann","Date":"1999","Certainty":null},{"Target":"bob","Date":null,"Certainty":null}]""")]
    [InlineData("JsonSerializer.Deserialize<Relation<Entity>>(\"{\\\"Target\\\":\\\"bob\\\"}\") == Ships.Wren.CrewRelations[1]", "True")]
    public void A_relation_has_two_sides_and_dates(string expression, string expected) => Assert.Equal(expected, s_corpus.Ask(expression));

    [Theory]
    [InlineData("Ships.All.Select(ship => ship.Id)", "wren; hull")]
    [InlineData("Ships.Find(\"hull\")!.Kind", "Ship")]
    [InlineData("(int)ThingKind.Event", "3")]
    [InlineData("Articles.A.Ships.Select(ship => ship.Id)", "wren")]
    [InlineData("Ships.Wren.Mentions.Single().Text", "Wren")]
    [InlineData("Articles.A.Mentions[0].Targets[0] is Entity", "True")]
    [InlineData("JsonSerializer.Deserialize<Ship>(\"\\\"wren\\\"\") == Ships.Wren", "True")]
    [InlineData("Articles.A.ToJsonLd().Contains(\"{\\\"@type\\\":\\\"Product\\\",\\\"@id\\\":\\\"#wren\\\",\\\"name\\\":\\\"wren\\\"}\")", "True")]
    public void A_kind_of_its_own_is_as_the_others(string expression, string expected) => Assert.Equal(expected, s_corpus.Ask(expression));

    [Fact]
    public void The_value_of_a_kind_of_its_own_depends_on_its_word_alone() => Assert.Equal(
        ((int)(StableHash.Of("ship") & 0x7FFFFFFF)).ToString(CultureInfo.InvariantCulture), s_corpus.Ask("(int)ThingKind.Ship"));

    [Theory]
    [InlineData("Quotes.A.Q.Stance", "pro")]
    [InlineData("Articles.A.Mentions[0].Weight", "7")]
    [InlineData("Articles.A.Mood", "grim")]
    public void Fields_stand_on_what_is_annotated_too(string expression, string expected) => Assert.Equal(expected, s_corpus.Ask(expression));

    [Fact]
    public void Names_of_the_project_give_way()
    {
        string[] names =
        [
            "Id", "Kind", "Name", "Quotes", "Events", "Articles", "Mentions", "Uses", "Equals", "GetHashCode", "ToString", "GetType", "Finalize",
            "MemberwiseClone", "ReferenceEquals", "Clone", "EqualityContract", "PrintMembers", "Describe", "DescribeMore", "ListMore", "Deconstruct",
            "Text", "Contents", "Paragraphs", "TimeExpressions", "SourcePath", "Headline", "People", "Places", "Ships", "WriteJsonLd", "ToJsonLd",
            "Speaker", "Speakers", "Words", "Siblings", "Index", "Within", "Segments", "Span", "Targets", "Note", "Article", "Quote", "Mention",
            "Person", "Ship", "Thing", "Entity", "Type", "Affiliation", "Data", "Members", "Other", "Builder", "Position",
        ];
        var fields = names.Select(static name => new FactKey(name.ToLowerInvariant(), FactShape.Reference, name, "A field.") { IsField = true }).ToEquatableArray();
        var format = CorpusSchema.BuiltIn;
        var schema = new CorpusSchema(
            [.. format.Kinds.Append(KindSchema.Of(s_ship)).Select(kind => kind with { Keys = [.. kind.Keys, .. fields] })],
            [.. format.Article, .. fields],
            fields,
            fields,
            fields);

        var corpus = EmittedCorpus.Load(schema, [Thing(ThingKind.Person, "ann", Fact(fields[3], "ann"))], []);

        Assert.Equal("ann", corpus.Ask("People.Ann.Quotes_!.Id"));
    }

    [Fact]
    public void A_list_with_dates_gives_way_too()
    {
        FactKey[] fields =
        [
            new("owner-relations", FactShape.Text, "OwnerRelations", "A field.") { IsField = true },
            new("owner", FactShape.Reference, "Owner", "A field.") { IsField = true, HasRelations = true, Parts = [FormatKeys.RelationDate] },
        ];
        var ship = KindSchema.Of(s_ship);
        var schema = CorpusSchema.BuiltIn with { Kinds = [.. CorpusSchema.BuiltIn.Kinds, ship with { Keys = [.. ship.Keys, .. fields] }] };

        var corpus = EmittedCorpus.Load(
            schema, [Thing(ThingKind.Person, "ann"), Thing(s_ship, "wren", Fact(fields[0], "old"), new Fact(fields[1], [Dated("ann", "1999")]))], []);

        Assert.Equal("old1999", corpus.Ask("Ships.Wren.OwnerRelations + Ships.Wren.Owner_Relations[0].Date"));
    }

    /// <summary>Things as their ids.</summary>
    private static string Show(string values) => $"{values}.Select(value => (object?)value is Thing thing ? thing.Id : (object?)value)";

    private static LoadedCorpus Load()
    {
        var fields = s_shapes.SelectMany(static shape => new[] { Field(shape, "may"), Field(shape, "must") with { IsRequired = true }, Field(shape, "many") with { IsList = true } }).ToList();
        var owner = new FactKey("owner", FactShape.Reference, "Owner", "Whose it is.")
        {
            IsField = true, HasRelations = true, Target = ThingKind.Organization, Inverse = s_fleet, Parts = [FormatKeys.RelationDate],
        };
        var crew = new FactKey("crew", FactShape.Reference, "Crew", "Who sails it.")
        {
            IsField = true, HasRelations = true, IsList = true, Inverse = s_wards, Parts = [FormatKeys.RelationDate],
        };
        var stance = new FactKey("stance", FactShape.Text, "Stance", "For or against.") { IsField = true };
        var weight = new FactKey("weight", FactShape.Integer, "Weight", "How much it weighs.") { IsField = true };
        var mood = new FactKey("mood", FactShape.Text, "Mood", "The mood.") { IsField = true };
        var ship = KindSchema.Of(s_ship);
        var kinds = CorpusSchema.BuiltIn.Kinds
            .Append(ship with { Keys = [.. ship.Keys, .. fields, owner, crew] })
            .Select(static kind => kind with
            {
                Links = [.. kind.Links, .. kind.Kind.IsEntity ? [s_wards] : Array.Empty<Link>(), .. kind.Kind == ThingKind.Organization ? [s_fleet] : Array.Empty<Link>()],
            });
        var schema = new CorpusSchema(kinds.ToEquatableArray(), [.. CorpusSchema.BuiltIn.Article, mood], [stance], [weight], [stance]);

        var said = fields.Zip(s_shapes.SelectMany(static shape => new[] { shape.Values[1..], shape.Values[..1], shape.Values }), static (key, values) => Fact(key, values));
        Thing[] things =
        [
            Thing(ThingKind.Person, "ann"),
            Thing(ThingKind.Person, "bob"),
            Thing(ThingKind.Organization, "port"),
            Thing(s_ship, "wren", [.. said, new Fact(owner, [Dated("port", "2001/2005")]), new Fact(crew, [Dated("ann", "1999"), new FactItem("bob", default, default)])]),
            Thing(s_ship, "hull", Fact(owner, "port")),
        ];
        var article = new Article(
            "a", "a.article.md", [Fact(mood, "grim")], "Wren sails.", Headline: null, [new TextRange(0, 11)],
            [new Quote("q", true, 1, QuoteKind.Indirect, default, default, default, default, [new QuoteSegment(new TextRange(0, 4), new OuterMarks(0, 0, 0, 0))], default, default, null, -1, null, null) { Fields = [Fact(stance, "pro")] }],
            [new Mention(new TextRange(0, 4), MentionKind.Named, ["wren"], null, null, null, null) { Fields = [Fact(weight, "7")] }],
            default,
            default,
            [new Label("p", "claim", [new TextRange(0, 4)], default, [Fact(stance, "con")], null, null)],
            [new ThingUse("wren", s_ship, "wren", IsMentioned: true, IsSpeaker: false, IsOnlyDeclared: false)],
            default);
        return EmittedCorpus.Load(
            schema, things, [article],
            new VocabularyEnum("Rig", "How ships are rigged.", [new VocabularyTerm("Cutter", "Cutter", 7, IsSaid: true), new VocabularyTerm("square rig", "SquareRig", 9, IsSaid: true)]),
            new VocabularyEnum("LabelType", "Types.", [new VocabularyTerm("claim", "Claim", 7, IsSaid: true)]));
    }

    private static FactKey Field((FactShape Shape, string Type, string[] Values) shape, string occurrence) => new(
        occurrence + shape.Shape, shape.Shape, char.ToUpperInvariant(occurrence[0]) + occurrence[1..] + shape.Shape, "A field.")
    {
        IsField = true,
        Type = shape.Type,
        Choices = shape.Shape == FactShape.Choice ? new(Terms.Tenses) : default,
    };
}
