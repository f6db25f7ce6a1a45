### Texts of support tools, in Spanish: what was left out of a paste, tickets, findings.
###
### Written by this project, under its licence. Codes, names of headers and members of JSON are never translated.
### The user is addressed as usted.

## What was left out of a paste
##
## Parts of a list: "se ha omitido lo siguiente: 3 líneas de texto, 12 encabezados". $count (number): how many there are.

# Lines of text around the error bodies.
support-ignored-text =
    { $count ->
        [one] { $count } línea de texto
       *[other] { $count } líneas de texto
    }

# What a log puts before each line, such as the time.
support-ignored-prefixes =
    { $count ->
        [one] { $count } prefijo de línea
       *[other] { $count } prefijos de línea
    }

# The > that mails and chats put before each line of what they quote.
support-ignored-quotation-marks =
    { $count ->
        [one] { $count } marca de cita
       *[other] { $count } marcas de cita
    }

# Lines of the HTTP request that came before the answer.
support-ignored-request-lines =
    { $count ->
        [one] { $count } línea de una solicitud
       *[other] { $count } líneas de una solicitud
    }

# Headers of an HTTP answer that are of no use here.
support-ignored-headers =
    { $count ->
        [one] { $count } encabezado
       *[other] { $count } encabezados
    }

# HTTP answers that succeeded or redirected.
support-ignored-responses =
    { $count ->
        [one] { $count } respuesta sin error
       *[other] { $count } respuestas sin error
    }

# JSON values, such as a record of a log, that hold no error.
support-ignored-json =
    { $count ->
        [one] { $count } valor JSON sin error
       *[other] { $count } valores JSON sin error
    }

# Errors behind the first thousand, which are not shown.
support-ignored-calls =
    { $count ->
        [one] { $count } error más
       *[other] { $count } errores más
    }

# The paste is something else, such as a picture.
support-ignored-bytes =
    { $count ->
        [one] { $count } byte que no es texto
       *[other] { $count } bytes que no son texto
    }

# Only so much of a file is read. It has no number.
support-ignored-rest = todo lo que sigue a los primeros 8 MiB

## Every code that was seen
##
## Behind a code in a list of all of them, outermost first: "99904: elegido".

# The language has a text for the code, but another code was chosen.
support-trail-understood = reconocido

# The language has no text for the code.
support-trail-unknown = sin texto en este idioma

# The text of the answer is that of this code.
support-trail-chosen = elegido

## Why an answer has the text it has
##
## Below the list of codes, behind "Motivo: ".

# The error has one code.
support-reason-only-code = es el único código

# "Innermost": errors contain more special errors; the last one is meant.
support-reason-innermost = prevalece el código más interno

# The codes further inside have no text in the language.
support-reason-innermost-understood = prevalece el código más interno que tiene texto

# An error may contain a list of errors.
support-reason-first-of-several = de varios errores internos del mismo nivel prevalece el primero

# There may also be no code at all.
support-reason-status = ningún código tiene texto, por lo que se usa el del estado HTTP

# Nothing was understood.
support-reason-generic = ni los códigos ni el estado tienen texto, por lo que se muestra un texto general

## Tickets
##
## Labels before a colon, one below the other, in a text for whoever works on the ticket.

# Before the code of the error, such as 99904.
support-ticket-code = Código

# Before several codes.
support-ticket-codes = Todos los códigos, del más externo al más interno

# Before names of rules or fields that failed, such as MissingField.
support-ticket-details = Detalles

# Before a number such as 404.
support-ticket-status = Estado HTTP

# Before the id the service gave the request.
support-ticket-request-id = Id. de solicitud

# Before the id that connects requests that belong together.
support-ticket-correlation-id = Id. de correlación

# Before the time the service answered at.
support-ticket-answered = Hora de la respuesta

# Before the time the ticket was written at, where that of the answer is not known.
support-ticket-written = Hora de creación del ticket

# Above the texts in one language. A colon follows.
# $language (text): its tag, such as en or es-MX.
support-ticket-text-in = Texto ({ $language })

