using SampleConsumer.Site;
using Spectre.Console;

if (args is ["serve", .. var rest])
{
    return await SiteServer.RunAsync(SiteOptions.Read(rest)!);
}

await SiteWriter.WriteAsync(args[0], SiteOptions.Read(args.AsSpan(1))!, AnsiConsole.Console);
return 0;
