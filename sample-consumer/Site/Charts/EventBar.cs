using SampleConsumer.Corpus;

namespace SampleConsumer.Site.Charts;

/// <summary>What is drawn of an event's date, in percent of the axis: where it surely was, and how far it may reach on either side.</summary>
/// <param name="MayBegin">The first place at which it may begin.</param>
/// <param name="Begins">From here on it surely goes on; not before <paramref name="MayBegin"/>.</param>
/// <param name="Ends">Until here it surely goes on. Before <paramref name="Begins"/>, where no day is sure.</param>
/// <param name="MayEnd">The last place at which it may end.</param>
public sealed record EventBar(double MayBegin, double Begins, double Ends, double MayEnd)
{
    private const double ShortestWidth = 1.2;

    /// <summary>Whether it has one day, which is known.</summary>
    public bool IsDay { get; private init; }

    /// <summary>Whether it is so short that the axis as a whole does not show it.</summary>
    public bool IsShort => MayEnd - MayBegin < ShortestWidth;

    /// <summary>Whether no day is sure: it was at some time between the ends.</summary>
    public bool IsSomewhere => Ends < Begins;

    /// <param name="date">A date with an earliest or a latest day.</param>
    /// <param name="scale">The axis.</param>
    public static EventBar Of(EdtfDate date, TimeScale scale)
    {
        // An open or unknown end goes to the edge, or to the other end's side of it.
        double first = date.Earliest is { } earliest ? scale.At(earliest) : 0;
        double last = date.Latest is { } latest ? scale.At(latest) : 100;
        if (date.Kind is not EdtfDateKind.Interval)
        {
            bool isDay = date.Earliest == date.Latest;
            return new EventBar(first, isDay ? first : last, isDay ? last : first, last) { IsDay = isDay };
        }

        double begins = date.IsStartUnknown ? last : date.Start?.Latest is { } start ? scale.At(start) : first;
        double ends = date.IsEndUnknown ? first : date.End?.Earliest is { } end ? scale.At(end) : last;
        return new EventBar(first, begins, ends, last);
    }
}
