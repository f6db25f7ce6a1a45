using System.Net.Http.Json;

public record Problem(string? Title, string Detail, string? Advice, string Language, string? Code, int? Status);

public static class ErrorL10n
{
    /// <summary>What a failed call means, in the user's language.</summary>
    public static async Task<Problem> ExplainAsync(HttpClient service, HttpResponseMessage failed, string acceptLanguage)
    {
        var body = await failed.Content.ReadAsByteArrayAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/explain?status={(int)failed.StatusCode}");
        request.Content = new ByteArrayContent(body);
        request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        if (failed.Headers.RetryAfter is { } wait) request.Headers.TryAddWithoutValidation("Retry-After", wait.ToString());
        using var response = await service.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<Problem>())!;
    }
}
