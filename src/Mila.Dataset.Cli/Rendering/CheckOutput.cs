using System.Text;
using Mila.Cli.Commands;
using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Cli.Rendering;

/// <summary>A check in one of its formats, whole or not at all.</summary>
internal static class CheckOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="guard">Makes a problem that cannot be written an error at its file, so that the others are written.</param>
    public static void Write(CheckReport report, CheckFormat format, bool isColoured, Stream output, Guard guard)
    {
        var bytes = guard.Run(
            Stage.Reporting,
            path: "",
            () => Render(report),
            crash => Render(report with { Problems = Writable(crash) }),
            CancellationToken.None);
        output.Write(bytes);
        output.Flush();

        // Each problem tells by being written alone whether it is the cause.
        EquatableArray<Problem> Writable(Problem crash)
        {
            var problems = report.Problems.Select(problem => guard.Run(
                Stage.Reporting,
                problem.Path,
                () => Written(problem),
                fault => fault,
                CancellationToken.None)).ToEquatableArray();
            return problems == report.Problems ? problems.Append(crash).ToEquatableArray() : problems;
        }

        Problem Written(Problem problem)
        {
            Render(report with { Problems = new[] { problem }.ToEquatableArray() });
            return problem;
        }

        byte[] Render(CheckReport rendered) => CheckOutput.Render(rendered, format, isColoured);
    }

    private static byte[] Render(CheckReport report, CheckFormat format, bool isColoured)
    {
        using var output = new MemoryStream();
        using (var text = new StreamWriter(output, Utf8, leaveOpen: true))
        {
            switch (format)
            {
                case CheckFormat.Json:
                    JsonOutput.Write(output, json => CheckJson.Write(report, json));
                    break;
                case CheckFormat.Sarif:
                    JsonOutput.Write(output, json => CheckSarif.Write(report, json));
                    break;
                case CheckFormat.GitHub:
                    CheckGitHub.Write(report, text);
                    break;
                default:
                    CheckText.Write(report, text, isColoured);
                    break;
            }
        }

        return output.ToArray();
    }
}
