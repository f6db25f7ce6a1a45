### Reviewed edition of the texts for statuses, in Spanish: an overlay that holds only the messages it
### corrects.
###
### Source: "Códigos de respuesta de api de referencias" ("Referrals API Response Codes" in Spanish),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/es-es/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Changes were made: these texts are corrections of that document by this project, and Microsoft has
### no part in them. Each message names the documented text and why it was changed; a value or title
### that was right is repeated unchanged.
###
### Rule: keep the meaning of the English document, correct what is wrong, and leave the rest as it is.
### A documented text that changes in locales/es/http.ftl changes in the comment here too.

# Documented: Confirmación del éxito
# Reason: Word-for-word from "Success confirmed"; Spanish says what succeeded.
status-200 = Operación realizada correctamente

# Documented: No se puede procesar la solicitud porque tiene un formato incorrecto o incorrecto.
# Documented title: Bad Request
# Reason: The same adjective twice in the wrong gender ("incorrecto o incorrecto"); the title is left in English.
status-400 = No se puede procesar la solicitud porque tiene un formato incorrecto o es incorrecta.
    .title = Solicitud incorrecta

# Documented title: Prohibida
# Reason: The feminine agrees with nothing; the other titles are masculine, and the table of codes has "Prohibido".
status-403 = Se denegó el acceso al recurso solicitado. Es posible que el usuario no tenga permisos suficientes.
    .title = Prohibido

# Documented: El recurso al que se va a acceder está bloqueado.
# Reason: "Se va a acceder" tells of a plan; the resource is being accessed now.
status-423 = El recurso al que se intenta acceder está bloqueado.
    .title = Bloqueado

# Documented: La aplicación cliente está limitada y no debe intentar repetir la solicitud durante algún tiempo.
# Reason: What is limited is how often the application may call, not the application.
status-429 = Se ha limitado la frecuencia de solicitudes de la aplicación cliente, que no debe intentar repetir la solicitud durante algún tiempo.
    .title = Demasiadas solicitudes

# Documented title: Internal Server Error
# Reason: The title is left in English.
status-500 = Se produjo un error interno del servidor al procesar la solicitud.
    .title = Error interno del servidor

# Documented: El servicio no está disponible temporalmente debido a que se encuentra en mantenimiento o está sobrecargado. Puede repetir la solicitud después de un retraso, cuya longitud puede especificarse en un encabezado Retry-After.
# Reason: "Retraso" is a lateness, and a time has a "duración", not a "longitud".
status-503 = El servicio no está disponible temporalmente debido a que se encuentra en mantenimiento o está sobrecargado. Puede repetir la solicitud después de un tiempo de espera, cuya duración puede especificarse en un encabezado Retry-After.
    .title = Servicio no disponible

# Documented: El servidor, mientras actúa como proxy, no recibió una respuesta oportuna del servidor ascendente al que necesitaba acceder al intentar completar la solicitud. Puede producirse junto con el error 503.
# Documented title: Tiempo de espera de puerta de enlace
# Reason: "Oportuna" means convenient, not in time, and the tenses disagree; the title doesn't say that the time has run out.
status-504 = El servidor, que actuaba como proxy, no recibió a tiempo una respuesta del servidor ascendente al que necesitaba acceder al intentar completar la solicitud. Puede producirse junto con el error 503.
    .title = Tiempo de espera de la puerta de enlace agotado

# Documented: La aplicación cliente se limitó para superar el límite máximo de ancho de banda. La aplicación puede volver a intentar la solicitud después de algún tiempo.
# Reason: "Para superar" turns the cause into a purpose, and what is limited is the traffic, not the application.
status-509 = Se ha restringido el tráfico de la aplicación cliente por superar el límite máximo de ancho de banda. La aplicación puede volver a intentar la solicitud después de algún tiempo.
    .title = Límite de ancho de banda excedido
