using System.Text;
using Mila.Tour;

Console.OutputEncoding = Encoding.UTF8;
var documents = Articles.Count(static article => article.Origin == ArticleOrigin.Document);

Screen.Title($"{documents} documents, read while this program was compiled. They are now C#:");
Screen.Line(string.Join(", ",
    $"{Articles.Count} articles",
    $"{Organizations.Count} organizations",
    $"{People.Count} people",
    $"{Dataset.Software.Count} pieces of software",
    $"{Partnerships.Count} partnerships",
    $"{Mentions.Count} mentions"));
foreach (var (index, answer) in Questions.All.Index())
    Screen.Show(index + 1, answer);
