/// <summary>The types that can be written as JSON.</summary>
internal static partial class ArticleGenData
{
    /// <summary>A type with its converter, and the types made of it: its arrays and lists, or its nullable form.</summary>
    internal abstract partial class JsonShape
    {
        private static JsonShape Segments => Record<global::__Corpus__.Segment>(static json => json.Segment());

        private static JsonShape Dates => new Listed<global::__Corpus__.EdtfDate>(new JsonValueConverter<global::__Corpus__.EdtfDate>(
            static (writer, date, _) => writer.WriteStringValue(date.Text), static json => json.Date()));

        private static JsonShape Durations => new Listed<global::__Corpus__.IsoDuration>(new JsonValueConverter<global::__Corpus__.IsoDuration>(
            static (writer, duration, _) => writer.WriteStringValue(duration.Text), static json => json.Duration()));

        private static JsonShape Spans => new Plain<global::__Corpus__.TextSpan>(new JsonValueConverter<global::__Corpus__.TextSpan>(
            static (writer, span, options) => new JsonMembers(writer, options).Write(span), static json => json.Span()));

        /// <summary>The converter of the type.</summary>
        protected abstract global::System.Text.Json.Serialization.JsonConverter Converter { get; }

        /// <summary>The converter of a type; nothing where the type is not of the corpus.</summary>
        public static global::System.Text.Json.Serialization.JsonConverter? ConverterOf(global::System.Type type)
        {
            foreach (var shape in s_shapes)
            {
                if (shape.Converter.Type == type)
                {
                    return shape.Converter;
                }
            }

            return null;
        }

        /// <summary>What the serializer needs for a type; nothing where the type is not of the corpus.</summary>
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? InfoOf(
            global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
        {
            foreach (var shape in s_shapes)
            {
                if (shape.Describe(type, options) is { } info)
                {
                    return info;
                }
            }

            return null;
        }

        /// <summary>What the serializer needs for the type, or for one that is made of it.</summary>
        protected abstract global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Describe(
            global::System.Type type, global::System.Text.Json.JsonSerializerOptions options);

        /// <summary>The type itself. Converters that the options bring go before ours.</summary>
        private protected global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Value<T>(
            global::System.Text.Json.JsonSerializerOptions options)
        {
            var converter = Converter;
            foreach (var other in options.Converters)
            {
                if (other.CanConvert(typeof(T)))
                {
                    converter = (other as global::System.Text.Json.Serialization.JsonConverterFactory)?.CreateConverter(typeof(T), options) ?? other;
                    break;
                }
            }

            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, converter);
        }

        private static Listed<T> Record<T>(global::System.Func<JsonSource, T> read)
            where T : class, IDescribed => new Listed<T>(new JsonValueConverter<T>(
                static (writer, record, options) => new JsonMembers(writer, options).Write(record), read));

        private static Plain<T> Words<T>()
            where T : struct, global::System.Enum => new Plain<T>(new JsonWordConverter<T>(
                static value => Members.Spell(value), static word => Members.FindWord<T>(word)));

        /// <summary>The words of an enum that the corpus defines; nothing is what is not said.</summary>
        private static Plain<T> Terms<T>(global::System.Func<T?, string?> spell, global::System.Func<string?, T?> parse)
            where T : struct, global::System.Enum => new Plain<T>(new JsonWordConverter<T>(
                value => spell(value), word => word is null ? default(T) : parse(word)));

        /// <summary>A class, its arrays and its lists.</summary>
        private sealed class Listed<T> : JsonShape
            where T : class
        {
            public Listed(JsonValueConverter<T> converter) => Converter = converter;

            protected override global::System.Text.Json.Serialization.JsonConverter Converter { get; }

            protected override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Describe(
                global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
            {
                if (type == typeof(T))
                {
                    return Value<T>(options);
                }

                if (type == typeof(global::System.Collections.Generic.IReadOnlyList<T>))
                {
                    return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                        .CreateIEnumerableInfo<global::System.Collections.Generic.IReadOnlyList<T>, T>(
                            options,
                            new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IReadOnlyList<T>>());
                }

                if (type == typeof(global::System.Collections.Generic.IEnumerable<T>))
                {
                    return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                        .CreateIEnumerableInfo<global::System.Collections.Generic.IEnumerable<T>, T>(
                            options,
                            new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IEnumerable<T>>());
                }

                if (type == typeof(global::System.Collections.Generic.List<T>))
                {
                    return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                        .CreateListInfo<global::System.Collections.Generic.List<T>, T>(
                            options,
                            new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.List<T>>
                            {
                                ObjectCreator = static () => new global::System.Collections.Generic.List<T>(),
                            });
                }

                return type == typeof(T[])
                    ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateArrayInfo<T>(
                        options, new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<T[]>())
                    : null;
            }
        }

        /// <summary>A value type and its nullable form.</summary>
        private sealed class Plain<T> : JsonShape
            where T : struct
        {
            public Plain(global::System.Text.Json.Serialization.JsonConverter<T> converter) => Converter = converter;

            protected override global::System.Text.Json.Serialization.JsonConverter Converter { get; }

            protected override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Describe(
                global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
            {
                if (type == typeof(T))
                {
                    return Value<T>(options);
                }

                return type == typeof(T?)
                    ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T?>(
                        options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.GetNullableConverter<T>(options))
                    : null;
            }
        }
    }
}