# As above, for the language of the customer.
# $language (text): its tag.
support-ticket-text-for-customer = Texto para el cliente ({ $language })

# Before what the user was told to do.
support-ticket-advice = Recomendación

## Where an answer departs from the documents
##
## Findings stand behind a label, a rule and a place in the body: "error empty-message /error/message: message está vacío". Names of
## properties (error, code, message, innerError, details, target) are those in JSON: never translated.
## Sections are named as in the document of this language.

# $code (text): a code such as ItemNotFound. $documentedCode (text): the same code as it is documented.
support-finding-code-spelling = el código { $code } está documentado como { $documentedCode }

# What is documented about that, with the section of the document.
support-rule-code-spelling = el código es una de ocho cadenas (apartado «Propiedad code»)

# $code and $outerCode (text): error codes. $documentedStatus and $outerStatus (text): HTTP statuses such as 404.
support-finding-codes-disagree = el código interno { $code } está documentado con el estado { $documentedStatus } y el externo { $outerCode }, con el { $outerStatus }

# What is documented about that, with the section of the document.
support-rule-codes-disagree = cada código tiene un estado HTTP; el código interno precisa el mismo error (apartado «Códigos de error»)

# A member: a name and a value in JSON.
support-finding-duplicate-property = la propiedad aparece más de una vez en el mismo objeto

# What is documented about that, with the section of the document.
support-rule-duplicate-property = un error tiene cada propiedad una sola vez (apartado «Tipo de recurso de error»)

# message is a property in JSON: never translated.
support-finding-empty-message = message está vacío

# What is documented about that, with the section of the document.
support-rule-empty-message = message se devuelve siempre y no es null ni está vacío (apartado «Tipo de recurso de error»)

# $status (text): an HTTP status such as 200.
support-finding-error-in-success = el error llegó con el estado { $status }, propio de una respuesta correcta

# What is documented about that, with the section of the document.
support-rule-error-in-success = los errores llegan con un estado 4xx o 5xx (apartado «Respuestas de errores»)

# error is a property in JSON: never translated.
support-finding-extra-property = el cuerpo tiene una propiedad distinta de error

# What is documented about that, with the section of the document.
support-rule-extra-property = el cuerpo es un objeto con una sola propiedad, error (apartado «Tipo de recurso de error»)

# $code (text): the code that was sent, or … where it cannot be shown.
support-finding-inner-code-not-numeric = el código interno { $code } no es una cadena de dígitos

# What is documented about that, with the section of the document.
support-rule-inner-code-not-numeric = innerError.code es una cadena numérica (apartado «Tipo de recurso de error»)

# $length and $limit (number): characters.
support-finding-long-message = message tiene { $length } caracteres y se admiten { $limit } como máximo

# What is documented about that, with the section of the document.
support-rule-long-message = message tiene 1024 caracteres como máximo (apartado «Tipo de recurso de error»)

# details and innerError are properties in JSON: never translated.
support-finding-misplaced-details = details está fuera de innerError

# What is documented about that, with the section of the document.
support-rule-misplaced-details = details es una propiedad de innerError (apartado «Tipo de recurso de error»)

# The body of the HTTP answer.
support-finding-missing-body = la respuesta no tiene cuerpo

# What is documented about that, with the section of the document.
support-rule-missing-body = una respuesta con un estado 4xx o 5xx incluye un mensaje de error (apartado «Respuestas de errores»)

# code is a property in JSON: never translated.
support-finding-missing-code = falta la propiedad code, o su valor es null

# What is documented about that, with the section of the document.
support-rule-missing-code = code se devuelve siempre y no es null (apartado «Tipo de recurso de error»)

# error is a property in JSON: never translated.
support-finding-missing-error = el cuerpo no tiene la propiedad error

# What is documented about that, with the section of the document.
support-rule-missing-error = el cuerpo es un objeto con una sola propiedad, error (apartado «Tipo de recurso de error»)

# message is a property in JSON: never translated.
support-finding-missing-message = falta la propiedad message, o su valor es null

# What is documented about that, with the section of the document.
support-rule-missing-message = message se devuelve siempre (apartado «Tipo de recurso de error»)

