### What the `error-l10n` command itself says, in Russian.
###
### Written by this project, under its licence. Names of options, members of JSON and exit statuses are
### never translated. Sentences stand behind a label («ошибка: …»), so they begin in lower case and have no
### full stop; what to do comes after a semicolon. The user is addressed as вы, in lower case.
###
### Terms: ошибка (error), код (code), статус (status of HTTP), входные данные (input), тело ответа (body
### of a service's answer), файл (file), папка (folder), параметр (option), команда (verb), заголовок (header),
### поле (of a JSON object), название (title), заявка (ticket), замечание (finding), программа (this command).

## Labels

# Before a sentence about something that ends the command: «ошибка: …».
cli-label-error = ошибка

# Before a sentence beside the answer: «примечание: …».
cli-label-note = примечание

## The last line of an answer
##
## Three facts for whoever is asked for help, side by side: «код 99904 · статус 404 · язык ru».

# $code (text): the error code, such as 99904 or itemNotFound.
cli-line-code = код { $code }

# $status (text): the HTTP status, such as 404.
cli-line-status = статус { $status }

# $language (text): the tag of the answer's language, such as es or es-MX.
cli-line-language = язык { $language }

## Several errors
##
## Above each of them.

# $number and $count (number): «Ошибка 2 из 3».
cli-error-of = Ошибка { $number } из { $count }

## Every code that was seen
##
## Below an answer: a list of codes, then the reason why one of them was chosen.

# Above the list.
cli-trail = Найденные коды, от внешнего к внутреннему:

# $reason (text): such as "the innermost code wins".
cli-trail-reason = Причина: { $reason }

## Where an answer departs from the documents

# In place of a list of findings.
cli-contract-kept = расхождений с документацией нет

# Below a finding. $rule (text): what is documented, with the section of the document.
cli-contract-documented = в документации: { $rule }

## Headings of the list of codes

# Over error codes and HTTP statuses, such as itemNotFound or 404. In a narrow column.
cli-column-code = Код

# Over HTTP statuses, such as 404. In a narrow column.
cli-column-status = Статус

# Over the headings of statuses, such as «Не найдено».
cli-column-title = Название

# Over the main texts of statuses and codes.
cli-column-description = Описание

# Over the advice on what the user can do next.
cli-column-advice = Что делать

## Notes
##
## Why an answer is only a general one. The general text stands above the note.

# Beside the answer. What is not part of any error, never repeated.
# $parts (text): a list such as «3 строки текста, 12 заголовков».
cli-note-ignored = пропущено: { $parts }

# Where the input holds several errors. $number (number): which of them. $note (text): one of the notes below.
cli-note-of-error = ошибка { $number }: { $note }

# The input is empty, or blank.
cli-note-empty = входные данные пусты, поэтому показан общий текст

# The input may be anything: a web page, an answer that succeeded, a picture.
# --status is an option: never translated.
cli-note-no-error = во входных данных нет ошибки, известной этой программе, поэтому показан общий текст; если знаете статус HTTP, укажите его в параметре --status

# The user gave a code instead of a file.
# $code (text): what the user gave. It may have been meant as the name of a file.
cli-note-unknown-code = код { $code } неизвестен, и файла с таким именем нет, поэтому показан общий текст

# The input is an error, but an unfamiliar one.
# $code (text): the only code in it.
cli-note-unfamiliar-code = код { $code } из входных данных неизвестен, поэтому показан общий текст

# As above, for several codes.
# $codes (text): two codes or more, separated by commas.
cli-note-unfamiliar-codes = коды из входных данных неизвестны ({ $codes }), поэтому показан общий текст

# $status (text): an HTTP status there is no text for, such as 302.
cli-note-unknown-status = для статуса { $status } нет текста, поэтому показан общий текст

## Errors in the use of the command

# The command waits for what the user pastes into the terminal. $keys (text): such as Ctrl+D.
cli-paste-here = вставьте текст сюда и на новой строке нажмите { $keys }

# The user gave nothing at all. ФАЙЛ stands for the name of a file.
cli-input-none = не указано, что объяснить; укажите код, статус HTTP или файл либо передайте тело ответа через стандартный ввод: error-l10n explain - < ФАЙЛ

# The user gave something that is neither. It isn't repeated, because it may be a body with private data.
# ФАЙЛ stands for the name of a file.
cli-input-unknown = указан не код и не имя файла; передайте тело ответа через стандартный ввод: error-l10n explain - < ФАЙЛ

# --format and --ticket are options, markdown is a value: never translated.
cli-markdown-without-ticket = --format markdown — для заявок; добавьте --ticket

# --contract is an option: never translated. The answer is that of a service, with its body.
cli-contract-without-answer = --contract сверяет ответ с документацией, а ответа нет; укажите файл с ответом или - для стандартного ввода

# --status is an option: never translated.
cli-status-invalid = для --status нужен статус HTTP — целое число от 100 до 599

# --lang is an option, Accept-Language an HTTP header: never translated.
cli-language-invalid = для --lang нужны языковые теги, например «es» или «es-MX,es», либо значение заголовка Accept-Language

# $option (text): --available or --default. $tag (text): what the user wrote.
cli-tag-invalid = { $option }: «{ $tag }» — не языковой тег; укажите, например, «es» или «es-MX»

# --available is an option: never translated.
cli-available-empty = в --available не указан ни один язык; укажите, например, «en,es,ru»

