### Reviewed edition of the texts for statuses, in English: an overlay that holds only the messages it
### corrects.
###
### Source: "Referrals API Response Codes" (in English),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/en-us/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Changes were made: these texts are corrections of that document by this project, and Microsoft has
### no part in them. Each message names the documented text and why it was changed; a value or title
### that was right is repeated unchanged.
###
### Rule: keep the meaning of the English document, correct what is wrong, and leave the rest as it is.
### A documented text that changes in locales/en/http.ftl changes in the comment here too.

# Documented: The content type of the request is a format which service doesn't support.
# Reason: The article before "service" is missing, and a clause that defines the format takes "that".
status-415 = The content type of the request is a format that the service doesn't support.
    .title = Unsupported Media Type

# Documented: Client application is throttled and shouldn't attempt to repeat the request for some time.
# Reason: The article is missing.
status-429 = The client application is throttled and shouldn't attempt to repeat the request for some time.
    .title = Too Many Requests

# Documented: The server, while acting as a proxy, didn't receive a timely response from the upstream server it needed to access in attempting to complete the request. May occur together with 503.
# Reason: The second sentence has no subject.
status-504 = The server, while acting as a proxy, didn't receive a timely response from the upstream server it needed to access in attempting to complete the request. This error may occur together with 503.
    .title = Gateway Timeout

# Documented: Reached the maximum storage quota.
# Reason: The sentence has no subject.
status-507 = The maximum storage quota has been reached.
    .title = Insufficient Storage

# Documented: Client application throttled for exceeding the maximum bandwidth cap. Your app can retry the request again after some time.
# Reason: The article and the auxiliary verb are missing, and "retry again" says the same thing twice.
status-509 = The client application was throttled for exceeding the maximum bandwidth cap. Your app can retry the request after some time.
    .title = Bandwidth Limit Exceeded
