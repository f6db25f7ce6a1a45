### What the `error-l10n` command itself says, in English.
###
### Written by this project, under its licence. Names of options, members of JSON and exit statuses are
### never translated. Sentences stand behind a label ("error: …"), so they begin in lower case and have no
### full stop; what to do comes after a semicolon.
###
### Terms: error, code, status (of HTTP), input (what the command reads), body (of a service's answer),
### file, folder, option.

## Labels

# Before a sentence about something that ends the command: "error: …".
cli-label-error = error

# Before a sentence beside the answer: "note: …".
cli-label-note = note

## The last line of an answer
##
## Three facts for whoever is asked for help, side by side: "code 99904 · status 404 · language en".

# $code (text): the error code, such as 99904 or itemNotFound.
cli-line-code = code { $code }

# $status (text): the HTTP status, such as 404.
cli-line-status = status { $status }

# $language (text): the tag of the answer's language, such as es or es-MX.
cli-line-language = language { $language }

## Several errors
##
## Above each of them.

# $number and $count (number): "Error 2 of 3".
cli-error-of = Error { $number } of { $count }

## Every code that was seen
##
## Below an answer: a list of codes, then the reason why one of them was chosen.

# Above the list.
cli-trail = Codes seen, outermost first:

# $reason (text): such as "the innermost code wins".
cli-trail-reason = Reason: { $reason }

## Where an answer departs from the documents

# In place of a list of findings.
cli-contract-kept = nothing departs from the documents

# Below a finding. $rule (text): what is documented, with the section of the document.
cli-contract-documented = documented: { $rule }

## Headings of the list of codes

# Over error codes and HTTP statuses, such as itemNotFound or 404. In a narrow column.
cli-column-code = Code

# Over HTTP statuses, such as 404. In a narrow column.
cli-column-status = Status

# Over the headings of statuses, such as "Not Found".
cli-column-title = Title

# Over the main texts of statuses and codes.
cli-column-description = Description

# Over the advice on what the user can do next.
cli-column-advice = What to do

## Notes
##
## Why an answer is only a general one. The general text stands above the note.

# Beside the answer. What is not part of any error, never repeated.
# $parts (text): a list such as "3 lines of text, 12 headers".
cli-note-ignored = ignored: { $parts }

# Where the input holds several errors. $number (number): which of them. $note (text): one of the notes below.
cli-note-of-error = error { $number }: { $note }

# The input is empty, or blank.
cli-note-empty = the input is empty, so a general text is shown

# The input may be anything: a web page, an answer that succeeded, a picture.
# --status is an option: never translated.
cli-note-no-error = the input holds no error this program understands, so a general text is shown; if you know the HTTP status, give it with --status

# The user gave a code instead of a file.
# $code (text): what the user gave. It may have been meant as the name of a file.
cli-note-unknown-code = the code { $code } is unknown, and there is no file of that name, so a general text is shown

# The input is an error, but an unfamiliar one.
# $code (text): the only code in it.
cli-note-unfamiliar-code = the code { $code } in the input is unknown, so a general text is shown

# As above, for several codes.
# $codes (text): two codes or more, separated by commas.
cli-note-unfamiliar-codes = the codes in the input are unknown ({ $codes }), so a general text is shown

# $status (text): an HTTP status there is no text for, such as 302.
cli-note-unknown-status = there is no text for status { $status }, so a general text is shown

## Errors in the use of the command

# The command waits for what the user pastes into the terminal. $keys (text): such as Ctrl+D.
cli-paste-here = paste the text here, then press { $keys } on a new line

# The user gave nothing at all. FILE stands for the name of a file.
cli-input-none = there is nothing to explain; give a code, an HTTP status or a file, or the body on standard input: error-l10n explain - < FILE

# The user gave something that is neither. It isn't repeated, because it may be a body with private data.
# FILE stands for the name of a file.
cli-input-unknown = the argument is neither a code nor a file; pass the body on standard input: error-l10n explain - < FILE

# --format and --ticket are options, markdown is a value: never translated.
cli-markdown-without-ticket = --format markdown is for tickets; add --ticket

# --contract is an option: never translated. The answer is that of a service, with its body.
cli-contract-without-answer = --contract holds an answer to its documents, and there is none; give a file with the answer, or - for standard input

# --status is an option: never translated.
cli-status-invalid = --status takes an HTTP status: a whole number from 100 to 599

# --lang is an option, Accept-Language an HTTP header: never translated.
cli-language-invalid = --lang takes language tags, such as 'es' or 'es-MX,es', or the value of an Accept-Language header

# $option (text): --available or --default. $tag (text): what the user wrote.
cli-tag-invalid = { $option }: '{ $tag }' is not a language tag; write 'es' or 'es-MX', for example

# --available is an option: never translated.
cli-available-empty = --available names no language; write 'en,es,ru', for example

# --default is an option: never translated. $tag (text): a language tag. $available (text): language tags,
# separated by commas.
cli-default-unavailable = --default: '{ $tag }' is not one of the available languages ({ $available })