# --default is an option: never translated. $tag (text): a language tag. $available (text): language tags,
# separated by commas.
cli-default-unavailable = --default: языка «{ $tag }» нет среди доступных ({ $available })

# $option (text): --field, --status-field or --lang-field. Members are those of JSON objects.
cli-path-invalid = для { $option } нужны имена полей через точку, например «body» или «response.body»

# --threads is an option: never translated.
cli-threads-invalid = для --threads нужно целое число не меньше 1

# Verbs of the command are explain, codes and so on. $verbs (text): all of them, separated by commas.
cli-verb-unknown = такой команды нет; есть команды { $verbs }

## Files and streams
##
## $file (text): the name of a file as the user wrote it. $reason (text): one of the reasons below, or the words of
## the operating system, in English.

# The name isn't that of a file.
cli-file-missing = файл «{ $file }» не найден, и это не код

# The name isn't that of a file, and nothing else was expected.
cli-file-absent = файл «{ $file }» не найден

# The name is that of a folder.
cli-file-folder = «{ $file }» — это папка; укажите файл

# The file is there, but belongs to somebody else.
cli-file-forbidden = у вас нет прав на чтение файла «{ $file }»

# For example because the disk is damaged.
cli-file-unreadable = не удалось прочитать файл «{ $file }» ({ $reason })

# "Standard input": where the command reads what another program writes.
cli-stdin-unreadable = не удалось прочитать стандартный ввод ({ $reason })

# For example because the disk is full.
cli-write-failed = не удалось записать вывод ({ $reason })

# As above, for a file the user named.
cli-file-unwritable = не удалось записать файл «{ $file }» ({ $reason })

# Threads are those of the operating system. For example because there are too many of them.
cli-threads-failed = не удалось запустить потоки ({ $reason })

## Reasons
##
## Why a file or an address cannot be used, in brackets behind the sentence: "the output cannot be written (the disk
## is full)".

# A file or folder that should be written, for example.
cli-reason-not-found = такого пути нет

# To read or write a file, or to use a port such as 80.
cli-reason-forbidden = нет прав

# A file was expected.
cli-reason-folder = это папка

# A path such as file.txt/other.txt.
cli-reason-not-a-folder = часть пути — не папка

# Of a network address: another program uses it.
cli-reason-address-in-use = его уже использует другая программа

# Of a network address: it belongs to another machine.
cli-reason-address-elsewhere = это адрес не этого компьютера

# Of a disk.
cli-reason-full = на диске нет места

# Of a disk.
cli-reason-read-only = диск доступен только для чтения

## Lines of a log that cannot be answered
##
## They stand behind the label for notes: "note: line 7: not JSON".

# $line (text): the number of the line. $fault (text): one of the faults below.
cli-bad-line = строка { $line }: { $fault }

# As above, for neighbours. $line and $last (text): the numbers of the first and the last line.
cli-bad-lines = строки { $line }–{ $last }: { $fault }

# The line is not text in this encoding.
cli-fault-utf-8 = не UTF-8

# The line is something else, or cut off.
cli-fault-json = не JSON

# The line is a JSON array, for example.
cli-fault-object = JSON, но не объект

# --field is an option: never translated.
cli-fault-body = нет поля, указанного в --field

# The line is too long to be looked at.
cli-fault-long = длиннее 8 МиБ

## The summary of a log
##
## A table: labels on the left, numbers of lines on the right, parts indented.

# A number in the right column. $number (number): how many lines.
cli-number = { $number }

# All lines.
cli-count-lines = Строки

# A part of the lines: those with a text that says what happened.
cli-count-understood = распознанные

# A part of those that were understood: the text belongs to an error code.
cli-count-by-code = по коду

# A part of those that were understood: the text belongs to an HTTP status.
cli-count-by-status = по статусу

# A part of the lines: those that got the text for unknown errors.
cli-count-generic = нераспознанные (общий текст)

# A part of the lines: those with one of the faults above.
cli-count-bad = некорректные

# A part of the lines: those with nothing but blanks.
cli-count-blank = пустые

# Over a list of error codes with their numbers of lines.
cli-count-codes = Коды, по которым найдены тексты

# Over a list of error codes with their numbers of lines.
cli-count-unknown-codes = Коды без текста

# The end of such a list. $count (number): how many codes are not shown.
cli-count-more = другие коды: { $count }

# Below the codes without a text: there were more than the command keeps.
cli-count-capped = кодов без текста больше; учтена только часть

## The file of codes without a text
##
## Comments in a Fluent file for translators.

# The first line. --overlay is an option: never translated. # and = stand in the file.
cli-stubs-head = Коды, для которых пока нет текста. Чтобы добавить текст, уберите # перед кодом, напишите текст после = и укажите папку в --overlay.

# Above a code. $lines (number): how many lines of the log it stands in.
cli-stub-lines = строки: { $lines }

# Above a code that cannot be the name of a message.
cli-stub-impossible = в файле Fluent невозможно: в именах нет точек и двоеточий

## The HTTP service
##
## What `error-l10n serve` says before its log begins.

# Behind the label for notes. $address (text): where the page is, such as http://127.0.0.1:8080/.
cli-serving = служба доступна по адресу { $address } (чтобы остановить, нажмите Ctrl+C)

# --addr is an option: never translated.
cli-address-invalid = для --addr нужны адрес и порт, например «127.0.0.1:8080»

# $address (text): an address and a port. $reason (text): why, one of the reasons above.
cli-address-unusable = не удалось открыть адрес { $address } ({ $reason }); укажите другой в --addr

