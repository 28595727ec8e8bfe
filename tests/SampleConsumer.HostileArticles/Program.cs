using SampleConsumer.Site;
using Spectre.Console;

await SiteWriter.WriteAsync(args[0], SiteOptions.Read(args.AsSpan(1))!, AnsiConsole.Console);
