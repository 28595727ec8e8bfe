/// <summary>What is known of a thing under one name: a value of its record that is there, or the things that a relation's other side gives it.</summary>
public sealed class Fact
{
    internal Fact(string name, global::System.Collections.Generic.IReadOnlyList<object> values, bool isWord, bool isInverse) =>
        (Name, Values, IsWord, IsInverse) = (name, values, isWord, isInverse);

    /// <summary>The name of the record's property: <c>JobTitle</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The values, one or more. A text and a word of an enum, as articles spell it, are a <see langword="string"/>; a number is a
    /// <see langword="decimal"/> or a <see langword="double"/>; the others are a <see langword="bool"/>, an <see cref="EdtfDate"/>, an
    /// <see cref="IsoDuration"/>, a <see cref="global::System.Uri"/>, a <see cref="Thing"/>, or a record that belongs to the thing. Things
    /// that are related for a time are <see cref="Relation{T}"/>s.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<object> Values { get; }

    /// <summary>Whether the values are words of an enum: of a list that is closed.</summary>
    public bool IsWord { get; }

    /// <summary>Whether it is said of the other things: they refer to this one.</summary>
    public bool IsInverse { get; }

    /// <summary>The things among the values, those of relations too.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Thing> Things
    {
        get
        {
            if (Values is global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Thing> all)
            {
                return all;
            }

            var things = new global::System.Collections.Generic.List<global::__Corpus__.Thing>();
            foreach (var value in Values)
            {
                if ((value as global::__Corpus__.Thing ?? (value as global::__Corpus__.ArticleGenData.IRelation)?.Thing) is { } thing)
                {
                    things.Add(thing);
                }
            }

            return things;
        }
    }

    /// <summary>Printed as its name and its values.</summary>
    public override string ToString() => string.Create(
        global::System.Globalization.CultureInfo.InvariantCulture,
        $"{Name}: {string.Join(", ", global::System.Linq.Enumerable.Select(Values, static value => value is global::__Corpus__.Thing thing ? thing.Id : global::System.Convert.ToString(value, global::System.Globalization.CultureInfo.InvariantCulture)))}");
}

public abstract partial record Thing
{
    /// <summary>
    /// All that is known of it under the names of its record, in their order, the project's own fields and relations among them: for
    /// programs that do not know the kind. What is not said is left out; so are its id, its kind, and its mentions, quotes and articles.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Fact> Facts
    {
        get
        {
            var facts = new global::__Corpus__.ArticleGenData.FactMembers();
            Describe(facts);
            facts.IsInverse = true;
            DescribeLinks(facts);
            return facts.Facts;
        }
    }
}

/// <summary>Lists what is known of things.</summary>
internal static partial class ArticleGenData
{
    /// <summary>A relation, whatever the kind of thing.</summary>
    internal interface IRelation
    {
        /// <summary>The thing.</summary>
        global::__Corpus__.Thing Thing { get; }
    }

    /// <summary>Keeps the values of a thing as facts.</summary>
    internal sealed class FactMembers : Members
    {
        private const string Relations = "Relations";

        private readonly global::System.Collections.Generic.List<global::__Corpus__.Fact> _facts = new global::System.Collections.Generic.List<global::__Corpus__.Fact>();

        /// <summary>Whether what is listed now refers to the thing.</summary>
        public bool IsInverse { get; set; }

        /// <summary>The facts, in the order in which they were listed.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Fact> Facts => _facts;

        /// <inheritdoc/>
        public override void Text(string name, string? value)
        {
            if (name != nameof(global::__Corpus__.Thing.Id))
            {
                Add(name, value);
            }
        }

        /// <inheritdoc/>
        public override void Number(string name, decimal? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Real(string name, double? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Boolean(string name, bool? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Word<T>(string name, T? value, string? spelling)
        {
            if (typeof(T) != typeof(global::__Corpus__.ThingKind))
            {
                Add(name, spelling, isWord: true);
            }
        }

        /// <inheritdoc/>
        public override void Span(string name, global::__Corpus__.TextSpan value) => Add(name, value);

        /// <inheritdoc/>
        public override void Date(string name, global::__Corpus__.EdtfDate? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Duration(string name, global::__Corpus__.IsoDuration? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Uri(string name, global::System.Uri? value) => Add(name, value);

        /// <inheritdoc/>
        public override void Reference(string name, string? id) => Add(name, id is null ? null : Thing(id));

        /// <inheritdoc/>
        public override void Texts(string name, global::System.Collections.Generic.IEnumerable<string> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Numbers(string name, global::System.Collections.Generic.IReadOnlyList<decimal> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Reals(string name, global::System.Collections.Generic.IReadOnlyList<double> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Booleans(string name, global::System.Collections.Generic.IReadOnlyList<bool> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Words<T>(
            string name, global::System.Collections.Generic.IReadOnlyList<T> values, global::System.Func<T, string?> spell) =>
            AddAll(name, global::System.Linq.Enumerable.OfType<string>(global::System.Linq.Enumerable.Select(values, spell)), isWord: true);

        /// <inheritdoc/>
        public override void Dates(string name, global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.EdtfDate> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Durations(string name, global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.IsoDuration> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void Uris(string name, global::System.Collections.Generic.IReadOnlyList<global::System.Uri> values) => AddAll(name, values);

        /// <inheritdoc/>
        public override void References(string name, global::System.Collections.Generic.IReadOnlyList<string> ids)
        {
            // No thing is made before somebody looks at it: there may be thousands.
            if (ids.Count > 0)
            {
                var things = new References<global::__Corpus__.Thing>(global::System.Linq.Enumerable.ToArray(ids));
                _facts.Add(new global::__Corpus__.Fact(name, things, isWord: false, IsInverse));
            }
        }

        /// <inheritdoc/>
        public override void Objects(string name, global::System.Collections.Generic.IEnumerable<IDescribed> values)
        {
            // The things of a dated relation come first without their dates, then with them.
            var isDated = _facts.Count > 0 && name == _facts[^1].Name + Relations && global::System.Linq.Enumerable.Any(values, static value => value is IRelation);
            if (isDated)
            {
                name = _facts[^1].Name;
                _facts.RemoveAt(_facts.Count - 1);
            }

            AddAll(name, values);
        }

        private void Add(string name, object? value, bool isWord = false)
        {
            if (value is not null)
            {
                _facts.Add(new global::__Corpus__.Fact(name, new[] { value }, isWord, IsInverse));
            }
        }

        private void AddAll<T>(string name, global::System.Collections.Generic.IEnumerable<T> values, bool isWord = false)
            where T : notnull
        {
            var all = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Cast<object>(values));
            if (all.Length > 0)
            {
                _facts.Add(new global::__Corpus__.Fact(name, all, isWord, IsInverse));
            }
        }
    }
}
