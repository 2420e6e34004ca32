using Mila.Core.Model;
namespace Mila.Core.Reading;
public static class PlainTextReader {
 public static Document Read(SeedText seed, CancellationToken c){
   var blocks=new List<Block>(); ArticleDraft? a=null; var furniture=false; int n=0;
   for(int s=0;s<seed.Text.Length;){ int e=seed.Text.IndexOf('\n',s); if(e<0)e=seed.Text.Length; 
     if(e>s){ var t=seed.Text.Substring(s,e-s); var m=MappedText.Verbatim(seed,s,e-s);
       if(a is null && DateText.TryParse(t) is not null){ blocks.Add(new Block(BlockKind.Furniture,m)); }
       else if(a is null){ a=new ArticleDraft(ArticleOrigin.Document,t,seed.Span(s,e-s)); blocks.Add(new Block(BlockKind.Title,m)); }
       else if(t==a.Title) blocks.Add(new Block(BlockKind.Furniture,m));
       else { n++; if(t.Length<50&&n>2||furniture) furniture=true; blocks.Add(new Block(furniture?BlockKind.Furniture:t.StartsWith("RELATED",StringComparison.Ordinal)?BlockKind.Related:BlockKind.Paragraph,m)); } }
     s=e+1; }
   return new Document(seed,ArticleFormat.PlainText,a,blocks.ToEquatableArray(),default,default); } }
