### What the `error-l10n` command itself says, in Spanish.
###
### Written by this project, under its licence. Names of options, members of JSON and exit statuses are
### never translated. Sentences stand behind a label ("error: …"), so they begin in lower case and have no
### full stop; what to do comes after a semicolon. The user is addressed as usted.
###
### Terms: error, código (code), estado (status of HTTP), entrada (input), cuerpo (body of a service's
### answer), archivo (file), carpeta (folder), opción (option), orden (verb), encabezado (header), miembro (of a JSON
### object), título (title), ticket, hallazgo (finding), herramienta (this command), agregar (add).

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

## Every code that was seen
##
## Below an answer: a list of codes, then the reason why one of them was chosen.

# Above the list.
cli-trail = Códigos encontrados, del más externo al más interno:

# $reason (text): such as "the innermost code wins".
cli-trail-reason = Motivo: { $reason }

## Where an answer departs from the documents

# In place of a list of findings.
cli-contract-kept = nada se aparta de la documentación

# Below a finding. $rule (text): what is documented, with the section of the document.
cli-contract-documented = documentado: { $rule }

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
cli-note-ignored = se ha omitido lo siguiente: { $parts }

# Where the input holds several errors. $number (number): which of them. $note (text): one of the notes below.
cli-note-of-error = error { $number }: { $note }

# The input is empty, or blank.
cli-note-empty = la entrada está vacía, por lo que se muestra un texto general

# The input may be anything: a web page, an answer that succeeded, a picture.
# --status is an option: never translated.
cli-note-no-error = la entrada no contiene ningún error que esta herramienta entienda, por lo que se muestra un texto general; si conoce el estado HTTP, indíquelo con --status

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

# The command waits for what the user pastes into the terminal. $keys (text): such as Ctrl+D.
cli-paste-here = pegue aquí el texto y, en una línea nueva, pulse { $keys }

# The user gave nothing at all. ARCHIVO stands for the name of a file.
cli-input-none = no hay nada que explicar; indique un código, un estado HTTP o un archivo, o pase el cuerpo de la respuesta por la entrada estándar: error-l10n explain - < ARCHIVO

# The user gave something that is neither. It isn't repeated, because it may be a body with private data.
# ARCHIVO stands for the name of a file.
cli-input-unknown = lo que se pide explicar no es ni un código ni un archivo; pase el cuerpo de la respuesta por la entrada estándar: error-l10n explain - < ARCHIVO

# --format and --ticket are options, markdown is a value: never translated.
cli-markdown-without-ticket = --format markdown es para tickets; agregue --ticket

# --contract is an option: never translated. The answer is that of a service, with its body.
cli-contract-without-answer = --contract compara una respuesta con la documentación y no se ha indicado ninguna; indique un archivo con la respuesta, o - para la entrada estándar

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
## $file (text): the name of a file as the user wrote it. $reason (text): one of the reasons below, or the words of
## the operating system, in English.

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

## Reasons
##
## Why a file or an address cannot be used, in brackets behind the sentence: "the output cannot be written (the disk
## is full)".

# A file or folder that should be written, for example.
cli-reason-not-found = la ruta no existe

# To read or write a file, or to use a port such as 80.
cli-reason-forbidden = permiso denegado

# A file was expected.
cli-reason-folder = es una carpeta

# A path such as file.txt/other.txt.
cli-reason-not-a-folder = una parte de la ruta no es una carpeta

# Of a network address: another program uses it.
cli-reason-address-in-use = otro programa ya la usa

# Of a network address: it belongs to another machine.
cli-reason-address-elsewhere = no es una dirección de este equipo

# Of a disk.
cli-reason-full = el disco está lleno

# Of a disk.
cli-reason-read-only = el disco es de solo lectura

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
cli-fault-long = ocupa más de 8 MiB

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
cli-count-codes = Códigos de los que proceden los textos

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

# $address (text): an address and a port. $reason (text): why, one of the reasons above.
cli-address-unusable = no se puede ofrecer el servicio en { $address } ({ $reason }); elija otra dirección con --addr

# --tenant is an option: never translated. NOMBRE and CARPETA stand for a name and a folder.
cli-tenant-invalid = --tenant requiere NOMBRE=CARPETA: un nombre de letras, dígitos, «.», «_» y «-», y una carpeta

# $option (text): --rate, --timeout or another option of serve that takes a number.
cli-count-invalid = { $option } requiere un número entero a partir de 1

## Translation QA: the verb check
##
## What it finds is told in English; these texts stand around it. "Finding": something that is wrong with a
## text. "Rule": what texts are held to; rules have English names such as missing-message. check.toml is the
## name of a file, l10n-allow a mark in it: never translated.

