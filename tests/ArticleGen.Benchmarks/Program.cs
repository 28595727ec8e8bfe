using BenchmarkDotNet.Running;

if (args is ["phases", var n]) { ArticleGen.Benchmarks.PhaseReport.Run(int.Parse(n)); return; }
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
