### Texts for the codes of the Partner Center Referrals API, in Spanish.
###
### Source: "Códigos de respuesta de api de referencias" ("Referrals API Response Codes" in Spanish),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/es-es/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Rule: code-* carry that document's "Description" verbatim, byte for byte, flaws included. Never edit
### them here: a correction goes into reviewed/es/referrals.ftl. The code in the id is never translated.
###
### Ours, under the licence of this project: detail-*.
###
### Terms: referencia (referral), venta conjunta (co-sell), partner, solución, recurso, solicitud,
### servicio, encabezado (header).

## Code property
##
## The main text when this code, of the outer error, is the most detailed one that is known.

# Text for the code invalidRequest (HTTP 400). The request can't be read or holds a wrong value.
code-invalidRequest = La solicitud tiene un formato incorrecto o es incorrecta.

# Text for the code unauthenticated (HTTP 401). "Caller": the person or application that made the
# call. Nobody is signed in.
code-unauthenticated = El autor de la llamada no está autenticado.

# Text for the code accessDenied (HTTP 403). "Caller": the person or application that made the call.
# Signed in, but not permitted.
code-accessDenied = El autor de la llamada no tiene permiso para realizar la acción.

# Text for the code itemNotFound (HTTP 404). "Resource": the object that was asked for, such as a
# referral.
code-itemNotFound = No se encontró el recurso.

# Text for the code resourceModified (HTTP 409). Somebody changed the object after the caller had read
# it. "ETag" (an HTTP header) is never translated.
# Flaw of the document: "Cambia desde que" is the wrong tense, the last words hang on to nothing, and
# the header is spelled ETag. The correction stands in the reviewed edition.
code-resourceModified = El recurso que se está actualizando cambia desde que el autor de la llamada lo leyó por última vez, normalmente un error de coincidencia de eTag.

# Text for the code preconditionFailed (HTTP 412). "if-match" is the name of an HTTP header: never
# translated. A condition the request set isn't met.
code-preconditionFailed = Una condición previa proporcionada en la solicitud (por ejemplo, un encabezado if-match) no coincide con el estado actual del recurso.

# Text for the code generalException (HTTP 500). Something failed; the service doesn't say what.
code-generalException = Se ha producido un error no especificado.

# Text for the code serviceNotAvailable (HTTP 503). "Retry-After" is the name of an HTTP header: never
# translated.
# Flaw of the document: "Retraso" is a lateness, not a time to wait. The correction stands in the
# reviewed edition.
code-serviceNotAvailable = El servicio no está disponible. Intente volver a realizar la solicitud después de un retraso. Es posible que haya un encabezado Retry-After.

## Error codes
##
## The main text when this code, of an inner error, is the most detailed one that is known.
## There is no code 99916.

# Text for the code 99901 (HTTP 400). A value that was sent isn't valid.
code-99901 = Entrada no válida

# Text for the code 99902 (HTTP 401). Nobody is signed in, or the sign-in gives no access.
code-99902 = Acceso no autorizado

# Text for the code 99903 (HTTP 400). A value that is needed wasn't sent.
code-99903 = Falta la entrada

# Text for the code 99904 (HTTP 404). "Resource": the object that was asked for, such as a referral.
# The document writes this code as "99,904"; the code on the wire is 99904.
code-99904 = Recurso no encontrado

# Text for the code 99905 (HTTP 500). Something failed; the service doesn't say what.
code-99905 = Error no especificado

# Text for the code 99906 (HTTP 429). The service limits how often the application may call it.
code-99906 = Demasiadas solicitudes

# Text for the code 99907 (HTTP 500). A failure inside the service that passes by itself.
code-99907 = Error interno transitorio

# Text for the code 99908 (HTTP 400). "Property": a field of the referral. It is fixed once the
# referral exists.
code-99908 = La propiedad no es actualizable

# Text for the code 99909 (HTTP 400). "Property": a field of the referral. It can't be left without a
# value.
code-99909 = La propiedad no acepta valores NULL

# Text for the code 99910 (HTTP 412). "ETag" (an HTTP header) is never translated. The object was
# changed after it had been read.
# Flaw of the document: The header is spelled ETag. The correction stands in the reviewed edition.
code-99910 = El valor de Etag no coincide

# Text for the code 99911 (HTTP 400). In its present status the referral can't be used to invite
# another organization.
# Flaw of the document: "Estado de referencia" is a state to compare with, not the status of a
# referral, and "para invitar" lacks its object. The correction stands in the reviewed edition.
code-99911 = Estado de referencia no válido para invitar

# Text for the code 99912 (HTTP 400). 'name' is a value the API defines for a solution's type: never
# translated.
code-99912 = Se requiere una solución con el tipo "name"

# Text for the code 99913 (HTTP 403). The organization isn't on the list of those that may create such
# objects.
# Flaw of the document: An organization isn't "permitida para" anything, and the list is lost. The
# correction stands in the reviewed edition.
code-99913 = Organización no permitida para crear recursos

# Text for the code 99914 (HTTP 403). "Co-sell": selling together with Microsoft. The organization
# isn't on the list of those that may take part.
# Flaw of the document: An organization isn't "permitida para" anything, and the list is lost. The
# correction stands in the reviewed edition.
code-99914 = Organización no permitida para participar en interacciones de venta conjunta

# Text for the code 99915 (HTTP 500). A failure inside the service.
code-99915 = Error interno de ejecución de solicitudes

# Text for the code 99917 (HTTP 409). Somebody else's request changed the object in the meantime.
code-99917 = Recurso ya modificado a través de otra solicitud

# Text for the code 99918 (HTTP 412). "if-match" is the name of an HTTP header: never translated. The
# same sentence as preconditionFailed.
# Flaw of the document: The only full stop in a list whose entries have none. The correction stands in
# the reviewed edition.
code-99918 = Una condición previa proporcionada en la solicitud (por ejemplo, un encabezado if-match) no coincide con el estado actual del recurso.

# Text for the code 99919 (HTTP 400). "Qualification": the quality mark of a referral. The one given
# doesn't allow the update.
# Flaw of the document: The article is missing ("calificación de referencia" is a mark to compare
# with), and "para actualizar" lacks its object. The correction stands in the reviewed edition.
code-99919 = Calificación de referencia no válida para actualizar

# Text for the code 99999 (HTTP 500). Something failed; the service doesn't say what.
code-99999 = Excepción general durante el procesamiento de la solicitud

## Details
##
## One point of a rejected request each, by its name inside innerError.details. Written by this project.

# Explains one point of a rejected request (code 99901), in the list under the main text.
# "Partner-led": the partner leads the sale without help from Microsoft. "Co-sell": selling together
# with Microsoft.
detail-InvalidReferralForCoSellConversion = Una referencia dirigida por el partner no se puede convertir en una referencia de venta conjunta mientras no tenga ninguna solución. Agregue primero una solución.