# --tenant is an option: never translated. ИМЯ and ПАПКА stand for a name and a folder.
cli-tenant-invalid = для --tenant нужно ИМЯ=ПАПКА: имя из латинских букв, цифр, «.», «_» и «-» и папка

# $option (text): --rate, --timeout or another option of serve that takes a number.
cli-count-invalid = для { $option } нужно целое число не меньше 1

## Translation QA: the verb check
##
## What it finds is told in English; these texts stand around it. "Finding": something that is wrong with a
## text. "Rule": what texts are held to; rules have English names such as missing-message. check.toml is the
## name of a file, l10n-allow a mark in it: never translated.

# Before a finding, with the name of its rule: "error[missing-message]: …".
cli-check-error = ошибка

# Before a finding that is less severe.
cli-check-warning = предупреждение

# Before a finding that is a matter of taste.
cli-check-info = к сведению

# Below a finding, before what to do about it: "help: remove it".
cli-check-help = подсказка

# Heading of a table: over language tags, such as es.
cli-check-column-locale = Язык

# Heading of a table: over numbers of texts a language should have. Narrow.
cli-check-column-texts = Тексты

# Heading of a table: over numbers of texts that are translated. Narrow.
cli-check-column-translated = Переведено

# Heading of a table: over numbers of findings. Narrow.
cli-check-column-errors = Ошибки

# Heading of a table: over numbers of findings. Narrow.
cli-check-column-warnings = Предупреждения

# Heading of a table: over numbers of the least severe findings. Narrow.
cli-check-column-infos = К сведению

# Last line but one of the report. $errors, $warnings, $infos (numbers): how many findings.
cli-check-count = ошибки: { $errors } · предупреждения: { $warnings } · к сведению: { $infos }

# Last line of the report. $locales (text): every language with a percentage, as in the next message.
cli-check-translated = переведено: { $locales }

# $locale (text): a language tag. $percent (number): how much of it is translated.
cli-check-locale = { $locale } { $percent } %

## Translation QA: notes and wrong use

# A note, after --update-baseline. The baseline is a file of findings the user knows of. $findings (number).
cli-check-updated = замечаний в базовом списке теперь: { $findings }

# A note, after --update-fingerprints. The file remembers which source text each translation was made from; its name
# is never translated. $texts (number): how many translated texts there are.
cli-check-fingerprints = переводов в check.fingerprints теперь: { $texts }

# A note, with --baseline. $findings (number): how many are left out.
cli-check-known = известных замечаний из базового списка (не показаны): { $findings }

# A note, with --baseline. $findings (number): how many were not found any more. The option is never
# translated.
cli-check-gone = замечаний из базового списка, которых больше нет: { $findings }; уберите их из него с помощью --update-baseline

# A note: why the run fails. $locale (text): a language tag. $texts (number): how many texts it lacks.
cli-check-lacking = для { $locale } не хватает текстов: { $texts }; пока не хватает хотя бы одного, код завершения равен 1

# A note: why the run fails. $locale (text): a language tag. $percent (number), $minimum (text, a number):
# per cent.
cli-check-coverage-missed = { $locale }: переведено { $percent } % текстов, а --min-coverage требует { $minimum } %

# --min-coverage is an option: never translated.
cli-check-coverage-invalid = для --min-coverage нужны язык и число процентов от 0 до 100, например «es=100»

# $locale (text): what the user wrote. $locales (text): language tags, separated by commas.
cli-check-coverage-unknown = --min-coverage: языка «{ $locale }» среди текстов нет; есть { $locales }

# $file (text): what the user gave as a folder, or a file in it.
cli-check-absent = нет ни файла, ни папки «{ $file }»

# $file (text): the name of a file.
cli-check-no-folder = «{ $file }» — не папка; укажите папку, в которой лежат папки языков

# $file (text): the name of a device or a pipe.
cli-check-no-file = «{ $file }» — не файл и не папка

# $file (text): the name of a folder.
cli-check-no-texts = в «{ $file }» нет файлов .ftl; каждому языку нужна папка с ними, например «es/app.ftl»

# $file (text): the name of a file.
cli-check-baseline-absent = базовый список «{ $file }» не найден; создайте его с помощью --update-baseline

# $reason (text): what is wrong with the file, in English.
cli-check-baseline-invalid = это не базовый список ({ $reason })

# $file (text): the name of a configuration.
cli-check-config-large = файл «{ $file }» больше 1 МиБ, столько не нужно ни одной конфигурации

# $file (text): the name of a configuration.
cli-check-config-utf-8 = файл «{ $file }» не в UTF-8; сохраните его в этой кодировке

## Translation QA: what is wrong in check.toml

# What is wrong in a file. $place (text): file, line and column. $problem (text): one of the sentences
# below.
cli-check-at = { $place }: { $problem }

# TOML is a format. $reason (text): the words of its reader, in English.
cli-check-toml = недопустимый TOML ({ $reason })

# Keys are the names before = in check.toml. $key (text): what the user wrote. $known (text): a key there
# is.
cli-check-key-near = неизвестный ключ «{ $key }»; вы имели в виду «{ $known }»?

# As above. $known (text): all keys there are, separated by commas.
cli-check-key-unknown = неизвестный ключ «{ $key }»; известные ключи: { $known }

# $key (text): a key. $table (text): the heading it stands under.
cli-check-key-misplaced = ключ «{ $key }» не относится к [{ $table }]; перенесите его выше первой строки в квадратных скобках

