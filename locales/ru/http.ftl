### Texts for HTTP statuses, in Russian.
###
### Source: "Коды ответов API рефералов" ("Referrals API Response Codes" in Russian),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/ru-ru/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Rule: status-200 to status-509 carry that document's "Status message" (.title) and "Description"
### (the value) verbatim, byte for byte, flaws included. Never edit them here: a correction goes into
### reviewed/ru/http.ftl.
###
### Ours, under the licence of this project: status-4xx and status-5xx.
###
### Terms: реферал (referral), совместные продажи (co-sell), партнер, решение, ресурс, запрос, служба,
### заголовок (header).

## Success responses (2xx)
##
## Shown in listings of codes; a call that succeeded is no error.

# HTTP status 200. The call succeeded.
# Flaw of the document: Starts in lower case, and says "successfully confirmed" instead of "success
# confirmed". The correction stands in the reviewed edition.
# l10n-allow: capitalization – as documented; mended in the reviewed edition
status-200 = успешно подтверждено

# HTTP status 201. The call succeeded and a new object was made. "Resource" is the API's word for an
# object, such as a referral.
# Flaw of the document: Starts in lower case, and the word order stresses the wrong word. The
# correction stands in the reviewed edition.
# l10n-allow: capitalization – as documented; mended in the reviewed edition
status-201 = создан ресурс

# HTTP status 202. The call was accepted; the work itself is still to be done.
# Flaw of the document: Starts in lower case. The correction stands in the reviewed edition.
# l10n-allow: capitalization – as documented; mended in the reviewed edition
status-202 = принято

# HTTP status 204. The call succeeded and there is nothing to send back.
status-204 = Нет содержимого для возврата

## Error responses (4xx and 5xx)
##
## The value is the main text when the body gives no code that is known. The title is the heading above
## the main text, also when that text comes from a code with this status.

# Text and heading for HTTP status 400. The request can't be read or holds a wrong value.
# Flaw of the document: Starts in lower case, and says "error of the request"; the table of codes has
# «Неверный запрос». The correction stands in the reviewed edition.
# l10n-allow: capitalization – as documented; mended in the reviewed edition
status-400 = Не удается обработать запрос, так как он имеет неверный формат или является некорректным.
    .title = ошибка запроса

# Text and heading for HTTP status 401. Nobody is signed in, or the sign-in is no longer valid.
status-401 = Необходимые данные для проверки подлинности отсутствуют или не являются допустимыми для ресурса.
    .title = Не авторизовано

# Text and heading for HTTP status 403. The user is signed in but has no permission for this.
status-403 = Отказано в доступе к запрашиваемому ресурсу. Возможно, у пользователя недостаточно разрешений.
    .title = Запрещено

# Text and heading for HTTP status 404. "Resource": the object that was asked for, such as a referral.
status-404 = Запрашиваемый ресурс не существует.
    .title = Не найдено

# Text and heading for HTTP status 405. "Method" is the HTTP method (GET, POST …), the kind of
# operation asked for.
# Flaw of the document: A method isn't allowed "inside" a resource. The correction stands in the
# reviewed edition.
status-405 = Метод HTTP в запросе не разрешен в ресурсе.
    .title = Метод не разрешен

# Text and heading for HTTP status 406. "Accept" is the name of an HTTP header: never translated.
status-406 = Эта служба не поддерживает формат, запрашиваемый в заголовке Accept.
    .title = Недопустимо

# Text and heading for HTTP status 409. What was asked for contradicts what is stored now.
# Flaw of the document: "Might not exist" became "doesn't exist". The correction stands in the
# reviewed edition.
status-409 = Текущее состояние конфликтует с ожиданиями запроса. Например, указанная родительская папка не существует.
    .title = Конфликт

# Text and heading for HTTP status 410. The object existed once and is gone for good.
# Flaw of the document: «Потеряно» means "lost", not "gone". The correction stands in the reviewed
# edition.
status-410 = Запрашиваемый ресурс больше не доступен на сервере.
    .title = Потеряно

# Text and heading for HTTP status 411. "Content-Length" is the name of an HTTP header: never
# translated.
status-411 = В запросе необходимо указать заголовок Content-Length.
    .title = Требуется длина

