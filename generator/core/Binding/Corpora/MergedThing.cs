using ArticleGen.Binding.Fields;
using ArticleGen.Binding.Names;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Corpora;

/// <summary>A thing while its declarations are united, each item with the place that said it first.</summary>
/// <param name="memberName">Its C# name.</param>
/// <param name="isImplicit">No file declares it; by-name mentions do.</param>
internal sealed class MergedThing(ThingKind kind, string id, HeadPlace declaredAt, string memberName, bool isImplicit = false)
{
    private List<MergedFact>? _facts;

    /// <summary>The only declaration so far, while its facts are not needed apart.</summary>
    private DeclaredThing? _only;

    public MergedThing(DeclaredThing declared)
        : this(declared.Kind, declared.Id, declared.DeclaredAt, declared.MemberName) => (_only, IsUnread) = (declared, declared.IsUnread);

    public ThingKind Kind => kind;

    public string Id => id;

    public string MemberName => memberName;

    public HeadPlace DeclaredAt => declaredAt;

    /// <summary>Whether another assembly declares it: then nothing can be added to it here.</summary>
    public bool IsShared => declaredAt.Head.IsShared;

    /// <summary>The declaration that says all of it, if nothing is to be said of that.</summary>
    public DeclaredThing? Only => _only is { IsSound: true } ? _only : null;

    /// <summary>Whether what a file says of it is wrong as a whole: a name may be missing for that.</summary>
    public bool IsUnread { get; set; }

    /// <summary>Whether nothing says what it is called, nor what it is.</summary>
    public bool LacksName => Name is null && !IsUnread && Find(FormatKeys.Description) is null;

    public string? Name => Find(FormatKeys.Name)?.Items[0].Item.Text;

    /// <param name="findings">Takes the contradictions to what was said before.</param>
    public void Unite(EquatableArray<Fact> facts, FileHead head, List<Finding> findings)
    {
        Open();
        foreach (var fact in facts)
        {
            var merged = Find(fact.Key);
            if (merged is null)
            {
                (_facts ??= []).Add(merged = new MergedFact(fact.Key));
            }

            foreach (var item in fact.Items)
            {
                if (!merged.TryAdd(item, head))
                {
                    findings.Add(merged.Contradict(item, head, id));
                }
            }

            merged.IsList |= fact.IsList;
        }
    }

    /// <summary>Holds what a file says of it against what is said already.</summary>
    /// <param name="findings">Takes the contradictions, and what would be new.</param>
    public void Compare(EquatableArray<Fact> facts, FileHead head, List<Finding> findings)
    {
        Open();
        foreach (var fact in facts)
        {
            var known = Find(fact.Key);
            foreach (var item in fact.Items.Where(item => known?.Items.Exists(said => SaidComparer.Instance.Equals(said.Item, item)) != true))
            {
                findings.Add(known is not null && !fact.Key.IsList
                    ? known.Contradict(item, head, id)
                    : Finding.Of(Rules.NotOfModel, head.Locate(item.At), id, declaredAt.Head.Path, fact.Key.Name));
            }
        }
    }

    public HeadPlace? PlaceOf(FactKey key) => Find(key) is { Items: var items } ? new HeadPlace(items[0].Head, items[0].Item.At) : null;

    /// <summary>Where one of the values of a key stands.</summary>
    public HeadPlace? PlaceOf(FactKey key, string text)
    {
        foreach (var (item, head) in Find(key)?.Items ?? [])
        {
            if (item.Text == text)
            {
                return new HeadPlace(head, item.At);
            }
        }

        return null;
    }

    /// <summary>The united facts in the order of the keys, the name left out.</summary>
    /// <param name="keys">All that can be said of a thing of the kind.</param>
    /// <param name="findings">Takes the fields that should say one thing and say several.</param>
    public IEnumerable<MergedFact> Facts(EquatableArray<FactKey> keys, List<Finding> findings)
    {
        Open();
        foreach (var key in keys)
        {
            if (!key.Equals(FormatKeys.Name) && (key.IsField ? _facts?.Find(fact => fact.Key.Name == key.Name) : Find(key)) is { } fact)
            {
                yield return fact.Key.Equals(key) ? fact : fact.As(key, id, findings);
            }
        }
    }

    public bool Says(string key) => _only?.Facts.Any(fact => fact.Key.Name == key) ?? _facts?.Exists(fact => fact.Key.Name == key) ?? false;

