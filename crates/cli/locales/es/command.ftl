### What the `error-l10n` command itself says, in Spanish.
###
### Written by this project, under its licence. Names of options, members of JSON and exit statuses are
### never translated. Sentences stand behind a label ("error: …"), so they begin in lower case and have no
### full stop; what to do comes after a semicolon. The user is addressed as usted.
###
### Terms: error, código (code), estado (status of HTTP), entrada (input), cuerpo (body of a service's
### answer), archivo (file), carpeta (folder), opción (option), encabezado (header).

## Labels

# Before a sentence about something that ends the command: "error: …".
cli-label-error = error

# Before a sentence beside the answer: "nota: …".
cli-label-note = nota

## The last line of an answer
##
## Three facts for whoever is asked for help, side by side: "código 99904 · estado 404 · idioma es".

# $code (text): the error code, such as 99904 or itemNotFound.
cli-line-code = código { $code }

# $status (text): the HTTP status, such as 404.
cli-line-status = estado { $status }

# $language (text): the tag of the answer's language, such as es or es-MX.
cli-line-language = idioma { $language }

## Several errors
##
## Above each of them.

# $number and $count (number): "Error 2 de 3".
cli-error-of = Error { $number } de { $count }

## Headings of the list of codes

# Over error codes and HTTP statuses, such as itemNotFound or 404. In a narrow column.
cli-column-code = Código

# Over HTTP statuses, such as 404. In a narrow column.
cli-column-status = Estado

# Over the headings of statuses, such as "No encontrado".
cli-column-title = Título

# Over the main texts of statuses and codes.
cli-column-description = Descripción

# Over the advice on what the user can do next.
cli-column-advice = Qué hacer

## Notes
##
## Why an answer is only a general one. The general text stands above the note.

# Beside the answer. What is not part of any error, never repeated.
# $parts (text): a list such as "3 líneas de texto, 12 encabezados".
cli-note-ignored = se ha omitido: { $parts }

# Where the input holds several errors. $number (number): which of them. $note (text): one of the notes below.
cli-note-of-error = error { $number }: { $note }

# The input is empty, or blank.
cli-note-empty = la entrada está vacía, por lo que se muestra un texto general

# The input may be anything: a web page, an answer that succeeded, a picture.
# --status is an option: never translated.
cli-note-no-error = la entrada no contiene ningún error que este programa entienda, por lo que se muestra un texto general; si conoce el estado HTTP, indíquelo con --status

# The user gave a code instead of a file.
# $code (text): what the user gave. It may have been meant as the name of a file.
cli-note-unknown-code = no se conoce el código { $code } ni hay ningún archivo con ese nombre, por lo que se muestra un texto general

# The input is an error, but an unfamiliar one.
# $code (text): the only code in it.
cli-note-unfamiliar-code = no se conoce el código de la entrada ({ $code }), por lo que se muestra un texto general

# As above, for several codes.
# $codes (text): two codes or more, separated by commas.
cli-note-unfamiliar-codes = no se conocen los códigos de la entrada ({ $codes }), por lo que se muestra un texto general

# $status (text): an HTTP status there is no text for, such as 302.
cli-note-unknown-status = no hay ningún texto para el estado { $status }, por lo que se muestra un texto general

## Errors in the use of the command

# The user gave nothing at all. ARCHIVO stands for the name of a file.
cli-input-none = no hay nada que explicar; indique un código, un estado HTTP o un archivo, o pase el cuerpo de la respuesta por la entrada estándar: error-l10n explain - < ARCHIVO

# The user gave something that is neither. It isn't repeated, because it may be a body with private data.
# ARCHIVO stands for the name of a file.
cli-input-unknown = lo que se pide explicar no es ni un código ni un archivo; pase el cuerpo de la respuesta por la entrada estándar: error-l10n explain - < ARCHIVO

# --status is an option: never translated.
cli-status-invalid = --status requiere un estado HTTP: un número entero entre 100 y 599

# --lang is an option, Accept-Language an HTTP header: never translated.
cli-language-invalid = --lang requiere etiquetas de idioma, como «es» o «es-MX,es», o el valor de un encabezado Accept-Language

# $option (text): --available or --default. $tag (text): what the user wrote.
cli-tag-invalid = { $option }: «{ $tag }» no es una etiqueta de idioma; escriba, por ejemplo, «es» o «es-MX»

# --available is an option: never translated.
cli-available-empty = --available no indica ningún idioma; escriba, por ejemplo, «en,es,ru»

# --default is an option: never translated. $tag (text): a language tag. $available (text): language tags,
# separated by commas.
cli-default-unavailable = --default: «{ $tag }» no figura entre los idiomas disponibles ({ $available })

# $option (text): --field, --status-field or --lang-field. Members are those of JSON objects.
cli-path-invalid = { $option } requiere nombres de miembros separados por puntos, como «body» o «response.body»

