### Help of the `error-l10n` command, in English.
###
### Do not edit: this file is written from the doc comments in `src/verbs`, and a test holds it to them. To write it
### anew: UPDATE_HELP=1 cargo test -p error-l10n-cli --bin error-l10n help

# error-l10n: what it does
help-command = Turn an API's error into text its user can read

# error-l10n: more of what error-l10n does
help-command-description = The texts are those of the Microsoft Partner Center Referrals API in English, Spanish and Russian, and of your own overlays. The message a service writes for its developers is never shown.

# explain: what it does
help-explain = Tell what an error means, in the user's language

# explain: more of what explain does
help-explain-description =
    Prints the title, the description, what to do next, and the details, then the code, the status and the language of the answer. An input that holds no error gets a general text, and exit status 1.

    The error may stand in anything a person pastes: text, a log, a quoted mail, a transcript of curl -i, a string of JSON, of a shell or of Python. Several errors are explained in their order. What was left out is told, not shown.

# explain: CODE|FILE|-
help-explain-input = A code, an HTTP status, a file that holds the body of a failed call, or - for standard input

# explain: --status N
help-explain-status = The HTTP status of the call, 100 to 599; it counts more than one in the body

# explain: --retry-after V
help-explain-retry-after = The value of the answer's Retry-After header: seconds or an HTTP date. What cannot be read is ignored

# several verbs: --lang L
help-any-language = The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]

# explain: --also L
help-explain-also = A second language, beside the first one; in a ticket, that of the customer

# explain: --trail
help-explain-trail = Tell every code that was seen, outermost first, which ones have a text, and why one of them was chosen

# explain: --ticket
help-explain-ticket = Write a block for a ticket: codes, ids, time, the text in English and in the customer's language. Nothing of it is free text of the service, or about a person

# explain: --contract
help-explain-contract = Tell where status and body depart from what the API documents, in place of an explanation. Exit status 1 if they do

# several verbs: --overlay DIR
help-any-overlay = Lay a folder of your own texts over the shipped ones: a folder for each language in it, with `.ftl` files. May be given several times, the last one on top

# several verbs: --reviewed
help-any-reviewed = Use the reviewed edition: the documented texts with the documents' slips mended

# several verbs: --pseudo
help-any-pseudo = Add the pseudo-locales for testers, made from the English texts: en-XA, with accents and longer, and ar-XB, from right to left. Only users who name one exactly get it

# explain: --format text|json|markdown
help-explain-format = For a person (text), as a problem document, RFC 9457 (json), or, of a ticket, for a page (markdown) [default: text]

# find: what it does
help-find = Find the codes that a quoted text comes from

# find: more of what find does
help-find-description = The text may be in any language there are texts in, whole or in part, with typing errors, other numbers, and words around it. The best answer comes first, with the text as it was found, in your language and in English. Where no text is similar, the exit status is 1.

# find: TEXT|-
help-find-words = What somebody read, or - for standard input; of a long text only the beginning counts

# find: --limit N
help-find-limit = How many answers to print; those as good as the last one are printed too [default: 10]

# find: --lang L
help-find-language = Your languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]

# several verbs: --format text|json
help-any-format = For a person (text), or for a program (json) [default: text]

# codes: what it does
help-codes = List every status and code with its texts

# codes: more of what codes does
help-codes-description = With several languages their texts stand side by side, so that they can be compared.

# codes: --lang L
help-codes-languages = A language, as tag or as the value of an Accept-Language header; may be given several times [default: LC_ALL, LC_MESSAGES or LANG]

# codes: --kind status|code
help-codes-kind = Only statuses, or only codes

# codes: --status N
help-codes-statuses = Only an HTTP status and the codes that come with it; 4xx is all of its class. May be given several times

# codes: --grep TEXT
help-codes-grep = Only what has this piece of text in its code or one of its texts, whatever the case, accents and quotes

# codes: --format table|json|csv|markdown
help-codes-format = For a person (table), for a program (json), for a spreadsheet (csv), for a page (markdown) [default: table]

# negotiate: what it does
help-negotiate = Tell which language a user gets

