/// <summary>Reads from JSON what was written as JSON: the corpus's own records are found, small values are made.</summary>
internal static partial class ArticleGenData
{
    /// <summary>A JSON value, and the options by which its members are named.</summary>
    internal readonly struct JsonSource
    {
        private readonly global::System.Text.Json.JsonElement _json;
        private readonly global::System.Text.Json.JsonSerializerOptions _options;

        /// <param name="json">The value.</param>
        /// <param name="options">How members are named.</param>
        public JsonSource(global::System.Text.Json.JsonElement json, global::System.Text.Json.JsonSerializerOptions options)
        {
            _json = json;
            _options = options;
        }

        private bool IsNull => _json.ValueKind == global::System.Text.Json.JsonValueKind.Null;

        /// <summary>The thing with the id that is here, alone or as a member.</summary>
        public T Thing<T>()
            where T : global::__Corpus__.Thing
        {
            var id = Id();
            var thing = Find<global::__Corpus__.Thing>(id)
                ?? throw new global::System.Text.Json.JsonException($"The corpus has no thing with the id '{id}'.");
            var kind = Members.Spell(thing.Kind);
            var expected = TextOf("Kind") ?? kind;
            if (thing is T found && expected == kind)
            {
                return found;
            }

            expected = expected == kind ? typeof(T).Name.ToLowerInvariant() : expected;
            throw new global::System.Text.Json.JsonException($"The thing '{id}' is of the kind '{kind}', not '{expected}'.");
        }

        /// <summary>The article with the id that is here, alone or as a member.</summary>
        public global::__Corpus__.Article Article()
        {
            var id = Id();
            return FindArticle(id) ?? throw new global::System.Text.Json.JsonException($"The corpus has no article with the id '{id}'.");
        }

        /// <summary>The quote with the article and the id that are here.</summary>
        public global::__Corpus__.Quote Quote()
        {
            var article = Member("Article").Article();
            var id = Member("Id").Text();
            return FindQuote(article, id) ?? throw new global::System.Text.Json.JsonException($"The article '{article.Id}' has no quote with the id '{id}'.");
        }

        /// <summary>The mention with the article and the span that are here; of several, that with the targets.</summary>
        public global::__Corpus__.Mention Mention()
        {
            var article = Member("Article").Article();
            var span = Member("Span").Span();
            global::__Corpus__.Mention? found = null;
            foreach (var mention in article.Mentions)
            {
                if (mention.Span == span && (found is null || HasTargets(mention)))
                {
                    found = mention;
                }
            }

            return found ?? throw new global::System.Text.Json.JsonException($"The article '{article.Id}' has no mention at {span}.");
        }

        /// <summary>The time expression with the article and the span that are here.</summary>
        public global::__Corpus__.TimeExpression TimeExpression() => At("time expression", static article => article.TimeExpressions, static time => time.Span);

        /// <summary>The remark with the article and the span that are here.</summary>
        public global::__Corpus__.Remark Remark() => At("remark", static article => article.Remarks, static remark => remark.Span);

        /// <summary>The label with the article and the first segment that are here; of several, that with the id and the type.</summary>
        public global::__Corpus__.Label Label()
        {
            var article = Member("Article").Article();
            var first = Member("Segments").First().Member("Span").Span();
            var (id, type) = (TextOf("Id"), TextOf("Type"));
            return global::System.Linq.Enumerable.FirstOrDefault(
                    article.Labels, label => label.Segments[0].Span == first && label.Id == id && Spelling(label.Type) == type)
                ?? throw new global::System.Text.Json.JsonException($"The article '{article.Id}' has no label '{type}' at {first}.");
        }

        /// <summary>A link alone does not tell its article.</summary>
        public global::__Corpus__.LabelLink LabelLink() => throw new global::System.Text.Json.JsonException("A link is read with its label.");

        /// <summary>A segment with the words and the span that are here.</summary>
        public global::__Corpus__.Segment Segment() => new global::__Corpus__.Segment(Member("Text").Text(), Member("Span").Span());

        /// <summary>A role with the values that are here.</summary>
        public global::__Corpus__.Role Role() => new global::__Corpus__.Role(
            jobTitle: TextOf("JobTitle"), affiliation: ThingOf<global::__Corpus__.Entity>("Affiliation"), date: Optional("Date")?.Date());

        /// <summary>A participant with the values that are here.</summary>
        public global::__Corpus__.Participant Participant()
        {
            var word = TextOf("Role");
            var role = ParseParticipantRole(word);
            return word is null || role is not null
                ? new global::__Corpus__.Participant(
                    role: role.GetValueOrDefault(), entity: ThingOf<global::__Corpus__.Entity>("Entity"), text: Member("Text").Text())
                : throw new global::System.Text.Json.JsonException($"The corpus has no participant role '{word}'.");
        }

        /// <summary>A relation to the thing that is here.</summary>
        public global::__Corpus__.Relation<T> Relation<T>()
            where T : global::__Corpus__.Thing => new global::__Corpus__.Relation<T>(
                Member("Target").Thing<T>(), Optional("Date")?.Date(), Optional("Certainty")?.Certainty());

        /// <summary>A place in a text.</summary>
        public global::__Corpus__.TextSpan Span() => new global::__Corpus__.TextSpan(Member("Start").Number(), Member("Length").Number());

        /// <summary>A date.</summary>
        public global::__Corpus__.EdtfDate Date() =>
            global::__Corpus__.EdtfDate.Read(Text(), out var mistake) ?? throw new global::System.Text.Json.JsonException(mistake);

        /// <summary>A duration.</summary>
        public global::__Corpus__.IsoDuration Duration() =>
            global::__Corpus__.IsoDuration.Read(Text(), out var mistake) ?? throw new global::System.Text.Json.JsonException(mistake);

        private global::__Corpus__.Certainty Certainty() => Members.FindWord<global::__Corpus__.Certainty>(Text())
            ?? throw new global::System.Text.Json.JsonException($"'{Text()}' is no Certainty.");

        private string Id() => _json.ValueKind == global::System.Text.Json.JsonValueKind.String ? Text() : Member("Id").Text();

        private string Text() => _json.ValueKind == global::System.Text.Json.JsonValueKind.String
            ? _json.GetString()!
            : throw new global::System.Text.Json.JsonException("A text was expected here.");

        /// <summary>A number from 0.</summary>
        private int Number() => _json.ValueKind == global::System.Text.Json.JsonValueKind.Number && _json.TryGetInt32(out var number) && number >= 0
            ? number
            : throw new global::System.Text.Json.JsonException("A whole number from 0 was expected here.");

        private JsonSource First() => _json.ValueKind == global::System.Text.Json.JsonValueKind.Array && _json.GetArrayLength() > 0
            ? new JsonSource(_json[0], _options)
            : throw new global::System.Text.Json.JsonException("A list of one or more was expected here.");

        private string? TextOf(string name) => Optional(name)?.Text();

        private T? ThingOf<T>(string name)
            where T : global::__Corpus__.Thing => Optional(name)?.Thing<T>();

        private JsonSource Member(string name) =>
            Optional(name) ?? throw new global::System.Text.Json.JsonException($"The member '{JsonMembers.Spell(name, _options)}' is missing.");

        /// <summary>A member; nothing where there is none, or a null.</summary>
        private JsonSource? Optional(string name)
        {
            if (_json.ValueKind == global::System.Text.Json.JsonValueKind.Object)
            {
                var spelling = JsonMembers.Spell(name, _options);
                var comparison = _options.PropertyNameCaseInsensitive
                    ? global::System.StringComparison.OrdinalIgnoreCase
                    : global::System.StringComparison.Ordinal;
                foreach (var member in _json.EnumerateObject())
                {
                    if (string.Equals(member.Name, spelling, comparison))
                    {
                        var value = new JsonSource(member.Value, _options);
                        return value.IsNull ? null : value;
                    }
                }
            }

            return null;
        }

        private T At<T>(
            string what,
            global::System.Func<global::__Corpus__.Article, global::System.Collections.Generic.IReadOnlyList<T>> itemsOf,
            global::System.Func<T, global::__Corpus__.TextSpan> spanOf)
            where T : class
        {
            var article = Member("Article").Article();
            var span = Member("Span").Span();
            return global::System.Linq.Enumerable.FirstOrDefault(itemsOf(article), item => spanOf(item) == span)
                ?? throw new global::System.Text.Json.JsonException($"The article '{article.Id}' has no {what} at {span}.");
        }

        private bool HasTargets(global::__Corpus__.Mention mention)
        {
            if (Optional("Targets") is not { _json: { ValueKind: global::System.Text.Json.JsonValueKind.Array } targets }
                || targets.GetArrayLength() != mention.Targets.Count)
            {
                return false;
            }

            for (var i = 0; i < mention.Targets.Count; i++)
            {
                // Written before it was renamed, a thing has another id there.
                if (Find<global::__Corpus__.Thing>(new JsonSource(targets[i], _options).Id())?.Id != IdAt(mention.Targets, i))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Writes and reads a value of the corpus. No reflection is needed.</summary>
    internal sealed class JsonValueConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        where T : notnull
    {
        private readonly global::System.Action<global::System.Text.Json.Utf8JsonWriter, T, global::System.Text.Json.JsonSerializerOptions> _write;
        private readonly global::System.Func<JsonSource, T> _read;

        /// <param name="write">Writes a value.</param>
        /// <param name="read">Finds or makes a value.</param>
        public JsonValueConverter(
            global::System.Action<global::System.Text.Json.Utf8JsonWriter, T, global::System.Text.Json.JsonSerializerOptions> write,
            global::System.Func<JsonSource, T> read)
        {
            _write = write;
            _read = read;
        }

        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            _write(writer, value, options);

        /// <inheritdoc/>
        public override T Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) =>
            _read(new JsonSource(global::System.Text.Json.JsonElement.ParseValue(ref reader), options));
    }

    /// <summary>Writes and reads a value of an enum as its word, also as the name of a member; what the corpus does not say as null.</summary>
    internal sealed class JsonWordConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        where T : struct, global::System.Enum
    {
        private readonly global::System.Func<T, string?> _spell;
        private readonly global::System.Func<string?, T?> _find;

        /// <param name="spell">The word of a value.</param>
        /// <param name="find">The value of a word.</param>
        public JsonWordConverter(global::System.Func<T, string?> spell, global::System.Func<string?, T?> find)
        {
            _spell = spell;
            _find = find;
        }

        /// <inheritdoc/>
        public override bool HandleNull => true;

        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            writer.WriteStringValue(_spell(value));

        /// <inheritdoc/>
        public override T Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options)
        {
            if (reader.TokenType is not (global::System.Text.Json.JsonTokenType.String or global::System.Text.Json.JsonTokenType.Null))
            {
                throw new global::System.Text.Json.JsonException("A word was expected here.");
            }

            return Find(reader.GetString());
        }

        /// <inheritdoc/>
        public override void WriteAsPropertyName(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            writer.WritePropertyName(_spell(value) ?? Members.Spell(value));

        /// <inheritdoc/>
        public override T ReadAsPropertyName(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) => Find(reader.GetString());

        private T Find(string? word) => _find(word) ?? (
            word == Members.Spell(default(T)) ? default : throw new global::System.Text.Json.JsonException($"'{word}' is no {typeof(T).Name}."));
    }
}