# $key (text): a key.
cli-check-key-missing = здесь нет ключа «{ $key }»

# $rule (text): what the user wrote. $nearest (text): names of rules that are alike, separated by commas.
cli-check-rule-unknown = нет правила «{ $rule }»; больше всего похожи { $nearest }

# $key (text): a key. $expected (text): one of the expectations below.
cli-check-expected = неподходящее значение ключа «{ $key }»; ожидается { $expected }

# $key (text): a key. $value (text): what the user wrote. $known (text): the values there are, separated by
# commas.
cli-check-value-unknown = ключу «{ $key }» нельзя дать значение «{ $value }»; возможные значения: { $known }

# $tag (text): what the user wrote. $canonical (text): the same tag in its proper form.
cli-check-tag-form = языковой тег «{ $tag }» так не пишется; напишите «{ $canonical }»

# $tag (text): what the user wrote.
cli-check-tag-invalid = «{ $tag }» — не языковой тег; напишите, например, «es» или «es-MX»

# $value (text): what is listed twice.
cli-check-repeated = «{ $value }» указано дважды; уберите лишнее

# $locale (text): a language tag. The key "locales" is never translated.
cli-check-locale-unlisted = «{ $locale }» нет в «locales»; добавьте его туда

# $locale (text): a language tag. Source: what the others are translated from. Partial: with only some
# texts.
cli-check-source-partial = «{ $locale }» — язык оригинала, он не может быть неполным; уберите его из «partial»

# Anything else. $problem (text): in English.
cli-check-other = { $problem }

## Translation QA: what a value of check.toml has to be
##
## Noun phrases in the middle of a sentence.

# After "'limits.title' takes"; a piece of text in quotes.
cli-check-expected-text = непустая строка

# After "'limits.title' takes"; as above.
cli-check-expected-texts = массив непустых строк

# After "'limits.title' takes"; as above.
cli-check-expected-tag = языковой тег, например "es"

# After "'limits.title' takes"; as above.
cli-check-expected-tags = массив языковых тегов, например ["es", "es-MX"]

# After "'limits.title' takes"; a table of TOML.
cli-check-expected-table = таблица

# After "'limits.title' takes"; as above.
cli-check-expected-tables = массив таблиц

# After "'limits.title' takes"; true and false are never translated.
cli-check-expected-boolean = true или false

# After "'limits.title' takes"; a number.
cli-check-expected-count = целое число не меньше 1

# After "'limits.title' takes"; HTTP statuses.
cli-check-expected-statuses = массив статусов HTTP от 100 до 599 или классов, например "4xx"

# After "'limits.title' takes"; quotation marks.
cli-check-expected-quotes = пара кавычек, открывающая и закрывающая, например "«»"

# After "'limits.title' takes"; an error code.
cli-check-expected-code = код: до 128 букв, цифр и знаков . _ : -

# After "'limits.title' takes"; the name of an attribute or an argument.
cli-check-expected-name = имя: буква, затем буквы, цифры, _ и -

# After "'limits.title' takes"; the name of a function.
cli-check-expected-function = имя функции: прописная буква, затем прописные буквы, цифры, _ и -

# After "'limits.title' takes"; the name of a message.
cli-check-expected-pattern = идентификатор сообщения, в конце возможна *

# After "'limits.title' takes"; names of attributes.
cli-check-expected-required = массив имен или таблица, например {"{"} "status-*" = ["title"] {"}"}

# After "'limits.title' takes"; anything else.
cli-check-expected-other = другое значение

## Translation QA: the explanation of a rule

# Above an example of what a rule forbids.
cli-check-rule-bad = Неправильно

# Above the same example as it should be.
cli-check-rule-good = Правильно

# Below the explanation of a rule. $rule (text): its name. [severity] and "off" stand in check.toml.
cli-check-rule-silence = Чтобы допустить это в одном сообщении, напишите над ним: # l10n-allow: { $rule } – причина. Чтобы отключить правило, напишите в check.toml под [severity]: { $rule } = "off"

## Documentation pages
##
## What `import` and `drift` tell of a page. $id (text): the id of a message, such as code-99904.
## $written (text): what stands on the page. A page is a saved web page with tables of statuses and codes.

# A sentence about one line of a page. $line (text): its number. $defect (text): one of the sentences below.
cli-page-line = строка { $line }: { $defect }

# The page's translation has changed a code. $code (text): the code as services send it.
cli-page-mangled-code = код { $code } записан на странице как «{ $written }»

# The page's translation has translated a code beyond recognition. $status (text): an HTTP status.
cli-page-unknown-code = вместо кода на странице стоит «{ $written }» (статус { $status }), и понять, какой код имеется в виду, нельзя; строка таблицы пропущена

# A cell of a table stands where none belongs. $text (text): what is in it.
cli-page-stray-cell = в строке для { $id } есть лишняя ячейка: «{ $text }»

# $name (text): the name of an HTTP status, such as PreconditionFailed: never translated.
cli-page-mangled-name = в строке для { $id } статус назван «{ $written }» вместо { $name }

# $rows (text): a number. $name (text): the name of an HTTP status, such as BadRequest: never translated.
cli-page-translated-names = названия статусов переведены, например «{ $written }» вместо { $name } (строк: { $rows })

# Properties are members of JSON objects. $name (text): such as innerError: never translated.
cli-page-translated-property = свойство { $name } названо здесь «{ $written }»; службы отправляют { $name }

# As above. $written (text): another spelling of the same name.
cli-page-two-spellings = свойство { $name } встречается и в написании { $written }

