### Texts for HTTP statuses, in English.
###
### Source: "Referrals API Response Codes" (in English),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/en-us/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Rule: status-200 to status-509 carry that document's "Status message" (.title) and "Description"
### (the value) verbatim, byte for byte, flaws included. Never edit them here: a correction goes into
### reviewed/en/http.ftl.
###
### Ours, under the licence of this project: status-4xx and status-5xx.
###
### Terms: referral, co-sell, partner, solution, resource, request, service.

## Success responses (2xx)
##
## Shown in listings of codes; a call that succeeded is no error.

# HTTP status 200. The call succeeded.
status-200 = Success confirmed

# HTTP status 201. The call succeeded and a new object was made. "Resource" is the API's word for an
# object, such as a referral.
status-201 = Resource created

# HTTP status 202. The call was accepted; the work itself is still to be done.
status-202 = Accepted

# HTTP status 204. The call succeeded and there is nothing to send back.
status-204 = No content to return

## Error responses (4xx and 5xx)
##
## The value is the main text when the body gives no code that is known. The title is the heading above
## the main text, also when that text comes from a code with this status.

# Text and heading for HTTP status 400. The request can't be read or holds a wrong value.
status-400 = Can't process the request because it's malformed or incorrect.
    .title = Bad Request

# Text and heading for HTTP status 401. Nobody is signed in, or the sign-in is no longer valid.
status-401 = Required authentication information is either missing or not valid for the resource.
    .title = Unauthorized

# Text and heading for HTTP status 403. The user is signed in but has no permission for this.
status-403 = Access is denied to the requested resource. The user might not have enough permission.
    .title = Forbidden

# Text and heading for HTTP status 404. "Resource": the object that was asked for, such as a referral.
status-404 = The requested resource doesn't exist.
    .title = Not Found

# Text and heading for HTTP status 405. "Method" is the HTTP method (GET, POST …), the kind of
# operation asked for.
status-405 = The HTTP method in the request isn't allowed on the resource.
    .title = Method Not Allowed

# Text and heading for HTTP status 406. "Accept" is the name of an HTTP header: never translated.
status-406 = This service doesn't support the format requested in the Accept header.
    .title = Not Acceptable

# Text and heading for HTTP status 409. What was asked for contradicts what is stored now.
status-409 = The current state conflicts with what the request expects. For example, the specified parent folder might not exist.
    .title = Conflict

# Text and heading for HTTP status 410. The object existed once and is gone for good.
status-410 = The requested resource is no longer available at the server.
    .title = Gone

# Text and heading for HTTP status 411. "Content-Length" is the name of an HTTP header: never
# translated.
status-411 = A Content-Length header is required on the request.
    .title = Length Required

# Text and heading for HTTP status 412. "if-match" is the name of an HTTP header: never translated. A
# condition the request set isn't met.
status-412 = A precondition provided in the request (such as an if-match header) doesn't match the resource's current state.
    .title = Precondition Failed

# Text and heading for HTTP status 413. The request is too big.
status-413 = The request size exceeds the maximum limit.
    .title = Request Entity Too Large

# Text and heading for HTTP status 415. "Media type" is the format of the data sent, such as JSON; not
# a storage medium.
# Flaw of the document: The article before "service" is missing, and a clause that defines the format
# takes "that". The correction stands in the reviewed edition.
status-415 = The content type of the request is a format which service doesn't support.
    .title = Unsupported Media Type

# Text and heading for HTTP status 416. "Range" is the part of a file that was asked for, counted in
# bytes.
status-416 = The specified byte range is invalid or unavailable.
    .title = Requested Range Not Satisfiable

# Text and heading for HTTP status 422. The request can be read, but its content makes no sense to the
# service.
status-422 = Can't process the request because it's semantically incorrect.
    .title = Unprocessable Entity

# Text and heading for HTTP status 423. The object is locked, for example because somebody is editing
# it.
status-423 = The resource that is being accessed is locked.
    .title = Locked

# Text and heading for HTTP status 429. "Throttled": the service limits how often the application may
# call it.
# Flaw of the document: The article is missing. The correction stands in the reviewed edition.
status-429 = Client application is throttled and shouldn't attempt to repeat the request for some time.
    .title = Too Many Requests

# Text and heading for HTTP status 500. A failure inside the service.
status-500 = There was an internal server error while processing the request.
    .title = Internal Server Error

# Text and heading for HTTP status 501. The service doesn't have this feature.
status-501 = The requested feature isn't implemented.
    .title = Not Implemented

# Text and heading for HTTP status 503. "Retry-After" is the name of an HTTP header: never translated.
status-503 = The service is temporarily unavailable for maintenance or is overloaded. You may repeat the request after a delay, the length of which may be specified in a Retry-After header.
    .title = Service Unavailable

# Text and heading for HTTP status 504. The server passed the request on to another server
# ("upstream") that didn't answer in time.
# Flaw of the document: The second sentence has no subject. The correction stands in the reviewed
# edition.
status-504 = The server, while acting as a proxy, didn't receive a timely response from the upstream server it needed to access in attempting to complete the request. May occur together with 503.
    .title = Gateway Timeout

# Text and heading for HTTP status 507. The storage space of the account is used up.
# Flaw of the document: The sentence has no subject. The correction stands in the reviewed edition.
status-507 = Reached the maximum storage quota.
    .title = Insufficient Storage

# Text and heading for HTTP status 509. The application sent or received more data than it may.
# Flaw of the document: The article and the auxiliary verb are missing, and "retry again" says the
# same thing twice. The correction stands in the reviewed edition.
status-509 = Client application throttled for exceeding the maximum bandwidth cap. Your app can retry the request again after some time.
    .title = Bandwidth Limit Exceeded

## Classes of statuses
##
## The last resort for a status the document doesn't name. Written by this project.

# Heading and text when the status is 400 to 499, has no text of its own here, and no code is known.
# In user terms: it wasn't possible to do what was asked.
status-4xx = The request couldn't be completed.
    .title = Request not completed

# Heading and text when the status is 500 to 599, has no text of its own here, and no code is known.
# The fault lies with the service, not with the user.
status-5xx = The service had a problem and couldn't complete the request.
    .title = Service problem
