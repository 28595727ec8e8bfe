using System.Globalization;

namespace SampleConsumer.Site.Charts;

/// <summary>
/// Where days lie on an axis, in percent of its width. Long stretches in which nothing happens are left out: the axis is broken there, and
/// between two breaks it is even.
/// </summary>
public sealed class TimeScale
{
    /// <summary>How often the picture can be enlarged: a tick stands from one of these enlargements on.</summary>
    public static readonly int[] Zooms = [1, 2, 4, 8, 16];

    private const double ShareOfGap = 0.12; // of all time: a longer gap is left out.
    private const double BreakWidth = 3;
    private const double WidthOfTick = 8; // percent: no two ticks stand closer.
    private const double EdgeOfStretch = 1.5; // percent: so near a break no tick stands.
    private const int LeastMargin = 15; // days on either side of a stretch.

    private readonly List<Stretch> _stretches = [];

    /// <param name="times">From when until when something may happen; one at least.</param>
    public TimeScale(IEnumerable<(DateOnly First, DateOnly Last)> times)
    {
        (int First, int Last, int Count)[] sorted = [.. times.Select(time => (time.First.DayNumber, time.Last.DayNumber, 1)).Order()];
        double longest = Math.Max(1, (sorted.Max(time => time.Last) - sorted[0].First) * ShareOfGap);
        var groups = new List<(int First, int Last, int Count)>();
        foreach (var time in sorted)
        {
            if (groups is [.., var last] && time.First - last.Last <= longest)
            {
                groups[^1] = (last.First, Math.Max(last.Last, time.Last), last.Count + 1);
            }
            else
            {
                groups.Add(time);
            }
        }

        Place(groups);
    }

    /// <summary>The middles of the breaks, in percent.</summary>
    public IEnumerable<double> Breaks => _stretches.Skip(1).Select(stretch => stretch.Left - (BreakWidth / 2));

    /// <summary>Where a day lies, in percent.</summary>
    public double At(DateOnly day)
    {
        int number = day.DayNumber;
        Stretch stretch = _stretches.LastOrDefault(stretch => stretch.First <= number) ?? _stretches[0];
        if (number > stretch.Last)
        {
            return stretch.Left + stretch.Width + (BreakWidth / 2);
        }

        return stretch.Left + (stretch.Width * Math.Max(0, number - stretch.First) / (stretch.Last - stretch.First));
    }

    /// <summary>The ticks: where, what they say, and from which enlargement on they stand.</summary>
    public IEnumerable<Tick> Ticks() => _stretches.SelectMany(stretch => stretch.Ticks());

    private void Place(List<(int First, int Last, int Count)> groups)
    {
        double room = 100 - (BreakWidth * (groups.Count - 1));
        double events = groups.Sum(group => group.Count);
        double days = groups.Sum(Length);
        double left = 0;
        foreach (var group in groups)
        {
            // More by how much happens than by how long it is.
            double width = room * ((0.6 * group.Count / events) + (0.4 * Length(group) / days));
            int margin = Math.Max(LeastMargin, (int)(Length(group) * 0.04));
            _stretches.Add(new Stretch(Math.Max(0, group.First - margin), Math.Min(DateOnly.MaxValue.DayNumber, group.Last + margin), left, width));
            left += width + BreakWidth;
        }

        static double Length((int First, int Last, int Count) group) => Math.Max(2 * LeastMargin, group.Last - group.First);
    }

    /// <summary>A tick of the axis.</summary>
    /// <param name="At">Where, in percent.</param>
    /// <param name="Label">What it says.</param>
    /// <param name="Zoom">From which enlargement on it stands.</param>
    public sealed record Tick(double At, string Label, int Zoom);

    private sealed record Stretch(int First, int Last, double Left, double Width)
    {
        // In months; 0 is ten days, and -1 a day. Each step has the ticks of the one before.
        private static readonly int[] s_steps = [1200, 240, 120, 60, 12, 6, 3, 1, 0, -1];

        public IEnumerable<Tick> Ticks()
        {
            var known = new HashSet<DateOnly>();
            foreach (int zoom in Zooms)
            {
                // The finest step whose ticks have room.
                int step = s_steps.LastOrDefault(step => Width * zoom * Days(step) / (Last - First) >= WidthOfTick, s_steps[0]);
                foreach (DateOnly day in Days(step, First, Last).Where(known.Add))
                {
                    double at = Width * (day.DayNumber - First) / (Last - First);
                    if (at >= EdgeOfStretch && at <= Width - EdgeOfStretch)
                    {
                        yield return new Tick(Left + at, Label(day, step), zoom);
                    }
                }
            }
        }

        private static double Days(int step) => step switch { -1 => 1, 0 => 9, _ => step * 30.4 };

        private static IEnumerable<DateOnly> Days(int step, int first, int last)
        {
            DateOnly start = DateOnly.FromDayNumber(first);
            int months = Math.Max(1, step);
            int month = ((start.Year * 12) + start.Month - 1) / months * months;
            for (; month < 9999 * 12; month += months)
            {
                if (month < 12)
                {
                    continue;
                }

                var day = new DateOnly(month / 12, (month % 12) + 1, 1);
                if (day.DayNumber > last)
                {
                    yield break;
                }

                int[] offsets = step switch { -1 => [.. Enumerable.Range(0, DateTime.DaysInMonth(day.Year, day.Month))], 0 => [0, 10, 20], _ => [0] };
                foreach (int number in offsets.Select(offset => day.DayNumber + offset).Where(number => number >= first && number <= last))
                {
                    yield return DateOnly.FromDayNumber(number);
                }
            }
        }

        private static string Label(DateOnly day, int step) => day.ToString(
            step >= 12 ? "yyyy" : day.Day == 1 ? "MMM yyyy" : "d MMM", CultureInfo.InvariantCulture);
    }
}