# Before a finding, with the name of its rule: "error[missing-message]: …".
cli-check-error = error

# Before a finding that is less severe.
cli-check-warning = advertencia

# Before a finding that is a matter of taste.
cli-check-info = información

# Below a finding, before what to do about it: "help: remove it".
cli-check-help = sugerencia

# Heading of a table: over language tags, such as es.
cli-check-column-locale = Idioma

# Heading of a table: over numbers of texts a language should have. Narrow.
cli-check-column-texts = Textos

# Heading of a table: over numbers of texts that are translated. Narrow.
cli-check-column-translated = Traducidos

# Heading of a table: over numbers of findings. Narrow.
cli-check-column-errors = Errores

# Heading of a table: over numbers of findings. Narrow.
cli-check-column-warnings = Advertencias

# Heading of a table: over numbers of the least severe findings. Narrow.
cli-check-column-infos = Información

# Last line but one of the report. $errors, $warnings, $infos (numbers): how many findings.
cli-check-count = errores: { $errors } · advertencias: { $warnings } · información: { $infos }

# Last line of the report. $locales (text): every language with a percentage, as in the next message.
cli-check-translated = traducido: { $locales }

# $locale (text): a language tag. $percent (number): how much of it is translated.
cli-check-locale = { $locale } { $percent } %

## Translation QA: notes and wrong use

# A note, after --update-baseline. The baseline is a file of findings the user knows of. $findings (number).
cli-check-updated = hallazgos que contiene ahora la línea base: { $findings }

# A note, after --update-fingerprints. The file remembers which source text each translation was made from; its name
# is never translated. $texts (number): how many translated texts there are.
cli-check-fingerprints = traducciones en check.fingerprints ahora: { $texts }

# A note, with --baseline. $findings (number): how many are left out.
cli-check-known = hallazgos conocidos de la línea base, que no se muestran: { $findings }

# A note, with --baseline. $findings (number): how many were not found any more. The option is never
# translated.
cli-check-gone = hallazgos de la línea base que ya no existen: { $findings }; quítelos de ella con --update-baseline

# A note: why the run fails. $locale (text): a language tag. $texts (number): how many texts it lacks.
cli-check-lacking = textos que faltan en { $locale }: { $texts }; mientras falte algún texto, el código de salida es 1

# A note: why the run fails. $locale (text): a language tag. $percent (number), $minimum (text, a number):
# per cent.
cli-check-coverage-missed = { $locale }: está traducido el { $percent } % de los textos, y --min-coverage exige el { $minimum } %

# --min-coverage is an option: never translated.
cli-check-coverage-invalid = --min-coverage requiere un idioma y un porcentaje entre 0 y 100, como «es=100»

# $locale (text): what the user wrote. $locales (text): language tags, separated by commas.
cli-check-coverage-unknown = --min-coverage: los textos no incluyen el idioma «{ $locale }»; incluyen { $locales }

# $file (text): what the user gave as a folder, or a file in it.
cli-check-absent = no existe ningún archivo ni carpeta «{ $file }»

# $file (text): the name of a file.
cli-check-no-folder = «{ $file }» no es una carpeta; indique la que contiene una carpeta por idioma

# $file (text): the name of a device or a pipe.
cli-check-no-file = «{ $file }» no es ni un archivo ni una carpeta

# $file (text): the name of a folder.
cli-check-no-texts = no hay archivos .ftl en «{ $file }»; cada idioma necesita una carpeta con ellos, como «es/app.ftl»

# $file (text): the name of a file.
cli-check-baseline-absent = no existe la línea base «{ $file }»; créela con --update-baseline

# $reason (text): what is wrong with the file, in English.
cli-check-baseline-invalid = no es una línea base ({ $reason })

# $file (text): the name of a configuration.
cli-check-config-large = «{ $file }» ocupa más de 1 MiB, y ninguna configuración necesita tanto

# $file (text): the name of a configuration.
cli-check-config-utf-8 = «{ $file }» no está en UTF-8; guárdelo como UTF-8

## Translation QA: what is wrong in check.toml

# What is wrong in a file. $place (text): file, line and column. $problem (text): one of the sentences
# below.
cli-check-at = { $place }: { $problem }

# TOML is a format. $reason (text): the words of its reader, in English.
cli-check-toml = no es TOML válido ({ $reason })

# Keys are the names before = in check.toml. $key (text): what the user wrote. $known (text): a key there
# is.
cli-check-key-near = no se conoce la clave «{ $key }»; ¿quería decir «{ $known }»?

# As above. $known (text): all keys there are, separated by commas.
cli-check-key-unknown = no se conoce la clave «{ $key }»; claves posibles: { $known }

