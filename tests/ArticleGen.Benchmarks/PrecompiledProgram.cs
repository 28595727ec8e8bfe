using System.Reflection;

namespace ArticleGen.Benchmarks;

/// <summary>A copy of this program beside the compiler of the SDK.</summary>
internal sealed class PrecompiledProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen-");

    public PrecompiledProgram()
    {
        var program = typeof(PrecompiledProgram).Assembly;
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(program.Location)!))
        {
            var name = System.IO.Path.GetFileName(file);
            var precompiled = System.IO.Path.Combine(Compiler, name);
            File.Copy(name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && File.Exists(precompiled) ? precompiled : file, System.IO.Path.Combine(_folder.FullName, name));
        }

        Path = System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetFileName(program.Location));
    }

    /// <summary>The folder of the SDK's compiler.</summary>
    public static string Compiler { get; } =
        typeof(PrecompiledProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "CompilerFolder").Value!;

    /// <summary>The path of its assembly.</summary>
    public string Path { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
