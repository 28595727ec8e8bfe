public sealed partial record Article
{
    /// <summary>
    /// Writes the article as one object of JSON-LD: a <c>NewsArticle</c> of schema.org with the things that its text mentions, and
    /// with its quotes.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Only what is certain is said. A date that schema.org cannot write stands as the month or the year that is sure to hold it, or not
    /// at all where there is none, or where it is uncertain or approximate. An event that the article does not assert as one that happens
    /// (denied, hoped for, in general) is a <c>Thing</c> with its names, without time, place or participants. Direct and mixed quotes are
    /// <c>Quotation</c>s; what is told in the reporter's words alone stands in <c>articleBody</c>. Mentions and quotes of low or unknown
    /// certainty are left out.
    /// </para>
    /// <para>
    /// The IRIs of things (<c>#ID</c>) and quotes (<c>#quote/ARTICLE/ID</c>) are relative to the document. A thing is described where it
    /// first stands; what is not mentioned itself has a type and a name.
    /// </para>
    /// </remarks>
    /// <param name="writer">Takes the object where it expects a value; it is not flushed. Its encoder decides what is escaped.</param>
    public void WriteJsonLd(global::System.Text.Json.Utf8JsonWriter writer)
    {
        global::System.ArgumentNullException.ThrowIfNull(writer);
        new global::__Corpus__.ArticleGenData.JsonLd(writer, this).Write();
    }

    /// <summary>
    /// The article as JSON-LD, as <see cref="WriteJsonLd"/> writes it. The text may stand in a page as it is, within
    /// <c>&lt;script type="application/ld+json"&gt;</c>: the characters that mean something to HTML are escaped.
    /// </summary>
    public string ToJsonLd() => global::__Corpus__.ArticleGenData.JsonLd.ToText(this);
}

/// <summary>Writes articles as JSON-LD.</summary>
internal static partial class ArticleGenData
{
    /// <summary>Writes one article in the words of schema.org.</summary>
    internal sealed partial class JsonLd
    {
        /// <summary>Leaves letters of all scripts as they are, and escapes what HTML would read.</summary>
        private static readonly global::System.Text.Json.JsonWriterOptions s_options = new global::System.Text.Json.JsonWriterOptions
        {
            Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.Create(global::System.Text.Unicode.UnicodeRanges.All),
        };

        private readonly global::System.Text.Json.Utf8JsonWriter _writer;
        private readonly global::__Corpus__.Article _article;
        private readonly global::System.Collections.Generic.List<global::__Corpus__.Thing> _mentioned = new();
        private readonly global::System.Collections.Generic.List<global::__Corpus__.Quote> _quotations = new();

        /// <summary>The ids of the things that are described somewhere in the document, and of those that already are.</summary>
        private readonly global::System.Collections.Generic.HashSet<string> _described = new(global::System.StringComparer.Ordinal);
        private readonly global::System.Collections.Generic.HashSet<string> _written = new(global::System.StringComparer.Ordinal);

        /// <param name="writer">Takes the object.</param>
        /// <param name="article">The article.</param>
        public JsonLd(global::System.Text.Json.Utf8JsonWriter writer, global::__Corpus__.Article article)
        {
            _writer = writer;
            _article = article;
            foreach (var mention in article.Mentions)
            {
                if (IsCertain(mention.Certainty))
                {
                    AddMentioned(mention.Targets);
                }
            }

            foreach (var quote in article.Quotes)
            {
                if (IsCertain(quote.Certainty))
                {
                    AddMentioned(quote.Speakers);
                }

                if (IsQuotation(quote))
                {
                    _quotations.Add(quote);
                }
            }

            foreach (var author in Authors())
            {
                _described.Add(author.Id);
            }

            if (article.Publisher is { } publisher)
            {
                _described.Add(publisher.Id);
            }

            if (article.Dateline is { } dateline)
            {
                _described.Add(dateline.Id);
            }
        }

        /// <summary>An article as a text that may stand in a page.</summary>
        public static string ToText(global::__Corpus__.Article article)
        {
            var buffer = new global::System.Buffers.ArrayBufferWriter<byte>();
            using (var writer = new global::System.Text.Json.Utf8JsonWriter(buffer, s_options))
            {
                new JsonLd(writer, article).Write();
            }

            return global::System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
        }

