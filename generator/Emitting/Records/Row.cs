using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Emitting.Records;

/// <summary>A member of a record and how its value is written: what the constructor reads is what is written, since both are one row.</summary>
/// <param name="Write"><c>null</c> for what is not in the data.</param>
internal sealed record Row<T>(Member Member, Action<DataWriter, T>? Write = null);

/// <summary>Makes rows: of a value that a typed getter gives, and of what templates write themselves.</summary>
internal static class Row
{
    /// <summary>How many characters of a project's own doc a property shows.</summary>
    private const int MaxDoc = 500;

    public static Row<T> Text<T>(string name, string doc, Func<T, string> get) =>
        Of<T>(name, doc, new(FactShape.Text, Occurrence.Required), (data, of) => data.Text(get(of)));

    public static Row<T> OptionalText<T>(string name, string doc, Func<T, string?> get) =>
        Of<T>(name, doc, new(FactShape.Text, Occurrence.Optional), (data, of) => data.OptionalText(get(of)));

    public static Row<T> OptionalDate<T>(string name, string doc, Func<T, EdtfDate?> get) =>
        Of<T>(name, doc, new(FactShape.Date, Occurrence.Optional), (data, of) => data.OptionalDate(get(of)));

    public static Row<T> OptionalDuration<T>(string name, string doc, Func<T, IsoDuration?> get) =>
        Of<T>(name, doc, new(FactShape.Duration, Occurrence.Optional), (data, of) => data.OptionalDuration(get(of)));

    public static Row<T> Choice<T>(string name, string doc, string type, Func<T, int> get) =>
        Of<T>(name, doc, new(FactShape.Choice, Occurrence.Required, type), (data, of) => data.Number(get(of)));

    public static Row<T> OptionalChoice<T>(string name, string doc, string type, Func<T, int?> get) =>
        Of<T>(name, doc, new(FactShape.Choice, Occurrence.Optional, type), (data, of) => data.OptionalNumber(get(of)));

    public static Row<T> Term<T>(string name, string doc, string type, Func<T, string> get) =>
        Of<T>(name, doc, new(FactShape.Term, Occurrence.Required, type), (data, of) => data.OptionalText(get(of)));

    public static Row<T> OptionalTerm<T>(string name, string doc, string type, Func<T, string?> get) =>
        Of<T>(name, doc, new(FactShape.Term, Occurrence.Optional, type), (data, of) => data.OptionalText(get(of)));

    public static Row<T> Reference<T>(string name, string doc, string type, Func<T, string?> get) =>
        Of<T>(name, doc, new(FactShape.Reference, Occurrence.Optional, type), (data, of) => data.Reference(get(of)));

    public static Row<T> References<T>(string name, string doc, string type, Func<T, EquatableArray<string>> get) =>
        Of<T>(name, doc, new(FactShape.Reference, Occurrence.List, type), (data, of) => data.References(get(of)));

    /// <summary>What a key of the tables says.</summary>
    /// <param name="name">The property: where the key's own is taken, another.</param>
    public static Row<T> Fact<T>(FactKey key, string name, Func<T, EquatableArray<FactItem>> get) =>
        new(MemberShape.Of(key).ToMember(name, key.Description is { } text ? Literal.Xml(text, MaxDoc) : key.Doc), (data, of) => FactWriter.Write(data, key, get(of)));

    /// <summary>What a key says among others; of a reference that may say more also when it holds and how sure it is.</summary>
    public static IEnumerable<Row<T>> Facts<T>(FactKey key, string name, Func<T, EquatableArray<Fact>> get)
    {
        yield return Fact<T>(key, name, of => get(of).Find(key)?.Items ?? default);
        if (key.HasRelations)
        {
            yield return new(
                MemberShape.RelationsOf(key).ToMember(name + MemberNames.Relations, MemberShape.RelationsDoc(name)),
                (data, of) => FactWriter.WriteRelations(data, get(of).Find(key)?.Items ?? default));
        }
    }

    /// <summary>A property that its template writes: it is compared and listed here.</summary>
    public static Row<T> Templated<T>(string name, string? same, string describe) => new(new Member(name) { Same = same, Describe = describe });

    private static Row<T> Of<T>(string name, string doc, MemberShape shape, Action<DataWriter, T> write) => new(shape.ToMember(name, doc), write);
}