# $key (text): a key. $table (text): the heading it stands under.
cli-check-key-misplaced = «{ $key }» no corresponde a [{ $table }]; muévala arriba, antes de la primera línea entre corchetes

# $key (text): a key.
cli-check-key-missing = aquí falta la clave «{ $key }»

# $rule (text): what the user wrote. $nearest (text): names of rules that are alike, separated by commas.
cli-check-rule-unknown = no existe la regla «{ $rule }»; las más parecidas son { $nearest }

# $key (text): a key. $expected (text): one of the expectations below.
cli-check-expected = «{ $key }» requiere { $expected }

# $key (text): a key. $value (text): what the user wrote. $known (text): the values there are, separated by
# commas.
cli-check-value-unknown = «{ $key }» no puede ser «{ $value }»; los valores posibles son { $known }

# $tag (text): what the user wrote. $canonical (text): the same tag in its proper form.
cli-check-tag-form = «{ $tag }» no es la forma correcta de esta etiqueta de idioma; escriba «{ $canonical }»

# $tag (text): what the user wrote.
cli-check-tag-invalid = «{ $tag }» no es una etiqueta de idioma; escriba, por ejemplo, «es» o «es-MX»

# $value (text): what is listed twice.
cli-check-repeated = «{ $value }» figura dos veces; quite una de las dos

# $locale (text): a language tag. The key "locales" is never translated.
cli-check-locale-unlisted = «{ $locale }» no figura en «locales»; agréguelo ahí

# $locale (text): a language tag. Source: what the others are translated from. Partial: with only some
# texts.
cli-check-source-partial = «{ $locale }» es el idioma de origen, por lo que no puede ser parcial; quítelo de «partial»

# Anything else. $problem (text): in English.
cli-check-other = { $problem }

## Translation QA: what a value of check.toml has to be
##
## Noun phrases in the middle of a sentence.

# After "'limits.title' takes"; a piece of text in quotes.
cli-check-expected-text = una cadena que no esté vacía

# After "'limits.title' takes"; as above.
cli-check-expected-texts = una matriz de cadenas, ninguna vacía

# After "'limits.title' takes"; as above.
cli-check-expected-tag = una etiqueta de idioma, como "es"

# After "'limits.title' takes"; as above.
cli-check-expected-tags = una matriz de etiquetas de idioma, como ["es", "es-MX"]

# After "'limits.title' takes"; a table of TOML.
cli-check-expected-table = una tabla

# After "'limits.title' takes"; as above.
cli-check-expected-tables = una matriz de tablas

# After "'limits.title' takes"; true and false are never translated.
cli-check-expected-boolean = true o false

# After "'limits.title' takes"; a number.
cli-check-expected-count = un número entero a partir de 1

# After "'limits.title' takes"; HTTP statuses.
cli-check-expected-statuses = una matriz de estados HTTP, de 100 a 599, o de clases como "4xx"

# After "'limits.title' takes"; quotation marks.
cli-check-expected-quotes = unas comillas de apertura y otras de cierre, como "«»"

# After "'limits.title' takes"; an error code.
cli-check-expected-code = un código: hasta 128 letras, dígitos y . _ : -

# After "'limits.title' takes"; the name of an attribute or an argument.
cli-check-expected-name = un nombre: una letra y después letras, dígitos, _ y -

# After "'limits.title' takes"; the name of a function.
cli-check-expected-function = el nombre de una función: una mayúscula y después mayúsculas, dígitos, _ y -

# After "'limits.title' takes"; the name of a message.
cli-check-expected-pattern = un identificador de mensaje, que puede terminar en *

# After "'limits.title' takes"; names of attributes.
cli-check-expected-required = una matriz de nombres o una tabla como {"{"} "status-*" = ["title"] {"}"}

# After "'limits.title' takes"; anything else.
cli-check-expected-other = otro valor

## Translation QA: the explanation of a rule

# Above an example of what a rule forbids.
cli-check-rule-bad = Incorrecto

# Above the same example as it should be.
cli-check-rule-good = Correcto

# Below the explanation of a rule. $rule (text): its name. [severity] and "off" stand in check.toml.
cli-check-rule-silence = Para permitirlo en un mensaje, escriba encima de él: # l10n-allow: { $rule } – motivo. Para desactivar la regla, escriba debajo de [severity] en check.toml: { $rule } = "off"

## Documentation pages
##
## What `import` and `drift` tell of a page. $id (text): the id of a message, such as code-99904.
## $written (text): what stands on the page. A page is a saved web page with tables of statuses and codes.

# A sentence about one line of a page. $line (text): its number. $defect (text): one of the sentences below.
cli-page-line = línea { $line }: { $defect }