# $option (text): --field, --status-field or --lang-field. Members are those of JSON objects.
cli-path-invalid = { $option } takes the names of members separated by dots, such as 'body' or 'response.body'

# --threads is an option: never translated.
cli-threads-invalid = --threads takes a whole number from 1

# Verbs of the command are explain, codes and so on. $verbs (text): all of them, separated by commas.
cli-verb-unknown = there is no such verb; the verbs are { $verbs }

## Files and streams
##
## $file (text): the name of a file as the user wrote it. $reason (text): one of the reasons below, or the words of
## the operating system, in English.

# The name isn't that of a file.
cli-file-missing = '{ $file }' is neither a code nor a file that exists

# The name isn't that of a file, and nothing else was expected.
cli-file-absent = there is no file '{ $file }'

# The name is that of a folder.
cli-file-folder = '{ $file }' is a folder; give a file

# The file is there, but belongs to somebody else.
cli-file-forbidden = you are not permitted to read '{ $file }'

# For example because the disk is damaged.
cli-file-unreadable = '{ $file }' cannot be read ({ $reason })

# "Standard input": where the command reads what another program writes.
cli-stdin-unreadable = standard input cannot be read ({ $reason })

# For example because the disk is full.
cli-write-failed = the output cannot be written ({ $reason })

# As above, for a file the user named.
cli-file-unwritable = '{ $file }' cannot be written ({ $reason })

# Threads are those of the operating system. For example because there are too many of them.
cli-threads-failed = no threads can be started ({ $reason })

## Reasons
##
## Why a file or an address cannot be used, in brackets behind the sentence: "the output cannot be written (the disk
## is full)".

# A file or folder that should be written, for example.
cli-reason-not-found = there is no such path

# To read or write a file, or to use a port such as 80.
cli-reason-forbidden = permission denied

# A file was expected.
cli-reason-folder = it is a folder

# A path such as file.txt/other.txt.
cli-reason-not-a-folder = a part of the path is not a folder

# Of a network address: another program uses it.
cli-reason-address-in-use = another program is using it

# Of a network address: it belongs to another machine.
cli-reason-address-elsewhere = it is not an address of this machine

# Of a disk.
cli-reason-full = the disk is full

# Of a disk.
cli-reason-read-only = the disk is read-only

## Lines of a log that cannot be answered
##
## They stand behind the label for notes: "note: line 7: not JSON".

# $line (text): the number of the line. $fault (text): one of the faults below.
cli-bad-line = line { $line }: { $fault }

# As above, for neighbours. $line and $last (text): the numbers of the first and the last line.
cli-bad-lines = lines { $line } to { $last }: { $fault }

# The line is not text in this encoding.
cli-fault-utf-8 = not UTF-8

# The line is something else, or cut off.
cli-fault-json = not JSON

# The line is a JSON array, for example.
cli-fault-object = JSON, but not an object

# --field is an option: never translated.
cli-fault-body = the member named by --field is missing

# The line is too long to be looked at.
cli-fault-long = longer than 8 MiB

## The summary of a log
##
## A table: labels on the left, numbers of lines on the right, parts indented.

# A number in the right column. $number (number): how many lines.
cli-number = { $number }

# All lines.
cli-count-lines = Lines

# A part of the lines: those with a text that says what happened.
cli-count-understood = understood

# A part of those that were understood: the text belongs to an error code.
cli-count-by-code = by code

# A part of those that were understood: the text belongs to an HTTP status.
cli-count-by-status = by status

# A part of the lines: those that got the text for unknown errors.
cli-count-generic = not understood (general text)

# A part of the lines: those with one of the faults above.
cli-count-bad = bad

# A part of the lines: those with nothing but blanks.
cli-count-blank = blank

# Over a list of error codes with their numbers of lines.
cli-count-codes = Codes the texts were found by

# Over a list of error codes with their numbers of lines.
cli-count-unknown-codes = Codes without a text

# The end of such a list. $count (number): how many codes are not shown.
cli-count-more = more codes: { $count }

# Below the codes without a text: there were more than the command keeps.
cli-count-capped = there are more codes without a text; only a part of them is counted

## The file of codes without a text
##
## Comments in a Fluent file for translators.

# The first line. --overlay is an option: never translated. # and = stand in the file.
cli-stubs-head = Codes that have no text yet. To give one a text, remove the # before it, write the text after the =, and use the folder with --overlay.

# Above a code. $lines (number): how many lines of the log it stands in.
cli-stub-lines = lines: { $lines }

# Above a code that cannot be the name of a message.
cli-stub-impossible = not possible in a Fluent file: a name there has no dots or colons

## The HTTP service
##
## What `error-l10n serve` says before its log begins.

# Behind the label for notes. $address (text): where the page is, such as http://127.0.0.1:8080/.
cli-serving = the service is at { $address } (stop it with Ctrl+C)

# --addr is an option: never translated.
cli-address-invalid = --addr takes an address and a port, such as '127.0.0.1:8080'

