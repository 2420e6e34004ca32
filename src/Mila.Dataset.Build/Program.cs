using System.Text;
using Mila.Build;
using Mila.Core.Remembering;

// Stores the dataset that a file asks for, and says how far it is, a line each.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    var request = RecordFormat.Read<StoreRequest>(File.ReadAllBytes(args[0]));
    new Store(request.Folder).Write(request, Console.WriteLine);
    return 0;
}
catch (Exception exception)
{
    Console.Error.WriteLine(exception);
    return 1;
}