# $code (text): a number in a row of numbers, such as 99916.
cli-page-missing-code = строки для { $code } нет, хотя для соседних номеров они есть

# $first (text): the number of a line.
cli-page-second-row = вторая строка для { $id } пропущена; первая находится в строке { $first } файла

# $text (text): the beginning of the row.
cli-page-unread-row = не удалось разобрать строку таблицы, она пропущена: «{ $text }»

# A title is a short text such as «Не найдено»; the description stands behind it. $statuses (text): HTTP
# statuses, separated by commas.
cli-page-guessed-titles = между ячейками нет границ, поэтому конец этих названий определен предположительно: { $statuses }

# The cell is empty.
cli-page-no-description = в строке для { $id } нет описания

# Fluent: the format of the texts. Names of messages have no dots or colons.
cli-page-impossible-id = { $id } не может быть именем сообщения Fluent

# A sentence that has no translation yet. $defect (text): in English.
cli-page-other-defect = { $defect }

# --lang is an option: never translated. $other and $tag (text): language tags, such as es.
cli-page-other-language = тексты страницы совпадают с текстами языка «{ $other }», а в --lang указан «{ $tag }»

# The file isn't a page of the kind that is looked for. $file (text): its name. Markdown and HTML are formats.
cli-page-no-codes = в «{ $file }» нет таблицы статусов или кодов; укажите страницу, где в каждой строке таблицы есть статус HTTP, в виде текста, Markdown или HTML

# MiB: 1,048,576 bytes. $file (text): the name of a file.
cli-page-large = «{ $file }» больше 4 МиБ; сохраните отдельно ту часть страницы, где находятся таблицы

# UTF-8: an encoding of text. $file (text): the name of a file. $line (text): the number of a line.
cli-page-utf-8 = «{ $file }» не в кодировке UTF-8 (строка { $line }); сохраните файл в UTF-8

# As above; the file begins as UTF-16 and then breaks.
cli-page-utf-16 = «{ $file }» содержит недопустимый UTF-16; сохраните файл в UTF-8

# $file (text): the name of a folder. $tag (text): a language tag, such as es.
cli-page-no-texts = в «{ $file }» нет текстов статусов и кодов на языке «{ $tag }»; укажите папку, в которой для каждого языка есть своя папка

## The report of `drift`
##
## It lists texts that differ between a documentation page and the catalog, which is the texts of this
## program or of a folder.

# Behind the id of a message: «code-99904 · новое». The page has a row that the catalog lacks.
# Also before a number of such rows.
cli-drift-new = новое

# Behind the id of a message: «code-99904 · удалено». The catalog has a text that the page lacks.
# Also before a number of such texts.
cli-drift-gone = удалено

# Behind the id of a message: «code-99904 · изменено». Also before a number of such texts.
cli-drift-changed = изменено

# Behind the id of a message: «code-99904 · новое · строка 7». $line (text): the number of a line of the page.
cli-drift-line = строка { $line }

# Before the text on the page: «страница: Ресурс не найден».
cli-drift-page = страница

# Before the text of the catalog: «каталог: Ресурс не найден».
cli-drift-catalog = каталог

# Before a title on the page: «страница, название: Не найдено».
cli-drift-page-title = страница, название

# Before a title of the catalog: «каталог, название: Не найдено».
cli-drift-catalog-title = каталог, название

# Over a list of what is wrong with the page itself, such as codes that were translated by mistake.
cli-drift-defects = Недостатки страницы

# Before the number of rows with an HTTP status.
cli-drift-statuses = Статусы

# Before the number of rows with a code that is a word, such as itemNotFound.
cli-drift-code-strings = Строковые коды

# Before the number of rows with a code in digits, such as 99904.
cli-drift-numeric-codes = Числовые коды

# Before the number of all differences.
cli-drift-differences = Различия

## What was found for a text
##
## Over each text the codes and statuses it comes from ("codes itemNotFound, 99904 · status 404"), below it how
## it was found ("description · language es · 97% alike").

# Instead of cli-line-code where there are several. $list (text): codes, separated by commas.
cli-line-codes = коды { $list }

# Instead of cli-line-status where there are several. $list (text): HTTP statuses, separated by commas.
cli-line-statuses = статусы { $list }

# The text is the heading of an answer, such as "Not Found".
cli-find-title = название

# The text is the main text of an answer.
cli-find-description = описание

# The text is the advice of an answer.
cli-find-advice = что делать

# The text is about one of the details of an answer.
cli-find-detail = подробности

# $percent (text): a whole number; 100 means that the texts are the same.
cli-find-alike = совпадение: { $percent } %

# Behind the label for notes: nothing was found.
cli-find-nothing = похожих текстов нет

# Behind the label for notes: the text has no letters and no digits.
cli-find-empty = текст пуст, искать нечего

# Behind the label for notes. $characters (number): how many were searched for.
cli-find-cut = текст длинный; поиск выполнен только по первым { $characters } символам

# The user gave no text at all. ФАЙЛ stands for the name of a file.
cli-find-none = искать нечего; укажите текст или -, чтобы прочитать его из стандартного ввода: error-l10n find - < ФАЙЛ

# --limit is an option: never translated.
cli-limit-invalid = для --limit нужно целое число не меньше 1

## Which codes are listed

# Behind the label for notes: no row of the list fits --kind, --status and --grep.
cli-codes-none = нет кодов и статусов, отвечающих условиям