# $address (text): an address and a port. $reason (text): why, one of the reasons above.
cli-address-unusable = nothing can be served at { $address } ({ $reason }); choose another address with --addr

# --tenant is an option: never translated. NAME and DIR stand for a name and a folder.
cli-tenant-invalid = --tenant takes NAME=DIR: a name of letters, digits, '.', '_' and '-', and a folder

# $option (text): --rate, --timeout or another option of serve that takes a number.
cli-count-invalid = { $option } takes a whole number from 1

## Translation QA: the verb check
##
## What it finds is told in English; these texts stand around it. "Finding": something that is wrong with a
## text. "Rule": what texts are held to; rules have English names such as missing-message. check.toml is the
## name of a file, l10n-allow a mark in it: never translated.

# Before a finding, with the name of its rule: "error[missing-message]: …".
cli-check-error = error

# Before a finding that is less severe.
cli-check-warning = warning

# Before a finding that is a matter of taste.
cli-check-info = info

# Below a finding, before what to do about it: "help: remove it".
cli-check-help = help

# Heading of a table: over language tags, such as es.
cli-check-column-locale = Language

# Heading of a table: over numbers of texts a language should have. Narrow.
cli-check-column-texts = Texts

# Heading of a table: over numbers of texts that are translated. Narrow.
cli-check-column-translated = Translated

# Heading of a table: over numbers of findings. Narrow.
cli-check-column-errors = Errors

# Heading of a table: over numbers of findings. Narrow.
cli-check-column-warnings = Warnings

# Heading of a table: over numbers of the least severe findings. Narrow.
cli-check-column-infos = Info

# Last line but one of the report. $errors, $warnings, $infos (numbers): how many findings.
cli-check-count = errors: { $errors } · warnings: { $warnings } · info: { $infos }

# Last line of the report. $locales (text): every language with a percentage, as in the next message.
cli-check-translated = translated: { $locales }

# $locale (text): a language tag. $percent (number): how much of it is translated.
cli-check-locale = { $locale } { $percent }%

## Translation QA: notes and wrong use

# A note, after --update-baseline. The baseline is a file of findings the user knows of. $findings (number).
cli-check-updated = findings in the baseline now: { $findings }

# A note, after --update-fingerprints. The file remembers which source text each translation was made from; its name
# is never translated. $texts (number): how many translated texts there are.
cli-check-fingerprints = translations in check.fingerprints now: { $texts }

# A note, with --baseline. $findings (number): how many are left out.
cli-check-known = known findings of the baseline, not shown: { $findings }

# A note, with --baseline. $findings (number): how many were not found any more. The option is never
# translated.
cli-check-gone = findings of the baseline that are gone: { $findings }; take them out of it with --update-baseline

# A note: why the run fails. $locale (text): a language tag. $texts (number): how many texts it lacks.
cli-check-lacking = texts missing in { $locale }: { $texts }; while a text is missing, the exit status is 1

# A note: why the run fails. $locale (text): a language tag. $percent (number), $minimum (text, a number):
# per cent.
cli-check-coverage-missed = { $locale }: { $percent }% of the texts are translated, and --min-coverage asks for { $minimum }%

# --min-coverage is an option: never translated.
cli-check-coverage-invalid = --min-coverage takes a language and a percentage from 0 to 100, such as 'es=100'

# $locale (text): what the user wrote. $locales (text): language tags, separated by commas.
cli-check-coverage-unknown = --min-coverage: the texts have no language '{ $locale }'; they have { $locales }

# $file (text): what the user gave as a folder, or a file in it.
cli-check-absent = there is no file or folder '{ $file }'

# $file (text): the name of a file.
cli-check-no-folder = '{ $file }' is not a folder; give the folder that holds one for each language

# $file (text): the name of a device or a pipe.
cli-check-no-file = '{ $file }' is neither a file nor a folder

# $file (text): the name of a folder.
cli-check-no-texts = there are no .ftl files in '{ $file }'; each language needs a folder with some, such as 'es/app.ftl'

# $file (text): the name of a file.
cli-check-baseline-absent = there is no baseline '{ $file }'; write it with --update-baseline

# $reason (text): what is wrong with the file, in English.
cli-check-baseline-invalid = not a baseline ({ $reason })

# $file (text): the name of a configuration.
cli-check-config-large = '{ $file }' is larger than 1 MiB, which no configuration needs

# $file (text): the name of a configuration.
cli-check-config-utf-8 = '{ $file }' is not UTF-8; save it as UTF-8

## Translation QA: what is wrong in check.toml

# What is wrong in a file. $place (text): file, line and column. $problem (text): one of the sentences
# below.
cli-check-at = { $place }: { $problem }

# TOML is a format. $reason (text): the words of its reader, in English.
cli-check-toml = not valid TOML ({ $reason })

# Keys are the names before = in check.toml. $key (text): what the user wrote. $known (text): a key there
# is.
cli-check-key-near = unknown key '{ $key }'; did you mean '{ $known }'?

