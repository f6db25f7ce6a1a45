### Texts for HTTP statuses, in Spanish.
###
### Source: "Códigos de respuesta de api de referencias" ("Referrals API Response Codes" in Spanish),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/es-es/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Rule: status-200 to status-509 carry that document's "Status message" (.title) and "Description"
### (the value) verbatim, byte for byte, flaws included. Never edit them here: a correction goes into
### reviewed/es/http.ftl.
###
### Ours, under the licence of this project: status-4xx and status-5xx.
###
### Terms: referencia (referral), venta conjunta (co-sell), partner, solución, recurso, solicitud,
### servicio, encabezado (header).

## Success responses (2xx)
##
## Shown in listings of codes; a call that succeeded is no error.

# HTTP status 200. The call succeeded.
# Flaw of the document: Word-for-word from "Success confirmed"; Spanish says what succeeded. The
# correction stands in the reviewed edition.
status-200 = Confirmación del éxito

# HTTP status 201. The call succeeded and a new object was made. "Resource" is the API's word for an
# object, such as a referral.
status-201 = Recurso creado

# HTTP status 202. The call was accepted; the work itself is still to be done.
status-202 = Aceptado

# HTTP status 204. The call succeeded and there is nothing to send back.
status-204 = No hay contenido que devolver

## Error responses (4xx and 5xx)
##
## The value is the main text when the body gives no code that is known. The title is the heading above
## the main text, also when that text comes from a code with this status.

# Text and heading for HTTP status 400. The request can't be read or holds a wrong value.
# Flaw of the document: The same adjective twice in the wrong gender ("incorrecto o incorrecto"); the
# title is left in English. The correction stands in the reviewed edition.
# l10n-allow: untranslated – as documented; mended in the reviewed edition
status-400 = No se puede procesar la solicitud porque tiene un formato incorrecto o incorrecto.
    .title = Bad Request

# Text and heading for HTTP status 401. Nobody is signed in, or the sign-in is no longer valid.
status-401 = La información de autenticación necesaria falta o no es válida para el recurso.
    .title = No autorizado

# Text and heading for HTTP status 403. The user is signed in but has no permission for this.
# Flaw of the document: The feminine agrees with nothing; the other titles are masculine, and the
# table of codes has "Prohibido". The correction stands in the reviewed edition.
status-403 = Se denegó el acceso al recurso solicitado. Es posible que el usuario no tenga permisos suficientes.
    .title = Prohibida

# Text and heading for HTTP status 404. "Resource": the object that was asked for, such as a referral.
status-404 = El recurso solicitado no existe.
    .title = No encontrado

# Text and heading for HTTP status 405. "Method" is the HTTP method (GET, POST …), the kind of
# operation asked for.
status-405 = El método HTTP de la solicitud no se permite en el recurso.
    .title = Método no permitido

# Text and heading for HTTP status 406. "Accept" is the name of an HTTP header: never translated.
status-406 = Este servicio no admite el formato solicitado en el encabezado Accept.
    .title = No aceptable

# Text and heading for HTTP status 409. What was asked for contradicts what is stored now.
status-409 = El estado actual entra en conflicto con lo que espera la solicitud. Por ejemplo, puede que la carpeta principal especificada no exista.
    .title = Conflicto

# Text and heading for HTTP status 410. The object existed once and is gone for good.
status-410 = El recurso solicitado ya no está disponible en el servidor.
    .title = Eliminado

# Text and heading for HTTP status 411. "Content-Length" is the name of an HTTP header: never
# translated.
status-411 = Se requiere un encabezado Content-Length en la solicitud.
    .title = Longitud requerida

# Text and heading for HTTP status 412. "if-match" is the name of an HTTP header: never translated. A
# condition the request set isn't met.
status-412 = Una condición previa proporcionada en la solicitud (por ejemplo, un encabezado if-match) no coincide con el estado actual del recurso.
    .title = Error en la condición previa

# Text and heading for HTTP status 413. The request is too big.
status-413 = El tamaño de la solicitud supera el límite máximo.
    .title = Entidad de solicitud demasiado grande

