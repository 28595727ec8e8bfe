using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Formats;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Hosting;

/// <summary>
/// Files in groups. The driver looks at every value of every step at each edit, so steps over ten thousand files would cost more than
/// their work; over shards they cost the same for any number of files.
/// </summary>
internal static class Shards
{
    public const int Fewest = 8;

    public const int Most = 256;

    /// <summary>Where there are more, the shards are doubled; what was made of each file is still known (<see cref="Memo{TKey, TInput, TResult}"/>).</summary>
    public const int FilesEach = 8;

    /// <summary>Our files of a project, by a hash of their names, so that a new file changes one shard.</summary>
    public static IEnumerable<EquatableList<AdditionalText>> Of(IReadOnlyCollection<AdditionalText> texts)
    {
        var count = Fewest;
        while (count < Most && count * FilesEach < texts.Count)
        {
            count *= 2;
        }

        var shards = new List<AdditionalText>?[count];
        foreach (var text in texts)
        {
            if (FileFormats.IsOurs(text.Path))
            {
                (shards[StableHash.Of(RelativePath.FileName(text.Path)) % count] ??= []).Add(text);
            }
        }

        return shards.Select(static shard => (shard ?? []).ToEquatableList());
    }
}
