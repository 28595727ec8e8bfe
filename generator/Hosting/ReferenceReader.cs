using System.Reflection.Metadata;
using ArticleGen.Collections;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Hosting;

/// <summary>Reads what a referenced assembly says of the corpus in it: its attributes, and no type or member.</summary>
internal static class ReferenceReader
{
    private const string AttributeName = "AssemblyMetadataAttribute";

    /// <summary>Begins the value of every attribute (ECMA-335 II.23.3).</summary>
    private const ushort Prolog = 1;

    /// <returns><c>null</c> where there is none that others can join.</returns>
    public static ReferencedCorpus? Read(MetadataReference reference) => reference switch
    {
        CompilationReference project => Read(
            project.Compilation.AssemblyName ?? "",
            project.Compilation.Assembly.GetAttributes()
                .Where(static attribute => attribute.AttributeClass?.Name == AttributeName && attribute.ConstructorArguments.Length == 2)
                .Select(static attribute => (attribute.ConstructorArguments[0].Value as string, attribute.ConstructorArguments[1].Value as string))),
        PortableExecutableReference file => Read(file),
        _ => null,
    };

    private static ReferencedCorpus? Read(PortableExecutableReference reference)
    {
        try
        {
            if (reference.GetMetadata() is not AssemblyMetadata assembly)
            {
                return null;
            }

            var metadata = assembly.GetModules()[0].GetMetadataReader();
            return metadata.IsAssembly
                ? Read(metadata.GetString(metadata.GetAssemblyDefinition().Name), ListAttributes(metadata))
                : null;
        }
        catch (Exception broken) when (broken is IOException or BadImageFormatException)
        {
            // The compiler tells what it cannot read.
            return null;
        }
    }

    private static IEnumerable<(string?, string?)> ListAttributes(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)type).Name, AttributeName)
                && metadata.GetBlobReader(attribute.Value) is var value
                && value.ReadUInt16() == Prolog)
            {
                yield return (value.ReadSerializedString(), value.ReadSerializedString());
            }
        }
    }

    private static ReferencedCorpus? Read(string assembly, IEnumerable<(string? Key, string? Value)> attributes)
    {
        var said = attributes.Where(static said => said.Key?.StartsWith(CorpusMetadata.Prefix, StringComparison.Ordinal) == true && said.Value is not null).ToList();
        if (LinesOf(CorpusMetadata.Corpus) is not [var space, var model, var shape, var version])
        {
            return null;
        }

        var files = said
            .Where(static said => said.Key!.StartsWith(CorpusMetadata.File, StringComparison.Ordinal))
            .Select(static said => new SharedFile(said.Key!.Substring(CorpusMetadata.File.Length), said.Value!))
            .OrderBy(static file => file.Path, StringComparer.Ordinal);
        return new ReferencedCorpus(
            assembly, space, model, shape, version, files.ToEquatableArray(),
            LinesOf(CorpusMetadata.Things).ToEquatableArray(), LinesOf(CorpusMetadata.Articles).ToEquatableArray());

        string[] LinesOf(string key) => said.Find(said => said.Key == key).Value?.Split(['\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}
