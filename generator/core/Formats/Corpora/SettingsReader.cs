using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats.Yaml;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Corpora;

/// <summary>Reads what a corpus file says of the format itself: every other file is read by it.</summary>
internal sealed class SettingsReader
{
    /// <summary>The keys of a corpus file that are read here.</summary>
    private static readonly FactKey[] s_keys = [FormatKeys.Kinds, FormatKeys.Fields, FormatKeys.Vocabularies, FormatKeys.Scope, FormatKeys.Rules, FormatKeys.Pronouns];

    public static readonly string[] KindKeys = ["plural", "type"];
    public static readonly string[] FieldKeys = ["type", "inverse", "description"];
    public static readonly string[] VocabularyKeys = ["closed", "terms"];
    public static readonly string[] Vocabularies = [FormatKeys.EventType.Type, FormatKeys.Role.Type, FormatKeys.LabelType.Type];

    private readonly SourceFile _file;
    private readonly FindingSink _findings;
    private readonly EntryReader _entries;
    private readonly List<KindDeclaration> _kinds = [];
    private readonly List<FieldDeclaration> _fields = [];
    private readonly List<VocabularyDeclaration> _vocabularies = [];
    private readonly List<DeclaredPronouns> _pronouns = [];
    private EquatableArray<RuleDeclaration> _rules;
    private bool? _isArticleScoped;

    private SettingsReader(SourceFile file)
    {
        _file = file;
        _findings = new FindingSink(file);
        _entries = new EntryReader(_findings);
    }

    public static Result<FileSettings> Read(SourceFile file)
    {
        // Most corpus files say nothing of the format, and a large one takes long to read.
        var source = file.Text;
        if (!Array.Exists(s_keys, key => source.IndexOf(key.Name, StringComparison.Ordinal) >= 0))
        {
            return FileSettings.None(file);
        }

        // What is wrong with the YAML, and with keys that stand twice, is said when all of the file is read.
        var unsaid = new FindingSink(file);
        return YamlReader.Read(file, new TextSpan(0, file.Text.Length), unsaid) is YamlMap root
            ? new SettingsReader(file).Read(new EntryReader(unsaid).EntriesOf(root))
            : FileSettings.None(file);
    }

