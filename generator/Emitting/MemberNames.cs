using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>Gives ids their C# names in a static class.</summary>
internal static class MemberNames
{
    private static readonly HashSet<string> s_inherited = new(StringComparer.Ordinal)
    {
        "Equals", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize",
    };

    /// <summary>The members that <c>Articles</c>, <c>People</c>, … have besides the names.</summary>
    private static readonly HashSet<string> s_own = new(StringComparer.Ordinal) { "All", "Find", "FindByName" };

    /// <summary>
    /// Names for ids, in their order. A name that is reserved, inherited or that of its class gets a trailing <c>_</c>; so does
    /// the later of two ids that give one name, which is reported elsewhere.
    /// </summary>
    public static Dictionary<string, string> Assign(IEnumerable<string> ids, string className, bool hasOwnMembers = true)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var name = Identifiers.PascalCase(id);
            if (s_inherited.Contains(name) || name == className || (hasOwnMembers && s_own.Contains(name)))
            {
                name += "_";
            }

            while (name == className || !taken.Add(name))
            {
                name += "_";
            }

            names[id] = name;
        }

        return names;
    }

    /// <summary>The class of a kind of thing: <c>People</c>, <c>Organizations</c>, <c>Places</c>, <c>Events</c>.</summary>
    public static string ClassOf(ThingKind kind) => kind switch
    {
        ThingKind.Person => "People",
        ThingKind.Organization => "Organizations",
        ThingKind.Place => "Places",
        _ => "Events",
    };
}