# --status is an option: never translated. Here it chooses rows of a list.
cli-status-filter-invalid = для --status нужен статус HTTP, например 404, или класс статусов, например 4xx

## The texts of a project side by side
##
## `check --matrix` shows every text of a project in every language with sample values, as a table in a
## terminal or as a page in a browser.

# The heading of the page, and the title of its window.
cli-matrix-title = Сравнение текстов

# Below the heading of the page. Values that a text gets while a program runs are marked by a colour.
cli-matrix-introduction = Все тексты в том виде, в каком их видят пользователи. Подставленные примеры значений выделены.

# On the page, before a field: words to look for in the texts.
cli-matrix-search = Поиск

# On the page, beside a box to check: all other texts are hidden then.
cli-matrix-only-problems = Только отсутствующие тексты и тексты с ошибками

# Over the ids of texts and the sample values.
cli-matrix-text = Текст

# In place of a text that a language lacks.
cli-matrix-missing = нет текста

# In place of a text that a regional language, such as es-MX, takes from its parent, such as es.
cli-matrix-inherited = наследуется

# In place of a text whose values or parts cannot be put together.
cli-matrix-broken = не удается построить

# On the page, when no text has the words that are looked for.
cli-matrix-nothing = Ничего не найдено.

# The last line of the table. $texts (number): how many texts there are.
cli-matrix-texts = текстов: { $texts }

# As above, for a language. $locale (text): a language tag. $texts (number): how many texts are missing or broken.
cli-matrix-problems = { $locale }: отсутствуют или с ошибками: { $texts }

# Below these lines. $parts (number): how many parts of files are left out. error-l10n check is a command: never
# translated.
cli-matrix-unread = фрагментов с недопустимым синтаксисом Fluent, которые не показаны: { $parts }; где они находятся, показывает error-l10n check

## Help
##
## What stands around the texts of help, which are in help.ftl. Headings have a colon behind them.

# Before a pattern such as "error-l10n explain [OPTIONS]".
cli-heading-usage = Использование

# Over the verbs.
cli-heading-commands = Команды

# Over what is given without a name.
cli-heading-arguments = Аргументы

# Over options such as --lang.
cli-heading-options = Параметры

# Over command lines.
cli-heading-examples = Примеры

# Over the numbers 0, 1 and 2.
cli-heading-exit-status = Код завершения

# Over the topics of help, such as "languages".
cli-heading-topics = Темы

# In a pattern, in square brackets: any options.
cli-usage-options = ПАРАМЕТРЫ

# In a pattern: one of the verbs.
cli-usage-command = КОМАНДА

# Behind the exit status 0.
cli-exit-0 = все в порядке

# Behind the exit status 1. check, drift, find, codes and explain are verbs, --contract is an option: never translated.
cli-exit-1 = входные данные или их часть не распознаны, но общий текст показан; check: тексты не в порядке; drift: страница и тексты различаются; find и codes: ничего не подходит; explain --contract: ответ расходится с документацией

# Behind the exit status 2.
cli-exit-2 = неверное использование, или что-то не удалось прочитать или записать

# Of the option --help.
cli-help-flag = Показать справку

# Of the option --help, where -h says less than --help.
cli-help-flag-short = Показать справку (подробнее: --help)

# Of the option -h, where -h says less than --help.
cli-help-flag-long = Показать справку (кратко: -h)

# Of the option --version.
cli-help-version = Показать версию

# Behind what an option does. $value (text): what holds without the option.
cli-help-default = [по умолчанию: { $value }]

# Behind what an argument is. $values (text): words to choose from.
cli-help-values = [возможные значения: { $values }]

# Somebody asked for help about something else. $verbs and $topics (text): lists.
cli-help-unknown = такой справки нет; есть команды { $verbs } и темы { $topics }

## Manual pages
##
## Headings, shown in capitals, as manual pages have them in this language.

# Over the name of the command and what it does.
cli-man-name = Название

# Over the pattern of a command line.
cli-man-synopsis = Синтаксис

# Over the description.
cli-man-description = Описание

# Over the number of the version.
cli-man-version = Версия

## A command line that is not understood
##
## $option (text): an option such as --status, or an argument such as <FILE|->.

# Below the error and the usage. $command (text): a command line that prints help.
cli-usage-more = Подробнее: { $command }

# There is no such option.
cli-usage-unknown-option = параметра { $option } нет

# As above. $other (text): an option that is there and looks like it.
cli-usage-similar-option = параметра { $option } нет; вы имели в виду { $other }?

# The option is one of a verb but stands before it. $verb (text): a verb that has the option.
cli-usage-before-verb = { $option } указывается после команды, например: error-l10n { $verb } { $option }

# An argument too many. It is not repeated, because it may be a body with private data.
cli-usage-surplus = есть лишний аргумент; текст с пробелами заключите в кавычки

# The first word is no verb. $other (text): a verb that looks like it.
cli-usage-similar-verb = такой команды нет; вы имели в виду { $other }?

# $values (text): the words the option takes.
cli-usage-value-of = допустимые значения { $option }: { $values }

# Nothing stands behind the option.
cli-usage-value-missing = после { $option } нужно значение

# For example behind an option that takes none.
cli-usage-value-surplus = лишнее значение у { $option }

# The value has the wrong form; it is not repeated.
cli-usage-value-refused = недопустимое значение { $option }

# The option stands there twice.
cli-usage-repeated = { $option } можно указать только один раз

# $others (text): options that exclude this one.
cli-usage-conflict = { $option } нельзя сочетать с { $others }

