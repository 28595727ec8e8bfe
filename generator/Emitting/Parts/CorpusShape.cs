using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleGen.Binding;
using ArticleGen.Collections;
using ArticleGen.Schema;

namespace ArticleGen.Emitting.Parts;

/// <summary>
/// A hash of what the data of all parts of a corpus is written by: kinds, keys, words. It does not tell the values, so a model may say
/// more of its things, and have more of them, without the parts being built again.
/// </summary>
internal static class CorpusShape
{
    public static string Of(CorpusSchema schema, Vocabulary vocabulary)
    {
        var shape = new StringBuilder();
        foreach (var row in schema.Kinds)
        {
            Add(shape, "kind", row.Kind.Name, row.Kind.Plural, row.Kind.SchemaType);
            AddKeys(shape, row.Keys);
            foreach (var link in row.Links)
            {
                Add(shape, "link", link.Property, link.Items.Name, link.HasRelations ? "dated" : "");
            }
        }

        foreach (var (owner, keys) in new[] { ("article", schema.Article), ("quote", schema.Quote), ("mention", schema.Mention), ("label", schema.Label) })
        {
            Add(shape, owner);
            AddKeys(shape, keys);
        }

        foreach (var words in vocabulary.Enums)
        {
            Add(shape, ["words", words.Name, .. words.Terms.Select(static term => term.Spelling)]);
        }

        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(shape.ToString())).Take(8).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void AddKeys(StringBuilder shape, EquatableArray<FactKey> keys)
    {
        foreach (var key in keys)
        {
            Add(
                shape,
                [
                    key.Name, key.Property, key.Shape.ToString(), key.Type, key.Target?.Name ?? "", key.Inverse?.Property ?? "", key.Mutual ?? "", key.Default ?? "",
                    key.IsList ? "list" : "", key.IsRequired ? "required" : "", key.HasRelations ? "dated" : "", .. key.Choices,
                ]);
            AddKeys(shape, key.Parts);
        }
    }

    /// <summary>Each with its length, so that no two lists of words give one text.</summary>
    private static void Add(StringBuilder shape, params string[] words)
    {
        foreach (var word in words)
        {
            shape.Append(word.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(word);
        }

        shape.Append('\n');
    }
}
