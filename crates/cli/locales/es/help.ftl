### Help of the `error-l10n` command, in Spanish.
###
### Written by this project, under its licence. Options, verbs, values in lower case, names of files and exit
### statuses are never translated. The user is addressed as usted; texts of options have no full stop at their end.
### Above each text stands the English it was translated from: a test asks for both to be changed together.

# error-l10n: what it does
# English: Turn an API's error into text its user can read
help-command = Convierte el error de una API en un texto que el usuario entiende

# error-l10n: more of what error-l10n does
# English: The texts are those of the Microsoft Partner Center Referrals API in English, Spanish and Russian, and of your own overlays. The message a service writes for its developers is never shown.
help-command-description = Los textos son los de la API de referencias del Centro de partners de Microsoft en español, inglés y ruso, y los que usted superponga. El mensaje que un servicio escribe para sus desarrolladores no se muestra nunca.

# explain: what it does
# English: Tell what an error means, in the user's language
help-explain = Explica qué significa un error, en el idioma del usuario

# explain: more of what explain does
# English: Prints the title, the description, what to do next, and the details, then the code, the status and the language of the answer. An input that holds no error gets a general text, and exit status 1. ¶ The error may stand in anything a person pastes: text, a log, a quoted mail, a transcript of curl -i, a string of JSON, of a shell or of Python. Several errors are explained in their order. What was left out is told, not shown.
help-explain-description =
    Muestra el título, la descripción, qué hacer y los detalles; después, el código, el estado y el idioma de la respuesta. Si la entrada no contiene ningún error, muestra un texto general y el código de salida es 1.

    El error puede estar en cualquier cosa que alguien pegue: un texto, un registro, un correo citado, la salida de curl -i, una cadena de JSON, de un shell o de Python. Si hay varios errores, se explican en su orden. De lo que se omite se dice qué era, pero no se muestra.

# explain: CODE|FILE|-
# English: A code, an HTTP status, a file that holds the body of a failed call, or - for standard input
help-explain-input = Un código, un estado HTTP, un archivo con el cuerpo de una respuesta con error, o - para la entrada estándar

# explain: --status N
# English: The HTTP status of the call, 100 to 599; it counts more than one in the body
help-explain-status = El estado HTTP de la llamada, de 100 a 599; prevalece sobre el del cuerpo

# explain: --retry-after V
# English: The value of the answer's Retry-After header: seconds or an HTTP date. What cannot be read is ignored
help-explain-retry-after = El valor del encabezado Retry-After de la respuesta: segundos o una fecha HTTP. Lo que no se entienda se pasa por alto

# several verbs: --lang L
# English: The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]
help-any-language = Los idiomas del usuario, como etiquetas o como valor de un encabezado Accept-Language [predeterminado: LC_ALL, LC_MESSAGES o LANG]

# explain: --also L
# English: A second language, beside the first one; in a ticket, that of the customer
help-explain-also = Un segundo idioma junto al primero; en un ticket, el del cliente

# explain: --trail
# English: Tell every code that was seen, outermost first, which ones have a text, and why one of them was chosen
help-explain-trail = Mostrar todos los códigos encontrados, del más externo al más interno, cuáles tienen texto y por qué se eligió uno de ellos

# explain: --ticket
# English: Write a block for a ticket: codes, ids, time, the text in English and in the customer's language. Nothing of it is free text of the service, or about a person
help-explain-ticket = Escribir un bloque para un ticket: códigos, identificadores, hora y el texto en inglés y en el idioma del cliente. No contiene texto libre del servicio ni datos de personas

# explain: --contract
# English: Tell where status and body depart from what the API documents, in place of an explanation. Exit status 1 if they do
help-explain-contract = Mostrar en qué se apartan el estado y el cuerpo de lo que documenta la API, en lugar de una explicación. Si se apartan, el código de salida es 1

# several verbs: --overlay DIR
# English: Lay a folder of your own texts over the shipped ones: a folder for each language in it, with `.ftl` files. May be given several times, the last one on top
help-any-overlay = Superponer una carpeta de textos propios a los incluidos: dentro, una carpeta por idioma con archivos `.ftl`. Se puede indicar varias veces; prevalece la última