# $arguments (text): what has to be given, such as <FILE|->.
cli-usage-missing = не указано: { $arguments }

# An argument has bytes that are no text.
cli-usage-not-unicode = один из аргументов не в Юникоде

# Nothing more is known.
cli-usage-wrong = командная строка не распознана

## Topics of help: pasting
##
## Paragraphs under a title, for people who answer customers.

# Title, also in a list of topics.
cli-topic-pasting = Что можно вставлять

# Of several ways in which an error reaches an agent. explain is a verb.
cli-pasting-what = explain принимает все, что прислал клиент: вокруг ошибки может быть текст, она может находиться в журнале со временем перед каждой строкой, в цитате из письма, в перенесенных строках, в строке JSON, командной оболочки, PowerShell, CSV или Python, в HTML или в адресе. Достаточно и одного кода или статуса.

# curl is a program. Names of headers are never translated.
cli-pasting-http = В записи обмена по HTTP, например от curl -i или curl -v, учитываются статус последнего ответа и заголовки Retry-After, MS-RequestId, request-id, MS-CorrelationId и Date. Ожидание отсчитывается от даты ответа.

# batch is a verb.
cli-pasting-several = Несколько ошибок объясняются по очереди, не больше тысячи; для журналов есть batch. Читаются первые 8 МиБ. О пропущенном в стандартный поток ошибок сообщается, что это было и сколько.

# The message inside an error is the developer's.
cli-pasting-not = В сообщении внутри ошибки поиск не ведется, даже если там процитирована другая ошибка: оно предназначено разработчику.

## Topics of help: languages

# Title, also in a list of topics.
cli-topic-languages = Как выбирается язык

# --lang is an option; LC_ALL, LC_MESSAGES and LANG are variables: never translated.
cli-languages-command = Ответы и сама программа говорят на языке из --lang, а без него — из первой непустой переменной LC_ALL, LC_MESSAGES или LANG. В --lang указывают теги, например es-MX, или значение заголовка Accept-Language с весами.

# negotiate is a verb.
cli-languages-choice = Регион получает тексты близких ему регионов: es-AR — тексты es-419 или es. Язык, о котором не просили, не подставляется никогда, кроме языка по умолчанию, английского. Выбор для заголовка показывает negotiate.

# Texts an overlay has in one language only.
cli-languages-missing = Код, для которого нет текста на этом языке, считается неизвестным: берется следующий код снаружи, статус или общий текст, поэтому ответ всегда на одном языке.

## Topics of help: overlays

# Title, also in a list of topics.
cli-topic-overlays = Свои тексты

# --overlay is an option. es and portal.ftl are names of a folder and a file: never translated.
cli-overlays-what = --overlay ПАПКА добавляет поверх имеющихся текстов папку с файлами Fluent: ПАПКА/ru/portal.ftl для русского языка. Так можно изменить текст, добавить код, регион или язык; остальное не меняется.

# code-99904, status-404, detail-NAME and advice-check-item are names of messages: never translated, except NAME.
cli-overlays-how = Сообщения называются code-99904, status-404 (с .title), detail-ИМЯ и advice-check-item. Все имеющиеся показывает codes, папку проверяет check, а batch --unknown пишет заготовки для кодов без текста.

# A paragraph of a topic.
cli-overlays-broken = Папка с ошибкой отклоняется при чтении: указываются файл, строка и что делать; отвечать по части папки программа не станет.

## Topics of help: privacy

# Title, also in a list of topics.
cli-topic-privacy = Что не показывается никогда

# A paragraph of a topic.
cli-privacy-never = Сообщение для разработчика, тексты в details, трассировки стека и весь остальной свободный текст ответа не сохраняются, поэтому показать их не может ни один формат, журнал или сообщение этой программы. То же относится к тексту вокруг вставленной ошибки.

# Letters, digits and four characters.
cli-privacy-passes = Проходит только то, что похоже на идентификатор: до 128 латинских букв, цифр и знаков . _ : - без пробелов. Это коды, имена подробностей, объекты (target), идентификаторы запроса и корреляции.

# --ticket and --contract are options.
cli-privacy-ticket = В блоке --ticket нет и объектов (target): в них бывают персональные данные. --contract сообщает длины и типы.

## Topics of help: programs

# Title, also in a list of topics.
cli-topic-programs = Использование из программ

# --format json is an option.
cli-programs-json = С --format json команда explain пишет для каждой ошибки документ о проблеме (RFC 9457) в одной строке, codes — массив, а check, drift и find — JSON собственного вида.

# A paragraph of a topic.
cli-programs-streams = Результаты идут в стандартный вывод, примечания и ошибки — в стандартный поток ошибок. Вне терминала ничего не раскрашивается, не переносится и не экранируется; в терминале учитываются NO_COLOR и COLUMNS. Если канал закрыт, работа завершается без сообщений.

# A paragraph of a topic.
cli-programs-same = Параметры, команды, поля JSON и коды завершения одинаковы на всех языках. completions и man пишут на вашем языке то, что нужно командным оболочкам и пакетам.

## Texts of one's own that are refused
##
## Behind the file or folder, often with line and column: "texts/es/portal.ftl:3:1: …". The files are in the Fluent
## format.

# Why a file or folder is refused, and what to do.
cli-refused-byte-order-mark = файл начинается с метки порядка байтов; сохраните его в UTF-8 без BOM