# As above. $known (text): all keys there are, separated by commas.
cli-check-key-unknown = unknown key '{ $key }'; known keys: { $known }

# $key (text): a key. $table (text): the heading it stands under.
cli-check-key-misplaced = '{ $key }' does not belong under [{ $table }]; move it up, above the first line in brackets

# $key (text): a key.
cli-check-key-missing = the key '{ $key }' is missing here

# $rule (text): what the user wrote. $nearest (text): names of rules that are alike, separated by commas.
cli-check-rule-unknown = there is no rule '{ $rule }'; the most similar ones are { $nearest }

# $key (text): a key. $expected (text): one of the expectations below.
cli-check-expected = '{ $key }' takes { $expected }

# $key (text): a key. $value (text): what the user wrote. $known (text): the values there are, separated by
# commas.
cli-check-value-unknown = '{ $key }' cannot be '{ $value }'; the possible values are { $known }

# $tag (text): what the user wrote. $canonical (text): the same tag in its proper form.
cli-check-tag-form = '{ $tag }' is not how this language tag is written; write '{ $canonical }'

# $tag (text): what the user wrote.
cli-check-tag-invalid = '{ $tag }' is not a language tag; write 'es' or 'es-MX', for example

# $value (text): what is listed twice.
cli-check-repeated = '{ $value }' is listed twice; remove one of them

# $locale (text): a language tag. The key "locales" is never translated.
cli-check-locale-unlisted = '{ $locale }' is not listed in 'locales'; add it there

# $locale (text): a language tag. Source: what the others are translated from. Partial: with only some
# texts.
cli-check-source-partial = '{ $locale }' is the source, so it cannot be partial; take it out of 'partial'

# Anything else. $problem (text): in English.
cli-check-other = { $problem }

## Translation QA: what a value of check.toml has to be
##
## Noun phrases in the middle of a sentence.

# After "'limits.title' takes"; a piece of text in quotes.
cli-check-expected-text = a string that is not empty

# After "'limits.title' takes"; as above.
cli-check-expected-texts = an array of strings, none of them empty

# After "'limits.title' takes"; as above.
cli-check-expected-tag = a language tag, such as "es"

# After "'limits.title' takes"; as above.
cli-check-expected-tags = an array of language tags, such as ["es", "es-MX"]

# After "'limits.title' takes"; a table of TOML.
cli-check-expected-table = a table

# After "'limits.title' takes"; as above.
cli-check-expected-tables = an array of tables

# After "'limits.title' takes"; true and false are never translated.
cli-check-expected-boolean = true or false

# After "'limits.title' takes"; a number.
cli-check-expected-count = a whole number from 1

# After "'limits.title' takes"; HTTP statuses.
cli-check-expected-statuses = an array of HTTP statuses, 100 to 599, or of classes such as "4xx"

# After "'limits.title' takes"; quotation marks.
cli-check-expected-quotes = an opening and a closing quotation mark, such as "«»"

# After "'limits.title' takes"; an error code.
cli-check-expected-code = a code: up to 128 letters, digits and . _ : -

# After "'limits.title' takes"; the name of an attribute or an argument.
cli-check-expected-name = a name: a letter, then letters, digits, _ and -

# After "'limits.title' takes"; the name of a function.
cli-check-expected-function = the name of a function: a capital, then capitals, digits, _ and -

# After "'limits.title' takes"; the name of a message.
cli-check-expected-pattern = a message id, which may end in *

# After "'limits.title' takes"; names of attributes.
cli-check-expected-required = an array of names, or a table such as {"{"} "status-*" = ["title"] {"}"}

# After "'limits.title' takes"; anything else.
cli-check-expected-other = another value

## Translation QA: the explanation of a rule

# Above an example of what a rule forbids.
cli-check-rule-bad = Wrong

# Above the same example as it should be.
cli-check-rule-good = Right

# Below the explanation of a rule. $rule (text): its name. [severity] and "off" stand in check.toml.
cli-check-rule-silence = To allow it in one message, write above the message: # l10n-allow: { $rule } – reason. To turn the rule off, write below [severity] in check.toml: { $rule } = "off"

## Documentation pages
##
## What `import` and `drift` tell of a page. $id (text): the id of a message, such as code-99904.
## $written (text): what stands on the page. A page is a saved web page with tables of statuses and codes.

# A sentence about one line of a page. $line (text): its number. $defect (text): one of the sentences below.
cli-page-line = line { $line }: { $defect }

# The page's translation has changed a code. $code (text): the code as services send it.
cli-page-mangled-code = the page writes the code { $code } as '{ $written }'

# The page's translation has translated a code beyond recognition. $status (text): an HTTP status.
cli-page-unknown-code = the page has '{ $written }' (status { $status }) instead of a code, and nothing tells which one is meant; the row is left out

# A cell of a table stands where none belongs. $text (text): what is in it.
cli-page-stray-cell = a stray cell stands in the row of { $id }: '{ $text }'

# $name (text): the name of an HTTP status, such as PreconditionFailed: never translated.
cli-page-mangled-name = the name of the status in the row of { $id } is '{ $written }' instead of { $name }

