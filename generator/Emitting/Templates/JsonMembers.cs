/// <summary>Writes the records as JSON.</summary>
internal static partial class ArticleGenData
{
    /// <summary>Writes the values of a record as the members of an object.</summary>
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

        /// <summary>How a member is named.</summary>
        public static string Spell(string name, global::System.Text.Json.JsonSerializerOptions options) =>
            options.PropertyNamingPolicy?.ConvertName(name) ?? name;

        public override void Text(string name, string? value)
        {
            if (Begin(name, value is null))
            {
                _writer.WriteStringValue(value);
            }
        }

        public override void Number(string name, decimal? value)
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

        public override void Boolean(string name, bool? value)
        {
            if (Begin(name, value is null))
            {
                _writer.WriteBooleanValue(value.GetValueOrDefault());
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

        public override void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values) =>
            Array(name, values, _writer.WriteStringValue);

        public override void Numbers(string name, global::System.Collections.Generic.IReadOnlyList<decimal> values) =>
            Array(name, values, _writer.WriteNumberValue);

        public override void Reals(string name, global::System.Collections.Generic.IReadOnlyList<double> values) =>
            Array(name, values, _writer.WriteNumberValue);

        public override void Booleans(string name, global::System.Collections.Generic.IReadOnlyList<bool> values) =>
            Array(name, values, _writer.WriteBooleanValue);

        public override void Words<T>(
            string name, global::System.Collections.Generic.IReadOnlyList<T> values, global::System.Func<T, string?> spell) =>
            Array(name, values, value => _writer.WriteStringValue(spell(value)));

        public override void Pairs(
            string name, global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> values)
        {
            Begin(name, isNull: false);
            _writer.WriteStartObject();
            foreach (var value in values)
            {
                _writer.WriteString(value.Key, value.Value);
            }

            _writer.WriteEndObject();
        }

        public override void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values) => Array(name, values, Write);

        private void Array<T>(string name, global::System.Collections.Generic.IEnumerable<T> values, global::System.Action<T> write)
        {
            Begin(name, isNull: false);
            _writer.WriteStartArray();
            foreach (var value in values)
            {
                write(value);
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

        private string Spell(string name) => Spell(name, _options);
    }
}
