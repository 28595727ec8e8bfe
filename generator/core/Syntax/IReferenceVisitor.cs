namespace ArticleGen.Syntax;

/// <summary>Told each reference of a fact or an annotation, by its sort.</summary>
internal interface IReferenceVisitor
{
    /// <summary>The id of a thing.</summary>
    void Thing(string id);

    /// <summary>The id of an event, or of a quote of the article.</summary>
    void EventOrQuote(string id);

    /// <summary>The id of a quote, where that of a thing may stand by mistake.</summary>
    void Quote(string id);

    /// <summary>A target that its mention names by its words.</summary>
    void Name(MentionAnnotation mention, TargetSyntax target);

    /// <summary>A name that stands where ids are asked.</summary>
    void LooseName(string name);
}
