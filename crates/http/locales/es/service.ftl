### What the HTTP service says of mistakes in requests to itself, in Spanish.
###
### Written by this project, under its licence. Readers are developers of portals, who see the text as
### "detail" of a problem document. Names of parameters, headers and codings are never translated.

# The parameter "status" of an address, such as ?status=abc.
code-serviceStatusInvalid = El estado debe ser un número entero entre 100 y 599.

# The parameter "tenant" of an address. A tenant is a customer with wording of its own.
code-serviceTenantUnknown = No existe ningún inquilino con ese nombre.

# An address such as /v1/codes/99916.
code-serviceCodeUnknown = No existe ese código o estado.

# The parameter "kind" of an address. "status" and "code" are its values.
code-serviceKindInvalid = El valor de kind debe ser «status» o «code».

# Content-Encoding is the name of an HTTP header; gzip, br and deflate are its values.
code-serviceCodingUnknown = El encabezado Content-Encoding de la solicitud debe ser gzip, br o deflate.

# The body of the request is compressed, and damaged.
code-serviceCodingDamaged = No se puede descodificar el cuerpo de la solicitud según su encabezado Content-Encoding.

# The body of the request should be JSON.
code-serviceBodyNotJson = El cuerpo de la solicitud no es JSON válido.

# Content-Type is the name of an HTTP header, application/json its value.
code-serviceJsonNeeded = Envíe la solicitud en formato JSON, con Content-Type: application/json.

# The body of the request is JSON, but of another shape. "errors" is the name of a member.
code-serviceBatchInvalid = El cuerpo de la solicitud debe ser un objeto con una matriz «errors», tal como se describe en /openapi.json.

# A batch: many errors in one request.
code-serviceBatchTooLong = Un lote admite como máximo 1000 errores.

# The parameter "q" of an address, such as /v1/find?q=…
code-serviceTextMissing = Indique el texto que quiere buscar en el parámetro «q».

# The parameter "limit" of an address, such as /v1/find?limit=5.
code-serviceLimitInvalid = El valor de limit debe ser un número entero entre 1 y 100.
