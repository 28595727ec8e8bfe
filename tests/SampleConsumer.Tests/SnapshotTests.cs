using System.Text;
using Xunit.Sdk;

namespace SampleConsumer.Tests;

/// <summary>When a snapshot fails, and how, without Verify.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Verified => Path.Combine(_folder.FullName, "ferry.verified.txt");

    private string Received => Path.Combine(_folder.FullName, "ferry.received.txt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_accepted_text_passes()
    {
        File.WriteAllText(Verified, "a\nb", Encoding.UTF8);

        Compare("a\nb");

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void Another_text_fails_with_the_lines_that_changed()
    {
        File.WriteAllText(Verified, "a\nb\nc\nd\ne\nf\ng");

        var failure = Assert.Throws<FailException>(() => Compare("a\nb\nc\nd\nE\nf\ng"));

        Assert.Contains("ferry.verified.txt differs (- accepted, + now):\n\n  …\n  c\n  d\n- e\n+ E\n  f\n  g\n\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_is_written_beside_the_accepted_one()
    {
        File.WriteAllText(Verified, "a\nb");

        Assert.Throws<FailException>(() => Compare("a\nc"));

        Assert.Equal("a\nc", File.ReadAllText(Received));
    }

    [Fact]
    public void A_text_that_nobody_accepted_yet_fails_and_is_written()
    {
        var failure = Assert.Throws<FailException>(() => Compare("a"));

        Assert.Contains("ferry.verified.txt is missing (- accepted, + now):\n\n+ a\n\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a", File.ReadAllText(Received));
    }

    [Fact]
    public void The_message_says_how_to_accept()
    {
        var failure = Assert.Throws<FailException>(() => Compare("a"));

        Assert.Contains($"mv '{Received}' '{Verified}'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_accepted_by_renaming_passes()
    {
        Assert.Throws<FailException>(() => Compare("a\nb"));
        File.Move(Received, Verified);

        Compare("a\nb");
    }

    [Fact]
    public void Line_endings_and_the_last_one_do_not_count()
    {
        File.WriteAllText(Verified, "a\r\nb\r\n");

        Compare("a\nb");
    }

    [Fact]
    public void What_was_received_earlier_goes_when_the_text_passes()
    {
        File.WriteAllText(Verified, "a");
        File.WriteAllText(Received, "b");

        Compare("a");

        Assert.False(File.Exists(Received));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_build_server_writes_nothing(bool hasVerified)
    {
        if (hasVerified)
        {
            File.WriteAllText(Verified, "a");
        }

        Assert.Throws<FailException>(() => Snapshot.Compare("b", Verified, isBuildServer: true));

        Assert.Equal(hasVerified ? ["ferry.verified.txt"] : [], _folder.EnumerateFiles().Select(file => file.Name));
    }

    private void Compare(string text) => Snapshot.Compare(text, Verified, isBuildServer: false);
}
