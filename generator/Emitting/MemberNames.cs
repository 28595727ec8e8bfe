using ArticleGen.Schema;

namespace ArticleGen.Emitting;

/// <summary>Gives ids their C# names in a static class.</summary>
internal static class MemberNames
{
    private static readonly HashSet<string> s_inherited = new(StringComparer.Ordinal)
    {
        "Equals", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize",
    };

    /// <summary>What stands behind the name of a reference where it is listed with its dates.</summary>
    public const string Relations = "Relations";

    /// <summary>What every record has or may not have.</summary>
    private static readonly string[] s_ofRecords = ["Clone", "Deconstruct", "EqualityContract", "PrintMembers", "Describe", "DescribeMore", "ListMore"];

    /// <summary>The members that <c>Articles</c>, <c>People</c>, … have besides the names.</summary>
    private static readonly HashSet<string> s_own = new(StringComparer.Ordinal) { "All", "Find", "FindByName" };

    /// <summary>What the names of things call, so that each is no more than a call for the compiler.</summary>
    public const string Of = "Of";

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
            if (s_inherited.Contains(name) || name is Of || name == className || (hasOwnMembers && s_own.Contains(name)))
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

    /// <summary>The names that no other member of a record can have.</summary>
    /// <param name="members">Its members besides those of every record.</param>
    public static HashSet<string> Taken(IEnumerable<string> members) => new(s_inherited.Concat(s_ofRecords).Concat(members), StringComparer.Ordinal);

    /// <summary>A name for a member of the project's own in a record: with a trailing <c>_</c> where it is taken. It is taken then.</summary>
    /// <param name="isDated">Whether a list with dates stands beside the member.</param>
    public static string Free(string name, HashSet<string> taken, bool isDated = false)
    {
        while (taken.Contains(name) || (isDated && taken.Contains(name + Relations)))
        {
            name += "_";
        }

        taken.Add(name);
        if (isDated)
        {
            taken.Add(name + Relations);
        }

        return name;
    }
}