# The page's translation has changed a code. $code (text): the code as services send it.
cli-page-mangled-code = en la página, el código { $code } figura como «{ $written }»

# The page's translation has translated a code beyond recognition. $status (text): an HTTP status.
cli-page-unknown-code = en la página figura «{ $written }» (estado { $status }) en lugar de un código y no se puede saber a cuál se refiere; se omite la fila

# A cell of a table stands where none belongs. $text (text): what is in it.
cli-page-stray-cell = en la fila de { $id } sobra una celda: «{ $text }»

# $name (text): the name of an HTTP status, such as PreconditionFailed: never translated.
cli-page-mangled-name = el nombre del estado en la fila de { $id } es «{ $written }» en lugar de { $name }

# $rows (text): a number. $name (text): the name of an HTTP status, such as BadRequest: never translated.
cli-page-translated-names = hay nombres de estados traducidos, como «{ $written }» en lugar de { $name } (filas: { $rows })

# Properties are members of JSON objects. $name (text): such as innerError: never translated.
cli-page-translated-property = la propiedad { $name } figura como «{ $written }»; los servicios envían { $name }

# As above. $written (text): another spelling of the same name.
cli-page-two-spellings = la propiedad { $name } aparece escrita también como { $written }

# $code (text): a number in a row of numbers, such as 99916.
cli-page-missing-code = no hay ninguna fila para { $code }, aunque sí para los números contiguos

# $first (text): the number of a line.
cli-page-second-row = se omite una segunda fila para { $id }; la primera está en la línea { $first }

# $text (text): the beginning of the row.
cli-page-unread-row = no se puede interpretar una fila, por lo que se omite: «{ $text }»

# A title is a short text such as "No encontrado"; the description stands behind it. $statuses (text): HTTP
# statuses, separated by commas.
cli-page-guessed-titles = no hay separación entre las celdas, por lo que es una suposición dónde terminan estos títulos: { $statuses }

# The cell is empty.
cli-page-no-description = la fila de { $id } no tiene descripción

# Fluent: the format of the texts. Names of messages have no dots or colons.
cli-page-impossible-id = { $id } no puede ser el nombre de un mensaje en Fluent

# A sentence that has no translation yet. $defect (text): in English.
cli-page-other-defect = { $defect }

# --lang is an option: never translated. $other and $tag (text): language tags, such as es.
cli-page-other-language = los textos de la página son los de «{ $other }», pero --lang indica «{ $tag }»

# The file isn't a page of the kind that is looked for. $file (text): its name. Markdown and HTML are formats.
cli-page-no-codes = en «{ $file }» no hay ninguna tabla de estados o códigos; indique una página que tenga un estado HTTP en cada fila, como texto, Markdown o HTML

# MiB: 1,048,576 bytes. $file (text): the name of a file.
cli-page-large = «{ $file }» ocupa más de 4 MiB; guarde por separado la parte que contiene las tablas

# UTF-8: an encoding of text. $file (text): the name of a file. $line (text): the number of a line.
cli-page-utf-8 = «{ $file }» no está en UTF-8 (línea { $line }); guárdelo como UTF-8

# As above; the file begins as UTF-16 and then breaks.
cli-page-utf-16 = «{ $file }» no es UTF-16 válido; guárdelo como UTF-8

# $file (text): the name of a folder. $tag (text): a language tag, such as es.
cli-page-no-texts = «{ $file }» no tiene textos de estados o códigos en «{ $tag }»; indique la carpeta que contiene una carpeta por idioma

## The report of `drift`
##
## It lists texts that differ between a documentation page and the catalog, which is the texts of this
## program or of a folder.

# Behind the id of a message: "code-99904 · nuevo". The page has a row that the catalog lacks.
# Also before a number of such rows.
cli-drift-new = nuevo

# Behind the id of a message: "code-99904 · eliminado". The catalog has a text that the page lacks.
# Also before a number of such texts.
cli-drift-gone = eliminado

# Behind the id of a message: "code-99904 · modificado". Also before a number of such texts.
cli-drift-changed = modificado

# Behind the id of a message: "code-99904 · nuevo · línea 7". $line (text): the number of a line of the page.
cli-drift-line = línea { $line }

# Before the text on the page: "página: Recurso no encontrado".
cli-drift-page = página

# Before the text of the catalog: "catálogo: Recurso no encontrado".
cli-drift-catalog = catálogo

# Before a title on the page: "página, título: No encontrado".
cli-drift-page-title = página, título

# Before a title of the catalog: "catálogo, título: No encontrado".
cli-drift-catalog-title = catálogo, título

# Over a list of what is wrong with the page itself, such as codes that were translated by mistake.
cli-drift-defects = Defectos de la página