# several verbs: --reviewed
# English: Use the reviewed edition: the documented texts with the documents' slips mended
help-any-reviewed = Usar la edición revisada: los textos documentados con las erratas de los documentos corregidas

# several verbs: --pseudo
# English: Add the pseudo-locales for testers, made from the English texts: en-XA, with accents and longer, and ar-XB, from right to left. Only users who name one exactly get it
help-any-pseudo = Agregar los pseudoidiomas para pruebas, creados a partir de los textos en inglés: en-XA, con acentos y más largo, y ar-XB, de derecha a izquierda. Solo los recibe quien los pide exactamente

# explain: --format text|json|markdown
# English: For a person (text), as a problem document, RFC 9457 (json), or, of a ticket, for a page (markdown) [default: text]
help-explain-format = Para una persona (text), como documento de problema, RFC 9457 (json) o, si es un ticket, para una página (markdown) [predeterminado: text]

# find: what it does
# English: Find the codes that a quoted text comes from
help-find = Busca los códigos de los que procede un texto citado

# find: more of what find does
# English: The text may be in any language there are texts in, whole or in part, with typing errors, other numbers, and words around it. The best answer comes first, with the text as it was found, in your language and in English. Where no text is similar, the exit status is 1.
help-find-description = El texto puede estar en cualquiera de los idiomas disponibles, completo o en parte, con erratas, con otros números y con palabras alrededor. La mejor respuesta va primero, con el texto tal como se encontró, en su idioma y en inglés. Si ningún texto se parece, el código de salida es 1.

# find: TEXT|-
# English: What somebody read, or - for standard input; of a long text only the beginning counts
help-find-words = Lo que alguien leyó, o - para la entrada estándar; de un texto largo solo cuenta el principio

# find: --limit N
# English: How many answers to print; those as good as the last one are printed too [default: 10]
help-find-limit = Cuántas respuestas mostrar; también se muestran las que coinciden tanto como la última [predeterminado: 10]

# find: --lang L
# English: Your languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]
help-find-language = Sus idiomas, como etiquetas o como valor de un encabezado Accept-Language [predeterminado: LC_ALL, LC_MESSAGES o LANG]

# several verbs: --format text|json
# English: For a person (text), or for a program (json) [default: text]
help-any-format = Para una persona (text) o para un programa (json) [predeterminado: text]

# codes: what it does
# English: List every status and code with its texts
help-codes = Muestra todos los estados y códigos con sus textos

# codes: more of what codes does
# English: With several languages their texts stand side by side, so that they can be compared.
help-codes-description = Con varios idiomas, los textos aparecen en columnas contiguas para poder compararlos.

# codes: --lang L
# English: A language, as tag or as the value of an Accept-Language header; may be given several times [default: LC_ALL, LC_MESSAGES or LANG]
help-codes-languages = Un idioma, como etiqueta o como valor de un encabezado Accept-Language; se puede indicar varias veces [predeterminado: LC_ALL, LC_MESSAGES o LANG]

# codes: --kind status|code
# English: Only statuses, or only codes
help-codes-kind = Solo los estados o solo los códigos

# codes: --status N
# English: Only an HTTP status and the codes that come with it; 4xx is all of its class. May be given several times
help-codes-statuses = Solo un estado HTTP y los códigos que lo acompañan; 4xx es toda su clase. Se puede indicar varias veces

# codes: --grep TEXT
# English: Only what has this piece of text in its code or one of its texts, whatever the case, accents and quotes
help-codes-grep = Solo lo que contiene este fragmento en su código o en alguno de sus textos, sin distinguir mayúsculas, acentos ni comillas

# codes: --format table|json|csv|markdown
# English: For a person (table), for a program (json), for a spreadsheet (csv), for a page (markdown) [default: table]
help-codes-format = Para una persona (table), para un programa (json), para una hoja de cálculo (csv) o para una página (markdown) [predeterminado: table]

# negotiate: what it does
# English: Tell which language a user gets
help-negotiate = Muestra qué idioma recibe un usuario

