namespace ArticleGen.Diagnostics;

/// <summary>A kind of mistake.</summary>
/// <param name="Id"><c>AG</c> and four digits.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is said of one: with holes (<c>{0}</c>) for the arguments of a finding.</param>
/// <param name="Severity">Where the project says nothing else.</param>
/// <param name="IsOfCompilationEnd">Whether only the whole program tells: an analyzer of the compiler has to know.</param>
internal sealed record Rule(string Id, string Title, string Message, string Category, Severity Severity, bool IsOfCompilationEnd = false);

/// <summary>How bad a mistake is; an error fails the build.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}
