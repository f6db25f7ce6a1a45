### What the HTTP service says of mistakes in requests to itself, in Russian.
###
### Written by this project, under its licence. Readers are developers of portals, who see the text as
### "detail" of a problem document. Names of parameters, headers and codings are never translated.

# The parameter "status" of an address, such as ?status=abc.
code-serviceStatusInvalid = Статус должен быть целым числом от 100 до 599.

# The parameter "tenant" of an address. A tenant is a customer with wording of its own.
code-serviceTenantUnknown = Клиента с таким именем нет.

# An address such as /v1/codes/99916.
code-serviceCodeUnknown = Такого кода или статуса нет.

# The parameter "kind" of an address. "status" and "code" are its values.
code-serviceKindInvalid = Значение kind должно быть «status» или «code».

# Content-Encoding is the name of an HTTP header; gzip, br and deflate are its values.
code-serviceCodingUnknown = Заголовок Content-Encoding запроса должен иметь значение gzip, br или deflate.

# The body of the request is compressed, and damaged.
code-serviceCodingDamaged = Не удалось декодировать тело запроса так, как указано в заголовке Content-Encoding.

# The body of the request should be JSON.
code-serviceBodyNotJson = Тело запроса — некорректный JSON.

# Content-Type is the name of an HTTP header, application/json its value.
code-serviceJsonNeeded = Отправьте запрос в формате JSON с заголовком Content-Type: application/json.

# The body of the request is JSON, but of another shape. "errors" is the name of a member.
code-serviceBatchInvalid = Тело запроса должно быть объектом с массивом «errors», как описано в /openapi.json.

# A batch: many errors in one request.
code-serviceBatchTooLong = В одном пакете может быть не более 1000 ошибок.

# The parameter "q" of an address, such as /v1/find?q=…
code-serviceTextMissing = Укажите искомый текст в параметре «q».

# The parameter "limit" of an address, such as /v1/find?limit=5.
code-serviceLimitInvalid = Значение limit должно быть целым числом от 1 до 100.