    private Result<FileSettings> Read(List<YamlEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == FormatKeys.Kinds.Name)
            {
                ReadKinds(entry);
            }
            else if (entry.Key.Value == FormatKeys.Fields.Name)
            {
                ReadFields(entry);
            }
            else if (entry.Key.Value == FormatKeys.Vocabularies.Name)
            {
                ReadVocabularies(entry);
            }
            else if (entry.Key.Value == FormatKeys.Pronouns.Name)
            {
                ReadPronouns(entry);
            }
            else if (entry.Key.Value == FormatKeys.Rules.Name)
            {
                _rules = new RuleReader(_file, _findings, _entries).Read(entry);
            }
            else if (entry.Key.Value == FormatKeys.Scope.Name && (entry.Value as YamlScalar)?.Value is { } scope && Terms.Scopes.Contains(scope))
            {
                _isArticleScoped = scope == Terms.Scopes[1];
            }
        }

        var settings = new FileSettings(
            _file, _kinds.ToEquatableArray(), _fields.ToEquatableArray(), _vocabularies.ToEquatableArray(), _rules, _isArticleScoped)
        {
            Pronouns = _pronouns.ToEquatableArray(),
        };
        return new(settings, _findings.ToEquatableArray());
    }

    /// <summary>Reads <c>ship: ships</c>, or <c>ship: { plural: ships, type: Product }</c>.</summary>
    private void ReadKinds(YamlEntry kinds)
    {
        foreach (var kind in _entries.EntriesOf(kinds, "a map from kind to its plural"))
        {
            string? plural = null, type = null;
            if (kind.Value is YamlScalar { IsAbsent: false } scalar)
            {
                plural = scalar.Value;
            }
            else
            {
                foreach (var entry in _entries.EntriesOf(kind, KindKeys, "its plural, or a map of `plural` and `type`"))
                {
                    var text = _entries.ReadText(entry);
                    (plural, type) = entry.Key.Value == KindKeys[0] ? (text, type) : (plural, text);
                }
            }

            foreach (var word in new[] { kind.Key.Value, plural }.OfType<string>().Where(static word => !IsWord(word)))
            {
                _findings.Add(Rules.BadDeclaration, kind.Key.Span, $"`{word}` cannot be the name of a kind: it begins with a letter from a to z and goes on with letters from a to z, upper or lower case");
                plural = null;
            }

            if (plural is not null)
            {
                _kinds.Add(new KindDeclaration(kind.Key.Value, plural, type ?? "Thing", _file.Locate(kind.Key.Span)));
            }
            else if (kind.Value is YamlMap)
            {
                _findings.Add(Rules.BadDeclaration, kind.Key.Span, $"The kind `{kind.Key.Value}` has no `plural`, which is the key of the map that declares its things");
            }
        }
    }

    /// <summary>Reads <c>crew: int?</c>, or <c>flag: { type: ref(place)?, inverse: ships }</c>, of each owner.</summary>
    private void ReadFields(YamlEntry owners)
    {
        foreach (var owner in _entries.EntriesOf(owners, "a map from kind to its fields"))
        {
            var ownerAt = _file.Locate(owner.Key.Span);
            var any = FieldType.Parse("string")!;
            _fields.Add(new FieldDeclaration(owner.Key.Value, Name: null, any, Inverse: null, Description: null, ownerAt, ownerAt));
            foreach (var field in _entries.EntriesOf(owner, "a map from field to its type"))
            {
                if (!Identifiers.IsId(field.Key.Value) || Identifiers.PascalCase(field.Key.Value).Length == 0)
                {
                    _findings.Add(Rules.BadId, field.Key.Span, field.Key.Value, "");
                }
                else if (ReadField(owner.Key.Value, ownerAt, field) is { } declaration)
                {
                    _fields.Add(declaration);
                }
            }
        }
    }

    private FieldDeclaration? ReadField(string owner, FileLocation ownerAt, YamlEntry field)
    {
        var at = _file.Locate(field.Key.Span);
        if (field.Value is YamlScalar scalar)
        {
            return ReadType(scalar) is { } only ? new FieldDeclaration(owner, field.Key.Value, only, Inverse: null, Description: null, ownerAt, at) : null;
        }

        FieldType? type = null;
        string? inverse = null, description = null;
        foreach (var entry in _entries.EntriesOf(field, FieldKeys, "a type, or a map of `type`, `inverse` and `description`"))
        {
            if (entry.Key.Value == FieldKeys[0] && entry.Value is YamlScalar written)
            {
                type = ReadType(written);
            }
            else
            {
                var text = _entries.ReadText(entry);
                (inverse, description) = entry.Key.Value == FieldKeys[1] ? (text, description) : (inverse, text);
            }
        }

        return type is null ? null : new FieldDeclaration(owner, field.Key.Value, type, inverse, description, ownerAt, at);
    }

    private FieldType? ReadType(YamlScalar scalar)
    {
        var type = FieldType.Parse(scalar.Value);
        if (type is null)
        {
            _findings.Add(Rules.BadDeclaration, scalar.Span, $"`{scalar.Value}` is not a type; write {FieldType.Known}");
        }

        return type;
    }

    /// <summary>Reads <c>EventType: [A, B]</c>, which is closed, or <c>EventType: { closed: false, terms: { A: what it means } }</c>.</summary>
    private void ReadVocabularies(YamlEntry vocabularies)
    {
        foreach (var vocabulary in _entries.EntriesOf(vocabularies, "a map from vocabulary to its words"))
        {
            var name = vocabulary.Key.Value;
            if (!Vocabularies.Contains(name))
            {
                _findings.Add(
                    Rules.UnknownKey, vocabulary.Key.Span, name, "`vocabularies`", Advice.DidYouMean(name, Vocabularies));
                continue;
            }

            var (isClosed, terms) = (true, vocabulary);
            if (vocabulary.Value is YamlMap)
            {
                terms = default;
                foreach (var entry in _entries.EntriesOf(vocabulary, VocabularyKeys, ""))
                {
                    if (entry.Key.Value == VocabularyKeys[1])
                    {
                        terms = entry;
                    }
                    else
                    {
                        isClosed = _entries.ReadWord(entry, Terms.Switch) != Terms.Switch[1];
                    }
                }
            }

            var words = terms.Key is null ? default : ReadTerms(terms);
            _vocabularies.Add(new VocabularyDeclaration(new DeclaredVocabulary(name, isClosed, words), _file.Locate(vocabulary.Key.Span)));
        }
    }

    private EquatableArray<DeclaredTerm> ReadTerms(YamlEntry terms)
    {
        if (terms.Value is YamlMap map)
        {
            return _entries.EntriesOf(map)
                .Select(static entry => new DeclaredTerm(entry.Key.Value, (entry.Value as YamlScalar)?.Value is { Length: > 0 } text ? text : null))
                .ToEquatableArray();
        }

        if (terms.Value is YamlList list && list.Items.All(static item => item is YamlScalar))
        {
            return list.Items.Select(static item => new DeclaredTerm(((YamlScalar)item).Value, Description: null)).Distinct().ToEquatableArray();
        }

        _entries.ReportShape(terms, "a list of words, or a map from word to what it means");
        return default;
    }

    /// <summary>Reads <c>eo: [mi, ŝi]</c>, of each language.</summary>
    private void ReadPronouns(YamlEntry languages)
    {
        foreach (var language in _entries.EntriesOf(languages, "a map from language to its pronouns"))
        {
            var subtag = language.Key.Value.Split('-')[0].ToLowerInvariant();
            if (subtag.Length < 2 || !subtag.All(static c => c is >= 'a' and <= 'z'))
            {
                _findings.Add(Rules.BadDeclaration, language.Key.Span, $"`{language.Key.Value}` is no language; write its code, such as `eo`");
            }
            else if (subtag.Length < language.Key.Value.Length)
            {
                _findings.Add(Rules.BadDeclaration, language.Key.Span, $"`{language.Key.Value}` has no pronouns of its own; write `{subtag}`");
            }
            else
            {
                _pronouns.Add(new DeclaredPronouns(subtag, ReadPronounsOf(language)));
            }
        }
    }

    private EquatableArray<string> ReadPronounsOf(YamlEntry language)
    {
        EquatableArray<YamlNode> items = language.Value switch
        {
            YamlList list => list.Items,
            YamlScalar { IsAbsent: true } => default,
            _ => [language.Value],
        };
        if (items.Any(static item => item is not YamlScalar))
        {
            _entries.ReportShape(language, "a list of words");
            return default;
        }

        var words = new List<string>(items.Count);
        foreach (var item in items.Cast<YamlScalar>())
        {
            if (item.Value.Trim().Length > 0 && item.Value.Length <= DeclaredPronouns.MaxLength)
            {
                words.Add(item.Value);
            }
            else
            {
                _findings.Add(Rules.BadDeclaration, item.Span, $"This is no pronoun: one has at least one letter, and at most {DeclaredPronouns.MaxLength}");
            }
        }

        return words.ToEquatableArray();
    }

    private static bool IsWord(string text) => text.Length > 0 && text[0] is >= 'a' and <= 'z' && text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
}