# negotiate: more of what negotiate does
# English: Prints the tag of the language that is chosen for the value of an Accept-Language header. A header is never wrong: what is malformed in it is passed over, and a user whose languages are not there gets the default.
help-negotiate-description = Muestra la etiqueta del idioma que se elige para el valor de un encabezado Accept-Language. Un encabezado nunca es un error: lo que está mal escrito se pasa por alto, y quien pide idiomas que no hay recibe el predeterminado.

# negotiate: HEADER
# English: The value of the Accept-Language header; without it, the user sent none
help-negotiate-header = El valor del encabezado Accept-Language; si falta, el usuario no envió ninguno

# negotiate: --available TAGS
# English: The languages there are, separated by commas or blanks [default: those of the shipped texts]
help-negotiate-available = Los idiomas disponibles, separados por comas o espacios [predeterminado: los de los textos incluidos]

# negotiate: --default TAG
# English: The language for users none of whose languages is there [default: en, or else the first one]
help-negotiate-default = El idioma para quien no encuentra ninguno de los suyos [predeterminado: en o, si no está, el primero]

# negotiate: --format text|json
# English: The tag alone (text), or all that is known of the choice (json) [default: text]
help-negotiate-format = Solo la etiqueta (text) o todo lo que se sabe de la elección (json) [predeterminado: text]

# batch: what it does
# English: Answer a log of failed calls, line by line
help-batch = Explica los errores de un registro de llamadas, línea a línea

# batch: more of what batch does
# English: Reads NDJSON, a body on each line or somewhere in it, and writes each line with a problem document (RFC 9457) for its user added; everything else in it stays byte for byte, and so does the order. Input that is compressed with gzip or Zstandard is read as it is. A line that cannot be answered is reported with its number and written unchanged. At the end, standard error gets a summary.
help-batch-description = Lee NDJSON, con un cuerpo en cada línea o en algún miembro de ella, y escribe cada línea con un documento de problema (RFC 9457) para su usuario; todo lo demás queda igual byte a byte, y también el orden. La entrada comprimida con gzip o Zstandard se lee tal cual. Si una línea no tiene respuesta, se indica su número y se escribe sin cambios. Al final, se muestra un resumen en la salida de error estándar.

# batch: FILE|-
# English: A file of lines, or - for standard input
help-batch-input = Un archivo de líneas, o - para la entrada estándar

# batch: --field A.B
# English: The member the body is in, as an object or as a string of JSON: names separated by dots [default: the line is the body]
help-batch-field = El miembro que contiene el cuerpo, como objeto o como cadena de JSON: nombres separados por puntos [predeterminado: el cuerpo es la línea]

# batch: --status-field A.B
# English: The member the HTTP status of the call is in; it counts more than one in the body
help-batch-status-field = El miembro que contiene el estado HTTP de la llamada; prevalece sobre el del cuerpo

# batch: --lang-field A.B
# English: The member the user's languages are in, as in --lang, which is for lines without it
help-batch-language-field = El miembro que contiene los idiomas del usuario, como en --lang, que queda para las líneas que no lo tienen

# batch: --into NAME
# English: The member the answer goes under; one of that name is replaced
help-batch-into = El miembro en el que se escribe la respuesta; si ya existe, se reemplaza

# batch: --text-only
# English: Write the texts alone, one on each line: line 7 answers line 7, also if that is bad. Line breaks and control characters in a text are written as \n and \u{1b}
help-batch-text-only = Escribir solo los textos, uno por línea: la línea 7 responde a la línea 7, aunque no sea válida. Los saltos de línea y los caracteres de control de un texto se escriben como \n y \u{"{"}1b{"}"}

# batch: --redact
# English: Take every text the service wrote out of the bodies; codes, names, ids, numbers and statuses stay. A line that is no JSON object is replaced by its answer
help-batch-redact = Quitar de los cuerpos todo texto que haya escrito el servicio; quedan códigos, nombres, identificadores, números y estados. Una línea que no es un objeto JSON se reemplaza por su respuesta

