using System.Reflection.Metadata;
using Microsoft.AspNetCore.Http;
using SampleConsumer.Site;

[assembly: MetadataUpdateHandler(typeof(Changes))]

namespace SampleConsumer.Site;

/// <summary>Tells open pages that <c>dotnet watch</c> has replaced the code: the articles are code, so one of them may have changed.</summary>
internal static class Changes
{
    private static volatile TaskCompletionSource s_next = New();

    /// <summary>Called by hot reload, after the records have let go of what they decoded.</summary>
    internal static void UpdateApplication(Type[]? updatedTypes) => Interlocked.Exchange(ref s_next, New()).TrySetResult();

    /// <summary>Sends an event for each change, as long as somebody listens.</summary>
    internal static async Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync(": listening\n\n", context.RequestAborted);
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await s_next.Task.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("data: changed\n\n", context.RequestAborted);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
