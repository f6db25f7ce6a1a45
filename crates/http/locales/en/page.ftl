### The page of the HTTP service, in English.
###
### Written by this project, under its licence. Readers are support agents and developers of portals. The
### "partner" is the portal's user, for whom an error is explained.
###
### Terms: answer (what the API sent), code, status (of HTTP), ticket (a request for support).

# The name of this language, in itself. In switches between languages.
page-language-name = English

# The heading of the page, and its name in tabs of the browser.
page-title = See the error as your partner sees it

# Below the heading.
page-lead = Paste what the API answered. You get the text your partner would read, in their language, and what to do next. The developers' message is never shown.

# The first link on the page, for keyboards and screen readers.
page-skip = Skip to the result

# Names the links "English · Español · Русский" for screen readers.
page-switch = Language of this page

# Names the form for screen readers.
page-form = Explain an error

# Over the large field of the form.
page-field-text = What the API answered

# Below that field.
page-field-text-hint = A body, a transcript, a code, a status, or a sentence somebody read. Nothing you paste is stored or logged.

# Over a small field, for a number such as 404.
page-field-status = HTTP status

# Behind that label.
page-optional = if known

# Over a list of languages.
page-field-language = Partner's language

# The button of the form.
page-submit = Explain

# A link that shows what the page does.
page-example = Show an example

# The heading over the result.
page-result = As your partner sees it

# In the place of the result while there is none.
page-nothing = The answer will appear here.

# The heading over the same text in further languages.
page-others = In other languages

# Over the codes found in the answer, outermost first.
page-codes-seen = Codes in the answer

# Beside the code whose text is shown.
page-code-chosen = gave the text

# Beside a code nobody has a text for.
page-code-unknown = no text

# In the place of codes where there are none.
page-codes-none = none

# Where the text comes from.
page-origin = Source of the text

# Where the text comes from: a code.
page-origin-code = the most specific code that is known

# Where the text comes from: the HTTP status.
page-origin-status = the status, since no code is known

# Where the text comes from: nothing was understood.
page-origin-generic = a general text: neither a code nor a status is known

# Whether trying again helps; one of the values below follows.
page-retry = Trying again

# Trying again: at once.
page-retry-now = may help at once

# Trying again: after a while.
page-retry-later = may help later

# Trying again: once the data or permissions were changed.
page-retry-after-change = helps only after a change

# Trying again: no use.
page-retry-never = doesn't help

# Before an HTTP status, such as 404.
page-status = Status

# Before an id the service gave the request.
page-request-id = Request ID

# Before an id the caller gave the request.
page-correlation-id = Correlation ID

# Before the name of the field or object where the error originated.
page-target = Target

# A link to this page with the same code.
page-share = Link to this answer

# A block of text to paste into a ticket; opens when clicked.
page-ticket = For a ticket

# The answer as JSON; opens when clicked.
page-json = As JSON

# A button.
page-copy = Copy

# The button, after the text was copied.
page-copied = Copied

# Over one of several answers in one paste. $number (number): which one. $count (number): how many.
page-answer-number = Error { $number } of { $count }

# The heading over the list of all codes.
page-codes = All statuses and codes

# Over the field to search in that list.
page-search = Search codes and texts

# The button beside it.
page-search-submit = Search

# A link that ends the search.
page-search-clear = Show all

# How many rows the list has. $count (number): rows shown.
page-search-count = Shown: { $count }

# The list has no rows.
page-search-nothing = Nothing was found. Try another word or a part of it.

# Over a column of codes and statuses.
page-column-code = Code

# Over the rows of HTTP statuses.
page-kind-status = HTTP statuses

# Over the rows of error codes.
page-kind-code = Error codes

# A note: the form was sent without a text and without a status.
page-note-empty = Paste an answer, or enter a code or a status.

# A note: nothing in the text was understood.
page-note-unknown = No known code was found, so a general text is shown. If you know the HTTP status, enter it.

# A note: the status that was entered is no number, or out of range.
page-note-status = The status must be a whole number from 100 to 599; it was ignored.

# A note: the text is too long to be looked at.
page-note-large = The text is too long. Paste the part with the error.

# A note: the request could not be read.
page-note-request = The form couldn't be read. Send it again.

# In the place of the result when the browser gets no answer.
page-unreachable = The service can't be reached. Your text is still in its field: try again in a moment.

# A link to the start.
page-home = To the start page

# Links for programs, at the end of the page.
page-programs = For programs

# A link to the description of the interface. OpenAPI is a name: never translated.
page-openapi = Interface (OpenAPI)

# A link to the state of the service.
page-health = State of the service

# Over codes whose texts are like what was pasted, where that holds no code.
page-similar = It may be one of these
