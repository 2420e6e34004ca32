using System.Text;
using Mila.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return MilaCommand.Run(args);