# Before the number of rows with an HTTP status.
cli-drift-statuses = Estados

# Before the number of rows with a code that is a word, such as itemNotFound.
cli-drift-code-strings = Códigos de texto

# Before the number of rows with a code in digits, such as 99904.
cli-drift-numeric-codes = Códigos numéricos

# Before the number of all differences.
cli-drift-differences = Diferencias

## What was found for a text
##
## Over each text the codes and statuses it comes from ("codes itemNotFound, 99904 · status 404"), below it how
## it was found ("description · language es · 97% alike").

# Instead of cli-line-code where there are several. $list (text): codes, separated by commas.
cli-line-codes = códigos { $list }

# Instead of cli-line-status where there are several. $list (text): HTTP statuses, separated by commas.
cli-line-statuses = estados { $list }

# The text is the heading of an answer, such as "Not Found".
cli-find-title = título

# The text is the main text of an answer.
cli-find-description = descripción

# The text is the advice of an answer.
cli-find-advice = qué hacer

# The text is about one of the details of an answer.
cli-find-detail = detalle

# $percent (text): a whole number; 100 means that the texts are the same.
cli-find-alike = coincidencia: { $percent } %

# Behind the label for notes: nothing was found.
cli-find-nothing = ningún texto se parece a este

# Behind the label for notes: the text has no letters and no digits.
cli-find-empty = el texto está vacío, por lo que no hay nada que buscar

# Behind the label for notes. $characters (number): how many were searched for.
cli-find-cut = el texto es largo; solo se han buscado sus primeros { $characters } caracteres

# The user gave no text at all. ARCHIVO stands for the name of a file.
cli-find-none = no hay nada que buscar; indique el texto, o - para leerlo de la entrada estándar: error-l10n find - < ARCHIVO

# --limit is an option: never translated.
cli-limit-invalid = --limit requiere un número entero a partir de 1

## Which codes are listed

# Behind the label for notes: no row of the list fits --kind, --status and --grep.
cli-codes-none = ningún código ni estado cumple las condiciones

# --status is an option: never translated. Here it chooses rows of a list.
cli-status-filter-invalid = --status requiere un estado HTTP, como 404, o una clase de ellos, como 4xx

## The texts of a project side by side
##
## `check --matrix` shows every text of a project in every language with sample values, as a table in a
## terminal or as a page in a browser.

# The heading of the page, and the title of its window.
cli-matrix-title = Textos en paralelo

# Below the heading of the page. Values that a text gets while a program runs are marked by a colour.
cli-matrix-introduction = Todos los textos, tal como los ven sus usuarios. Los valores de ejemplo aparecen resaltados.

# On the page, before a field: words to look for in the texts.
cli-matrix-search = Buscar

# On the page, beside a box to check: all other texts are hidden then.
cli-matrix-only-problems = Solo los textos que faltan o tienen errores

# Over the ids of texts and the sample values.
cli-matrix-text = Texto

# In place of a text that a language lacks.
cli-matrix-missing = falta

# In place of a text that a regional language, such as es-MX, takes from its parent, such as es.
cli-matrix-inherited = heredado

# In place of a text whose values or parts cannot be put together.
cli-matrix-broken = no se puede formar

# On the page, when no text has the words that are looked for.
cli-matrix-nothing = No se ha encontrado nada.

# The last line of the table. $texts (number): how many texts there are.
cli-matrix-texts = textos: { $texts }

# As above, for a language. $locale (text): a language tag. $texts (number): how many texts are missing or broken.
cli-matrix-problems = { $locale }: faltan o tienen errores: { $texts }

# Below these lines. $parts (number): how many parts of files are left out. error-l10n check is a command: never
# translated.
cli-matrix-unread = partes que no son Fluent válido y que no se muestran: { $parts }; error-l10n check indica dónde están

## Help
##
## What stands around the texts of help, which are in help.ftl. Headings have a colon behind them.

# Before a pattern such as "error-l10n explain [OPTIONS]".
cli-heading-usage = Uso

# Over the verbs.
cli-heading-commands = Órdenes

# Over what is given without a name.
cli-heading-arguments = Argumentos

# Over options such as --lang.
cli-heading-options = Opciones

# Over command lines.
cli-heading-examples = Ejemplos

# Over the numbers 0, 1 and 2.
cli-heading-exit-status = Código de salida

# Over the topics of help, such as "languages".
cli-heading-topics = Temas

# In a pattern, in square brackets: any options.
cli-usage-options = OPCIONES

# In a pattern: one of the verbs.
cli-usage-command = ORDEN

# Behind the exit status 0.
cli-exit-0 = todo está bien

