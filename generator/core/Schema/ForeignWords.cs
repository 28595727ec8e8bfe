namespace ArticleGen.Schema;

/// <summary>What other systems call the things of this format, and what to write here instead.</summary>
internal static class ForeignWords
{
    private const string Speaker = "`by=ID` on the quote, or `source=QUOTE` on the words that name the speaker";

    private const string Listener = "`addressee=QUOTE`, or `to=ID` on the quote";

    /// <summary>Keys of spans.</summary>
    private static readonly Dictionary<string, string> s_spans = Table(
        ("`person`", "per pers people persons human"),
        ("`organization`", "org organisation orgs company"),
        ("`place`", "loc location gpe fac facility city country geo"),
        ("`date`", "time timex timex3 when"),
        ("`quote`", "quotation q content speech statement utterance"),
        ("`attribution`", "attr"),
        (Speaker, "speaker who said-by author sp"),
        ("`cue=QUOTE`", "verb said reporting"),
        (Listener, "listener toWhom recipient"),
        ("`quote=ID`, `person=ID` and so on: the key says what the span is", "id ref xml:id"),
        ("`jobTitle` where the person is declared, or `note=\"…\"` here", "title jobTitle"),
        ("`inLanguage` in the front matter; a span has no language of its own", "lang language xml:lang"),
        ("`keywords` in the front matter, or `note=\"…\"` here", "tags tag keywords"),
        ("`note=\"…\"`", "comment remark desc description"),
        ("`corr=\"…\"`, how the words should be spelled", "sic correction"),
        ("`.class` with a dot, as in `.quote`", "class"));

    /// <summary>Classes of spans.</summary>
    private static readonly Dictionary<string, string> s_classes = Table(
        ("`.person`", "per pers people persons human"),
        ("`.organization`", "org organisation orgs company"),
        ("`.place`", "loc location gpe fac facility city country geo"),
        ("`.date`", "time timex timex3 when"),
        ("`.quote`", "quotation q content speech statement utterance"),
        ("`.attribution`", "attr"),
        ("`.source`", "speaker who sp"),
        ("`.cue`", "verb said reporting"),
        ("`.addressee`", "listener recipient"),
        ("`.headline`, or `jobTitle` where the person is declared", "title"),
        ("`.note note=\"…\"`", "comment remark"),
        ("`duration=P…`, which has a value", "duration"));

    /// <summary>Keys of the front matter and of corpus files beside the maps.</summary>
    private static readonly Dictionary<string, string> s_articles = Table(
        ("headline", "title"),
        ("datePublished", "date published pubDate"),
        ("keywords", "tags tag"),
        ("inLanguage", "lang language"),
        ("author", "byline authors"));

    private static readonly Dictionary<string, string> s_maps = Table(
        ("people", "persons person speakers"),
        ("organizations", "orgs org organisations organization"),
        ("places", "locations location locs loc gpe place"),
        ("events", "event"));

    private static readonly Dictionary<string, string> s_people = Table(
        ("jobTitle", "title occupation"),
        ("alternateName", "alias aliases aka"),
        ("birthDate", "born"),
        ("deathDate", "died"));

    /// <summary>The key that says on a quote what another system says by a word there.</summary>
    public static string? FindQuoteKey(string word) => FindSpanKey(word) is not { } here ? null : here == Speaker ? "by" : here == Listener ? "to" : null;

    public static string? FindSpanKey(string word) => Find(s_spans, word);

    public static string? FindSpanClass(string word) => Find(s_classes, word);

    /// <param name="isMap">Whether the word is the key of a map, as those of things are.</param>
    /// <param name="kind">Whose key it is; <c>null</c> for the front matter, or a corpus file.</param>
    public static string? FindKey(string word, bool isMap, ThingKind? kind) =>
        kind is null ? Find(isMap ? s_maps : s_articles, word)
        : kind == ThingKind.Person && !isMap ? Find(s_people, word)
        : null;

    private static string? Find(Dictionary<string, string> table, string word) => table.TryGetValue(word, out var here) ? here : null;

    private static Dictionary<string, string> Table(params (string Here, string Words)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (here, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table.Add(word, here);
            }
        }

        return table;
    }
}
