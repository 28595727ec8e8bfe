using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Hosting;

/// <summary>Checks what the project says of itself. Where it cannot hold the records, that is the one thing to say.</summary>
internal static class PropertyChecker
{
    public static EquatableArray<Finding> Check(GeneratorOptions options)
    {
        if (options.OldTarget is not null)
        {
            return [Finding.Of(Rules.TargetTooOld, at: null, options.OldTarget)];
        }

        return options.CanEmit
            ? options.Misread.Select(Describe).ToEquatableArray()
            : [Finding.Of(Rules.LanguageTooOld, at: null, options.LanguageVersion.ToDisplayString())];
    }

    private static Finding Describe(MisreadProperty property) =>
        Finding.Of(Rules.BadProperty, at: null, property.Name, property.Value, property.Takes, property.Taken);
}
