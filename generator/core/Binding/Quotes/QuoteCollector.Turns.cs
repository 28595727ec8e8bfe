using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>What is said in turns, and what nobody says there.</summary>
internal sealed partial class QuoteCollector
{
    /// <summary>The quotes of the turns, in the order of their labels; <c>null</c> for a turn in which nothing is said.</summary>
    private readonly Queue<QuoteDraft?> _turns = new();

    /// <summary>The words of turns in paragraphs to which the collecting has not come.</summary>
    private readonly Queue<(QuoteDraft Quote, TextRange Range)> _continued = new();

    /// <summary>Whether a turn goes on over paragraphs until the next label.</summary>
    private readonly bool _turnsContinue;
    private TurnWords? _turnWords;

    /// <summary>The aside right before the next label.</summary>
    private TextRange? _ahead;

    /// <summary>The quote of the turn whose label comes next.</summary>
    public QuoteDraft? NextTurn() => _turns.Dequeue();

    private TurnWords TurnWords => _turnWords ??= new TurnWords(_body);

    private void AddAside(Annotation aside)
    {
        CloseSegments(aside.Range.Start);
        if (TurnWords.IsAheadOfLabel(aside.Range, _body.Paragraphs[ParagraphOf(aside.Range)]))
        {
            EndTurn(aside.Range);
            _ahead = aside.Range;
            return;
        }

        var isHeld = false;
        foreach (var quote in Around(aside.Range))
        {
            if (!quote.IsCutAt(aside.Range.Start))
            {
                quote.AddAside(aside.Range);
                isHeld = true;
            }
        }

        if (!isHeld)
        {
            _findings.Add(Rules.AsideOutsideQuotes, aside.At, Excerpt.Of(_body.Text, aside.Range));
        }
    }

    /// <summary>Adds the words of turns that go on in the paragraphs before a place.</summary>
    private void Continue(int position)
    {
        while (_continued.Count > 0 && _continued.Peek().Range.Start <= position)
        {
            var (quote, words) = _continued.Dequeue();
            AddSegment(quote, words, _body.Places.SourceOf(words), part: null);
        }
    }

    private void AddTurn(Annotation label, TurnSyntax turn)
    {
        Close(_open, label.Range.Start);
        CloseSegments(label.Range.Start);
        var paragraph = ParagraphOf(label.Range);
        var end = _body.Paragraphs[paragraph].End;
        end = _around.Count > 0 ? Math.Min(end, _around[_around.Count - 1].Range.End) : end;
        end = _open.Count > 0 ? Math.Min(end, _open.Peek().Said.Range.End) : end;
        var words = TurnWords.Next(end, out var brackets, out var isRead);
        var mayContinue = _turnsContinue && brackets is null && _around.Count == 0 && _open.Count == 0;
        var continued = mayContinue ? TurnWords.Continued(paragraph).ToList() : [];
        if (words.Length == 0 ? continued.Count == 0 : !isRead)
        {
            _findings.Add(
                Rules.OddTurn, label.At, Excerpt.Of(_body.Text, label.Range),
                words.Length == 0 ? "nothing follows that is said" : "no colon follows, so its words begin right behind it; write `:` there");
        }

        if (words.Length == 0 && continued.Count == 0)
        {
            _empty.Add(turn.Id?.Value ?? "");
            _turns.Enqueue(null);
            _ahead = null;
            return;
        }

        if (brackets is { } around)
        {
            CutOut(around);
        }

        var draft = turn.Id is { } named ? DraftOf(named) : Add(id: null);
        draft.IsTurn = true;
        if (_ahead is { } ahead)
        {
            draft.AddAside(ahead);
            _ahead = null;
        }

        draft.AddLabel(label, turn);
        draft.Label ??= QuoteSlips.LabelIn(_body.Text, label.Range);
        _turns.Enqueue(draft);
        if (words.Length > 0)
        {
            AddSegment(draft, words, _body.Places.SourceOf(words), part: null);
        }

        continued.ForEach(range => _continued.Enqueue((draft, range)));
    }

    /// <summary>Of a turn that goes on, nothing is said in a paragraph that begins with what stands right before the next label.</summary>
    private void EndTurn(TextRange aside)
    {
        if (_around is [var (turn, words)] && words.Start == aside.Start && turn is { IsTurn: true, Segments.Count: > 1 })
        {
            turn.Segments.RemoveAt(turn.Segments.Count - 1);
            _around.Clear();
            _quotesOf[ParagraphOf(aside)] = null;
        }
        else
        {
            CutOut(aside);
        }
    }

    /// <summary>Takes what is none of their words out of the quotes around it: a turn in brackets, the number of the next question.</summary>
    private void CutOut(TextRange range)
    {
        foreach (var quote in Around(range))
        {
            quote.Cut(range);
        }
    }
}
