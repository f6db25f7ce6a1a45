<?php
/** What a failed call means, in the user's language: title, detail, advice and more. `$headers` are its header lines. */
function explain(string $service, int $status, string $body, array $headers, string $acceptLanguage): array
{
    $passedOn = preg_grep('/^(Retry-After|MS-RequestId|MS-CorrelationId):/i', array_values($headers));
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => ["Accept-Language: $acceptLanguage", 'Content-Type: application/octet-stream', ...$passedOn],
        'content' => $body,
        'timeout' => 2,
        'ignore_errors' => true,
    ]]);
    $answer = file_get_contents("$service/v1/explain?status=$status", false, $context);
    return json_decode((string) $answer, true, 512, JSON_THROW_ON_ERROR);
}