# $rows (text): a number. $name (text): the name of an HTTP status, such as BadRequest: never translated.
cli-page-translated-names = names of statuses are translated, such as '{ $written }' for { $name } (rows: { $rows })

# Properties are members of JSON objects. $name (text): such as innerError: never translated.
cli-page-translated-property = the property { $name } is called '{ $written }' here; services send { $name }

# As above. $written (text): another spelling of the same name.
cli-page-two-spellings = the property { $name } is also spelled { $written }

# $code (text): a number in a row of numbers, such as 99916.
cli-page-missing-code = there is no row for { $code }, although the numbers around it have one

# $first (text): the number of a line.
cli-page-second-row = a second row for { $id } is left out; the first one is on line { $first }

# $text (text): the beginning of the row.
cli-page-unread-row = a row cannot be read and is left out: '{ $text }'

# A title is a short text such as "Not Found"; the description stands behind it. $statuses (text): HTTP
# statuses, separated by commas.
cli-page-guessed-titles = there are no borders between the cells, so it is only guessed where these titles end: { $statuses }

# The cell is empty.
cli-page-no-description = the row of { $id } has no description

# Fluent: the format of the texts. Names of messages have no dots or colons.
cli-page-impossible-id = { $id } cannot be the name of a message in Fluent

# A sentence that has no translation yet. $defect (text): in English.
cli-page-other-defect = { $defect }

# --lang is an option: never translated. $other and $tag (text): language tags, such as es.
cli-page-other-language = the texts of the page are those of '{ $other }', while --lang says '{ $tag }'

# The file isn't a page of the kind that is looked for. $file (text): its name. Markdown and HTML are formats.
cli-page-no-codes = there is no table of statuses or codes in '{ $file }'; give a page that has an HTTP status in each row, as text, Markdown or HTML

# MiB: 1,048,576 bytes. $file (text): the name of a file.
cli-page-large = '{ $file }' is larger than 4 MiB; save the part with the tables by itself

# UTF-8: an encoding of text. $file (text): the name of a file. $line (text): the number of a line.
cli-page-utf-8 = '{ $file }' is not UTF-8 (line { $line }); save it as UTF-8

# As above; the file begins as UTF-16 and then breaks.
cli-page-utf-16 = '{ $file }' is not valid UTF-16; save it as UTF-8

# $file (text): the name of a folder. $tag (text): a language tag, such as es.
cli-page-no-texts = '{ $file }' has no texts for statuses or codes in '{ $tag }'; give the folder that has a folder for each language

## The report of `drift`
##
## It lists texts that differ between a documentation page and the catalog, which is the texts of this
## program or of a folder.

# Behind the id of a message: "code-99904 · new". The page has a row that the catalog lacks.
# Also before a number of such rows.
cli-drift-new = new

# Behind the id of a message: "code-99904 · gone". The catalog has a text that the page lacks.
# Also before a number of such texts.
cli-drift-gone = gone

# Behind the id of a message: "code-99904 · changed". Also before a number of such texts.
cli-drift-changed = changed

# Behind the id of a message: "code-99904 · new · line 7". $line (text): the number of a line of the page.
cli-drift-line = line { $line }

# Before the text on the page: "page: Resource not found".
cli-drift-page = page

# Before the text of the catalog: "catalog: Resource not found".
cli-drift-catalog = catalog

# Before a title on the page: "page, title: Not Found".
cli-drift-page-title = page, title

# Before a title of the catalog: "catalog, title: Not Found".
cli-drift-catalog-title = catalog, title

# Over a list of what is wrong with the page itself, such as codes that were translated by mistake.
cli-drift-defects = Defects of the page

# Before the number of rows with an HTTP status.
cli-drift-statuses = Statuses

# Before the number of rows with a code that is a word, such as itemNotFound.
cli-drift-code-strings = Code strings

# Before the number of rows with a code in digits, such as 99904.
cli-drift-numeric-codes = Numeric codes

# Before the number of all differences.
cli-drift-differences = Differences

## What was found for a text
##
## Over each text the codes and statuses it comes from ("codes itemNotFound, 99904 · status 404"), below it how
## it was found ("description · language es · 97% alike").

# Instead of cli-line-code where there are several. $list (text): codes, separated by commas.
cli-line-codes = codes { $list }

# Instead of cli-line-status where there are several. $list (text): HTTP statuses, separated by commas.
cli-line-statuses = statuses { $list }

# The text is the heading of an answer, such as "Not Found".
cli-find-title = title

# The text is the main text of an answer.
cli-find-description = description

# The text is the advice of an answer.
cli-find-advice = what to do

# The text is about one of the details of an answer.
cli-find-detail = detail

# $percent (text): a whole number; 100 means that the texts are the same.
cli-find-alike = { $percent }% alike

# Behind the label for notes: nothing was found.
cli-find-nothing = no text here is similar to this one

# Behind the label for notes: the text has no letters and no digits.
cli-find-empty = the text is empty, so there is nothing to find