# $language (text): a language tag. $known (text): language tags, separated by commas.
cli-refused-default-not-registered = язык по умолчанию { $language } не зарегистрирован; зарегистрируйте его или выберите один из языков: { $known }

# $id (text): the name of a message, such as code-99904. $firstFile (text): a file. $firstLine (text): the number of a line.
cli-refused-duplicate-message = сообщение «{ $id }» определено дважды, первый раз — в { $firstFile }, строка { $firstLine }; уберите одно из них

# Why a file or folder is refused, and what to do.
cli-refused-forbidden = нет прав на чтение; проверьте путь и права доступа

# Why a file or folder is refused, and what to do.
cli-refused-nested-folder = папка внутри папки языка; перенесите ее файлы в папку языка

# $language (text): something that is no language tag.
cli-refused-no-language = «{ $language }» не обозначает язык; укажите тег, например «es» или «es-MX»

# Why a file or folder is refused, and what to do.
cli-refused-no-language-folder = файл лежит вне папок языков; перенесите его в папку своего языка, например «es»

# $tag (text): the name of a folder.
cli-refused-no-language-tag = «{ $tag }» — не языковой тег; используйте тег вроде «es» или «es-MX»

# code-generalException is the name of a message: never translated. $language (text): a language tag.
cli-refused-no-last-resort = у языка по умолчанию «{ $language }» нет неизменяемого текста для code-generalException; добавьте текст без переменных или выберите другой язык по умолчанию

# es/portal.ftl is the name of a file: never translated.
cli-refused-no-texts = в папке нет файлов .ftl; для каждого языка нужна папка с текстами, например es/portal.ftl

# Why a file or folder is refused, and what to do.
cli-refused-not-a-folder = это не папка; проверьте путь

# Why a file or folder is refused, and what to do.
cli-refused-not-found = такого пути нет; проверьте его

# Why a file or folder is refused, and what to do.
cli-refused-not-utf-8 = файл не в кодировке UTF-8; сохраните его в UTF-8

# $language (text): a language tag.
cli-refused-registered-twice = язык { $language } зарегистрирован дважды; зарегистрируйте его один раз

# $first and $second (text): language tags such as iw and he.
cli-refused-same-language = { $first } и { $second } — один и тот же язык; используйте для него одно имя

# Fluent is the format of the file.
cli-refused-syntax = недопустимый синтаксис Fluent; сравните строку с файлами проекта

# Why a file or folder is refused, and what to do.
cli-refused-syntax-closing-brace = недопустимый синтаксис Fluent: лишняя закрывающая фигурная скобка; чтобы написать такую скобку в тексте, используйте {"{"}"{"}"}"{"}"}

# id stands for the name of a message.
cli-refused-syntax-equals-sign = недопустимый синтаксис Fluent: нет знака равенства; напишите «id = текст», следующие строки текста начинайте с четырех пробелов

# A string in quotes. \ is what an escape begins with.
cli-refused-syntax-escape = недопустимый синтаксис Fluent: неизвестная escape-последовательность в строке; обратную косую черту пишите как \\, кавычку — как \", символ по его номеру — как \u00A0

# A choice between texts: its variants begin behind ->.
cli-refused-syntax-line-break = недопустимый синтаксис Fluent: после -> нужен перевод строки; начинайте каждый вариант с новой строки

# A choice between texts needs one that is marked.
cli-refused-syntax-no-default = недопустимый синтаксис Fluent: ни один вариант не выбран по умолчанию; отметьте один знаком *

# id stands for the name of a message.
cli-refused-syntax-no-id = недопустимый синтаксис Fluent: в начале строки нет идентификатора сообщения; напишите «code-99904 = текст», а комментарий начните с #

# $id (text): the name of a message.
cli-refused-syntax-no-value = недопустимый синтаксис Fluent: у { $id } нет текста; добавьте текст или атрибут

# Why a file or folder is refused, and what to do.
cli-refused-syntax-open-brace = недопустимый синтаксис Fluent: нет закрывающей фигурной скобки; пишите значения как {"{"} $name {"}"} и закрывайте все, что открыто

# A string in quotes.
cli-refused-syntax-open-string = недопустимый синтаксис Fluent: строка в кавычках не закрыта; закройте ее знаком " в той же строке файла

# A choice between texts needs one that is marked.
cli-refused-syntax-several-defaults = недопустимый синтаксис Fluent: по умолчанию выбрано несколько вариантов; отметьте знаком * только один

# Why a file or folder is refused, and what to do.
cli-refused-syntax-tab = недопустимый синтаксис Fluent: отступ строки сделан табуляцией; делайте отступы пробелами

# Placeables are expressions in braces. $limit (text): a number.
cli-refused-too-deep = выражения вложены глубже { $limit } уровней, или не закрыты фигурные скобки; закройте скобки или разделите текст

# Why a file or folder is refused, and what to do.
cli-refused-too-large = файл больше 4 МиБ; разделите его на несколько

# $id (text): the name of a message. $limit (text): a number.
cli-refused-too-many-digits = в числе из «{ $id }» больше { $limit } цифр; округлите его

# $reason (text): the words of the operating system, in English.
cli-refused-unreadable = не удалось прочитать ({ $reason }); проверьте путь и права доступа

# Why a list of languages is refused, and what to do.
cli-refused-no-languages = не зарегистрирован ни один язык; зарегистрируйте хотя бы язык по умолчанию

# $languages (text): a number.
cli-refused-too-many-languages = число зарегистрированных языков — { $languages }; допускается не больше 65535