        /// <summary>Writes the article.</summary>
        public void Write()
        {
            _writer.WriteStartObject();
            _writer.WriteString("@context", "https://schema.org");
            _writer.WriteString("@type", "NewsArticle");
            _writer.WriteString("@id", ArticleIri());
            WriteText("url", _article.Url?.OriginalString);
            WriteText("headline", _article.Headline);
            WriteText("alternativeHeadline", _article.AlternativeHeadline);
            WriteText("description", _article.Description);
            WriteList("author", Authors(), author => Describe(author, isAgent: true));
            WriteOne("publisher", _article.Publisher, publisher => Describe(publisher, isAgent: true));
            WriteText("dateline", _article.Dateline?.Name);
            WriteOne("locationCreated", _article.Dateline, place => Describe(place, isAgent: false));
            WriteText("datePublished", Iso(_article.DatePublished));
            WriteText("dateModified", Iso(_article.DateModified));
            WriteText("inLanguage", _article.Language);
            WriteText("articleSection", _article.Section);
            WriteList("keywords", _article.Keywords, _writer.WriteStringValue);
            WriteText("articleBody", _article.Text is { Length: > 0 } text ? text : null);
            WriteList("mentions", _mentioned, thing => Describe(thing, isAgent: false));
            WriteList("hasPart", _quotations, WriteQuotation);
            _writer.WriteEndObject();
        }

        private void AddMentioned(global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Thing> things)
        {
            foreach (var thing in things)
            {
                if (_described.Add(thing.Id))
                {
                    _mentioned.Add(thing);
                }
            }
        }

        /// <summary>Who wrote it, but for those of whom the annotator is not sure.</summary>
        private global::__Corpus__.Entity[] Authors() => global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Where(
            _article.Authors,
            author => !global::System.Linq.Enumerable.Any(_article.AuthorsRelations, relation => relation.Target.Id == author.Id && !IsCertain(relation.Certainty))));

        private string ArticleIri() => _article.Url?.OriginalString ?? "#article/" + _article.Id;

        private string QuoteIri(global::__Corpus__.Quote quote) => "#quote/" + _article.Id + "/" + quote.Id;

        private void WriteQuotation(global::__Corpus__.Quote quote)
        {
            _writer.WriteStartObject();
            _writer.WriteString("@type", "Quotation");
            _writer.WriteString("@id", QuoteIri(quote));
            var whole = quote.Within;
            while (whole is not null && !IsQuotation(whole))
            {
                whole = whole.Within;
            }

            _writer.WriteStartObject("isPartOf");
            _writer.WriteString("@id", whole is null ? ArticleIri() : QuoteIri(whole));
            _writer.WriteEndObject();
            _writer.WriteString("text", quote.Text);
            WriteList("spokenByCharacter", quote.Speakers, speaker => Refer(speaker, isAgent: true));
            WriteText("creditText", quote.Speakers.Count == 0 && quote.Sources.Count > 0 ? Words(quote.Sources) : null);
            var principals = new global::System.Collections.Generic.List<global::__Corpus__.Entity>();
            foreach (var entity in quote.OnBehalfOf)
            {
                if (!IsIndividual(entity))
                {
                    principals.Add(entity);
                }
            }

            WriteList("sourceOrganization", principals, entity => Refer(entity, isAgent: true));
            WriteText("dateCreated", Iso(quote.Date));
            _writer.WriteEndObject();
        }

        private void WriteText(string name, string? value)
        {
            if (value is not null)
            {
                _writer.WriteString(name, value);
            }
        }

        private void WriteOne<T>(string name, T? value, global::System.Action<T> write)
            where T : class
        {
            if (value is not null)
            {
                _writer.WritePropertyName(name);
                write(value);
            }
        }

        /// <summary>Writes values: one alone, several as an array, none not at all.</summary>
        private void WriteList<T>(string name, global::System.Collections.Generic.IReadOnlyList<T> values, global::System.Action<T> write)
        {
            if (values.Count == 0)
            {
                return;
            }

            _writer.WritePropertyName(name);
            if (values.Count > 1)
            {
                _writer.WriteStartArray();
            }

            foreach (var value in values)
            {
                write(value);
            }

            if (values.Count > 1)
            {
                _writer.WriteEndArray();
            }
        }

        private static bool IsQuotation(global::__Corpus__.Quote quote) =>
            quote.Kind is global::__Corpus__.QuoteKind.Direct or global::__Corpus__.QuoteKind.Mixed && IsCertain(quote.Certainty);

        private static bool IsCertain(global::__Corpus__.Certainty? certainty) =>
            certainty is null or global::__Corpus__.Certainty.High or global::__Corpus__.Certainty.Medium;
    }
}