# Behind the exit status 1. check, drift, find, codes and explain are verbs, --contract is an option: never translated.
cli-exit-1 = no se entendió la entrada o una parte de ella, aunque se muestra un texto general; check: los textos no están en orden; drift: la página y los textos difieren; find y codes: nada coincide; explain --contract: la respuesta se aparta de la documentación

# Behind the exit status 2.
cli-exit-2 = uso incorrecto, o algo que no se puede leer o escribir

# Of the option --help.
cli-help-flag = Mostrar la ayuda

# Of the option --help, where -h says less than --help.
cli-help-flag-short = Mostrar la ayuda (con --help, más)

# Of the option -h, where -h says less than --help.
cli-help-flag-long = Mostrar la ayuda (con -h, un resumen)

# Of the option --version.
cli-help-version = Mostrar la versión

# Behind what an option does. $value (text): what holds without the option.
cli-help-default = [predeterminado: { $value }]

# Behind what an argument is. $values (text): words to choose from.
cli-help-values = [valores posibles: { $values }]

# Somebody asked for help about something else. $verbs and $topics (text): lists.
cli-help-unknown = no hay ayuda sobre eso; existen las órdenes { $verbs } y los temas { $topics }

## Manual pages
##
## Headings, shown in capitals, as manual pages have them in this language.

# Over the name of the command and what it does.
cli-man-name = Nombre

# Over the pattern of a command line.
cli-man-synopsis = Sinopsis

# Over the description.
cli-man-description = Descripción

# Over the number of the version.
cli-man-version = Versión

## A command line that is not understood
##
## $option (text): an option such as --status, or an argument such as <FILE|->.

# Below the error and the usage. $command (text): a command line that prints help.
cli-usage-more = Más información: { $command }

# There is no such option.
cli-usage-unknown-option = no existe la opción { $option }

# As above. $other (text): an option that is there and looks like it.
cli-usage-similar-option = no existe la opción { $option }; ¿quería decir { $other }?

# The option is one of a verb but stands before it. $verb (text): a verb that has the option.
cli-usage-before-verb = { $option } va detrás de la orden, por ejemplo: error-l10n { $verb } { $option }

# An argument too many. It is not repeated, because it may be a body with private data.
cli-usage-surplus = sobra un argumento; si es un texto con espacios, escríbalo entre comillas

# The first word is no verb. $other (text): a verb that looks like it.
cli-usage-similar-verb = no existe esa orden; ¿quería decir { $other }?

# $values (text): the words the option takes.
cli-usage-value-of = { $option } admite uno de estos valores: { $values }

# Nothing stands behind the option.
cli-usage-value-missing = { $option } requiere un valor; escríbalo detrás de la opción

# For example behind an option that takes none.
cli-usage-value-surplus = sobra un valor en { $option }

# The value has the wrong form; it is not repeated.
cli-usage-value-refused = el valor de { $option } no tiene la forma correcta

# The option stands there twice.
cli-usage-repeated = { $option } solo se puede indicar una vez

# $others (text): options that exclude this one.
cli-usage-conflict = { $option } no se puede combinar con { $others }

# $arguments (text): what has to be given, such as <FILE|->.
cli-usage-missing = falta: { $arguments }

# An argument has bytes that are no text.
cli-usage-not-unicode = un argumento no es Unicode

# Nothing more is known.
cli-usage-wrong = no se entiende la línea de órdenes

## Topics of help: pasting
##
## Paragraphs under a title, for people who answer customers.

# Title, also in a list of topics.
cli-topic-pasting = Qué se puede pegar

# Of several ways in which an error reaches an agent. explain is a verb.
cli-pasting-what = explain acepta lo que haya enviado el cliente: el error puede tener texto alrededor, estar en un registro con la hora delante de cada línea, en un correo citado, en líneas partidas, en una cadena de JSON, de un shell, de PowerShell, de CSV o de Python, en HTML o en una dirección. También basta un código o un estado.

# curl is a program. Names of headers are never translated.
cli-pasting-http = De una transcripción HTTP, como la de curl -i o curl -v, cuentan el estado de la última respuesta y los encabezados Retry-After, MS-RequestId, request-id, MS-CorrelationId y Date. La espera se cuenta desde la fecha de la respuesta.

# batch is a verb.
cli-pasting-several = Varios errores se explican uno tras otro, hasta mil; para registros existe batch. Se leen los primeros 8 MiB. De lo que se omite se indican el tipo y la cantidad en la salida de error estándar.

# The message inside an error is the developer's.
cli-pasting-not = En el mensaje de un error no se busca nada, aunque cite otro error: es para el desarrollador.

## Topics of help: languages

