### What the HTTP service says of mistakes in requests to itself, in English.
###
### Written by this project, under its licence. Readers are developers of portals, who see the text as
### "detail" of a problem document. Names of parameters, headers and codings are never translated.

# The parameter "status" of an address, such as ?status=abc.
code-serviceStatusInvalid = The status must be a whole number from 100 to 599.

# The parameter "tenant" of an address. A tenant is a customer with wording of its own.
code-serviceTenantUnknown = There is no tenant of this name.

# An address such as /v1/codes/99916.
code-serviceCodeUnknown = There is no such code or status.

# The parameter "kind" of an address. "status" and "code" are its values.
code-serviceKindInvalid = The kind must be “status” or “code”.

# Content-Encoding is the name of an HTTP header; gzip, br and deflate are its values.
code-serviceCodingUnknown = The Content-Encoding of the request must be gzip, br or deflate.

# The body of the request is compressed, and damaged.
code-serviceCodingDamaged = The body of the request can't be decoded as its Content-Encoding says.

# The body of the request should be JSON.
code-serviceBodyNotJson = The body of the request isn't valid JSON.

# Content-Type is the name of an HTTP header, application/json its value.
code-serviceJsonNeeded = Send the request as JSON, with Content-Type: application/json.

# The body of the request is JSON, but of another shape. "errors" is the name of a member.
code-serviceBatchInvalid = The body of the request must be an object with an array “errors”, as /openapi.json describes it.

# A batch: many errors in one request.
code-serviceBatchTooLong = A batch may hold no more than 1000 errors.

# The parameter "q" of an address, such as /v1/find?q=…
code-serviceTextMissing = Give the text to look for in the parameter “q”.

# The parameter "limit" of an address, such as /v1/find?limit=5.
code-serviceLimitInvalid = The limit must be a whole number from 1 to 100.
