using System.Globalization;
using System.Text;
using ArticleGen.Text;

namespace ArticleGen.Emitting;

/// <summary>Names generated files: ASCII only, and unique also where the file system does not tell upper from lower case.</summary>
internal sealed class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>Longer names are cut: a path has limits.</summary>
    private const int MaxLength = 100;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name for a file, without its extension; a hash is added where it had to be changed or is taken.</summary>
    public string Unique(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            safe.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '/' ? c : '_');
        }

        var result = safe.ToString();
        if (result.Length > MaxLength)
        {
            result = result.Substring(0, MaxLength);
        }

        if (result != name || !_taken.Add(result))
        {
            result += "-" + StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture);
            _taken.Add(result);
        }

        return result + Extension;
    }
}