# Title, also in a list of topics.
cli-topic-languages = Cómo se elige el idioma

# --lang is an option; LC_ALL, LC_MESSAGES and LANG are variables: never translated.
cli-languages-command = Las respuestas y la propia herramienta usan el idioma de --lang o, si falta, el de la primera de las variables LC_ALL, LC_MESSAGES y LANG que no esté vacía. --lang admite etiquetas, como es-MX, o el valor de un encabezado Accept-Language con sus pesos.

# negotiate is a verb.
cli-languages-choice = Una región recibe los textos de las más cercanas: es-AR, los de es-419 o es. Nunca se usa un idioma que no se haya pedido, salvo el predeterminado, el inglés. negotiate muestra la elección para un encabezado.

# Texts an overlay has in one language only.
cli-languages-missing = Un código sin texto en ese idioma cuenta como desconocido: se usa el siguiente código hacia fuera, el estado o un texto general, de modo que la respuesta está en un solo idioma.

## Topics of help: overlays

# Title, also in a list of topics.
cli-topic-overlays = Textos propios

# --overlay is an option. es and portal.ftl are names of a folder and a file: never translated.
cli-overlays-what = --overlay CARPETA superpone una carpeta de archivos de Fluent a los textos incluidos: CARPETA/es/portal.ftl para el español. Puede cambiar un texto o agregar un código, una región o un idioma; lo que no menciona queda igual.

# code-99904, status-404, detail-NAME and advice-check-item are names of messages: never translated, except NAME.
cli-overlays-how = Los mensajes se llaman code-99904, status-404 (con .title), detail-NOMBRE y advice-check-item. codes muestra todos, check comprueba una carpeta y batch --unknown escribe esbozos para los códigos sin texto.

# A paragraph of a topic.
cli-overlays-broken = Una carpeta con errores se rechaza al leerla, con el archivo, la línea y qué hacer; nunca se responde con una parte de ella.

## Topics of help: privacy

# Title, also in a list of topics.
cli-topic-privacy = Qué no se muestra nunca

# A paragraph of a topic.
cli-privacy-never = El mensaje para el desarrollador, los textos de details, las trazas de la pila y cualquier otro texto libre de una respuesta no se guardan, así que ningún formato, registro o error de esta herramienta puede mostrarlos. Tampoco el texto que rodea un error pegado.

# Letters, digits and four characters.
cli-privacy-passes = Solo pasa lo que tiene forma de identificador, hasta 128 letras, dígitos y . _ : - sin espacios: códigos, nombres de detalles, elementos afectados (target) e identificadores de solicitud y de correlación.

# --ticket and --contract are options.
cli-privacy-ticket = Un bloque de --ticket tampoco indica los elementos afectados, ya que pueden contener datos de una persona. --contract indica longitudes y tipos.

## Topics of help: programs

# Title, also in a list of topics.
cli-topic-programs = Uso desde programas

# --format json is an option.
cli-programs-json = Con --format json, explain escribe un documento de problema (RFC 9457) en una línea por cada error; codes, una matriz; check, drift y find, sus propios documentos.

# A paragraph of a topic.
cli-programs-streams = Los resultados van a la salida estándar; las notas y los errores, a la salida de error estándar. Fuera de un terminal no hay colores, saltos de línea adicionales ni secuencias de escape; en un terminal se respetan NO_COLOR y COLUMNS. Si se cierra la tubería, la ejecución termina sin aviso.

# A paragraph of a topic.
cli-programs-same = Las opciones, las órdenes, los miembros de JSON y los códigos de salida son iguales en todos los idiomas. completions y man escriben, en su idioma, lo que necesitan los shells y los paquetes.

## Texts of one's own that are refused
##
## Behind the file or folder, often with line and column: "texts/es/portal.ftl:3:1: …". The files are in the Fluent
## format.

# Why a file or folder is refused, and what to do.
cli-refused-byte-order-mark = el archivo empieza por una marca de orden de bytes; guárdelo como UTF-8 sin BOM

# $language (text): a language tag. $known (text): language tags, separated by commas.
cli-refused-default-not-registered = el idioma predeterminado { $language } no está registrado; regístrelo o elija uno de estos: { $known }

# $id (text): the name of a message, such as code-99904. $firstFile (text): a file. $firstLine (text): the number of a line.
cli-refused-duplicate-message = «{ $id }» está definido dos veces, la primera en { $firstFile }, línea { $firstLine }; quite una de las dos

# Why a file or folder is refused, and what to do.
cli-refused-forbidden = no hay permiso para leerlo; compruebe la ruta y sus permisos

# Why a file or folder is refused, and what to do.
cli-refused-nested-folder = hay una carpeta dentro de la carpeta de un idioma; mueva sus archivos a la carpeta del idioma

