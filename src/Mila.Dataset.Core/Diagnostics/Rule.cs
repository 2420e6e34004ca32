namespace Mila.Core.Diagnostics;

/// <summary>A kind of problem: its id, one severity, and the text whose <c>{0}</c>, <c>{1}</c> are a problem's arguments.</summary>
/// <param name="Id">MILA and four digits; never reused.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">One line of at most 160 characters once its arguments are filled in.</param>
/// <param name="IsConfigurable">Whether a user may change the severity; false where the data would be untrue.</param>
public sealed record Rule(string Id, string Title, string Message, Severity Severity, bool IsConfigurable);
