### Reviewed edition of the texts for codes, in Spanish: an overlay that holds only the messages it
### corrects.
###
### Source: "Códigos de respuesta de api de referencias" ("Referrals API Response Codes" in Spanish),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/es-es/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Changes were made: these texts are corrections of that document by this project, and Microsoft has
### no part in them. Each message names the documented text and why it was changed.
###
### Rule: keep the meaning of the English document, correct what is wrong, and leave the rest as it is.
### A documented text that changes in locales/es/referrals.ftl changes in the comment here too.

# Documented: El recurso que se está actualizando cambia desde que el autor de la llamada lo leyó por última vez, normalmente un error de coincidencia de eTag.
# Reason: "Cambia desde que" is the wrong tense, the last words hang on to nothing, and the header is spelled ETag.
code-resourceModified = El recurso que se está actualizando ha cambiado desde que el autor de la llamada lo leyó por última vez (normalmente, el valor de ETag no coincide).

# Documented: El servicio no está disponible. Intente volver a realizar la solicitud después de un retraso. Es posible que haya un encabezado Retry-After.
# Reason: "Retraso" is a lateness, not a time to wait.
code-serviceNotAvailable = El servicio no está disponible. Intente volver a realizar la solicitud después de un tiempo de espera. Es posible que haya un encabezado Retry-After.

# Documented: El valor de Etag no coincide
# Reason: The header is spelled ETag.
code-99910 = El valor de ETag no coincide

# Documented: Estado de referencia no válido para invitar
# Reason: "Estado de referencia" is a state to compare with, not the status of a referral, and "para invitar" lacks its object.
code-99911 = Estado de la referencia no válido para una invitación

# Documented: Organización no permitida para crear recursos
# Reason: An organization isn't "permitida para" anything, and the list is lost.
code-99913 = Organización no incluida en la lista de permitidos para crear recursos

# Documented: Organización no permitida para participar en interacciones de venta conjunta
# Reason: An organization isn't "permitida para" anything, and the list is lost.
code-99914 = Organización no incluida en la lista de permitidos para participar en interacciones de venta conjunta

# Documented: Una condición previa proporcionada en la solicitud (por ejemplo, un encabezado if-match) no coincide con el estado actual del recurso.
# Reason: The only full stop in a list whose entries have none.
code-99918 = Una condición previa proporcionada en la solicitud (por ejemplo, un encabezado if-match) no coincide con el estado actual del recurso

# Documented: Calificación de referencia no válida para actualizar
# Reason: The article is missing ("calificación de referencia" is a mark to compare with), and "para actualizar" lacks its object.
code-99919 = Calificación de la referencia no válida para una actualización
