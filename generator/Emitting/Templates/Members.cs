/// <summary>Prints the records and writes them as JSON.</summary>
internal static partial class ArticleGenData
{
    /// <summary>What can list its own values: what belongs to it as values, other things by id, back references left out.</summary>
    internal interface IDescribed
    {
        /// <summary>Lists the values.</summary>
        /// <param name="members">Takes them.</param>
        void Describe(Members members);
    }

    /// <summary>
    /// Takes the values of a record, one after the other, for JSON, for printing, or to compare them. A record's own
    /// <c>partial void DescribeMore(ArticleGenData.Members members)</c> adds members that the project wrote: they come after the others, in the
    /// order in which they are described. Names are given in C#'s spelling; JSON follows the naming policy. Where the method is not
    /// written, nothing is called. What it describes is not read back from JSON, and does not count in <c>GetHashCode</c>.
    /// </summary>
    internal abstract class Members
    {
        /// <summary>Takes a text.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">Null in JSON and nothing in print where it is <see langword="null"/>; so with all others.</param>
        public abstract void Text(string name, string? value);

        /// <summary>Takes a whole number, or an exact one with a fraction.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">An <c>int</c>, a <c>long</c> or a <c>decimal</c>.</param>
        public abstract void Number(string name, decimal? value);

        /// <summary>Takes a floating-point number.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">In JSON neither infinite nor NaN.</param>
        public abstract void Real(string name, double? value);

        /// <summary>Takes a yes or no.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">Written as <c>true</c> or <c>false</c>.</param>
        public abstract void Boolean(string name, bool? value);

        /// <summary>Takes a value of an enum that has a spelling of its own.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">Printed by its name.</param>
        /// <param name="spelling">How JSON writes it; <see langword="null"/> as null.</param>
        public abstract void Word<T>(string name, T? value, string? spelling)
            where T : struct, global::System.Enum;

        /// <summary>Takes a place in a text.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">In JSON an object with start and length.</param>
        public abstract void Span(string name, global::__Corpus__.TextSpan value);

        /// <summary>Takes a place in a text, or nothing.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">In JSON an object with start and length, or null.</param>
        public void OptionalSpan(string name, global::__Corpus__.TextSpan? value)
        {
            if (value is { } span)
            {
                Span(name, span);
            }
            else
            {
                Text(name, null);
            }
        }

        /// <summary>Takes texts.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array.</param>
        public abstract void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values);

        /// <summary>Takes texts that have names of their own.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an object; elsewhere <c>name=text</c>.</param>
        public virtual void Pairs(string name, global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> values) =>
            Texts(name, global::System.Linq.Enumerable.Select(values, static value => value.Key + "=" + value.Value));

