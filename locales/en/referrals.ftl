### Texts for the codes of the Partner Center Referrals API, in English.
###
### Source: "Referrals API Response Codes" (in English),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/en-us/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Rule: code-* carry that document's "Description" verbatim, byte for byte, flaws included. Never edit
### them here: a correction goes into reviewed/en/referrals.ftl. The code in the id is never translated.
###
### Ours, under the licence of this project: detail-*.
###
### Terms: referral, co-sell, partner, solution, resource, request, service.

## Code property
##
## The main text when this code, of the outer error, is the most detailed one that is known.

# Text for the code invalidRequest (HTTP 400). The request can't be read or holds a wrong value.
code-invalidRequest = The request is malformed or incorrect.

# Text for the code unauthenticated (HTTP 401). "Caller": the person or application that made the
# call. Nobody is signed in.
code-unauthenticated = The caller isn't authenticated.

# Text for the code accessDenied (HTTP 403). "Caller": the person or application that made the call.
# Signed in, but not permitted.
code-accessDenied = The caller doesn't have permission to perform the action.

# Text for the code itemNotFound (HTTP 404). "Resource": the object that was asked for, such as a
# referral.
code-itemNotFound = The resource couldn't be found.

# Text for the code resourceModified (HTTP 409). Somebody changed the object after the caller had read
# it. "ETag" (an HTTP header) is never translated.
# Flaw of the document: "Since" takes the present perfect, the last words hang on to nothing, and the
# header is spelled ETag. The correction stands in the reviewed edition.
code-resourceModified = The resource being updated changed since the caller last read it, usually an eTag mismatch.

# Text for the code preconditionFailed (HTTP 412). "if-match" is the name of an HTTP header: never
# translated. A condition the request set isn't met.
code-preconditionFailed = A precondition provided in the request (such as an if-match header) doesn't match the resource's current state.

# Text for the code generalException (HTTP 500). Something failed; the service doesn't say what.
code-generalException = An unspecified error occurred.

# Text for the code serviceNotAvailable (HTTP 503). "Retry-After" is the name of an HTTP header: never
# translated.
code-serviceNotAvailable = The service isn't available. Try the request again after a delay. There may be a Retry-After header.

## Error codes
##
## The main text when this code, of an inner error, is the most detailed one that is known.
## There is no code 99916.

# Text for the code 99901 (HTTP 400). A value that was sent isn't valid.
code-99901 = Invalid input

# Text for the code 99902 (HTTP 401). Nobody is signed in, or the sign-in gives no access.
code-99902 = Unauthorized access

# Text for the code 99903 (HTTP 400). A value that is needed wasn't sent.
code-99903 = Missing input

# Text for the code 99904 (HTTP 404). "Resource": the object that was asked for, such as a referral.
code-99904 = Resource not found

# Text for the code 99905 (HTTP 500). Something failed; the service doesn't say what.
code-99905 = Error not specified

# Text for the code 99906 (HTTP 429). The service limits how often the application may call it.
code-99906 = Too many requests

# Text for the code 99907 (HTTP 500). A failure inside the service that passes by itself.
code-99907 = Transient internal error

# Text for the code 99908 (HTTP 400). "Property": a field of the referral. It is fixed once the
# referral exists.
# Flaw of the document: "Nonupdatable" stands in no dictionary, and "can't be updated" says it
# plainly. The correction stands in the reviewed edition.
code-99908 = Property is nonupdatable

# Text for the code 99909 (HTTP 400). "Property": a field of the referral. It can't be left without a
# value.
code-99909 = Property is non-nullable

# Text for the code 99910 (HTTP 412). "ETag" (an HTTP header) is never translated. The object was
# changed after it had been read.
# Flaw of the document: The header is spelled ETag. The correction stands in the reviewed edition.
code-99910 = Etag value doesn't match

# Text for the code 99911 (HTTP 400). In its present status the referral can't be used to invite
# another organization.
# Flaw of the document: "Status to invite" reads as if the status were to be invited. The correction
# stands in the reviewed edition.
code-99911 = Invalid referral status to invite

# Text for the code 99912 (HTTP 400). 'name' is a value the API defines for a solution's type: never
# translated.
code-99912 = Solution with type 'name' is required

# Text for the code 99913 (HTTP 403). The organization isn't on the list of those that may create such
# objects.
code-99913 = Organization not allowlisted to create resource

# Text for the code 99914 (HTTP 403). "Co-sell": selling together with Microsoft. The organization
# isn't on the list of those that may take part.
code-99914 = Organization not allowlisted to participate in co-sell engagements

# Text for the code 99915 (HTTP 500). A failure inside the service.
code-99915 = Internal request execution failure

# Text for the code 99917 (HTTP 409). Somebody else's request changed the object in the meantime.
code-99917 = Resource already modified via another request

# Text for the code 99918 (HTTP 412). "if-match" is the name of an HTTP header: never translated. The
# same sentence as preconditionFailed.
# Flaw of the document: The only full stop in a list whose entries have none. The correction stands in
# the reviewed edition.
code-99918 = A precondition provided in the request (such as an if-match header) doesn't match the resource's current state.

# Text for the code 99919 (HTTP 400). "Qualification": the quality mark of a referral. The one given
# doesn't allow the update.
# Flaw of the document: "Qualification to update" reads as if the qualification were to be updated.
# The correction stands in the reviewed edition.
code-99919 = Invalid referral qualification to update

# Text for the code 99999 (HTTP 500). Something failed; the service doesn't say what.
code-99999 = General exception while processing request

## Details
##
## One point of a rejected request each, by its name inside innerError.details. Written by this project.

# Explains one point of a rejected request (code 99901), in the list under the main text.
# "Partner-led": the partner leads the sale without help from Microsoft. "Co-sell": selling together
# with Microsoft.
detail-InvalidReferralForCoSellConversion = A partner-led referral without a solution can't be converted to a co-sell referral. Add a solution first.
