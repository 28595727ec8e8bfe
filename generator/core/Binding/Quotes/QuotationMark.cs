using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>A quotation mark as it stands in a text.</summary>
/// <param name="Key">The mark; of two characters that stand for one (<c>,,</c>) the one for which they stand.</param>
/// <param name="Opens">Whether it may open a quotation, by what stands beside it.</param>
/// <param name="Closes">Whether it may close one.</param>
/// <param name="IsDoubtful">It may as well be an inch or an apostrophe.</param>
internal readonly record struct QuotationMark(char Key, TextRange Range, bool Opens, bool Closes, bool IsDoubtful)
{
    /// <summary>Whether it does nothing but close.</summary>
    public bool IsFirmClosing => Closes && !Opens && !IsDoubtful;

    /// <summary>Whether it looks like an apostrophe, of which nobody can be sure.</summary>
    public static bool IsApostrophe(char key) => key is '\'' or '’' or '‘' or '＇';

    /// <summary>Whether it may close what <paramref name="opening"/> opened.</summary>
    public bool Fits(char opening) =>
        Closes
        && (IsSymmetric(Key)
            ? Key == opening || Closers(opening).IndexOf(Key) >= 0

            // What may open as well closes its partner, and nothing that texts only mix with it.
            : Closers(opening).IndexOf(Key) >= 0 && (!Opens || (Key != opening && !IsSymmetric(opening))));

    /// <summary>Whether it says, at the start of a paragraph, that a quotation goes on.</summary>
    public bool Continues(char opening) => Key == opening || (Opens && !IsSymmetric(opening) && Closers(opening).IndexOf(Key) >= 0);

    private static bool IsSymmetric(char key) => key is '"' or '\'' or '＂' or '＇' or '״';

    private static string Closers(char opening) => opening switch
    {
        '"' => "\"”“״",
        '＂' => "＂",
        '״' => "״\"”",
        '\'' => "'’‘",
        '＇' => "＇",
        '“' => "”“\"",
        '”' => "”\"",
        '„' or '‟' => "“”\"",
        '‘' => "’'‘",
        '’' or '‛' => "’'",
        '‚' => "‘’'",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹›",
        '「' => "」",
        '『' => "』",
        '﹁' => "﹂",
        '﹃' => "﹄",
        '｢' => "｣",
        '〝' => "〞〟",
        '❛' => "❜",
        '❝' => "❞",
        _ => "",
    };
}

/// <summary>A quotation: from its opening mark to its closing mark, both included.</summary>
/// <param name="Opening">How many characters its opening mark has; none where an inner quotation alone is opened again.</param>
/// <param name="Closing">How many characters its closing mark has; none where the next paragraph continues it.</param>
internal sealed record Quotation(TextRange Range, int Opening, int Closing)
{
    public int Start => Range.Start;

    public int End => Range.End;
}
