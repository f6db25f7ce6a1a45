<?php
/** What a failed call means, in the user's language: title, detail, advice and more. */
function explain(string $service, int $status, string $body, string $acceptLanguage): array
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => ["Accept-Language: $acceptLanguage", 'Content-Type: application/octet-stream'],
        'content' => $body,
        'timeout' => 2,
    ]]);
    return json_decode(file_get_contents("$service/v1/explain?status=$status", false, $context), true);
}
