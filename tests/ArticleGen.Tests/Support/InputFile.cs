namespace ArticleGen.Tests.Support;

/// <summary>A file that a test gives to the generator.</summary>
/// <param name="Path">From the project's folder.</param>
internal sealed record InputFile(string Path, string Content);
