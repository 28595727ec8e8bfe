/// <summary>What one assembly adds to the corpus, as ArticleGen emits it. Other code passes it on, and asks nothing of it.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public abstract class CorpusPart
{
    /// <summary>What the assembly is called: for messages, and the order of parts.</summary>
    public abstract string Name { get; }

    /// <summary>What the part was built against: a hash of the records and their words.</summary>
    public abstract string Shape { get; }

    /// <summary>The things that the part declares: where each of their literals begins, how many there are of each kind, their ids.</summary>
    public abstract string ThingIds { get; }

    /// <summary>The things that others declare and of which the part says more: where each of their literals begins, their ids.</summary>
    public abstract string AdditionIds { get; }

    /// <summary>The articles: id, literal, index in it, number of quotes; then what they tell again.</summary>
    public abstract string ArticleIds { get; }

    /// <summary>A literal of things.</summary>
    public abstract string ThingData(int number);

    /// <summary>A literal of what the part says of others' things.</summary>
    public abstract string AdditionData(int number);

    /// <summary>A literal of articles.</summary>
    public abstract Bucket ArticleBucket(int number);

    /// <summary>A thing by the number of its kind and its own among those that the part has of the kind: what names call.</summary>
    public global::__Corpus__.Thing Thing(int kind, int index) => global::__Corpus__.ArticleGenData.Thing(this, kind, index);

    /// <summary>The articles of one literal.</summary>
    public abstract class Bucket
    {
        private Held? _held;

        /// <summary>The data of the articles.</summary>
        protected abstract string Data { get; }

        /// <summary>An article: decoded when it is first asked for, the same object ever after.</summary>
        public global::__Corpus__.Article this[int index]
        {
            get
            {
                var held = _held is { IsCurrent: true } known ? known : global::__Corpus__.ArticleGenData.Renew(ref _held, new Held(this));
                if (global::System.Threading.Volatile.Read(ref held.Articles[index]) is { } article)
                {
                    return article;
                }

                var data = held.Block.Item(index);
                return global::__Corpus__.ArticleGenData.Keep(ref held.Articles[index], new global::__Corpus__.Article(ref data));
            }
        }

        /// <summary>The literal and what was decoded of it.</summary>
        private sealed class Held : global::__Corpus__.ArticleGenData.Decoded
        {
            public readonly global::__Corpus__.ArticleGenData.Block Block;
            public readonly global::__Corpus__.Article?[] Articles;

            public Held(Bucket bucket)
            {
                Block = new global::__Corpus__.ArticleGenData.Block(bucket.Data);
                Articles = new global::__Corpus__.Article?[Block.Count];
            }
        }
    }
}
