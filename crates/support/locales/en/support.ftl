### Texts of support tools, in English: what was left out of a paste, tickets, findings.
###
### Written by this project, under its licence. Codes, names of headers and members of JSON are never translated.

## What was left out of a paste
##
## Parts of a list: "ignored: 3 lines of text, 12 headers". $count (number): how many there are.

# Lines of text around the error bodies.
support-ignored-text =
    { $count ->
        [one] { $count } line of text
       *[other] { $count } lines of text
    }

# What a log puts before each line, such as the time.
support-ignored-prefixes =
    { $count ->
        [one] { $count } line prefix
       *[other] { $count } line prefixes
    }

# The > that mails and chats put before each line of what they quote.
support-ignored-quotation-marks =
    { $count ->
        [one] { $count } quote mark
       *[other] { $count } quote marks
    }

# Lines of the HTTP request that came before the answer.
support-ignored-request-lines =
    { $count ->
        [one] { $count } line of a request
       *[other] { $count } lines of a request
    }

# Headers of an HTTP answer that are of no use here.
support-ignored-headers =
    { $count ->
        [one] { $count } header
       *[other] { $count } headers
    }

# HTTP answers that succeeded or redirected.
support-ignored-responses =
    { $count ->
        [one] { $count } response without an error
       *[other] { $count } responses without an error
    }

# JSON values, such as a record of a log, that hold no error.
support-ignored-json =
    { $count ->
        [one] { $count } JSON value without an error
       *[other] { $count } JSON values without an error
    }

# Errors behind the first thousand, which are not shown.
support-ignored-calls =
    { $count ->
        [one] { $count } more error
       *[other] { $count } more errors
    }

# The paste is something else, such as a picture.
support-ignored-bytes =
    { $count ->
        [one] { $count } byte that is not text
       *[other] { $count } bytes that are not text
    }

# Only so much of a file is read. It has no number.
support-ignored-rest = everything after the first 8 MiB

## Every code that was seen
##
## Behind a code in a list of all of them, outermost first: "99904: chosen".

# The language has a text for the code, but another code was chosen.
support-trail-understood = understood

# The language has no text for the code.
support-trail-unknown = no text in this language

# The text of the answer is that of this code.
support-trail-chosen = chosen

## Why an answer has the text it has
##
## Below the list of codes, behind "Reason: ".

# The error has one code.
support-reason-only-code = it is the only code

# "Innermost": errors contain more special errors; the last one is meant.
support-reason-innermost = the innermost code wins

# The codes further inside have no text in the language.
support-reason-innermost-understood = the innermost code that has a text wins

# An error may contain a list of errors.
support-reason-first-of-several = of several inner errors side by side the first one wins

# There may also be no code at all.
support-reason-status = no code has a text, so the HTTP status speaks

# Nothing was understood.
support-reason-generic = neither a code nor a status has a text, so a general text is shown

## Tickets
##
## Labels before a colon, one below the other, in a text for whoever works on the ticket.

# Before the code of the error, such as 99904.
support-ticket-code = Code

# Before several codes.
support-ticket-codes = All codes, outermost first

# Before names of rules or fields that failed, such as MissingField.
support-ticket-details = Details

# Before a number such as 404.
support-ticket-status = HTTP status

# Before the id the service gave the request.
support-ticket-request-id = Request ID

# Before the id that connects requests that belong together.
support-ticket-correlation-id = Correlation ID

# Before the time the service answered at.
support-ticket-answered = Time of the answer

# Before the time the ticket was written at, where that of the answer is not known.
support-ticket-written = Time this ticket was written

# Above the texts in one language. A colon follows.
# $language (text): its tag, such as en or es-MX.
support-ticket-text-in = Text ({ $language })

# As above, for the language of the customer.
# $language (text): its tag.
support-ticket-text-for-customer = Text for the customer ({ $language })

# Before what the user was told to do.
support-ticket-advice = Recommended

## Where an answer departs from the documents
##
## Findings stand behind a label, a rule and a place in the body: "error empty-message /error/message: message is empty". Names of
## properties (error, code, message, innerError, details, target) are those in JSON: never translated.
## Sections are named as in the document of this language.

# $code (text): a code such as ItemNotFound. $documentedCode (text): the same code as it is documented.
support-finding-code-spelling = the code { $code } is documented as { $documentedCode }

# What is documented about that, with the section of the document.
support-rule-code-spelling = the code is one of eight strings (section “Code property”)

# $code and $outerCode (text): error codes. $documentedStatus and $outerStatus (text): HTTP statuses such as 404.
support-finding-codes-disagree = the inner code { $code } is documented with status { $documentedStatus }, the outer code { $outerCode } with { $outerStatus }

# What is documented about that, with the section of the document.
support-rule-codes-disagree = each code has one HTTP status; the inner code says more about the same error (section “Error codes”)

# A member: a name and a value in JSON.
support-finding-duplicate-property = the member stands more than once in the same object

# What is documented about that, with the section of the document.
support-rule-duplicate-property = an error has each of its properties once (section “Error resource type”)

# message is a property in JSON: never translated.
support-finding-empty-message = message is empty

# What is documented about that, with the section of the document.
support-rule-empty-message = message is always returned, non-null and not empty (section “Error resource type”)

# $status (text): an HTTP status such as 200.
support-finding-error-in-success = the error came with status { $status }, which is that of a success