# Behind the label for notes. $characters (number): how many were searched for.
cli-find-cut = the text is long; only its first { $characters } characters were searched for

# The user gave no text at all. FILE stands for the name of a file.
cli-find-none = there is nothing to find; give the text, or - to read it from standard input: error-l10n find - < FILE

# --limit is an option: never translated.
cli-limit-invalid = --limit takes a whole number from 1

## Which codes are listed

# Behind the label for notes: no row of the list fits --kind, --status and --grep.
cli-codes-none = no code and no status fits

# --status is an option: never translated. Here it chooses rows of a list.
cli-status-filter-invalid = --status takes an HTTP status, such as 404, or a class of them, such as 4xx

## The texts of a project side by side
##
## `check --matrix` shows every text of a project in every language with sample values, as a table in a
## terminal or as a page in a browser.

# The heading of the page, and the title of its window.
cli-matrix-title = Texts side by side

# Below the heading of the page. Values that a text gets while a program runs are marked by a colour.
cli-matrix-introduction = Every text as its users see it. Sample values are marked.

# On the page, before a field: words to look for in the texts.
cli-matrix-search = Search

# On the page, beside a box to check: all other texts are hidden then.
cli-matrix-only-problems = Only texts that are missing or broken

# Over the ids of texts and the sample values.
cli-matrix-text = Text

# In place of a text that a language lacks.
cli-matrix-missing = missing

# In place of a text that a regional language, such as es-MX, takes from its parent, such as es.
cli-matrix-inherited = inherited

# In place of a text whose values or parts cannot be put together.
cli-matrix-broken = cannot be written

# On the page, when no text has the words that are looked for.
cli-matrix-nothing = Nothing found.

# The last line of the table. $texts (number): how many texts there are.
cli-matrix-texts = texts: { $texts }

# As above, for a language. $locale (text): a language tag. $texts (number): how many texts are missing or broken.
cli-matrix-problems = { $locale }: missing or broken: { $texts }

# Below these lines. $parts (number): how many parts of files are left out. error-l10n check is a command: never
# translated.
cli-matrix-unread = parts that are not valid Fluent, and not shown: { $parts }; error-l10n check tells where they are

## Help
##
## What stands around the texts of help, which are in help.ftl. Headings have a colon behind them.

# Before a pattern such as "error-l10n explain [OPTIONS]".
cli-heading-usage = Usage

# Over the verbs.
cli-heading-commands = Commands

# Over what is given without a name.
cli-heading-arguments = Arguments

# Over options such as --lang.
cli-heading-options = Options

# Over command lines.
cli-heading-examples = Examples

# Over the numbers 0, 1 and 2.
cli-heading-exit-status = Exit status

# Over the topics of help, such as "languages".
cli-heading-topics = Topics

# In a pattern, in square brackets: any options.
cli-usage-options = OPTIONS

# In a pattern: one of the verbs.
cli-usage-command = COMMAND

# Behind the exit status 0.
cli-exit-0 = fine

# Behind the exit status 1. check, drift, find, codes and explain are verbs, --contract is an option: never translated.
cli-exit-1 = the input, or a part of it, was not understood; a general text is printed all the same; check: the texts are not in order; drift: page and texts differ; find and codes: nothing fits; explain --contract: the answer departs from the documents

# Behind the exit status 2.
cli-exit-2 = wrong use, or something cannot be read or written

# Of the option --help.
cli-help-flag = Print help

# Of the option --help, where -h says less than --help.
cli-help-flag-short = Print help (see more with --help)

# Of the option -h, where -h says less than --help.
cli-help-flag-long = Print help (see a summary with -h)

# Of the option --version.
cli-help-version = Print version

# Behind what an option does. $value (text): what holds without the option.
cli-help-default = [default: { $value }]

# Behind what an argument is. $values (text): words to choose from.
cli-help-values = [possible values: { $values }]

# Somebody asked for help about something else. $verbs and $topics (text): lists.
cli-help-unknown = there is no help about that; there are the verbs { $verbs }, and the topics { $topics }

## Manual pages
##
## Headings, shown in capitals, as manual pages have them in this language.

# Over the name of the command and what it does.
cli-man-name = Name

# Over the pattern of a command line.
cli-man-synopsis = Synopsis

# Over the description.
cli-man-description = Description

# Over the number of the version.
cli-man-version = Version

## A command line that is not understood
##
## $option (text): an option such as --status, or an argument such as <FILE|->.

# Below the error and the usage. $command (text): a command line that prints help.
cli-usage-more = More information: { $command }

# There is no such option.
cli-usage-unknown-option = there is no option { $option }

# As above. $other (text): an option that is there and looks like it.
cli-usage-similar-option = there is no option { $option }; did you mean { $other }?

# The option is one of a verb but stands before it. $verb (text): a verb that has the option.
cli-usage-before-verb = { $option } goes after the verb, as in: error-l10n { $verb } { $option }

# An argument too many. It is not repeated, because it may be a body with private data.
cli-usage-surplus = there is one argument too many; put a text with spaces in quotes

