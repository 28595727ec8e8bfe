using System.Globalization;
using System.Text;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Emitting.Parts;

/// <summary>Writes what a part declares as a corpus file, so that the parts that refer to it read it as they read any other.</summary>
internal static class DeclarationWriter
{
    public static string Write(IEnumerable<Thing> things)
    {
        var file = new StringBuilder();
        foreach (var kind in things.GroupBy(static thing => thing.Kind))
        {
            file.Append(kind.Key.Plural).Append(":\n");
            foreach (var thing in kind)
            {
                file.Append("  ");
                AppendText(file, thing.Id);
                file.Append(": {");
                var isFirst = true;
                foreach (var fact in thing.IsNamed ? thing.Facts.Prepend(NameOf(thing)) : thing.Facts)
                {
                    file.Append(isFirst ? " " : ", ");
                    isFirst = false;
                    Append(file, fact);
                }

                file.Append(" }\n");
            }
        }

        return file.ToString();
    }

    private static Fact NameOf(Thing thing) => new(FormatKeys.Name, [new FactItem(thing.Name, default, default)]);

    private static void Append(StringBuilder file, Fact fact)
    {
        AppendText(file, fact.Key.Name);
        file.Append(": ").Append(fact.Key.IsList ? "[" : "");
        for (var i = 0; i < fact.Items.Count; i++)
        {
            file.Append(i > 0 ? ", " : "");
            Append(file, fact.Key, fact.Items[i]);
        }

        file.Append(fact.Key.IsList ? "]" : "");
    }

    private static void Append(StringBuilder file, FactKey key, FactItem item)
    {
        if (key.Shape == FactShape.Record || item.Parts.Count > 0)
        {
            var reference = key.Shape == FactShape.Record ? [] : new[] { new Fact(FormatKeys.Ref, [new FactItem(item.Text, default, default)]) };
            file.Append("{ ");
            var isFirst = true;
            foreach (var part in reference.Concat(item.Parts))
            {
                file.Append(isFirst ? "" : ", ");
                isFirst = false;
                Append(file, part);
            }

            file.Append(" }");
        }
        else if (key.Shape is FactShape.Count or FactShape.Integer or FactShape.Decimal or FactShape.Boolean or FactShape.Latitude or FactShape.Longitude)
        {
            file.Append(item.Text);
        }
        else
        {
            AppendText(file, item.Text);
        }
    }

    /// <summary>In double quotes, where every character can be written.</summary>
    private static void AppendText(StringBuilder file, string text)
    {
        file.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                file.Append('\\').Append(c);
            }
            else if (c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
            {
                file.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                file.Append(c);
            }
        }

        file.Append('"');
    }
}
