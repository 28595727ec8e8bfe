using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Fields;

/// <summary>Puts together what all corpus files say of the format.</summary>
internal sealed class SchemaBinder
{
    private readonly List<Finding> _findings = [];
    private readonly IReadOnlyList<FileSettings> _files;
    private readonly List<ThingKind> _own = [];
    private readonly HashSet<string> _words = new(ThingKind.BuiltIn.SelectMany(static kind => new[] { kind.Name, kind.Plural }), StringComparer.OrdinalIgnoreCase);

    /// <summary>What the other side of each relation is called, by owner and field.</summary>
    private readonly Dictionary<(string Owner, string Field), (string Name, FileLocation At)> _inverses = [];

    /// <summary>The lists that relations give.</summary>
    private readonly List<Link> _links = [.. FormatKeys.Links];

    /// <summary>The fields whose words are an enum, by its C# name.</summary>
    private readonly Dictionary<string, (string Owner, string Field)> _enums = new(StringComparer.Ordinal);
    private EquatableArray<ThingKind> _kinds;

    private SchemaBinder(IEnumerable<FileSettings> files) =>
        _files = [.. files.OrderBy(static file => file.File.RelativePath, StringComparer.Ordinal)];

    public static Result<CorpusSettings> Bind(IEnumerable<FileSettings> files)
    {
        var binder = new SchemaBinder(files);
        var schema = binder.Bind();
        var rules = binder._files.SelectMany(static file => file.Rules).ToEquatableArray();
        return new(new CorpusSettings(schema, rules), binder._findings.ToEquatableArray());
    }

    private DeclaredSchema Bind()
    {
        foreach (var kind in _files.SelectMany(static file => file.Kinds))
        {
            Declare(kind);
        }

        _kinds = ThingKind.BuiltIn.Concat(_own.OrderBy(static kind => kind.Name, StringComparer.Ordinal)).ToEquatableArray();
        var owners = _files
            .SelectMany(static file => file.Fields)
            .GroupBy(static field => field.Owner, StringComparer.Ordinal)
            .Where(IsOwner)
            .Select(Bind)
            .ToList();
        return new DeclaredSchema(
            _kinds, owners.Select(owner => Pair(owner, owners)).ToEquatableArray(), BindVocabularies(), _files.Select(static file => file.IsArticleScoped).OfType<bool>().LastOrDefault())
        {
            Pronouns = BindPronouns(),
        };
    }

    /// <summary>What files say of one language adds up.</summary>
    private EquatableArray<DeclaredPronouns> BindPronouns() => _files
        .SelectMany(static file => file.Pronouns)
        .GroupBy(static pronouns => pronouns.Language, StringComparer.Ordinal)
        .OrderBy(static language => language.Key, StringComparer.Ordinal)
        .Select(static language => new DeclaredPronouns(
            language.Key, language.SelectMany(static pronouns => pronouns.Words).Distinct(StringComparer.Ordinal).ToEquatableArray()))
        .ToEquatableArray();

    private void Declare(KindDeclaration declared)
    {
        var kind = ThingKind.Of(declared.Name, declared.Plural, declared.Type);
        if (_own.Contains(kind))
        {
            return;
        }

        var clash = new[] { kind.Name, kind.Plural }.FirstOrDefault(word => !_words.Add(word) || IsKnownKey(word))
            ?? new[] { kind.RecordName, kind.ClassName }.FirstOrDefault(ReservedNames.IsKind);
        if (clash is null)
        {
            _own.Add(kind);
        }
        else
        {
            Report(declared.At, $"The kind `{kind.Name}` cannot be declared, since `{clash}` means something already; call it otherwise");
        }
    }

    /// <summary>Whether a word is a key of spans, of articles or of corpus files.</summary>
    private static bool IsKnownKey(string word) =>
        SpanKeys.BuiltIn.IsKnown(word)
        || FormatKeys.Article.Concat(FormatKeys.Settings).Any(key => key.Name == word)
        || FieldOwners.All.Contains(word)
        || word == FieldType.AnyEntity;