# The first word is no verb. $other (text): a verb that looks like it.
cli-usage-similar-verb = there is no such verb; did you mean { $other }?

# $values (text): the words the option takes.
cli-usage-value-of = { $option } takes one of these values: { $values }

# Nothing stands behind the option.
cli-usage-value-missing = { $option } takes a value; write it after the option

# For example behind an option that takes none.
cli-usage-value-surplus = there is one value too many after { $option }

# The value has the wrong form; it is not repeated.
cli-usage-value-refused = the value of { $option } has not the right form

# The option stands there twice.
cli-usage-repeated = { $option } can be given once only

# $others (text): options that exclude this one.
cli-usage-conflict = { $option } cannot be used together with { $others }

# $arguments (text): what has to be given, such as <FILE|->.
cli-usage-missing = missing: { $arguments }

# An argument has bytes that are no text.
cli-usage-not-unicode = an argument is not Unicode

# Nothing more is known.
cli-usage-wrong = the command line is not understood

## Topics of help: pasting
##
## Paragraphs under a title, for people who answer customers.

# Title, also in a list of topics.
cli-topic-pasting = What can be pasted

# Of several ways in which an error reaches an agent. explain is a verb.
cli-pasting-what = explain takes whatever a customer sent: the error may have text around it, stand in a log with the time before each line, in a quoted mail, in wrapped lines, in a string of JSON, of a shell, of PowerShell, of CSV or of Python, in HTML or in an address. A code or a status by itself will do.

# curl is a program. Names of headers are never translated.
cli-pasting-http = Of a transcript of HTTP, such as that of curl -i or curl -v, the status of the last answer counts, and the headers Retry-After, MS-RequestId, request-id, MS-CorrelationId and Date do. The wait counts from the date of the answer.

# batch is a verb.
cli-pasting-several = Several errors are explained one after the other, up to a thousand; for logs there is batch. The first 8 MiB are read. What was left out is listed by kind and number on standard error.

# The message inside an error is the developer's.
cli-pasting-not = The message inside an error is not searched, even if it quotes another error: it is the developer's.

## Topics of help: languages

# Title, also in a list of topics.
cli-topic-languages = How the language is chosen

# --lang is an option; LC_ALL, LC_MESSAGES and LANG are variables: never translated.
cli-languages-command = Answers and the command itself speak the language of --lang, else that of the first of LC_ALL, LC_MESSAGES and LANG that is not empty. --lang takes tags, such as es-MX, or the value of an Accept-Language header with its weights.

# negotiate is a verb.
cli-languages-choice = A region gets the texts of its relatives: es-AR gets es-419 or es. Another language is never served unasked, except the default, English. The verb negotiate shows the choice for a header.

# Texts an overlay has in one language only.
cli-languages-missing = A code that has no text in the language counts as unknown there: the next code outside, the status or a general text speaks, so that an answer is in one language.

## Topics of help: overlays

# Title, also in a list of topics.
cli-topic-overlays = Texts of your own

# --overlay is an option. es and portal.ftl are names of a folder and a file: never translated.
cli-overlays-what = --overlay DIR lays a folder of Fluent files over the shipped texts: DIR/es/portal.ftl for Spanish. It may change a text, add a code, a region or a language; what it does not mention stays.

# code-99904, status-404, detail-NAME and advice-check-item are names of messages: never translated, except NAME.
cli-overlays-how = Messages are called code-99904, status-404 (with .title), detail-NAME and advice-check-item. Run codes to see all there are, check to test a folder, batch --unknown to write stubs for codes that have no text.

# A paragraph of a topic.
cli-overlays-broken = A broken folder is refused when it is read, with file, line and what to do; nothing is answered with half of it.

## Topics of help: privacy

# Title, also in a list of topics.
cli-topic-privacy = What is never shown

# A paragraph of a topic.
cli-privacy-never = The developer's message, the texts in details, stack traces and all other free text of an answer are not stored, so no format, log or error of this command can show them. Neither is the text around a pasted error.

# Letters, digits and four characters.
cli-privacy-passes = What passes has the shape of an identifier, up to 128 letters, digits and . _ : - without blanks: codes, names of details, targets, request and correlation ids.

# --ticket and --contract are options.
cli-privacy-ticket = A block of --ticket has no targets either, since they may name a person's data. --contract tells lengths and types.

## Topics of help: programs

# Title, also in a list of topics.
cli-topic-programs = Use from programs

# --format json is an option.
cli-programs-json = With --format json, explain writes a problem document (RFC 9457) on a line for each error, codes an array, check, drift and find documents of their own.

# A paragraph of a topic.
cli-programs-streams = Results go to standard output, notes and errors to standard error. Nothing is coloured, wrapped or escaped where no terminal is; NO_COLOR and COLUMNS are heeded where one is. A closed pipe ends a run quietly.

# A paragraph of a topic.
cli-programs-same = Options, verbs, members of JSON and exit statuses are the same in every language. The verbs completions and man write what shells and packages need, in your language.