# What is documented about that, with the section of the document.
support-rule-error-in-success = errors come with a 4xx or 5xx status (section “Error responses”)

# error is a property in JSON: never translated.
support-finding-extra-property = the body has a property other than error

# What is documented about that, with the section of the document.
support-rule-extra-property = the body is an object with a single property, error (section “Error resource type”)

# $code (text): the code that was sent, or … where it cannot be shown.
support-finding-inner-code-not-numeric = the inner code { $code } is not a string of digits

# What is documented about that, with the section of the document.
support-rule-inner-code-not-numeric = innerError.code is a numeric string (section “Error resource type”)

# $length and $limit (number): characters.
support-finding-long-message = message has { $length } characters, { $limit } at most are allowed

# What is documented about that, with the section of the document.
support-rule-long-message = message has 1,024 characters at most (section “Error resource type”)

# details and innerError are properties in JSON: never translated.
support-finding-misplaced-details = details stands outside innerError

# What is documented about that, with the section of the document.
support-rule-misplaced-details = details is a property of innerError (section “Error resource type”)

# The body of the HTTP answer.
support-finding-missing-body = the answer has no body

# What is documented about that, with the section of the document.
support-rule-missing-body = an answer with a 4xx or 5xx status has an error message (section “Error responses”)

# code is a property in JSON: never translated.
support-finding-missing-code = code is missing or null

# What is documented about that, with the section of the document.
support-rule-missing-code = code is always returned and non-null (section “Error resource type”)

# error is a property in JSON: never translated.
support-finding-missing-error = the body has no property error

# What is documented about that, with the section of the document.
support-rule-missing-error = the body is an object with a single property, error (section “Error resource type”)

# message is a property in JSON: never translated.
support-finding-missing-message = message is missing or null

# What is documented about that, with the section of the document.
support-rule-missing-message = message is always returned (section “Error resource type”)

# $found (text): a kind of JSON value, such as "an array".
support-finding-not-an-object = the body is { $found }, not an object

# What is documented about that, with the section of the document.
support-rule-not-an-object = the body is a JSON object (section “Error resource type”)

# The body may have been cut off or changed when it was pasted.
support-finding-not-json = the body, as it was pasted, is not valid JSON

# What is documented about that, with the section of the document.
support-rule-not-json = the body is a JSON object (section “Error resource type”)

# A property: a name and a value in JSON. Its documented name stands before this text.
support-finding-property-spelling = the name of the property differs in upper and lower case

# What is documented about that, with the section of the document.
support-rule-property-spelling = the properties are named error, code, message, innerError, details and target (section “Error resource type”)

# $code (text): an error code. $status and $documentedStatus (text): HTTP statuses.
support-finding-status-mismatch = the answer has status { $status }, but { $code } is documented with { $documentedStatus }

# What is documented about that, with the section of the document.
support-rule-status-mismatch = each code has one HTTP status (section “Error codes”)

# The Russian document translates preconditionFailed.
support-finding-translated-code = the code is a translation of preconditionFailed

# What is documented about that, with the section of the document.
support-rule-translated-code = codes are never translated (section “Code property”)

# Its documented name stands before this text.
support-finding-translated-property = the name of the property is translated

# What is documented about that, with the section of the document.
support-rule-translated-property = the properties are named error, code, message, innerError, details and target (section “Error resource type”)

# $found (text): a kind of JSON value, such as "a string".
support-finding-undocumented-details = details holds { $found }

# What is documented about that, with the section of the document.
support-rule-undocumented-details = details is an array of objects that hold names with arrays of texts (section “Error resource type”)

# Its name stands before this text.
support-finding-undocumented-property = the property is not documented

# What is documented about that, with the section of the document.
support-rule-undocumented-property = an error has code, message, innerError and target; an inner error has details too (section “Error resource type”)

# $status (text): an HTTP status such as 418.
support-finding-undocumented-status = status { $status } is not documented

# What is documented about that, with the section of the document.
support-rule-undocumented-status = errors come with one of 22 statuses (section “Error responses”)

# $code (text): the code that was sent, or … where it cannot be shown.
support-finding-unknown-code = the code { $code } is not documented

# What is documented about that, with the section of the document.
support-rule-unknown-code = the code is one of eight strings (section “Code property”)

# $code (text): a number.
support-finding-unknown-inner-code = the inner code { $code } is not documented

# What is documented about that, with the section of the document.
support-rule-unknown-inner-code = the service may add codes or stop returning them (section “InnerError object”)

# $found and $expected (text): kinds of JSON values, such as "a string".
support-finding-wrong-type = the value is { $found }, not { $expected }

# What is documented about that, with the section of the document.
support-rule-wrong-type = code, message and target are strings, innerError is an object, details an array (section “Error resource type”)

## Kinds of JSON values
##
## In the findings above.

# The word null of JSON, never translated.
support-kind-null = null

# true and false are words of JSON: never translated.
support-kind-boolean = true or false

# A number in JSON.
support-kind-number = a number

# A string in JSON.
support-kind-string = a string

# An array in JSON.
support-kind-array = an array

# An object in JSON.
support-kind-object = an object

# An object in JSON whose members are not as documented.
support-kind-other-object = an object with something other than arrays of texts

## How much a finding matters
##
## Labels before a finding.

# The document excludes it.
support-severity-error = error

# A client may stumble over it.
support-severity-warning = warning

# For information.
support-severity-info = info