    private bool IsOwner(IGrouping<string, FieldDeclaration> fields)
    {
        var owners = _kinds.Select(static kind => kind.Name).Concat(FieldOwners.All).ToList();
        if (owners.Contains(fields.Key))
        {
            return true;
        }

        Report(
            fields.First().OwnerAt,
            $"Nothing called `{fields.Key}` has fields: kinds have, and `article`, `quote`, `mention` and `label`{Advice.DidYouMean(fields.Key, owners)}");
        return false;
    }

    private DeclaredFields Bind(IGrouping<string, FieldDeclaration> declarations)
    {
        var kind = _kinds.FirstOrDefault(kind => kind.Name == declarations.Key);
        var known = kind is not null ? FormatKeys.Of(kind) : declarations.Key == FieldOwners.Article ? FormatKeys.Article : default;
        var fields = new List<FactKey>();
        foreach (var declared in declarations.Where(static declared => declared.Name is not null))
        {
            if (known.Any(key => key.Name == declared.Name)
                || (declarations.Key is FieldOwners.Quote or FieldOwners.Mention or FieldOwners.Label && (SpanKeys.BuiltIn.IsKnown(declared.Name!) || _words.Contains(declared.Name!))))
            {
                Report(declared.At, $"`{declared.Name}` is a key of the format; a field needs a name of its own");
            }
            else if (Bind(declared, kind) is { } field)
            {
                Add(field, declared, fields);
            }
        }

        return new DeclaredFields(declarations.Key, fields.ToEquatableArray());
    }

    /// <summary>Two files may say the same of a field, and not two things.</summary>
    private void Add(FactKey field, FieldDeclaration declared, List<FactKey> fields)
    {
        var index = fields.FindIndex(other => other.Name == field.Name || other.Property == field.Property);
        if (index < 0)
        {
            fields.Add(field);
        }
        else if (fields[index] is var clash && clash.Name != field.Name)
        {
            Report(declared.At, $"The fields `{clash.Name}` and `{field.Name}` both give the C# name `{field.Property}`; change one of them");
        }
        else if (!field.Equals(clash with { Description = field.Description }))
        {
            Report(declared.At, $"`{field.Name}` is declared twice, with two types; keep one of them");
        }
        else if (clash.Description is null)
        {
            fields[index] = field;
        }
        else if (field.Description is not null && field.Description != clash.Description)
        {
            Report(declared.At, $"`{field.Name}` is declared twice, with two descriptions; keep one of them");
        }
    }

    /// <param name="owner">The kind that has the field; <c>null</c> for articles and what stands in them.</param>
    private FactKey? Bind(FieldDeclaration declared, ThingKind? owner)
    {
        var type = declared.Type;
        ThingKind? target = null;
        if (type.Kind is not null and not FieldType.AnyEntity)
        {
            target = _kinds.FirstOrDefault(kind => kind.Name == type.Kind);
            if (target is null)
            {
                var near = _kinds.FirstOrDefault(kind => kind.Plural == type.Kind) is { } meant
                    ? Advice.DidYouMean($"ref({meant.Name})")
                    : Advice.DidYouMean(type.Kind, _kinds.Select(static kind => kind.Name));
                Report(declared.At, $"`{declared.Name}` refers to the kind `{type.Kind}`, which there is not{near}");
                return null;
            }
        }

        var property = Identifiers.PascalCase(declared.Name!);
        return new FactKey(declared.Name!, type.Shape, property, $"The field <c>{declared.Name}</c> of the corpus.")
        {
            Description = declared.Description,
            IsField = true,
            IsList = type.IsList,
            IsRequired = !type.IsOptional && !type.IsList,
            Type = type.Words.Count > 0 ? NameEnum((owner?.RecordName ?? Identifiers.PascalCase(declared.Owner)) + property, declared) : "",
            Choices = type.Words,
            Target = target,
            Inverse = declared.Inverse is { } inverse ? Invert(declared, inverse, owner, target) : null,
        };
    }

    /// <summary>The C# name of what a field takes: with a trailing <c>_</c> where a type has it already.</summary>
    private string NameEnum(string name, FieldDeclaration declared)
    {
        var field = (declared.Owner, declared.Name!);
        while (ReservedNames.IsType(name)
            || _kinds.Any(kind => kind.RecordName == name || kind.ClassName == name)
            || (_enums.TryGetValue(name, out var other) && other != field))
        {
            name += "_";
        }

        _enums[name] = field;
        return name;
    }

