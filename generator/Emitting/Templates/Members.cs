/// <summary>Prints the records and writes them as JSON.</summary>
internal static partial class ArticleGenData
{
    /// <summary>A record that can list its own values: what belongs to it as values, other things by id, back references left out.</summary>
    internal interface IDescribed
    {
        /// <summary>Lists the values.</summary>
        void Describe(Members members);
    }

    /// <summary>Takes the values of a record, one after the other.</summary>
    internal abstract class Members
    {
        /// <summary>Takes a text; what refers to another thing is its id.</summary>
        public abstract void Text(string name, string? value);

        /// <summary>Takes a whole number.</summary>
        public abstract void Number(string name, int? value);

        /// <summary>Takes a number with a fraction.</summary>
        public abstract void Real(string name, double? value);

        /// <summary>Takes a value of an enum, spelled as in the articles.</summary>
        public abstract void Word<T>(string name, T? value, string? spelling)
            where T : struct, global::System.Enum;

        /// <summary>Takes a place in a text.</summary>
        public abstract void Span(string name, global::__Corpus__.TextSpan value);

        /// <summary>Takes texts.</summary>
        public abstract void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values);

        /// <summary>Takes records that belong to this one.</summary>
        public abstract void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values);

        /// <summary>Takes a value of an enum whose words are spelled as its members, in lower case.</summary>
        public void Word<T>(string name, T? value)
            where T : struct, global::System.Enum => Word(name, value, value?.ToString().ToLowerInvariant());

        /// <summary>Takes a value of an enum whose words are spelled as its members, in lower case.</summary>
        public void Word<T>(string name, T value)
            where T : struct, global::System.Enum => Word<T>(name, (T?)value);

        /// <summary>Takes URIs, as they are written.</summary>
        public void Uris(string name, global::System.Collections.Generic.IReadOnlyList<global::System.Uri> values)
        {
            var texts = new string[values.Count];
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = values[i].OriginalString;
            }

            Texts(name, texts);
        }

        /// <summary>Takes the ids of things.</summary>
        public void References<T>(string name, global::System.Collections.Generic.IReadOnlyList<T> values)
            where T : global::__Corpus__.Thing
        {
            var ids = new string[values.Count];
            for (var i = 0; i < ids.Length; i++)
            {
                ids[i] = IdAt(values, i);
            }

            Texts(name, ids);
        }
    }

    /// <summary>Prints the own values of a record, as records print: <c>Name = value, Name = value</c>.</summary>
    internal static bool Print(IDescribed record, global::System.Text.StringBuilder builder)
    {
        record.Describe(new PrintedMembers(builder));
        return true;
    }

    private sealed class PrintedMembers : Members
    {
        private readonly global::System.Text.StringBuilder _builder;
        private bool _isFirst = true;

        public PrintedMembers(global::System.Text.StringBuilder builder) => _builder = builder;

        public override void Text(string name, string? value) => Begin(name).Append(value);

        public override void Number(string name, int? value) =>
            Begin(name).Append(global::System.Globalization.CultureInfo.InvariantCulture, $"{value}");

        public override void Real(string name, double? value) =>
            Begin(name).Append(global::System.Globalization.CultureInfo.InvariantCulture, $"{value}");

        public override void Word<T>(string name, T? value, string? spelling) => Begin(name).Append(value?.ToString());

        public override void Span(string name, global::__Corpus__.TextSpan value) => Begin(name).Append(value.ToString());

        public override void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values) =>
            Begin(name).Append('[').AppendJoin(", ", values).Append(']');

        public override void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values) =>
            Begin(name).Append('[').AppendJoin(", ", values).Append(']');

        private global::System.Text.StringBuilder Begin(string name)
        {
            if (!_isFirst)
            {
                _builder.Append(", ");
            }

            _isFirst = false;
            return _builder.Append(name).Append(" = ");
        }
    }

    private sealed class JsonMembers : Members
    {
        private readonly global::System.Text.Json.Utf8JsonWriter _writer;
        private readonly global::System.Text.Json.JsonSerializerOptions _options;

        public JsonMembers(global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonSerializerOptions options)
        {
            _writer = writer;
            _options = options;
        }

        public void Write(IDescribed record)
        {
            _writer.WriteStartObject();
            record.Describe(this);
            _writer.WriteEndObject();
        }

        public override void Text(string name, string? value)
        {
            if (Begin(name, value is null))
            {
                _writer.WriteStringValue(value);
            }
        }

        public override void Number(string name, int? value)
        {
            if (Begin(name, value is null))
            {
                _writer.WriteNumberValue(value.GetValueOrDefault());
            }
        }

        public override void Real(string name, double? value)
        {
            if (Begin(name, value is null))
            {
                _writer.WriteNumberValue(value.GetValueOrDefault());
            }
        }

        public override void Word<T>(string name, T? value, string? spelling) => Text(name, value is null ? null : spelling);

        public override void Span(string name, global::__Corpus__.TextSpan value)
        {
            Begin(name, isNull: false);
            Write(value);
        }

        public void Write(global::__Corpus__.TextSpan value)
        {
            _writer.WriteStartObject();
            _writer.WriteNumber(Spell(nameof(value.Start)), value.Start);
            _writer.WriteNumber(Spell(nameof(value.Length)), value.Length);
            _writer.WriteEndObject();
        }

        public override void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values)
        {
            Begin(name, isNull: false);
            _writer.WriteStartArray();
            foreach (var value in values)
            {
                _writer.WriteStringValue(value);
            }

            _writer.WriteEndArray();
        }

        public override void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values)
        {
            Begin(name, isNull: false);
            _writer.WriteStartArray();
            foreach (var value in values)
            {
                Write(value);
            }

            _writer.WriteEndArray();
        }

        /// <summary>Writes the name; and the value, where that is null.</summary>
        private bool Begin(string name, bool isNull)
        {
            var isIgnored = _options.DefaultIgnoreCondition is global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull
                or global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault;
            if (isNull && isIgnored)
            {
                return false;
            }

            _writer.WritePropertyName(Spell(name));
            if (isNull)
            {
                _writer.WriteNullValue();
            }

            return !isNull;
        }

        private string Spell(string name) => _options.PropertyNamingPolicy?.ConvertName(name) ?? name;
    }

    /// <summary>Writes a record as an object: its own values; other things by id. No reflection is needed.</summary>
    internal sealed class JsonConverter<T> : WritingConverter<T>
        where T : class, IDescribed
    {
        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            new JsonMembers(writer, options).Write(value);
    }

    /// <summary>Writes a place in a text as it stands in a record.</summary>
    internal sealed class SpanJsonConverter : WritingConverter<global::__Corpus__.TextSpan>
    {
        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            global::__Corpus__.TextSpan value,
            global::System.Text.Json.JsonSerializerOptions options) => new JsonMembers(writer, options).Write(value);
    }

    /// <summary>Writes a date as its text.</summary>
    internal sealed class DateJsonConverter : WritingConverter<global::__Corpus__.EdtfDate>
    {
        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            global::__Corpus__.EdtfDate value,
            global::System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }

    /// <summary>Writes a duration as its text.</summary>
    internal sealed class DurationJsonConverter : WritingConverter<global::__Corpus__.IsoDuration>
    {
        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            global::__Corpus__.IsoDuration value,
            global::System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }

    /// <summary>A converter of values that come from articles, never from JSON.</summary>
    internal abstract class WritingConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        where T : notnull
    {
        /// <summary>Not supported: the records are made at build time.</summary>
        /// <exception cref="global::System.NotSupportedException">Always.</exception>
        public override T Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) => throw new global::System.NotSupportedException(
                "The records of a corpus are made from articles at build time; they are written as JSON, not read from it.");
    }
}
