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
        [one] the prefix of { $count } line
       *[other] the prefixes of { $count } lines
    }

# The > that mails and chats put before each line of what they quote.
support-ignored-quotation-marks =
    { $count ->
        [one] the quote mark before { $count } line
       *[other] the quote marks before { $count } lines
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
support-ignored-rest = everything behind the first 8 MiB