    /// <summary>What is said under a key, and where.</summary>
    public IEnumerable<(FactItem Item, FileHead Head)> Said(FactKey key) =>
        _only is { } only ? only.Facts.Find(key)?.Items.Select(item => (item, only.Head)) ?? [] : _facts?.Find(fact => fact.Key.Equals(key))?.Items ?? [];

    /// <summary>Takes back a value that the thing cannot have.</summary>
    public void Drop(FactKey key, FactItem item) => Find(key)?.Items.RemoveAll(said => ReferenceEquals(said.Item, item));

    /// <summary>Whether a reference that is said under a key says when it holds, or how sure it is.</summary>
    public bool HasQualified(FactKey key) => _only is { } only
        ? only.Facts.HasQualified(key)
        : Find(key)?.Items.Exists(static said => said.Item.Parts.Count > 0) ?? false;

    /// <summary>What is said under keys that hold words of the corpus's own.</summary>
    public IEnumerable<MergedFact> Spellings() => new[] { Find(FormatKeys.EventType), Find(FormatKeys.Participants) }.OfType<MergedFact>();

    /// <summary>What is said under keys that no table has.</summary>
    public IEnumerable<MergedFact> Untyped()
    {
        if (_only is { HasUntyped: false })
        {
            return [];
        }

        Open();
        return _facts?.Where(static fact => fact.Key.Shape == FactShape.Inferred) ?? [];
    }

    /// <summary>What a by-name mention may say to mean it.</summary>
    public EquatableArray<string> Names()
    {
        if (_only is not null)
        {
            return _only.Names;
        }

        var name = NameText.Of(Name ?? Identifiers.LocalOf(id));
        return Find(FormatKeys.AlternateName) is { Items: var others }
            ? [name, .. others.Select(static other => NameText.Of(other.Item.Text))]
            : [name];
    }

    public Thing ToThing(EquatableArray<Fact> facts) => new(kind, id, Name ?? Identifiers.LocalOf(id), facts, declaredAt.Head.Path, isImplicit) { IsNamed = Name is not null, IsShared = IsShared };

    private void Open()
    {
        if (_only is { } only)
        {
            _only = null;
            Unite(only.Facts, only.Head, findings: []);
        }
    }

    private MergedFact? Find(FactKey key)
    {
        Open();
        foreach (var fact in _facts ?? [])
        {
            if (fact.Key.Equals(key))
            {
                return fact;
            }
        }

        return null;
    }
}

/// <summary>What all declarations of a thing say under one key.</summary>
internal sealed class MergedFact(FactKey key)
{
    /// <summary>What is said, so that saying it again adds nothing. <c>null</c> while there is only one item to compare.</summary>
    private HashSet<FactItem>? _said;

    public FactKey Key => key;

    public List<(FactItem Item, FileHead Head)> Items { get; } = new(capacity: 1);

    /// <summary>Whether it is written as a list somewhere.</summary>
    public bool IsList { get; set; }

    /// <summary>That an item says another thing than the first.</summary>
    public Finding Contradict(FactItem item, FileHead head, string id)
    {
        var (first, firstHead) = Items[0];
        return Finding.Of(Rules.Contradiction, head.Locate(item.At), key.Name, id, item.Text, first.Text, firstHead.Path) with
        {
            Also = firstHead.Locate(first.At),
        };
    }

    /// <summary>The same under the key that was inferred for it.</summary>
    /// <param name="findings">Takes what else is said where only one thing can be.</param>
    public MergedFact As(FactKey inferred, string id, List<Finding> findings)
    {
        var fact = new MergedFact(inferred);
        foreach (var (item, head) in Items)
        {
            if (!fact.TryAdd(FieldFacts.Read(inferred, item), head))
            {
                findings.Add(fact.Contradict(item, head, id));
            }
        }

        return fact;
    }

    /// <returns>Whether there is no contradiction.</returns>
    public bool TryAdd(FactItem item, FileHead head)
    {
        if (Items.Count > 0 && Says(item))
        {
            return true;
        }

        if (Items.Count > 0 && !key.IsList)
        {
            return false;
        }

        Items.Add((item, head));
        return true;
    }

    /// <summary>Whether an item says what is said already; if not, it is noted.</summary>
    private bool Says(FactItem item)
    {
        var first = Items[0].Item;
        var isFirst = SaidComparer.Instance.Equals(item, first);
        if (isFirst || !key.IsList)
        {
            return isFirst;
        }

        _said ??= new HashSet<FactItem>(SaidComparer.Instance) { first };
        return !_said.Add(item);
    }
}
