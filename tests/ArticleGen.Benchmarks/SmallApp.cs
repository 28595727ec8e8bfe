using System.Text.Json;

namespace ArticleGen.Benchmarks;

/// <summary>A console app with one article, as <c>dotnet new articlegen</c> makes it, that has ArticleGen as a package.</summary>
internal sealed class SmallApp : IDisposable
{
    /// <summary>That the namespace of its corpus begins with, in the program of the template.</summary>
    private const string Name = "ArticleGenApp";

    private const string Program = "Program.cs";

    /// <summary>Programs that are compiled in the place of the app's.</summary>
    private static readonly Dictionary<string, string> s_programs = new()
    {
        ["Empty.cs"] = "System.Console.WriteLine();",
        ["SyntaxError.cs"] = "class",
        ["DeclarationError.cs"] = "class Derived : Missing;",
    };

    private static readonly string s_generator = Path.GetFullPath("../../generator", ResultTable.Folder());

    private readonly string _folder = Directory.CreateTempSubdirectory("articlegen-").FullName;

    private SmallApp()
    {
    }

    public Command Release { get; private set; } = null!;

    public Command Debug { get; private set; } = null!;

    /// <summary>Makes the package and the app, and asks MSBuild how it would call the compiler.</summary>
    public static SmallApp Create()
    {
        var app = new SmallApp();
        try
        {
            app.Write();
            Dotnet(
                "pack", s_generator, "-c", "Release", "-o", Path.Combine(app._folder, "feed"), "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false");
            (app.Release, app.Debug) = (app.AskForCommand("Release"), app.AskForCommand("Debug"));
            return app;
        }
        catch
        {
            app.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write()
    {
        var template = Path.Combine(s_generator, "templates", "content", "articlegen");
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(template, "articles")).Append(Path.Combine(template, Program)))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetRelativePath(template, file)));
        }

        foreach (var (file, code) in s_programs)
        {
            File.WriteAllText(Path.Combine(_folder, file), code);
        }

        File.WriteAllText(Path.Combine(_folder, Name + ".csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestoreSources>feed</RestoreSources>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArticleGen" Version="*" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
    }

    private Command AskForCommand(string configuration)
    {
        var answer = Dotnet(
            "msbuild", Path.Combine(_folder, Name + ".csproj"), "-restore", "-t:Compile", "-nodeReuse:false", "-p:Configuration=" + configuration,
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");
        using var items = JsonDocument.Parse(answer);
        return new Command(
            _folder,
            [
                .. items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
                    .Select(static item => item.GetProperty("Identity").GetString()!)
                    .Where(static argument => argument != "/noconfig" && !s_programs.ContainsKey(argument)),
            ]);
    }

    private static string Dotnet(params string[] arguments) => DotnetProcess.Run(arguments).Output;

    /// <summary>How the compiler is called, without its server.</summary>
    /// <param name="Arguments">As they stand in a response file.</param>
    internal sealed record Command(string Folder, IReadOnlyList<string> Arguments)
    {
        private const string Analyzer = "/analyzer:";

        /// <summary>Without what the SDK adds.</summary>
        public Command WithoutOtherAnalyzers() => Without(argument => argument.StartsWith(Analyzer, StringComparison.Ordinal) && !IsOurs(argument));

        public Command WithoutGenerator() => WithoutArticles().Without(IsOurs);

        public Command WithoutArticles() => Without(static argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal));

        /// <summary>An empty program, without the generator.</summary>
        public Command Empty() => WithoutGenerator().WithProgram("Empty.cs");

        /// <summary>An error in the syntax: all is parsed, and nothing else done.</summary>
        public Command UpToSyntax() => With("SyntaxError.cs");

        /// <summary>An error in a declaration: all is parsed and declared, and nothing else done.</summary>
        public Command UpToDeclarations() => With("DeclarationError.cs");

        /// <summary>What the generator emits stands in files; they are put into the debug information, as the compiler does with what is generated.</summary>
        public Command WithFiles(IEnumerable<string> files) => With([.. files, .. files.Select(static file => "/embed:" + file)]);

        public Command WithProgram(string program) => Without(static argument => argument == Program).With(program);

        public Command With(params IEnumerable<string> arguments) => this with { Arguments = [.. Arguments, .. arguments] };

        /// <summary>Compiles in a process of its own.</summary>
        /// <returns>Its milliseconds of processor time.</returns>
        public double Run(bool fails = false)
        {
            var response = Path.Combine(Folder, "csc.rsp");
            File.WriteAllLines(response, Arguments);
            return DotnetProcess.Run(
                [Path.Combine(PrecompiledProgram.Compiler, "csc.dll"), "/noconfig", "@" + response], start => start.WorkingDirectory = Folder, fails).Time;
        }

        private Command Without(Predicate<string> isLeftOut) => this with { Arguments = [.. Arguments.Where(argument => !isLeftOut(argument))] };

        /// <summary>The package is unpacked beside the app; what the SDK adds is not.</summary>
        private bool IsOurs(string argument) => argument.StartsWith(Analyzer + Folder, StringComparison.Ordinal);
    }
}
