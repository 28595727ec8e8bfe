/// <summary>The types that can be written as JSON.</summary>
internal static partial class ArticleGenData
{
    /// <summary>A type with its converter, and the types made of it: its arrays and lists, or its nullable form.</summary>
    internal abstract class JsonShape
    {
        private static readonly JsonShape[] s_shapes =
        {
            Record<global::__Corpus__.Thing>(static json => json.Thing<global::__Corpus__.Thing>()),
            Record<global::__Corpus__.Entity>(static json => json.Thing<global::__Corpus__.Entity>()),
            Record<global::__Corpus__.Person>(static json => json.Thing<global::__Corpus__.Person>()),
            Record<global::__Corpus__.Organization>(static json => json.Thing<global::__Corpus__.Organization>()),
            Record<global::__Corpus__.Place>(static json => json.Thing<global::__Corpus__.Place>()),
            Record<global::__Corpus__.Event>(static json => json.Thing<global::__Corpus__.Event>()),
            Record<global::__Corpus__.Article>(static json => json.Article()),
            Record<global::__Corpus__.Quote>(static json => json.Quote()),
            Record<global::__Corpus__.Mention>(static json => json.Mention()),
            Record<global::__Corpus__.TimeExpression>(static json => json.TimeExpression()),
            Record<global::__Corpus__.Segment>(static json => json.Segment()),
            Record<global::__Corpus__.Role>(static json => json.Role()),
            Record<global::__Corpus__.Participant>(static json => json.Participant()),
            new Listed<global::__Corpus__.EdtfDate>(new JsonValueConverter<global::__Corpus__.EdtfDate>(
                static (writer, date, _) => writer.WriteStringValue(date.Text), static json => json.Date())),
            new Listed<global::__Corpus__.IsoDuration>(new JsonValueConverter<global::__Corpus__.IsoDuration>(
                static (writer, duration, _) => writer.WriteStringValue(duration.Text), static json => json.Duration())),
            new Plain<global::__Corpus__.TextSpan>(new JsonValueConverter<global::__Corpus__.TextSpan>(
                static (writer, span, options) => new JsonMembers(writer, options).Write(span), static json => json.Span())),
            new Plain<global::__Corpus__.EventType>(new JsonWordConverter<global::__Corpus__.EventType>(
                static value => Spelling(value), static word => FindEventType(word))),
            new Plain<global::__Corpus__.ParticipantRole>(new JsonWordConverter<global::__Corpus__.ParticipantRole>(
                static value => Spelling(value), static word => FindParticipantRole(word))),
            Words<global::__Corpus__.ThingKind>(),
            Words<global::__Corpus__.QuoteKind>(),
            Words<global::__Corpus__.AttributionType>(),
            Words<global::__Corpus__.MentionKind>(),
            Words<global::__Corpus__.SpanKind>(),
            Words<global::__Corpus__.Certainty>(),
            Words<global::__Corpus__.TimeModifier>(),
            Words<global::__Corpus__.PersonType>(),
            Words<global::__Corpus__.Realis>(),
            Words<global::__Corpus__.Polarity>(),
            Words<global::__Corpus__.Tense>(),
            Words<global::__Corpus__.Modality>(),
        };

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

        private static global::__Corpus__.EventType? FindEventType(string? word) => EventType(word) ?? (
            word is null ? global::__Corpus__.EventType.Unspecified : null);

        private static global::__Corpus__.ParticipantRole? FindParticipantRole(string? word) =>
            ParticipantRole(word) is var role && (word is null || role != global::__Corpus__.ParticipantRole.Unspecified) ? role : null;

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
