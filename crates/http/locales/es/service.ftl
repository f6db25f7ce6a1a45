### What the HTTP service says of mistakes in requests to itself, in Spanish.
###
### Written by this project, under its licence. Readers are developers of portals, who see the text as
### "detail" of a problem document. Names of parameters, headers and codings are never translated.

# The parameter "status" of an address, such as ?status=abc.
code-serviceStatusInvalid = El estado debe ser un número entero entre 100 y 599.

# The parameter "tenant" of an address. A tenant is a customer with wording of its own.
code-serviceTenantUnknown = No existe ningún inquilino con ese nombre.
    .advice = Todos los inquilinos figuran en /healthz.

# An address such as /v1/codes/99916.
code-serviceCodeUnknown = No existe ese código o estado.
    .advice = Todos los códigos y estados figuran en /v1/codes.

# The parameter "kind" of an address. "status" and "code" are its values.
code-serviceKindInvalid = El valor de kind debe ser «status» o «code».

# Content-Encoding is the name of an HTTP header; gzip, br and deflate are its values.
code-serviceCodingUnknown = El encabezado Content-Encoding de la solicitud debe ser gzip, br o deflate.
    .advice = Envíe el cuerpo sin comprimir o con una de esas codificaciones.

# The body of the request is compressed, and damaged.
code-serviceCodingDamaged = No se puede descodificar el cuerpo de la solicitud según su encabezado Content-Encoding.
    .advice = Envíe el cuerpo sin comprimir o comprímalo de nuevo.

# The body of the request should be JSON.
code-serviceBodyNotJson = El cuerpo de la solicitud no es JSON válido.

# Content-Type is the name of an HTTP header, application/json its value.
code-serviceJsonNeeded = Envíe la solicitud en formato JSON, con Content-Type: application/json.
    .advice = Agregue el encabezado y vuelva a enviar la solicitud.

# The body of the request is JSON, but of another shape. "errors" is the name of a member.
code-serviceBatchInvalid = El cuerpo de la solicitud debe ser un objeto con una matriz «errors», tal como se describe en /openapi.json.
    .advice = Corrija el cuerpo y vuelva a enviar la solicitud.

# A batch: many errors in one request.
code-serviceBatchTooLong = Un lote admite como máximo 1000 errores.
    .advice = Divida el lote y envíe sus partes por separado.

# The parameter "q" of an address, such as /v1/find?q=…
code-serviceTextMissing = Indique el texto que quiere buscar en el parámetro «q».

# The parameter "limit" of an address, such as /v1/find?limit=5.
code-serviceLimitInvalid = El valor de limit debe ser un número entero entre 1 y 100.

# An address the service does not have, such as /v1/nowhere.
code-serviceAddressUnknown = No hay nada en esta dirección.
    .advice = En /openapi.json se describen todas las direcciones.

# An address with a parameter twice, or with bytes that are not UTF-8.
code-serviceAddressInvalid = No se puede leer la dirección de la solicitud.
    .advice = Indique cada parámetro una sola vez y use codificación por ciento (UTF-8) en la dirección.

# A request such as DELETE, where GET is expected. Allow is the name of an HTTP header.
code-serviceMethodNotAllowed = Esta dirección no admite solicitudes con este método.
    .advice = El encabezado Allow de esta respuesta indica los métodos admitidos.

# The body of a request is over the limit.
code-serviceBodyTooLong = El cuerpo de la solicitud supera la longitud que admite este servicio.
    .advice = Envíe solo la parte que contiene el error, o bien el estado sin cuerpo.

# The body of a request ends before it is complete.
code-serviceBodyBroken = El cuerpo de la solicitud no ha llegado completo.
    .advice = Vuelva a enviar la solicitud.

# Address and header fields of a request are over the limit.
code-serviceHeadTooLong = La dirección y los encabezados de la solicitud son demasiado largos.
    .title = Encabezados de solicitud demasiado grandes
    .advice = Envíe menos encabezados o más cortos. Si usa un navegador, elimine las cookies de este sitio.

# A request did not arrive within the time a request may take.
code-serviceTooSlow = La solicitud ha tardado demasiado.
    .title = Tiempo de espera de la solicitud agotado
    .advice = Vuelva a enviarla.

# One address sends more requests a second than it may. How long to wait is said after it.
code-serviceTooMany = Se reciben demasiadas solicitudes desde su dirección.

# More requests at the same time than the service takes. How long to wait is said after it.
code-serviceBusy = El servicio está ocupado con otras solicitudes.
