using Mila.Build;
using Mila.Core.Remembering;

// Stores the dataset that the standard input asks for, and says how far it is, a line each.
try
{
    using var input = Console.OpenStandardInput();
    using var bytes = new MemoryStream();
    input.CopyTo(bytes);
    var request = RecordFormat.Read<StoreRequest>(bytes.ToArray());
    new Store(request.Folder).Write(request, Console.WriteLine);
    return 0;
}
catch (Exception exception)
{
    Console.Error.WriteLine(exception);
    return 1;
}
