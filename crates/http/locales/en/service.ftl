### What the HTTP service says of mistakes in requests to itself, in English.
###
### Written by this project, under its licence. Readers are developers of portals, who see the text as
### "detail" of a problem document. Names of parameters, headers and codings are never translated.

# The parameter "status" of an address, such as ?status=abc.
code-serviceStatusInvalid = The status must be a whole number from 100 to 599.

# The parameter "tenant" of an address. A tenant is a customer with wording of its own.
code-serviceTenantUnknown = There is no tenant of this name.
    .advice = All tenants are listed at /healthz.

# An address such as /v1/codes/99916.
code-serviceCodeUnknown = There is no such code or status.
    .advice = All codes and statuses are listed at /v1/codes.

# The parameter "kind" of an address. "status" and "code" are its values.
code-serviceKindInvalid = The kind must be “status” or “code”.

# Content-Encoding is the name of an HTTP header; gzip, br and deflate are its values.
code-serviceCodingUnknown = The Content-Encoding of the request must be gzip, br or deflate.
    .advice = Send the body without compression or in one of these codings.

# The body of the request is compressed, and damaged.
code-serviceCodingDamaged = The body of the request can't be decoded as its Content-Encoding says.
    .advice = Send the body without compression, or compress it anew.

# The body of the request should be JSON.
code-serviceBodyNotJson = The body of the request isn't valid JSON.

# Content-Type is the name of an HTTP header, application/json its value.
code-serviceJsonNeeded = Send the request as JSON, with Content-Type: application/json.
    .advice = Set the header and send the request again.

# The body of the request is JSON, but of another shape. "errors" is the name of a member.
code-serviceBatchInvalid = The body of the request must be an object with an array “errors”, as /openapi.json describes it.
    .advice = Correct the body and send the request again.

# A batch: many errors in one request.
code-serviceBatchTooLong = A batch may hold no more than 1000 errors.
    .advice = Divide the batch and send its parts one by one.

# The parameter "q" of an address, such as /v1/find?q=…
code-serviceTextMissing = Give the text to look for in the parameter “q”.

# The parameter "limit" of an address, such as /v1/find?limit=5.
code-serviceLimitInvalid = The limit must be a whole number from 1 to 100.

# An address the service does not have, such as /v1/nowhere.
code-serviceAddressUnknown = There is nothing at this address.
    .advice = All addresses are described at /openapi.json.

# An address with a parameter twice, or with bytes that are not UTF-8.
code-serviceAddressInvalid = The address of the request can't be read.
    .advice = Give each parameter once, and percent-encode the address as UTF-8.

# A request such as DELETE, where GET is expected. Allow is the name of an HTTP header.
code-serviceMethodNotAllowed = This address doesn't accept requests with this method.
    .advice = The Allow header of this response lists the methods it accepts.

# The body of a request is over the limit.
code-serviceBodyTooLong = The body of the request is longer than this service accepts.
    .advice = Send only the part with the error, or the status without a body.

# The body of a request ends before it is complete.
code-serviceBodyBroken = The body of the request broke off before its end.
    .advice = Send the request again.

# Address and header fields of a request are over the limit.
code-serviceHeadTooLong = The address and headers of the request are too long.
    .title = Request Header Fields Too Large
    .advice = Send fewer or shorter headers. In a browser, delete the cookies of this site.

# A request did not arrive within the time a request may take.
code-serviceTooSlow = The request took too long.
    .title = Request Timeout
    .advice = Send it again.

# One address sends more requests a second than it may. How long to wait is said after it.
code-serviceTooMany = Too many requests are coming from your address.

# More requests at the same time than the service takes. How long to wait is said after it.
code-serviceBusy = The service is busy with other requests.