# Text and heading for HTTP status 412. "if-match" is the name of an HTTP header: never translated. A
# condition the request set isn't met.
# Flaw of the document: A condition isn't «предоставлено» but «указано», and it stands in the header:
# the header isn't the condition. The correction stands in the reviewed edition.
status-412 = Условие, предоставленное в запросе (например, заголовок if-match), не соответствует текущему состоянию ресурса.
    .title = Необходимое условие не выполнено

# Text and heading for HTTP status 413. The request is too big.
status-413 = Размер запроса превышает ограничение.
    .title = Размер сущности запроса слишком большой

# Text and heading for HTTP status 415. "Media type" is the format of the data sent, such as JSON; not
# a storage medium.
# Flaw of the document: «Носитель» is a storage medium; here the format of the data is meant. The
# correction stands in the reviewed edition.
status-415 = Тип контента запроса — это формат, который служба не поддерживает.
    .title = Неподдерживаемый тип носителя

# Text and heading for HTTP status 416. "Range" is the part of a file that was asked for, counted in
# bytes.
# Flaw of the document: A range isn't something that is carried out («выполним»). The correction
# stands in the reviewed edition.
status-416 = Заданный диапазон байтов недопустим или недоступен.
    .title = Запрошенный диапазон невыполним

# Text and heading for HTTP status 422. The request can be read, but its content makes no sense to the
# service.
# Flaw of the document: Says "because this is a semantic error": «это» refers to nothing. The
# correction stands in the reviewed edition.
status-422 = Не удается обработать запрос, так как это семантическая ошибка.
    .title = Необрабатываемый объект

# Text and heading for HTTP status 423. The object is locked, for example because somebody is editing
# it.
status-423 = Запрашиваемый ресурс заблокирован.
    .title = Заблокировано

# Text and heading for HTTP status 429. "Throttled": the service limits how often the application may
# call it.
# Flaw of the document: The sentence falls apart (no subject for «не следует»), and what is limited is
# how often the application may call, not the application. The correction stands in the reviewed
# edition.
status-429 = Клиентское приложение ограничено и не следует повторять запрос некоторое время.
    .title = Слишком много запросов

# Text and heading for HTTP status 500. A failure inside the service.
status-500 = При обработке запроса возникла внутренняя ошибка сервера.
    .title = Внутренняя ошибка сервера

# Text and heading for HTTP status 501. The service doesn't have this feature.
status-501 = Запрашиваемая функция не реализована.
    .title = Не реализовано

# Text and heading for HTTP status 503. "Retry-After" is the name of an HTTP header: never translated.
# Flaw of the document: Says "not available to be served" instead of "for maintenance", and "which you
# can specify" instead of "which may be specified". The correction stands in the reviewed edition.
status-503 = Служба временно недоступна для обслуживания или перегружена. Вы можете повторить запрос по прошествии времени, которое можно указать в заголовке Retry-After.
    .title = Служба недоступна

# Text and heading for HTTP status 504. The server passed the request on to another server
# ("upstream") that didn't answer in time.
# Flaw of the document: Two clauses without a link («к нему необходимо получить доступ»), and the
# second sentence has no subject. The correction stands in the reviewed edition.
status-504 = Сервер, выступая в качестве прокси-сервера, не получил своевременного ответа от вышестоящего сервера, к нему необходимо получить доступ при попытке завершить запрос. Может возникать вместе с 503.
    .title = Истекло время ожидания шлюза

# Text and heading for HTTP status 507. The storage space of the account is used up.
status-507 = Достигнута максимальная квота хранилища.
    .title = Недостаточно места в хранилище

# Text and heading for HTTP status 509. The application sent or received more data than it may.
# Flaw of the document: «Максимальный предел» and «повторить еще раз» say the same thing twice, and
# what is limited is the requests, not the application. The correction stands in the reviewed edition.
status-509 = Клиентское приложение ограничено из-за превышения максимального предела пропускной способности. Приложение может повторить запрос еще раз через некоторое время.
    .title = Превышен предел пропускной способности

## Classes of statuses
##
## The last resort for a status the document doesn't name. Written by this project.

# Heading and text when the status is 400 to 499, has no text of its own here, and no code is known.
# In user terms: it wasn't possible to do what was asked.
status-4xx = Не удалось выполнить запрос.
    .title = Запрос не выполнен

# Heading and text when the status is 500 to 599, has no text of its own here, and no code is known.
# The fault lies with the service, not with the user.
status-5xx = В работе службы произошел сбой, поэтому выполнить запрос не удалось.
    .title = Сбой в работе службы
