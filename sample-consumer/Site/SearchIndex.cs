using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SampleConsumer.Corpus;

namespace SampleConsumer.Site;

/// <summary>What the search on the front page looks in: two files, of which the script loads each once.</summary>
internal static class SearchIndex
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Things as arrays: address, kind, name, what it is, then its other names.</summary>
    public static void WriteNames(Stream output) => Write(output, Things.All, (json, thing) =>
    {
        json.WriteStringValue(Addresses.Escape(Addresses.Of(thing)));
        json.WriteStringValue(Words.One(thing.Kind));
        json.WriteStringValue(thing.Name);
        json.WriteStringValue(Words.Summary(thing) ?? thing.Description ?? "");
        foreach (string name in thing.AlternateNames)
        {
            json.WriteStringValue(name);
        }
    });

    /// <summary>Quotes as arrays: address, who speaks, the words, the article's headline.</summary>
    public static void WriteQuotes(Stream output) => Write(output, Articles.All.SelectMany(article => article.Quotes), (json, quote) =>
    {
        json.WriteStringValue(Addresses.Escape(Addresses.Of(quote)));
        json.WriteStringValue(quote.SpeakerName);
        json.WriteStringValue(quote.Text);
        json.WriteStringValue(Words.Title(quote.Article));
    });

    private static void Write<T>(Stream output, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartArray();
        foreach (T item in items)
        {
            json.WriteStartArray();
            write(json, item);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
