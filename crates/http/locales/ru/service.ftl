### What the HTTP service says of mistakes in requests to itself, in Russian.
###
### Written by this project, under its licence. Readers are developers of portals, who see the text as
### "detail" of a problem document. Names of parameters, headers and codings are never translated.

# The parameter "status" of an address, such as ?status=abc.
code-serviceStatusInvalid = Статус должен быть целым числом от 100 до 599.

# The parameter "tenant" of an address. A tenant is a customer with wording of its own.
code-serviceTenantUnknown = Клиента с таким именем нет.
    .advice = Список клиентов есть в /healthz.

# An address such as /v1/codes/99916.
code-serviceCodeUnknown = Такого кода или статуса нет.
    .advice = Все коды и статусы перечислены в /v1/codes.

# The parameter "kind" of an address. "status" and "code" are its values.
code-serviceKindInvalid = Значение kind должно быть «status» или «code».

# Content-Encoding is the name of an HTTP header; gzip, br and deflate are its values.
code-serviceCodingUnknown = Заголовок Content-Encoding запроса должен иметь значение gzip, br или deflate.
    .advice = Отправьте тело без сжатия или в одной из этих кодировок.

# The body of the request is compressed, and damaged.
code-serviceCodingDamaged = Не удалось декодировать тело запроса так, как указано в заголовке Content-Encoding.
    .advice = Отправьте тело без сжатия или сожмите его заново.

# The body of the request should be JSON.
code-serviceBodyNotJson = Тело запроса — некорректный JSON.

# Content-Type is the name of an HTTP header, application/json its value.
code-serviceJsonNeeded = Отправьте запрос в формате JSON с заголовком Content-Type: application/json.
    .advice = Укажите этот заголовок и отправьте запрос еще раз.

# The body of the request is JSON, but of another shape. "errors" is the name of a member.
code-serviceBatchInvalid = Тело запроса должно быть объектом с массивом «errors», как описано в /openapi.json.
    .advice = Исправьте тело и отправьте запрос еще раз.

# A batch: many errors in one request.
code-serviceBatchTooLong = В одном пакете может быть не более 1000 ошибок.
    .advice = Разделите пакет и отправьте его частями.

# The parameter "q" of an address, such as /v1/find?q=…
code-serviceTextMissing = Укажите искомый текст в параметре «q».

# The parameter "limit" of an address, such as /v1/find?limit=5.
code-serviceLimitInvalid = Значение limit должно быть целым числом от 1 до 100.

# An address the service does not have, such as /v1/nowhere.
code-serviceAddressUnknown = По этому адресу ничего нет.
    .advice = Все адреса описаны в /openapi.json.

# An address with a parameter twice, or with bytes that are not UTF-8.
code-serviceAddressInvalid = Не удалось разобрать адрес запроса.
    .advice = Каждый параметр указывайте один раз, а символы адреса кодируйте через знак процента (UTF-8).

# A request such as DELETE, where GET is expected. Allow is the name of an HTTP header.
code-serviceMethodNotAllowed = Этот адрес не принимает запросы с таким методом.
    .advice = Допустимые методы перечислены в заголовке Allow этого ответа.

# The body of a request is over the limit.
code-serviceBodyTooLong = Тело запроса длиннее, чем принимает эта служба.
    .advice = Отправьте только часть с ошибкой или один статус без тела.

# The body of a request ends before it is complete.
code-serviceBodyBroken = Тело запроса получено не полностью.
    .advice = Отправьте запрос еще раз.

# Address and header fields of a request are over the limit.
code-serviceHeadTooLong = Адрес и заголовки запроса слишком длинные.
    .title = Слишком большие заголовки запроса
    .advice = Отправляйте меньше заголовков или сократите их. В браузере удалите файлы cookie этого сайта.

# A request did not arrive within the time a request may take.
code-serviceTooSlow = Запрос занял слишком много времени.
    .title = Время ожидания запроса истекло
    .advice = Отправьте его еще раз.

# One address sends more requests a second than it may. How long to wait is said after it.
code-serviceTooMany = С вашего адреса поступает слишком много запросов.

# More requests at the same time than the service takes. How long to wait is said after it.
code-serviceBusy = Служба занята другими запросами.