# negotiate: more of what negotiate does
help-negotiate-description = Prints the tag of the language that is chosen for the value of an Accept-Language header. A header is never wrong: what is malformed in it is passed over, and a user whose languages are not there gets the default.

# negotiate: HEADER
help-negotiate-header = The value of the Accept-Language header; without it, the user sent none

# negotiate: --available TAGS
help-negotiate-available = The languages there are, separated by commas or blanks [default: those of the shipped texts]

# negotiate: --default TAG
help-negotiate-default = The language for users none of whose languages is there [default: en, or else the first one]

# negotiate: --format text|json
help-negotiate-format = The tag alone (text), or all that is known of the choice (json) [default: text]

# batch: what it does
help-batch = Answer a log of failed calls, line by line

# batch: more of what batch does
help-batch-description = Reads NDJSON, a body on each line or somewhere in it, and writes each line with a problem document (RFC 9457) for its user added; everything else in it stays byte for byte, and so does the order. Input that is compressed with gzip or Zstandard is read as it is. A line that cannot be answered is reported with its number and written unchanged. At the end, standard error gets a summary.

# batch: FILE|-
help-batch-input = A file of lines, or - for standard input

# batch: --field A.B
help-batch-field = The member the body is in, as an object or as a string of JSON: names separated by dots [default: the line is the body]

# batch: --status-field A.B
help-batch-status-field = The member the HTTP status of the call is in; it counts more than one in the body

# batch: --lang-field A.B
help-batch-language-field = The member the user's languages are in, as in --lang, which is for lines without it

# batch: --into NAME
help-batch-into = The member the answer goes under; one of that name is replaced

# batch: --text-only
help-batch-text-only = Write the texts alone, one on each line: line 7 answers line 7, also if that is bad. Line breaks and control characters in a text are written as \n and \u{"{"}1b{"}"}

# batch: --redact
help-batch-redact = Take every text the service wrote out of the bodies; codes, names, ids, numbers and statuses stay. A line that is no JSON object is replaced by its answer

# batch: --threads N
help-batch-threads = How many lines to answer at a time [default: as many as there are processors]

# batch: --output FILE|-
help-batch-output = Where the lines go. A file is replaced when all is done, so it may be the one that is read [default: standard output]

# batch: --unknown FILE.ftl
help-batch-unknown = Write a Fluent file with a stub for each code that has no text in any language

# batch: --format text|json
help-batch-format = The summary and the reports: for a person (text), or as JSON, an object on each line (json) [default: text]

# check: what it does
help-check = Check the translations of a project

# check: more of what check does
help-check-description = DIR has a folder for each language, or a folder `locales` with them, and `.ftl` files in each. Every finding is told with its file, its line and what to do. What the project wants of its texts stands in a file check.toml beside them. Findings are in English; the rest is in the user's language.

# check: DIR
help-check-folder = The folder of the project

# check: --config F
help-check-config = A configuration in place of the folder's check.toml

# check: --format text|json|sarif|junit|github|gitlab|markdown
help-check-format = For a person (text), a program (json), a code scanner (sarif), a test runner (junit), annotations (github, gitlab), the coverage as a table (markdown) [default: text]

# check: --output FILE|-
help-check-output = Where the report goes. A file is replaced when the report is complete [default: standard output]

# check: --fail-on error|warning|info
help-check-fail-on = The least severity that makes the exit status 1. A missing text always does [default: error]

# check: --baseline F
help-check-baseline = A file of findings that are known: only others are reported

# check: --update-baseline
help-check-update-baseline = Write what is found now to the file of --baseline

# check: --over DIR|shipped
help-check-over = Check the texts as an overlay over those of a folder, or over the shipped ones (shipped)

# check: --update-fingerprints
help-check-update-fingerprints = Remember in a file check.fingerprints beside check.toml which source text each translation was made from, to be told when a source text changes and its translation does not

# check: --min-coverage L=N
help-check-min-coverage = How many per cent of its texts a locale must have translated, such as es=100; may be given several times

# check: --explain RULE
help-check-explain = Tell what a rule is about and how to keep it; without RULE, list all rules

# check: --matrix text|html
help-check-matrix = In place of findings, show every text in every locale with sample values, as users will see it: as a table (text), or as a page to read and search in a browser (html) [default: text]

