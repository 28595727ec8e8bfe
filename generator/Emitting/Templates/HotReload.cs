[assembly: global::System.Reflection.Metadata.MetadataUpdateHandler(typeof(global::__Corpus__.ArticleGenData.HotReload))]

/// <summary>Lets go of what was decoded when hot reload replaces the literals.</summary>
internal static partial class ArticleGenData
{
    /// <summary>How often the code was replaced while the program runs.</summary>
    private static volatile int s_updates;

    /// <summary>Called by hot reload, and in no other program.</summary>
    internal static class HotReload
    {
        /// <summary>From now on what was decoded before is decoded again.</summary>
        /// <param name="updatedTypes">Not looked at.</param>
        internal static void ClearCache(global::System.Type[]? updatedTypes) => global::System.Threading.Interlocked.Increment(ref s_updates);
    }

    /// <summary>What is kept of a literal until the code is replaced.</summary>
    internal abstract class Decoded
    {
        // Set before a constructor reads a literal: what a hot reload overtakes is not current.
        private readonly int _updates = s_updates;

        /// <summary>Whether it was decoded from the present literals.</summary>
        public bool IsCurrent => _updates == s_updates;
    }

    /// <summary>Keeps the first of what several threads have made in place of what is not current.</summary>
    internal static T Renew<T>(ref T? slot, T value)
        where T : Decoded
    {
        for (var kept = slot; ;)
        {
            if (kept is { IsCurrent: true })
            {
                return kept;
            }

            var found = global::System.Threading.Interlocked.CompareExchange(ref slot, value, kept);
            if (ReferenceEquals(found, kept))
            {
                return value;
            }

            kept = found;
        }
    }
}
