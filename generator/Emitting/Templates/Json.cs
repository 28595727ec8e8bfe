/// <summary>
/// The records as System.Text.Json needs to know them, without reflection: <see cref="Resolver"/> for source-generated contexts, minimal
/// APIs and NativeAOT, <see cref="Options"/> and <see cref="GetTypeInfo"/> for all else.
/// </summary>
/// <remarks>
/// A record is written with its own values: other things as their ids, what belongs to it as objects, what refers to it not at all. Enums
/// are written as the articles spell them. A thing, an article, a quote, a mention or a time expression is read back as the corpus's own
/// record, found by what identifies it (id and kind; article and id; article and span); its other members are passed over, so what
/// <c>with</c> changed does not come back. A thing and an article are also read from their id alone.
/// </remarks>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
public static class CorpusJson
{
    /// <summary>
    /// Knows the records, <c>TextSpan</c>, the enums, and arrays and lists of records; gives <see langword="null"/> for other types, so that
    /// it can be combined with other resolvers.
    /// </summary>
    public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = new CorpusResolver();

    /// <summary>Read-only options with the <see cref="Resolver"/> and nothing else.</summary>
    public static global::System.Text.Json.JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>
    /// What <c>JsonSerializer</c> needs for a type under <see cref="Options"/>: <c>JsonSerializer.Serialize(quote,
    /// CorpusJson.GetTypeInfo&lt;Quote&gt;())</c> gives no trimming or AOT warning.
    /// </summary>
    /// <typeparam name="T">A record, <c>TextSpan</c>, an enum, or an array or list of records.</typeparam>
    /// <exception cref="global::System.NotSupportedException">The <see cref="Resolver"/> does not know the type.</exception>
    public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> GetTypeInfo<T>() =>
        (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static global::System.Text.Json.JsonSerializerOptions MakeOptions()
    {
        var options = new global::System.Text.Json.JsonSerializerOptions { TypeInfoResolver = Resolver };
        options.MakeReadOnly();
        return options;
    }

    private sealed class CorpusResolver : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(
            global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
            global::__Corpus__.ArticleGenData.JsonShape.InfoOf(type, options);
    }
}

/// <summary>The converters of the records, <c>TextSpan</c> and the enums; it stands on each of them as an attribute.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public sealed class CorpusJsonConverter : global::System.Text.Json.Serialization.JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(global::System.Type typeToConvert) =>
        global::__Corpus__.ArticleGenData.JsonShape.ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override global::System.Text.Json.Serialization.JsonConverter? CreateConverter(
        global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
        global::__Corpus__.ArticleGenData.JsonShape.ConverterOf(typeToConvert);
}
