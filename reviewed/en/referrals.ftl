### Reviewed edition of the texts for codes, in English: an overlay that holds only the messages it
### corrects.
###
### Source: "Referrals API Response Codes" (in English),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/en-us/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Changes were made: these texts are corrections of that document by this project, and Microsoft has
### no part in them. Each message names the documented text and why it was changed.
###
### Rule: keep the meaning of the English document, correct what is wrong, and leave the rest as it is.
### A documented text that changes in locales/en/referrals.ftl changes in the comment here too.

# Documented: The resource being updated changed since the caller last read it, usually an eTag mismatch.
# Reason: "Since" takes the present perfect, the last words hang on to nothing, and the header is spelled ETag.
code-resourceModified = The resource being updated has changed since the caller last read it (usually an ETag mismatch).

# Documented: Property is nonupdatable
# Reason: "Nonupdatable" stands in no dictionary, and "can't be updated" says it plainly.
code-99908 = Property can't be updated

# Documented: Etag value doesn't match
# Reason: The header is spelled ETag.
code-99910 = ETag value doesn't match

# Documented: Invalid referral status to invite
# Reason: "Status to invite" reads as if the status were to be invited.
code-99911 = Invalid referral status for an invitation

# Documented: A precondition provided in the request (such as an if-match header) doesn't match the resource's current state.
# Reason: The only full stop in a list whose entries have none.
code-99918 = A precondition provided in the request (such as an if-match header) doesn't match the resource's current state

# Documented: Invalid referral qualification to update
# Reason: "Qualification to update" reads as if the qualification were to be updated.
code-99919 = Invalid referral qualification for an update