# --threads is an option: never translated.
cli-threads-invalid = --threads requiere un número entero a partir de 1

# Verbs of the command are explain, codes and so on. $verbs (text): all of them, separated by commas.
cli-verb-unknown = no existe esa orden; las órdenes son { $verbs }

## Files and streams
##
## $file (text): the name of a file as the user wrote it. $reason (text): the words of the operating
## system, in English.

# The name isn't that of a file.
cli-file-missing = «{ $file }» no es ni un código ni un archivo existente

# The name isn't that of a file, and nothing else was expected.
cli-file-absent = no existe el archivo «{ $file }»

# The name is that of a folder.
cli-file-folder = «{ $file }» es una carpeta; indique un archivo

# The file is there, but belongs to somebody else.
cli-file-forbidden = no tiene permiso para leer «{ $file }»

# For example because the disk is damaged.
cli-file-unreadable = no se puede leer «{ $file }» ({ $reason })

# "Standard input": where the command reads what another program writes.
cli-stdin-unreadable = no se puede leer la entrada estándar ({ $reason })

# For example because the disk is full.
cli-write-failed = no se puede escribir la salida ({ $reason })

# As above, for a file the user named.
cli-file-unwritable = no se puede escribir «{ $file }» ({ $reason })

# Threads are those of the operating system. For example because there are too many of them.
cli-threads-failed = no se pueden iniciar subprocesos ({ $reason })

## Lines of a log that cannot be answered
##
## They stand behind the label for notes: "note: line 7: not JSON".

# $line (text): the number of the line. $fault (text): one of the faults below.
cli-bad-line = línea { $line }: { $fault }

# As above, for neighbours. $line and $last (text): the numbers of the first and the last line.
cli-bad-lines = líneas { $line } a { $last }: { $fault }

# The line is not text in this encoding.
cli-fault-utf-8 = no es UTF-8

# The line is something else, or cut off.
cli-fault-json = no es JSON

# The line is a JSON array, for example.
cli-fault-object = es JSON, pero no un objeto

# --field is an option: never translated.
cli-fault-body = falta el miembro indicado en --field

# The line is too long to be looked at.
cli-fault-long = ocupa más de 8 MiB

## The summary of a log
##
## A table: labels on the left, numbers of lines on the right, parts indented.

# A number in the right column. $number (number): how many lines.
cli-number = { $number }

# All lines.
cli-count-lines = Líneas

# A part of the lines: those with a text that says what happened.
cli-count-understood = entendidas

# A part of those that were understood: the text belongs to an error code.
cli-count-by-code = por código

# A part of those that were understood: the text belongs to an HTTP status.
cli-count-by-status = por estado

# A part of the lines: those that got the text for unknown errors.
cli-count-generic = no entendidas (texto general)

# A part of the lines: those with one of the faults above.
cli-count-bad = no válidas

# A part of the lines: those with nothing but blanks.
cli-count-blank = en blanco

# Over a list of error codes with their numbers of lines.
cli-count-codes = Códigos que dieron los textos

# Over a list of error codes with their numbers of lines.
cli-count-unknown-codes = Códigos sin texto

# The end of such a list. $count (number): how many codes are not shown.
cli-count-more = otros códigos: { $count }

# Below the codes without a text: there were more than the command keeps.
cli-count-capped = hay más códigos sin texto; solo se cuenta una parte

## The file of codes without a text
##
## Comments in a Fluent file for translators.

# The first line. --overlay is an option: never translated. # and = stand in the file.
cli-stubs-head = Códigos que todavía no tienen texto. Para dar texto a uno, quite el # que lleva delante, escriba el texto después del = y use la carpeta con --overlay.

# Above a code. $lines (number): how many lines of the log it stands in.
cli-stub-lines = líneas: { $lines }

# Above a code that cannot be the name of a message.
cli-stub-impossible = imposible en un archivo de Fluent: sus nombres no llevan puntos ni dos puntos

## The HTTP service
##
## What `error-l10n serve` says before its log begins.

# Behind the label for notes. $address (text): where the page is, such as http://127.0.0.1:8080/.
cli-serving = el servicio está en { $address } (para detenerlo, pulse Ctrl+C)

# --addr is an option: never translated.
cli-address-invalid = --addr requiere una dirección y un puerto, como «127.0.0.1:8080»

# $address (text): an address and a port. $reason (text): the words of the operating system, in English.
cli-address-unusable = no se puede ofrecer el servicio en { $address } ({ $reason }); elija otra dirección con --addr

# --tenant is an option: never translated. NOMBRE and CARPETA stand for a name and a folder.
cli-tenant-invalid = --tenant requiere NOMBRE=CARPETA: un nombre de letras, dígitos, «.», «_» y «-», y una carpeta

# --rate is an option: never translated.
cli-rate-invalid = --rate requiere un número entero a partir de 1