## Texts of one's own that are refused
##
## Behind the file or folder, often with line and column: "texts/es/portal.ftl:3:1: …". The files are in the Fluent
## format.

# Why a file or folder is refused, and what to do.
cli-refused-byte-order-mark = the file begins with a byte order mark; save it as UTF-8 without BOM

# $language (text): a language tag. $known (text): language tags, separated by commas.
cli-refused-default-not-registered = the default language { $language } is not registered; register it, or choose one of: { $known }

# $id (text): the name of a message, such as code-99904. $firstFile (text): a file. $firstLine (text): the number of a line.
cli-refused-duplicate-message = '{ $id }' is defined twice, first in { $firstFile } on line { $firstLine }; remove one of them

# Why a file or folder is refused, and what to do.
cli-refused-forbidden = it may not be read; check the path and its permissions

# Why a file or folder is refused, and what to do.
cli-refused-nested-folder = a folder inside a language folder; move its files up into the folder of the language

# $language (text): something that is no language tag.
cli-refused-no-language = '{ $language }' names no language; use a tag such as 'es' or 'es-MX'

# Why a file or folder is refused, and what to do.
cli-refused-no-language-folder = the file is in no language folder; move it into the folder of its language, such as 'es'

# $tag (text): the name of a folder.
cli-refused-no-language-tag = '{ $tag }' is no language tag; use a tag such as 'es' or 'es-MX'

# code-generalException is the name of a message: never translated. $language (text): a language tag.
cli-refused-no-last-resort = the default language '{ $language }' has no fixed text for code-generalException; add one without variables, or choose another default language

# es/portal.ftl is the name of a file: never translated.
cli-refused-no-texts = the folder has no .ftl files; put texts into a folder for each language, such as es/portal.ftl

# Why a file or folder is refused, and what to do.
cli-refused-not-a-folder = it is no folder; check the path and its permissions

# Why a file or folder is refused, and what to do.
cli-refused-not-found = it does not exist; check the path and its permissions

# Why a file or folder is refused, and what to do.
cli-refused-not-utf-8 = the file is not UTF-8; save it as UTF-8

# $language (text): a language tag.
cli-refused-registered-twice = { $language } is registered twice; register it once

# $first and $second (text): language tags such as iw and he.
cli-refused-same-language = { $first } and { $second } are the same language; use one name for it

# Fluent is the format of the file.
cli-refused-syntax = not valid Fluent; compare the line with the shipped files

# Why a file or folder is refused, and what to do.
cli-refused-syntax-closing-brace = not valid Fluent: there is one closing brace too many; write {"{"}"{"}"}"{"}"} for a brace in the text

# id stands for the name of a message.
cli-refused-syntax-equals-sign = not valid Fluent: an equals sign is missing; write 'id = text'; indent further lines of a text by four spaces

# A string in quotes. \ is what an escape begins with.
cli-refused-syntax-escape = not valid Fluent: an unknown escape in a string; write \\ for a backslash, \" for a quote and \u00A0 for a character by its number

# A choice between texts: its variants begin behind ->.
cli-refused-syntax-line-break = not valid Fluent: a line break is missing behind ->; begin each variant on a line of its own

# A choice between texts needs one that is marked.
cli-refused-syntax-no-default = not valid Fluent: no variant of the choice is the default; mark one with *

# id stands for the name of a message.
cli-refused-syntax-no-id = not valid Fluent: the line does not begin with the id of a message; write 'code-99904 = text', or begin with # for a comment

# $id (text): the name of a message.
cli-refused-syntax-no-value = not valid Fluent: { $id } has no text; give it a text or an attribute

# Why a file or folder is refused, and what to do.
cli-refused-syntax-open-brace = not valid Fluent: a closing brace is missing; write a value as {"{"} $name {"}"}, and close what is opened

# A string in quotes.
cli-refused-syntax-open-string = not valid Fluent: a string is not closed; close it with " on the same line

# A choice between texts needs one that is marked.
cli-refused-syntax-several-defaults = not valid Fluent: several variants of the choice are the default; mark only one with *

# Why a file or folder is refused, and what to do.
cli-refused-syntax-tab = not valid Fluent: the line is indented with a tab; indent with spaces

# Placeables are expressions in braces. $limit (text): a number.
cli-refused-too-deep = placeables nest deeper than { $limit } levels, or braces are never closed; close the braces, or split the text

# Why a file or folder is refused, and what to do.
cli-refused-too-large = the file is larger than 4 MiB; split it into smaller files

# $id (text): the name of a message. $limit (text): a number.
cli-refused-too-many-digits = a number in '{ $id }' has more than { $limit } digits; round it

# $reason (text): the words of the operating system, in English.
cli-refused-unreadable = it cannot be read ({ $reason }); check the path and its permissions

# Why a list of languages is refused, and what to do.
cli-refused-no-languages = no language is registered; register at least the default language

# $languages (text): a number.
cli-refused-too-many-languages = { $languages } languages are registered; register no more than 65535 of them
