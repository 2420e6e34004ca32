namespace Mila.Build;

/// <summary>The right to write into a folder, which one process at a time has: two builds of a project, or an editor's and a build, meet there.</summary>
internal static class Turn
{
    // ERROR_SHARING_VIOLATION of Windows; EWOULDBLOCK of Linux and of macOS.
    private const int SharingViolation = unchecked((int)0x80070020), WouldBlock = 11, WouldBlockOnMac = 35;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until nobody else has it; what comes back ends it, and so does the end of the process.</summary>
    /// <param name="file">The file that stands for it.</param>
    /// <param name="tell">Told that there is somebody to wait for.</param>
    public static IDisposable Take(string file, Action<string> tell)
    {
        var isFirst = true;
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (exception.HResult is SharingViolation or WouldBlock or WouldBlockOnMac)
            {
                if (isFirst)
                    tell("waiting for another build");
                isFirst = false;
                Thread.Sleep(Pause);
            }
        }
    }
}