# $language (text): something that is no language tag.
cli-refused-no-language = «{ $language }» no es ningún idioma; use una etiqueta como «es» o «es-MX»

# Why a file or folder is refused, and what to do.
cli-refused-no-language-folder = el archivo no está en la carpeta de ningún idioma; muévalo a la de su idioma, como «es»

# $tag (text): the name of a folder.
cli-refused-no-language-tag = «{ $tag }» no es una etiqueta de idioma; use una como «es» o «es-MX»

# code-generalException is the name of a message: never translated. $language (text): a language tag.
cli-refused-no-last-resort = el idioma predeterminado «{ $language }» no tiene un texto fijo para code-generalException; agregue uno sin variables o elija otro idioma predeterminado

# es/portal.ftl is the name of a file: never translated.
cli-refused-no-texts = la carpeta no contiene archivos .ftl; ponga los textos en una carpeta por idioma, como es/portal.ftl

# Why a file or folder is refused, and what to do.
cli-refused-not-a-folder = no es una carpeta; compruebe la ruta

# Why a file or folder is refused, and what to do.
cli-refused-not-found = no existe; compruebe la ruta

# Why a file or folder is refused, and what to do.
cli-refused-not-utf-8 = el archivo no está en UTF-8; guárdelo como UTF-8

# $language (text): a language tag.
cli-refused-registered-twice = { $language } está registrado dos veces; regístrelo una sola vez

# $first and $second (text): language tags such as iw and he.
cli-refused-same-language = { $first } y { $second } son el mismo idioma; use un solo nombre para él

# Fluent is the format of the file.
cli-refused-syntax = no es Fluent válido; compare la línea con los archivos incluidos

# Why a file or folder is refused, and what to do.
cli-refused-syntax-closing-brace = no es Fluent válido: sobra una llave de cierre; para una llave en el texto, escriba {"{"}"{"}"}"{"}"}

# id stands for the name of a message.
cli-refused-syntax-equals-sign = no es Fluent válido: falta un signo igual; escriba «id = texto» y sangre con cuatro espacios las demás líneas del texto

# A string in quotes. \ is what an escape begins with.
cli-refused-syntax-escape = no es Fluent válido: una cadena contiene una secuencia de escape desconocida; escriba \\ para una barra invertida, \" para unas comillas y \u00A0 para un carácter por su número

# A choice between texts: its variants begin behind ->.
cli-refused-syntax-line-break = no es Fluent válido: falta un salto de línea detrás de ->; empiece cada variante en una línea propia

# A choice between texts needs one that is marked.
cli-refused-syntax-no-default = no es Fluent válido: ninguna variante es la predeterminada; marque una con *

# id stands for the name of a message.
cli-refused-syntax-no-id = no es Fluent válido: la línea no empieza por el identificador de un mensaje; escriba «code-99904 = texto», o empiece por # si es un comentario

# $id (text): the name of a message.
cli-refused-syntax-no-value = no es Fluent válido: { $id } no tiene texto; escriba un texto o un atributo

# Why a file or folder is refused, and what to do.
cli-refused-syntax-open-brace = no es Fluent válido: falta una llave de cierre; escriba los valores como {"{"} $name {"}"} y cierre todo lo que abra

# A string in quotes.
cli-refused-syntax-open-string = no es Fluent válido: una cadena no está cerrada; ciérrela con " en la misma línea

# A choice between texts needs one that is marked.
cli-refused-syntax-several-defaults = no es Fluent válido: hay varias variantes predeterminadas; marque solo una con *

# Why a file or folder is refused, and what to do.
cli-refused-syntax-tab = no es Fluent válido: la línea está sangrada con un tabulador; sangre con espacios

# Placeables are expressions in braces. $limit (text): a number.
cli-refused-too-deep = hay expresiones anidadas en más de { $limit } niveles o llaves sin cerrar; cierre las llaves o divida el texto

# Why a file or folder is refused, and what to do.
cli-refused-too-large = el archivo ocupa más de 4 MiB; divídalo en archivos más pequeños

# $id (text): the name of a message. $limit (text): a number.
cli-refused-too-many-digits = un número de «{ $id }» tiene más de { $limit } dígitos; redondéelo

# $reason (text): the words of the operating system, in English.
cli-refused-unreadable = no se puede leer ({ $reason }); compruebe la ruta y sus permisos

# Why a list of languages is refused, and what to do.
cli-refused-no-languages = no hay ningún idioma registrado; registre al menos el predeterminado

# $languages (text): a number.
cli-refused-too-many-languages = hay { $languages } idiomas registrados; registre como máximo 65535
