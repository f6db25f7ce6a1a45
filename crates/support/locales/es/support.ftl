### Texts of support tools, in Spanish: what was left out of a paste, tickets, findings.
###
### Written by this project, under its licence. Codes, names of headers and members of JSON are never translated.
### The user is addressed as usted.

## What was left out of a paste
##
## Parts of a list: "se ha omitido: 3 líneas de texto, 12 encabezados". $count (number): how many there are.

# Lines of text around the error bodies.
support-ignored-text =
    { $count ->
        [one] { $count } línea de texto
       *[other] { $count } líneas de texto
    }

# What a log puts before each line, such as the time.
support-ignored-prefixes =
    { $count ->
        [one] el prefijo de { $count } línea
       *[other] los prefijos de { $count } líneas
    }

# The > that mails and chats put before each line of what they quote.
support-ignored-quotation-marks =
    { $count ->
        [one] la marca de cita de { $count } línea
       *[other] las marcas de cita de { $count } líneas
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
support-ignored-rest = todo lo que sigue a los primeros 8 MiB
