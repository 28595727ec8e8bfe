using System.Text;
using Spectre.Console;

namespace SampleConsumer.Site;

/// <summary>Writes the site into a folder: what changed since it was written last, and nothing else.</summary>
internal static class SiteWriter
{
    public static async Task WriteAsync(string folder, SiteOptions site, IAnsiConsole console)
    {
        var output = new OutputFolder(folder);
        await console.Progress().HideCompleted(true).StartAsync(async progress =>
        {
            ProgressTask task = progress.AddTask("Writing pages", maxValue: SitePage.Count);
            await Parallel.ForEachAsync(SitePage.All(site), async (page, _) =>
            {
                output.Write(page.Address, Encoding.UTF8.GetBytes(await PageRenderer.RenderAsync(page, site)));
                task.Increment(1);
            });
        });
        foreach (SiteFile file in SiteFile.All(site))
        {
            output.Write(file.Address, file.Content());
        }

        output.RemoveOthers();
        console.Profile.Out.Writer.WriteLine(output.Summary); // A terminal breaks lines, a log does not.
    }
}