# $found (text): a kind of JSON value, such as "an array".
support-finding-not-an-object = el cuerpo es { $found }, no un objeto

# What is documented about that, with the section of the document.
support-rule-not-an-object = el cuerpo es un objeto JSON (apartado «Tipo de recurso de error»)

# The body may have been cut off or changed when it was pasted.
support-finding-not-json = el cuerpo, tal como se pegó, no es JSON válido

# What is documented about that, with the section of the document.
support-rule-not-json = el cuerpo es un objeto JSON (apartado «Tipo de recurso de error»)

# A property: a name and a value in JSON. Its documented name stands before this text.
support-finding-property-spelling = el nombre de la propiedad difiere en mayúsculas y minúsculas

# What is documented about that, with the section of the document.
support-rule-property-spelling = las propiedades se llaman error, code, message, innerError, details y target (apartado «Tipo de recurso de error»)

# $code (text): an error code. $status and $documentedStatus (text): HTTP statuses.
support-finding-status-mismatch = la respuesta tiene el estado { $status }, pero { $code } está documentado con el { $documentedStatus }

# What is documented about that, with the section of the document.
support-rule-status-mismatch = cada código tiene un estado HTTP (apartado «Códigos de error»)

# The Russian document translates preconditionFailed.
support-finding-translated-code = el código es una traducción de preconditionFailed

# What is documented about that, with the section of the document.
support-rule-translated-code = los códigos nunca se traducen (apartado «Propiedad code»)

# Its documented name stands before this text.
support-finding-translated-property = el nombre de la propiedad está traducido

# What is documented about that, with the section of the document.
support-rule-translated-property = las propiedades se llaman error, code, message, innerError, details y target (apartado «Tipo de recurso de error»)

# $found (text): a kind of JSON value, such as "a string".
support-finding-undocumented-details = details contiene { $found }

# What is documented about that, with the section of the document.
support-rule-undocumented-details = details es una matriz de objetos que contienen nombres con matrices de textos (apartado «Tipo de recurso de error»)

# Its name stands before this text.
support-finding-undocumented-property = la propiedad no está documentada

# What is documented about that, with the section of the document.
support-rule-undocumented-property = un error tiene code, message, innerError y target; un error interno tiene además details (apartado «Tipo de recurso de error»)

# $status (text): an HTTP status such as 418.
support-finding-undocumented-status = el estado { $status } no está documentado

# What is documented about that, with the section of the document.
support-rule-undocumented-status = los errores llegan con uno de 22 estados (apartado «Respuestas de errores»)

# $code (text): the code that was sent, or … where it cannot be shown.
support-finding-unknown-code = el código { $code } no está documentado

# What is documented about that, with the section of the document.
support-rule-unknown-code = el código es una de ocho cadenas (apartado «Propiedad code»)

# $code (text): a number.
support-finding-unknown-inner-code = el código interno { $code } no está documentado

# What is documented about that, with the section of the document.
support-rule-unknown-inner-code = el servicio puede agregar códigos o dejar de devolverlos (apartado «Objeto InnerError»)

# $found and $expected (text): kinds of JSON values, such as "a string".
support-finding-wrong-type = el valor es { $found }, no { $expected }

# What is documented about that, with the section of the document.
support-rule-wrong-type = code, message y target son cadenas; innerError, un objeto; details, una matriz (apartado «Tipo de recurso de error»)

## Kinds of JSON values
##
## In the findings above.

# The word null of JSON, never translated.
support-kind-null = null

# true and false are words of JSON: never translated.
support-kind-boolean = true o false

# A number in JSON.
support-kind-number = un número

# A string in JSON.
support-kind-string = una cadena

# An array in JSON.
support-kind-array = una matriz

# An object in JSON.
support-kind-object = un objeto

# An object in JSON whose members are not as documented.
support-kind-other-object = un objeto con algo distinto de matrices de textos

## How much a finding matters
##
## Labels before a finding.

# The document excludes it.
support-severity-error = error

# A client may stumble over it.
support-severity-warning = advertencia

# For information.
support-severity-info = información