# check: --pseudo
help-check-pseudo = Show the pseudo-locales en-XA and ar-XB as well, made of the source locale

# import: what it does
help-import = Turn a documentation page into a Fluent file

# import: more of what import does
help-import-description = Reads the tables of statuses and codes of a saved page and writes a text for each row, as it stands there. A page may be text as a browser saves it, Markdown or HTML, in any language. What is wrong with the page, such as a code that its translation has mangled, is told with its line. With rows that cannot be read, the exit status is 1; a page without any is refused.

# import: PAGE|-
help-import-page = A saved page, or - for standard input

# import: --lang TAG
help-import-language = The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)

# import: --output FILE|-
help-import-output = Where the texts go. A file is replaced when they are complete [default: standard output]

# drift: what it does
help-drift = Compare a documentation page with the texts

# drift: more of what drift does
help-drift-description = Tells which rows of the page are new, gone or changed, and what is wrong with the page itself, such as a code that its translation has mangled. The exit status is 1 if there is a difference or a row that cannot be read; what is wrong with the page alone leaves it at 0.

# drift: PAGE|-
help-drift-page = A saved page, or - for standard input: text as a browser saves it, Markdown or HTML

# drift: --lang TAG
help-drift-language = The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)

# drift: --locales DIR
help-drift-locales = Compare with the texts of this folder, which has a folder for each language [default: the shipped texts]

# serve: what it does
help-serve = Answer over HTTP, with a page for people

# serve: more of what serve does
help-serve-description =
    Serves a page at /, and for programs POST /v1/explain, GET /v1/codes and more: /openapi.json describes them. An overlay that changes is loaded anew, also on SIGHUP; where it is broken, the old texts stay, and the log and /healthz say so. SIGTERM and Ctrl+C let requests under way end.

    The log on standard error never holds anything of a body. There is no encryption and no login: put a proxy in front where others than this machine are served.

# serve: --addr ADDR
help-serve-address = The address and port to listen on; port 0 is any that is free

# serve: --rate N
help-serve-rate = Answer at most N requests a second from one address [default: any number]

# serve: --body-limit BYTES
help-serve-body-limit = The most bytes of an error body

# serve: --timeout S
help-serve-timeout = How many seconds a request may take

# serve: --concurrency N
help-serve-concurrency = How many requests are answered at the same time

# serve: --connections N
help-serve-connections = How many connections are open at the same time

# serve: --log error|warn|info|debug
help-serve-log = What the log tells

# serve: --lang L
help-serve-language = The language of the command's own messages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]

# serve: --tenant NAME=DIR
help-serve-tenants = Lay a folder over the texts for requests with ?tenant=NAME; may be given several times

# help: what it does
help-help = Tell about a verb or a topic

# help: VERB|TOPIC
help-help-about = A verb, or one of the topics that are listed without it

# completions: what it does
help-completions = Print completions for a shell

# completions: SHELL
help-completions-shell = The shell

# man: what it does
help-man = Print a manual page

# man: VERB
help-man-verb = The verb whose page it is; without it, the page of the command

# several verbs: in place of a value, in capitals
help-value-addr = ADDR

# several verbs: in place of a value, in capitals
help-value-bytes = BYTES

# several verbs: in place of a value, in capitals
help-value-code = CODE

# several verbs: in place of a value, in capitals
help-value-dir = DIR

# several verbs: in place of a value, in capitals
help-value-file = FILE

# several verbs: in place of a value, in capitals
help-value-header = HEADER

# several verbs: in place of a value, in capitals
help-value-name = NAME

# several verbs: in place of a value, in capitals
help-value-page = PAGE

# several verbs: in place of a value, in capitals
help-value-rule = RULE

# several verbs: in place of a value, in capitals
help-value-shell = SHELL

# several verbs: in place of a value, in capitals
help-value-tag = TAG

# several verbs: in place of a value, in capitals
help-value-tags = TAGS

# several verbs: in place of a value, in capitals
help-value-text = TEXT

# several verbs: in place of a value, in capitals
help-value-topic = TOPIC

# several verbs: in place of a value, in capitals
help-value-verb = VERB