    private Link? Invert(FieldDeclaration declared, string inverse, ThingKind? owner, ThingKind? target)
    {
        var property = Identifiers.PascalCase(inverse);
        if (owner is null || declared.Type.Shape != FactShape.Reference || property.Length == 0)
        {
            Report(declared.At, $"`inverse` of `{declared.Name}` says what the other side of a reference between things is called; this is none");
            return null;
        }

        _inverses[(owner.Name, declared.Name!)] = (inverse, declared.At);
        return new Link(target, owner, property, $"Those whose <c>{declared.Name}</c> it is.");
    }

    /// <summary>Where the other side of a relation is a field too, each side says what the other does, and no list is made of it.</summary>
    private DeclaredFields Pair(DeclaredFields owner, List<DeclaredFields> owners) =>
        owner with { Fields = owner.Fields.Select(field => Pair(owner.Owner, field, owners)).ToEquatableArray() };

    private FactKey Pair(string owner, FactKey field, List<DeclaredFields> owners)
    {
        if (field.Inverse is null || !_inverses.TryGetValue((owner, field.Name), out var inverse))
        {
            return field;
        }

        var other = owners.Find(fields => fields.Owner == field.Target?.Name)?.Fields.FirstOrDefault(key => key.Name == inverse.Name);
        if (other is null)
        {
            return List(field, inverse);
        }

        if (other.Target?.Name != owner)
        {
            Report(inverse.At, $"`{other.Name}` of {field.Target!.WithArticle} is not `ref({owner})`, so it cannot be the other side of `{field.Name}`");
        }

        return field with { Inverse = null, Mutual = other.Target?.Name == owner ? other.Name : null };
    }

    /// <summary>The list that the named things have. Of two with one name in one record, nobody could tell which things stand in it.</summary>
    private FactKey List(FactKey field, (string Name, FileLocation At) inverse)
    {
        var link = field.Inverse!;
        if (_links.Exists(other => other.Property == link.Property && (Covers(other, link) || Covers(link, other))))
        {
            Report(inverse.At, $"`{inverse.Name}`, the other side of `{field.Name}`, is a list that {link.Of?.WithArticle ?? "an entity"} has already; call it otherwise");
            return field with { Inverse = null };
        }

        _links.Add(link);
        return field;
    }

    /// <summary>Whether all that have one list have the other too.</summary>
    private static bool Covers(Link all, Link some) => all.Of is null ? some.Of is not { IsEntity: false } : all.Of == some.Of;

    private EquatableArray<DeclaredVocabulary> BindVocabularies()
    {
        var vocabularies = new List<DeclaredVocabulary>();
        foreach (var (vocabulary, at) in _files.SelectMany(static file => file.Vocabularies).Select(static said => (said.Vocabulary, said.At)))
        {
            var index = vocabularies.FindIndex(other => other.Name == vocabulary.Name);
            if (index < 0)
            {
                vocabularies.Add(vocabulary);
            }
            else if (vocabularies[index] is var first && first.IsClosed == vocabulary.IsClosed)
            {
                vocabularies[index] = first with { Terms = first.Terms.Concat(vocabulary.Terms).Distinct().ToEquatableArray() };
            }
            else
            {
                Report(at, $"The vocabulary `{vocabulary.Name}` is closed in one file and open in another; say the same in both");
            }
        }

        return vocabularies.ToEquatableArray();
    }

    private void Report(FileLocation at, string message) => _findings.Add(Finding.Of(Rules.BadDeclaration, at, message));
}

/// <summary>What putting together the corpus files' words on the format gives.</summary>
/// <param name="Rules">No part of the schema: to read a file nobody needs to know them.</param>
internal sealed record CorpusSettings(DeclaredSchema Schema, EquatableArray<RuleDeclaration> Rules)
{
    /// <summary>The format, and nothing of a project's own.</summary>
    public static readonly CorpusSettings BuiltIn = new(DeclaredSchema.BuiltIn, default);
}
