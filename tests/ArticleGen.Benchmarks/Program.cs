using BenchmarkDotNet.Running;

if (args is ["phases", var n]) { ArticleGen.Benchmarks.PhaseReport.Run(int.Parse(n)); return; }
if (args is ["edits", var m]) { ArticleGen.Benchmarks.IncrementalReport.Run(int.Parse(m)); return; }
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
