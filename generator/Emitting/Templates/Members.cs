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
            where T : struct, global::System.Enum => Word(name, value, value is { } word ? Spell(word) : null);

        /// <summary>Takes a value of an enum whose words are spelled as its members, in lower case.</summary>
        public void Word<T>(string name, T value)
            where T : struct, global::System.Enum => Word<T>(name, (T?)value);

        /// <summary>The word of a value of an enum whose words are spelled as its members, in lower case.</summary>
        public static string Spell<T>(T value)
            where T : struct, global::System.Enum => value.ToString().ToLowerInvariant();

        /// <summary>The value with the word, if there is one.</summary>
        public static T? FindWord<T>(string? word)
            where T : struct, global::System.Enum
        {
            foreach (var value in global::System.Enum.GetValues<T>())
            {
                if (Spell(value) == word)
                {
                    return value;
                }
            }

            return null;
        }

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
}