# batch: --threads N
# English: How many lines to answer at a time [default: as many as there are processors]
help-batch-threads = Cuántas líneas responder a la vez [predeterminado: tantas como procesadores haya]

# batch: --output FILE|-
# English: Where the lines go. A file is replaced when all is done, so it may be the one that is read [default: standard output]
help-batch-output = Dónde se escriben las líneas. Un archivo se reemplaza cuando todo ha terminado, así que puede ser el mismo que se lee [predeterminado: la salida estándar]

# batch: --unknown FILE.ftl
# English: Write a Fluent file with a stub for each code that has no text in any language
help-batch-unknown = Escribir un archivo de Fluent con un esbozo para cada código que no tiene texto en ningún idioma

# batch: --format text|json
# English: The summary and the reports: for a person (text), or as JSON, an object on each line (json) [default: text]
help-batch-format = El resumen y los avisos: para una persona (text) o como JSON, un objeto por línea (json) [predeterminado: text]

# check: what it does
# English: Check the translations of a project
help-check = Examina las traducciones de un proyecto

# check: more of what check does
# English: DIR has a folder for each language, or a folder `locales` with them, and `.ftl` files in each. Every finding is told with its file, its line and what to do. What the project wants of its texts stands in a file check.toml beside them. Findings are in English; the rest is in the user's language.
help-check-description = CARPETA contiene una carpeta por idioma, o una carpeta `locales` con ellas, y archivos `.ftl` en cada una. De cada hallazgo se indican el archivo, la línea y qué hacer. Lo que el proyecto exige a sus textos está en un archivo check.toml junto a ellos. Los hallazgos están en inglés; lo demás, en el idioma del usuario.

# check: DIR
# English: The folder of the project
help-check-folder = La carpeta del proyecto

# check: --config F
# English: A configuration in place of the folder's check.toml
help-check-config = Una configuración en lugar del check.toml de la carpeta

# check: --format text|json|sarif|junit|github|gitlab|markdown
# English: For a person (text), a program (json), a code scanner (sarif), a test runner (junit), annotations (github, gitlab), the coverage as a table (markdown) [default: text]
help-check-format = Para una persona (text), un programa (json), un analizador de código (sarif), un ejecutor de pruebas (junit), anotaciones (github, gitlab) o la cobertura en una tabla (markdown) [predeterminado: text]

# check: --output FILE|-
# English: Where the report goes. A file is replaced when the report is complete [default: standard output]
help-check-output = Dónde se escribe el informe. Un archivo se reemplaza cuando el informe está completo [predeterminado: la salida estándar]

# check: --fail-on error|warning|info
# English: The least severity that makes the exit status 1. A missing text always does [default: error]
help-check-fail-on = La gravedad mínima con la que el código de salida es 1. Con un texto que falta lo es siempre [predeterminado: error]

# check: --baseline F
# English: A file of findings that are known: only others are reported
help-check-baseline = Un archivo de hallazgos conocidos: solo se muestran los demás

# check: --update-baseline
# English: Write what is found now to the file of --baseline
help-check-update-baseline = Escribir los hallazgos de ahora en el archivo de --baseline

# check: --over DIR|shipped
# English: Check the texts as an overlay over those of a folder, or over the shipped ones (shipped)
help-check-over = Comprobar los textos tal como quedan sobre los de una carpeta o sobre los incluidos (shipped)

# check: --update-fingerprints
# English: Remember in a file check.fingerprints beside check.toml which source text each translation was made from, to be told when a source text changes and its translation does not
help-check-update-fingerprints = Guardar en un archivo check.fingerprints, junto a check.toml, de qué texto de origen procede cada traducción, para avisar cuando cambie el texto de origen y no su traducción

# check: --min-coverage L=N
# English: How many per cent of its texts a locale must have translated, such as es=100; may be given several times
help-check-min-coverage = Qué porcentaje de sus textos debe tener traducido un idioma, como es=100; se puede indicar varias veces

# check: --explain RULE
# English: Tell what a rule is about and how to keep it; without RULE, list all rules
help-check-explain = Explicar de qué trata una regla y cómo cumplirla; sin REGLA, mostrar todas las reglas

