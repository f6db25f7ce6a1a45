# The body of the failed call goes in as it came; what the caller knows beside it goes into the address and headers.
curl --silent --data-binary @body.json "$ERROR_L10N/v1/explain?status=503" \
     --header 'Accept-Language: es-MX,es;q=0.9' --header 'Retry-After: 120' --header 'MS-RequestId: 5f8d3c1a'