# Text and heading for HTTP status 415. "Media type" is the format of the data sent, such as JSON; not
# a storage medium.
status-415 = El tipo de contenido de la solicitud es un formato que no admite el servicio.
    .title = Tipo de medio no compatible

# Text and heading for HTTP status 416. "Range" is the part of a file that was asked for, counted in
# bytes.
status-416 = El intervalo de bytes especificado no es válido o no está disponible.
    .title = No se puede satisfacer el intervalo solicitado

# Text and heading for HTTP status 422. The request can be read, but its content makes no sense to the
# service.
status-422 = No se puede procesar la solicitud porque es semánticamente incorrecta.
    .title = Entidad no procesable

# Text and heading for HTTP status 423. The object is locked, for example because somebody is editing
# it.
# Flaw of the document: "Se va a acceder" tells of a plan; the resource is being accessed now. The
# correction stands in the reviewed edition.
status-423 = El recurso al que se va a acceder está bloqueado.
    .title = Bloqueado

# Text and heading for HTTP status 429. "Throttled": the service limits how often the application may
# call it.
# Flaw of the document: What is limited is how often the application may call, not the application.
# The correction stands in the reviewed edition.
status-429 = La aplicación cliente está limitada y no debe intentar repetir la solicitud durante algún tiempo.
    .title = Demasiadas solicitudes

# Text and heading for HTTP status 500. A failure inside the service.
# Flaw of the document: The title is left in English. The correction stands in the reviewed edition.
# l10n-allow: untranslated – as documented; mended in the reviewed edition
status-500 = Se produjo un error interno del servidor al procesar la solicitud.
    .title = Internal Server Error

# Text and heading for HTTP status 501. The service doesn't have this feature.
status-501 = La característica solicitada no está implementada.
    .title = No implementado

# Text and heading for HTTP status 503. "Retry-After" is the name of an HTTP header: never translated.
# Flaw of the document: "Retraso" is a lateness, and a time has a "duración", not a "longitud". The
# correction stands in the reviewed edition.
status-503 = El servicio no está disponible temporalmente debido a que se encuentra en mantenimiento o está sobrecargado. Puede repetir la solicitud después de un retraso, cuya longitud puede especificarse en un encabezado Retry-After.
    .title = Servicio no disponible

# Text and heading for HTTP status 504. The server passed the request on to another server
# ("upstream") that didn't answer in time.
# The document has a no-break space between "error" and "503"; it is kept.
# Flaw of the document: "Oportuna" means convenient, not in time, and the tenses disagree; the title
# doesn't say that the time has run out. The correction stands in the reviewed edition.
status-504 = El servidor, mientras actúa como proxy, no recibió una respuesta oportuna del servidor ascendente al que necesitaba acceder al intentar completar la solicitud. Puede producirse junto con el error 503.
    .title = Tiempo de espera de puerta de enlace

# Text and heading for HTTP status 507. The storage space of the account is used up.
status-507 = Se alcanzó la cuota de almacenamiento máxima.
    .title = Almacenamiento insuficiente

# Text and heading for HTTP status 509. The application sent or received more data than it may.
# Flaw of the document: "Para superar" turns the cause into a purpose, and what is limited is the
# traffic, not the application. The correction stands in the reviewed edition.
status-509 = La aplicación cliente se limitó para superar el límite máximo de ancho de banda. La aplicación puede volver a intentar la solicitud después de algún tiempo.
    .title = Límite de ancho de banda excedido

## Classes of statuses
##
## The last resort for a status the document doesn't name. Written by this project.

# Heading and text when the status is 400 to 499, has no text of its own here, and no code is known.
# In user terms: it wasn't possible to do what was asked.
status-4xx = No se pudo completar la solicitud.
    .title = Solicitud no completada

# Heading and text when the status is 500 to 599, has no text of its own here, and no code is known.
# The fault lies with the service, not with the user.
status-5xx = Se produjo un problema en el servicio y no se pudo completar la solicitud.
    .title = Problema en el servicio
