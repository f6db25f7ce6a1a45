### What the `error-l10n` command itself says, in Russian.
###
### Written by this project, under its licence. Names of options, members of JSON and exit statuses are
### never translated. Sentences stand behind a label («ошибка: …»), so they begin in lower case and have no
### full stop; what to do comes after a semicolon. The user is addressed as вы, in lower case.
###
### Terms: ошибка (error), код (code), статус (status of HTTP), входные данные (input), тело ответа (body
### of a service's answer), файл (file), папка (folder), параметр (option), заголовок (header).

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

# The user gave nothing at all. ФАЙЛ stands for the name of a file.
cli-input-none = не указано, что объяснить; укажите код, статус HTTP или файл либо передайте тело ответа через стандартный ввод: error-l10n explain - < ФАЙЛ

# The user gave something that is neither. It isn't repeated, because it may be a body with private data.
# ФАЙЛ stands for the name of a file.
cli-input-unknown = указан не код и не имя файла; передайте тело ответа через стандартный ввод: error-l10n explain - < ФАЙЛ

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

# Verbs of the command are explain, codes and so on. $verbs (text): all of them, separated by commas.
cli-verb-unknown = такой команды нет; есть команды { $verbs }

## Files and streams
##
## $file (text): the name of a file as the user wrote it. $reason (text): the words of the operating
## system, in English.

# The name isn't that of a file.
cli-file-missing = файл «{ $file }» не найден, и это не код

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
