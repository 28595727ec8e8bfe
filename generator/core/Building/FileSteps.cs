using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats;
using ArticleGen.Formats.Corpora;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>The steps that read files, each by itself. A step is a function of one value: the generator runs it over a part of the files, others over all.</summary>
internal static class FileSteps
{
    private static readonly FileMemo<string, FileSettings> s_settings = new(static (file, _) => SettingsReader.Read(file));

    private static readonly FileMemo<DeclaredSchema, ReadFile> s_read = new(static (file, schema) =>
    {
        var document = FileFormats.Read(file, new SpanKeys(schema));
        return ReadFile.Of(document, document.Findings.Concat(DocumentChecker.Check(document)).Concat(TimeChecker.Check(document)));
    });

    /// <summary>Files of which each counts once.</summary>
    public static Result<EquatableList<SourceFile>> TakeOnce(IEnumerable<SourceFile> files, CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var taken = new List<SourceFile>();
        var findings = new List<Finding>();
        foreach (var file in files.UntilCancelled(cancellation))
        {
            if (paths.Add(file.Path))
            {
                taken.Add(file);
            }
            else
            {
                findings.Add(Finding.Of(Rules.DuplicateFile, file.Locate(default), file.RelativePath));
            }
        }

        return new(taken.ToEquatableList(), findings.ToEquatableArray());
    }

    /// <summary>What the corpus files among some files say of the format. One that fails here fails again, and is told, when all of it is read.</summary>
    public static EquatableList<Result<FileSettings>> ReadSettings(EquatableList<SourceFile> files, CancellationToken cancellation) => files
        .Where(static file => FileFormats.IsCorpus(file.Path))
        .Select(file => Guard.Run(() => s_settings.Get(file, ""), _ => FileSettings.None(file), cancellation))
        .ToEquatableList();

    public static EquatableList<Result<ReadFile>> ReadFiles((EquatableList<SourceFile> Files, DeclaredSchema Schema) source, CancellationToken cancellation) =>
        source.Files.Select(file => Read(file, source.Schema, cancellation)).ToEquatableList();

    /// <summary>The files whose heads are not read, or not all of them.</summary>
    public static EquatableList<UnreadHead> ListUnread(EquatableList<ReadFile> files, CancellationToken _) => files
        .Where(static file => file.Document.HeadState != HeadState.Read)
        .Select(static file => new UnreadHead(file.File.Path, IsWhole: file.Document.HeadState == HeadState.Unread, HeadWords.Of(file.Document.Head.Source)))
        .ToEquatableList();

    private static Result<ReadFile> Read(SourceFile file, DeclaredSchema schema, CancellationToken cancellation) => Guard.Run(
        () => s_read.Get(file, schema),
        failure => ReadFile.Of(Document.Failed(file), [Finding.OfFailure(file.Path, failure)]),
        cancellation);
}
