using ArticleGen.Binding;
using ArticleGen.Checking;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Flow;

/// <summary>All files of a project read and bound at once, for whoever is no step of the generator.</summary>
internal sealed record WholeCorpus(
    OpenedFiles Opened, EquatableList<FileSettings> Settings, Guarded<BoundSchema> Declared, EquatableList<ReadFile> Files, BoundCorpus Bound)
{
    /// <summary>The files whose heads could not be read.</summary>
    public UnreadHeads Unread => Pipeline.GatherUnread(
        (Pipeline.ListUnread(Files, default), (Pipeline.FindingsOf(Settings, default), Pipeline.FindingsOf(Declared, default))), default);

    /// <param name="texts">The project's AdditionalFiles; those that are none of ours are passed over.</param>
    public static WholeCorpus Of(IEnumerable<AdditionalText> texts, string projectDirectory, CancellationToken cancellation)
    {
        var ours = texts.Where(static text => DocumentReader.IsOurs(text.Path)).ToEquatableList();
        var opened = Pipeline.OpenFiles((ours, projectDirectory), cancellation);
        var settings = Pipeline.ReadSettings(opened, cancellation);
        var declared = Pipeline.BindSchema(settings, cancellation);
        var schema = Pipeline.DeclaredIn(declared, cancellation);
        var files = Pipeline.ReadFiles((opened, schema), cancellation);
        var bound = Pipeline.BindCorpus((Pipeline.ContributionsOf(files, cancellation), schema), cancellation);
        return new WholeCorpus(opened, settings, declared, files, bound);
    }
}