        /// <summary>Takes records that belong to this one, or other objects that can list their values; they are compared by <c>Equals</c>.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array of objects.</param>
        public abstract void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values);

        /// <summary>Takes a value of an enum whose words are spelled as its members, in lower case.</summary>
        public void Word<T>(string name, T? value)
            where T : struct, global::System.Enum => Word(name, value, value is { } word ? Spell(word) : null);

        /// <summary>Takes a value of an enum whose words are spelled as its members, in lower case.</summary>
        public void Word<T>(string name, T value)
            where T : struct, global::System.Enum => Word<T>(name, (T?)value);

        /// <summary>The word of a value of an enum whose words are spelled as its members: <c>FreeIndirect</c> is <c>free-indirect</c>, and several
        /// flags are separated by spaces.</summary>
        public static string Spell<T>(T value)
            where T : struct, global::System.Enum
        {
            var name = value.ToString();
            var word = new global::System.Text.StringBuilder(name.Length);
            for (var i = 0; i < name.Length; i++)
            {
                if (char.IsAsciiLetterUpper(name[i]) && i > 0 && char.IsAsciiLetterLower(name[i - 1]))
                {
                    word.Append('-');
                }

                if (name[i] != ',')
                {
                    word.Append(char.ToLowerInvariant(name[i]));
                }
            }

            return word.ToString();
        }

        /// <summary>The value with the word, if there is one; of several flags, with all of their words.</summary>
        public static T? FindWord<T>(string? word)
            where T : struct, global::System.Enum
        {
            long? flags = null;
            foreach (var part in word?.Split(' ') ?? global::System.Array.Empty<string>())
            {
                var found = global::System.Array.FindIndex(global::System.Enum.GetValues<T>(), value => Spell(value) == part);
                if (found < 0)
                {
                    return null;
                }

                flags = flags.GetValueOrDefault() | global::System.Convert.ToInt64(
                    global::System.Enum.GetValues<T>()[found], global::System.Globalization.CultureInfo.InvariantCulture);
            }

            return flags is { } value ? (T)global::System.Enum.ToObject(typeof(T), value) : null;
        }

        /// <summary>Takes a reference to another thing.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="id">The id of the thing: in JSON and print it stands for it.</param>
        public virtual void Reference(string name, string? id) => Text(name, id);

        /// <summary>Takes a date: as it is written.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">In JSON a text.</param>
        public virtual void Date(string name, global::__Corpus__.EdtfDate? value) => Text(name, value?.Text);

        /// <summary>Takes a duration: as it is written.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">In JSON a text.</param>
        public virtual void Duration(string name, global::__Corpus__.IsoDuration? value) => Text(name, value?.Text);

        /// <summary>Takes a URI: as it is written.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="value">In JSON a text.</param>
        public virtual void Uri(string name, global::System.Uri? value) => Text(name, value?.OriginalString);

        /// <summary>Takes dates: as they are written.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array of texts.</param>
        public virtual void Dates(string name, global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.EdtfDate> values) =>
            Texts(name, global::System.Linq.Enumerable.Select(values, static value => value.Text));

        /// <summary>Takes durations: as they are written.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array of texts.</param>
        public virtual void Durations(string name, global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.IsoDuration> values) =>
            Texts(name, global::System.Linq.Enumerable.Select(values, static value => value.Text));

        /// <summary>Takes whole numbers, or exact ones with a fraction.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array of numbers.</param>
        public abstract void Numbers(string name, global::System.Collections.Generic.IReadOnlyList<decimal> values);

        /// <summary>Takes whole numbers.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array of numbers.</param>
        public void Numbers<T>(string name, global::System.Collections.Generic.IReadOnlyList<T> values)
            where T : struct, global::System.Numerics.IBinaryInteger<T>
        {
            var numbers = new decimal[values.Count];
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[i] = decimal.CreateChecked(values[i]);
            }

            Numbers(name, numbers);
        }

        /// <summary>Takes floating-point numbers.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array of numbers, neither infinite nor NaN.</param>
        public abstract void Reals(string name, global::System.Collections.Generic.IReadOnlyList<double> values);

        /// <summary>Takes several times yes or no.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">In JSON an array of <c>true</c> and <c>false</c>.</param>
        public abstract void Booleans(string name, global::System.Collections.Generic.IReadOnlyList<bool> values);

        /// <summary>Takes values of an enum that have spellings of their own.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">Printed by their names.</param>
        /// <param name="spell">How JSON writes one.</param>
        public abstract void Words<T>(
            string name, global::System.Collections.Generic.IReadOnlyList<T> values, global::System.Func<T, string?> spell)
            where T : struct, global::System.Enum;

        /// <summary>Takes values of an enum whose words are spelled as its members, in lower case.</summary>
        public void Words<T>(string name, global::System.Collections.Generic.IReadOnlyList<T> values)
            where T : struct, global::System.Enum => Words(name, values, Spell);

        /// <summary>Takes URIs, as they are written.</summary>
        public virtual void Uris(string name, global::System.Collections.Generic.IReadOnlyList<global::System.Uri> values)
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

            References(name, ids);
        }

        /// <summary>Takes references to other things.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="ids">The ids of the things: in JSON and print they stand for them.</param>
        public virtual void References(string name, global::System.Collections.Generic.IReadOnlyList<string> ids) => Texts(name, ids);
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

        public override void Number(string name, decimal? value) =>
            Begin(name).Append(global::System.Globalization.CultureInfo.InvariantCulture, $"{value}");

        public override void Real(string name, double? value) =>
            Begin(name).Append(global::System.Globalization.CultureInfo.InvariantCulture, $"{value}");

        public override void Boolean(string name, bool? value) => Begin(name).Append(value);

        public override void Word<T>(string name, T? value, string? spelling) => Begin(name).Append(value?.ToString());

        public override void Span(string name, global::__Corpus__.TextSpan value) => Begin(name).Append(value.ToString());

        public override void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values) =>
            Begin(name).Append('[').AppendJoin(", ", values).Append(']');

        public override void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values) =>
            Begin(name).Append('[').AppendJoin(", ", values).Append(']');

        public override void Numbers(string name, global::System.Collections.Generic.IReadOnlyList<decimal> values) => List(name, values);

        public override void Reals(string name, global::System.Collections.Generic.IReadOnlyList<double> values) => List(name, values);

        public override void Booleans(string name, global::System.Collections.Generic.IReadOnlyList<bool> values) => List(name, values);

        public override void Words<T>(
            string name, global::System.Collections.Generic.IReadOnlyList<T> values, global::System.Func<T, string?> spell) => List(name, values);

        private void List<T>(string name, global::System.Collections.Generic.IReadOnlyList<T> values)
        {
            Begin(name).Append('[');
            for (var i = 0; i < values.Count; i++)
            {
                _builder.Append(i == 0 ? "" : ", ").Append(global::System.Globalization.CultureInfo.InvariantCulture, $"{values[i]}");
            }

            _builder.Append(']');
        }

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

    /// <summary>Whether two records of a type have described equal values; nothing where their type describes no more.</summary>
    internal static bool SameMore(ListedMembers? left, ListedMembers? right) =>
        left is null || right is null || global::System.Linq.Enumerable.SequenceEqual(left.Values, right.Values);

    /// <summary>Keeps values, to compare them.</summary>
    internal sealed class ListedMembers : Members
    {
        /// <summary>The values, each after its name; of several, one after the other.</summary>
        public global::System.Collections.Generic.List<object?> Values { get; } = new global::System.Collections.Generic.List<object?>();

        /// <inheritdoc/>
        public override void Text(string name, string? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Number(string name, decimal? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Real(string name, double? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Boolean(string name, bool? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Word<T>(string name, T? value, string? spelling) => Add(name, value);

        /// <inheritdoc/>
        public override void Span(string name, global::__Corpus__.TextSpan value) => Add(name, value);

        /// <inheritdoc/>
        public override void Numbers(string name, global::System.Collections.Generic.IReadOnlyList<decimal> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Reals(string name, global::System.Collections.Generic.IReadOnlyList<double> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Booleans(string name, global::System.Collections.Generic.IReadOnlyList<bool> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Words<T>(
            string name, global::System.Collections.Generic.IReadOnlyList<T> values, global::System.Func<T, string?> spell) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values) => AddAll(name, values);

        private void AddAll<T>(string name, global::System.Collections.Generic.IEnumerable<T> values)
        {
            Values.Add(name);
            foreach (var value in values)
            {
                Values.Add(value);
            }
        }

        private void Add(string name, object? value)
        {
            Values.Add(name);
            Values.Add(value);
        }
    }
}
