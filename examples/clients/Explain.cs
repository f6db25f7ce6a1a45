using System.Net.Http;
using System.Threading.Tasks;

public static class ErrorL10n
{
    /// <summary>What a failed call means, in the user's language: a problem document, ready for the front end.</summary>
    public static async Task<string> ExplainAsync(HttpClient service, HttpResponseMessage failed, string acceptLanguage)
    {
        using (var request = new HttpRequestMessage(HttpMethod.Post, "v1/explain?status=" + (int)failed.StatusCode))
        {
            request.Content = new ByteArrayContent(await failed.Content.ReadAsByteArrayAsync());
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
            foreach (var name in new[] { "Retry-After", "MS-RequestId", "MS-CorrelationId" })
            {
                if (failed.Headers.TryGetValues(name, out var values)) request.Headers.TryAddWithoutValidation(name, values);
            }
            using (var answer = await service.SendAsync(request)) return await answer.Content.ReadAsStringAsync();
        }
    }
}
