using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace ArticleGen.Tests.Running;

/// <summary>An article written at random, and what a program must read of it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Listing">Its text, mentions, quotes and times, one a line.</param>
internal sealed record WrittenArticle(string Source, string Listing)
{
    /// <summary>An expression that lists an article as <see cref="Listing"/> does.</summary>
    public const string Read = """
        article.Text
            + string.Concat(article.Mentions.Select(it => $"\nmention {it.Span} {it.Kind} {string.Join(',', it.Targets.Select(target => target.Id))} {it.Text}"))
            + string.Concat(article.Quotes.Select(it => $"\nquote {it.Id} {it.Kind} {string.Join(',', it.Speakers.Select(speaker => speaker.Id))} in {it.Within?.Id} {string.Join(',', it.Segments.Select(part => part.Span))} {it.Text}"))
            + string.Concat(article.TimeExpressions.Select(it => $"\ntime {it.Span} {it.Date} {it.Mod} {it.Text}"))
        """;

    /// <summary>Without what may stand for a quotation mark: two of <c>&lt;</c>, of <c>&gt;</c>, of commas.</summary>
    private static readonly Gen<string> s_word = Gen.Char[" abcXYZ019.,;:!?*_#[]{}()\\<>&@|~^+=/-\u00E9\u6771\u0416\u2014\u00A0\u0301"].Array[1, 8]
        .Select(static letters => "w" + Regex.Replace(new string(letters).Trim(), "([ <>,])\\1+", "$1"))
        .Select(Gen.Bool.Select(static isAstral => isAstral ? "\U0001F600" : ""), static (word, astral) => word + astral);

    private static readonly Gen<string> s_words = s_word.Array[1, 4].Select(Gen.OneOf(" ", "\n", "  "), static (words, gap) => string.Join(gap, words));

    private static readonly Gen<Action<Writer>> s_plain = s_words.Select(static words => (Action<Writer>)(writer => writer.Text(words)));

    private static readonly Gen<Action<Writer>> s_mention = Gen.Select(
        Gen.Int[0, 4].Array[1, 3],
        Gen.OneOf(("she", "Pronominal"), ("the mayor", "Nominal"), ("12 voters", "Nominal"), ("Surname", "Named"), ("Mr.\nSurname", "Named"), ("someone unknown", "Nominal")),
        static (ids, form) => (Action<Writer>)(writer => writer.Mention([.. ids.Distinct().Select(static id => $"p{id}")], form.Item1, form.Item2)));

    private static readonly Gen<Action<Writer>> s_time = Gen.Select(
        s_words,
        Gen.OneOf("2007", "2007-09", "19XX", "2007~", "[1970,1972]", "2011/.."),
        Gen.OneOf("", "Start", "Approx"),
        static (words, date, mod) => (Action<Writer>)(writer => writer.Time(words, date, mod)));

    private static readonly Gen<Action<Writer>> s_inner = Gen.Frequency((3, s_plain), (2, s_mention), (1, s_time));

    private static readonly Gen<Action<Writer>> s_nested = Gen.Select(
        s_inner.Array[1, 3], Gen.Bool, Gen.Int[0, 4],
        static (parts, isDirect, by) => (Action<Writer>)(writer => writer.Quote(parts, isDirect ? "‘" : "", isDirect ? "’" : "", isDirect ? "Direct" : "Indirect", $"p{by}")));

    private static readonly Gen<Action<Writer>> s_quote = Gen.Select(
        s_plain,
        Gen.Frequency((4, s_inner), (1, s_nested)).Array[0, 3],
        Gen.OneOf(("\"", "\""), ("“", "”"), ("«", "»"), ("", "")),
        Gen.Int[0, 4],
        static (first, parts, marks, by) => (Action<Writer>)(writer => writer.Quote([first, .. parts], marks.Item1, marks.Item2, marks.Item1.Length > 0 ? "Direct" : "Indirect", $"p{by}")));

    private static readonly Gen<Action<Writer>[]> s_paragraph = Gen.Frequency((4, s_inner), (2, s_quote)).Array[1, 6];

    /// <summary>Any article.</summary>
    public static readonly Gen<WrittenArticle> Any = s_paragraph.Array[1, 4].Select(static paragraphs =>
    {
        var writer = new Writer();
        foreach (var paragraph in paragraphs)
        {
            writer.Paragraph(paragraph);
        }

        return writer.Finish();
    });

    /// <summary>Writes the file and what it means side by side.</summary>
    private sealed class Writer
    {
        private readonly StringBuilder _file = new();
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _mentions = new();
        private readonly StringBuilder _times = new();
        private readonly List<string> _quotes = [];
        private readonly Stack<string> _around = new();

        public void Paragraph(Action<Writer>[] parts)
        {
            if (_text.Length > 0)
            {
                Raw("\n\n");
            }

            WriteAll(parts);
        }

        /// <summary>Text in the file has its punctuation escaped, so that none of it is markup.</summary>
        public void Text(string words)
        {
            _text.Append(words);
            foreach (var c in words)
            {
                _file.Append(char.IsAscii(c) && char.IsPunctuation(c) || char.IsAscii(c) && char.IsSymbol(c) ? "\\" : "").Append(c);
            }
        }

        public void Mention(string[] ids, string words, string kind)
        {
            var span = Span(() => Text(words), $"person=\"{string.Join(' ', ids)}\"");
            _mentions.Append(CultureInfo.InvariantCulture, $"\nmention {span} {kind} {string.Join(',', ids)} {words}");
        }

        public void Time(string words, string date, string mod)
        {
            var span = Span(() => Text(words), $"date=\"{date}\"" + (mod.Length == 0 ? "" : " mod=" + mod.ToLowerInvariant()));
            _times.Append(CultureInfo.InvariantCulture, $"\ntime {span} {date} {mod} {words}");
        }

        public void Quote(Action<Writer>[] parts, string opening, string closing, string kind, string by)
        {
            var (id, number) = ($"q{_quotes.Count}", _quotes.Count);
            _quotes.Add("");
            var within = _around.Count > 0 ? _around.Peek() : "";
            _around.Push(id);
            var start = _text.Length;
            var span = Span(
                () =>
                {
                    Raw(opening);
                    WriteAll(parts);
                    Raw(closing);
                },
                $"quote={id} by={by}");
            _around.Pop();
            var words = string.Join(' ', _text.ToString(start + opening.Length, _text.Length - start - opening.Length - closing.Length)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _quotes[number] = $"\nquote {id} {kind} {by} in {within} {span} {words}";
        }

        public WrittenArticle Finish() => new(_file.ToString(), _text.Append(_mentions).Append(string.Concat(_quotes)).Append(_times).ToString());

        private void WriteAll(Action<Writer>[] parts)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                Raw(i > 0 ? " " : "");
                parts[i](this);
            }
        }

        private string Span(Action write, string block)
        {
            var start = _text.Length;
            _file.Append('[');
            write();
            _file.Append("]{").Append(block).Append('}');
            return $"[{start}..{_text.Length})";
        }

        private void Raw(string text)
        {
            _file.Append(text);
            _text.Append(text);
        }
    }
}