# check: --matrix text|html
# English: In place of findings, show every text in every locale with sample values, as users will see it: as a table (text), or as a page to read and search in a browser (html) [default: text]
help-check-matrix = En lugar de hallazgos, mostrar cada texto en cada idioma con valores de ejemplo, tal como lo verán los usuarios: en una tabla (text) o en una página para leer y buscar en un navegador (html) [predeterminado: text]

# check: --pseudo
# English: Show the pseudo-locales en-XA and ar-XB as well, made of the source locale
help-check-pseudo = Mostrar también los pseudoidiomas en-XA y ar-XB, creados a partir del idioma de origen

# import: what it does
# English: Turn a documentation page into a Fluent file
help-import = Convierte una página de documentación en un archivo de Fluent

# import: more of what import does
# English: Reads the tables of statuses and codes of a saved page and writes a text for each row, as it stands there. A page may be text as a browser saves it, Markdown or HTML, in any language. What is wrong with the page, such as a code that its translation has mangled, is told with its line. With rows that cannot be read, the exit status is 1; a page without any is refused.
help-import-description = Lee las tablas de estados y códigos de una página guardada y escribe un texto por fila, tal como figura en ella. La página puede ser texto guardado desde un navegador, Markdown o HTML, en cualquier idioma. Los defectos de la página, como un código que su traducción ha estropeado, se indican con su línea. Si alguna fila no se puede interpretar, el código de salida es 1; una página sin filas se rechaza.

# import: PAGE|-
# English: A saved page, or - for standard input
help-import-page = Una página guardada, o - para la entrada estándar

# import: --lang TAG
# English: The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)
help-import-language = El idioma de la página, como etiqueta. (Esta herramienta usa el de LC_ALL, LC_MESSAGES o LANG.)

# import: --output FILE|-
# English: Where the texts go. A file is replaced when they are complete [default: standard output]
help-import-output = Dónde se escriben los textos. Un archivo se reemplaza cuando están completos [predeterminado: la salida estándar]

# drift: what it does
# English: Compare a documentation page with the texts
help-drift = Compara una página de documentación con los textos

# drift: more of what drift does
# English: Tells which rows of the page are new, gone or changed, and what is wrong with the page itself, such as a code that its translation has mangled. The exit status is 1 if there is a difference or a row that cannot be read; what is wrong with the page alone leaves it at 0.
help-drift-description = Muestra qué filas de la página son nuevas, se han eliminado o han cambiado, y qué defectos tiene la propia página, como un código que su traducción ha estropeado. El código de salida es 1 si hay alguna diferencia o una fila que no se puede interpretar; los defectos de la página por sí solos lo dejan en 0.

# drift: PAGE|-
# English: A saved page, or - for standard input: text as a browser saves it, Markdown or HTML
help-drift-page = Una página guardada, o - para la entrada estándar: texto guardado desde un navegador, Markdown o HTML

# drift: --lang TAG
# English: The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)
help-drift-language = El idioma de la página, como etiqueta. (Esta herramienta usa el de LC_ALL, LC_MESSAGES o LANG.)

# drift: --locales DIR
# English: Compare with the texts of this folder, which has a folder for each language [default: the shipped texts]
help-drift-locales = Comparar con los textos de esta carpeta, que contiene una carpeta por idioma [predeterminado: los textos incluidos]

# serve: what it does
# English: Answer over HTTP, with a page for people
help-serve = Ofrece un servicio HTTP con una página web

# serve: more of what serve does
# English: Serves a page at /, and for programs POST /v1/explain, GET /v1/codes and more: /openapi.json describes them. An overlay that changes is loaded anew, also on SIGHUP; where it is broken, the old texts stay, and the log and /healthz say so. SIGTERM and Ctrl+C let requests under way end. ¶ The log on standard error never holds anything of a body. There is no encryption and no login: put a proxy in front where others than this machine are served.
help-serve-description =
    Ofrece una página en / y, para programas, POST /v1/explain, GET /v1/codes y más: /openapi.json los describe. Los textos superpuestos que cambian se vuelven a cargar, también con SIGHUP; si tienen errores, se conservan los anteriores, y lo dicen el registro y /healthz. Con SIGTERM y Ctrl+C terminan antes las solicitudes en curso.

    El registro, en la salida de error estándar, no contiene nunca nada de un cuerpo. No hay cifrado ni inicio de sesión: ponga un proxy delante si presta servicio a otras máquinas.

# serve: --addr ADDR
# English: The address and port to listen on; port 0 is any that is free
help-serve-address = La dirección y el puerto; el puerto 0 es cualquiera que esté libre

# serve: --tenant NAME=DIR
# English: Lay a folder over the texts for requests with ?tenant=NAME; may be given several times
help-serve-tenants = Superponer una carpeta a los textos en las solicitudes con ?tenant=NOMBRE; se puede indicar varias veces

# serve: --rate N
# English: Answer at most N requests a second from one address [default: any number]
help-serve-rate = Atender como máximo N solicitudes por segundo de una misma dirección [predeterminado: sin límite]

# serve: --body-limit BYTES
# English: The most bytes of an error body
help-serve-body-limit = El máximo de bytes del cuerpo de un error

# serve: --timeout S
# English: How many seconds a request may take
help-serve-timeout = Cuántos segundos puede durar una solicitud

# serve: --concurrency N
# English: How many requests are answered at the same time
help-serve-concurrency = Cuántas solicitudes se atienden a la vez

# serve: --connections N
# English: How many connections are open at the same time
help-serve-connections = Cuántas conexiones puede haber abiertas a la vez

# serve: --log error|warn|info|debug
# English: What the log tells
help-serve-log = Qué se anota en el registro

# serve: --lang L
# English: The language of the command's own messages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]
help-serve-language = El idioma de los mensajes de la propia herramienta, como etiquetas o como valor de un encabezado Accept-Language [predeterminado: LC_ALL, LC_MESSAGES o LANG]

# help: what it does
# English: Tell about a verb or a topic
help-help = Muestra la ayuda de una orden o de un tema

# help: VERB|TOPIC
# English: A verb, or one of the topics that are listed without it
help-help-about = Una orden o uno de los temas; sin ella, se muestran todos

# completions: what it does
# English: Print completions for a shell
help-completions = Genera los datos de autocompletado para un shell

# completions: SHELL
# English: The shell
help-completions-shell = El shell

# man: what it does
# English: Print a manual page
help-man = Genera una página del manual

# man: VERB
# English: The verb whose page it is; without it, the page of the command
help-man-verb = La orden de la que se quiere la página; sin ella, la página general

# several verbs: in place of a value, in capitals
# English: ADDR
help-value-addr = DIRECCIÓN

# several verbs: in place of a value, in capitals
# English: BYTES
help-value-bytes = BYTES

# several verbs: in place of a value, in capitals
# English: CODE
help-value-code = CÓDIGO

# several verbs: in place of a value, in capitals
# English: DIR
help-value-dir = CARPETA

# several verbs: in place of a value, in capitals
# English: FILE
help-value-file = ARCHIVO

# several verbs: in place of a value, in capitals
# English: HEADER
help-value-header = ENCABEZADO

# several verbs: in place of a value, in capitals
# English: NAME
help-value-name = NOMBRE

# several verbs: in place of a value, in capitals
# English: PAGE
help-value-page = PÁGINA

# several verbs: in place of a value, in capitals
# English: RULE
help-value-rule = REGLA

# several verbs: in place of a value, in capitals
# English: SHELL
help-value-shell = SHELL

# several verbs: in place of a value, in capitals
# English: TAG
help-value-tag = ETIQUETA

# several verbs: in place of a value, in capitals
# English: TAGS
help-value-tags = ETIQUETAS

# several verbs: in place of a value, in capitals
# English: TEXT
help-value-text = TEXTO

# several verbs: in place of a value, in capitals
# English: TOPIC
help-value-topic = TEMA

# several verbs: in place of a value, in capitals
# English: VERB
help-value-verb = ORDEN
