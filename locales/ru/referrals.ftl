### Texts for the codes of the Partner Center Referrals API, in Russian.
###
### Source: "Коды ответов API рефералов" ("Referrals API Response Codes" in Russian),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/ru-ru/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Rule: code-* carry that document's "Description" verbatim, byte for byte, flaws included. Never edit
### them here: a correction goes into reviewed/ru/referrals.ftl. The code in the id is never translated.
###
### Ours, under the licence of this project: detail-*.
###
### Terms: реферал (referral), совместные продажи (co-sell), партнер, решение, ресурс, запрос, служба,
### заголовок (header).

## Code property
##
## The main text when this code, of the outer error, is the most detailed one that is known.

# Text for the code invalidRequest (HTTP 400). The request can't be read or holds a wrong value.
code-invalidRequest = Запрос представлен в неправильном формате или является некорректным.

# Text for the code unauthenticated (HTTP 401). "Caller": the person or application that made the
# call. Nobody is signed in.
# Flaw of the document: «Вызывающий» lacks its noun; the only «ё» among the descriptions. The
# correction stands in the reviewed edition.
code-unauthenticated = Вызывающий не прошёл проверку подлинности.

# Text for the code accessDenied (HTTP 403). "Caller": the person or application that made the call.
# Signed in, but not permitted.
# Flaw of the document: «Вызывающий» lacks its noun. The correction stands in the reviewed edition.
code-accessDenied = У вызывающего нет разрешения на выполнение действия.

# Text for the code itemNotFound (HTTP 404). "Resource": the object that was asked for, such as a
# referral.
code-itemNotFound = Не удалось найти ресурс.

# Text for the code resourceModified (HTTP 409). Somebody changed the object after the caller had read
# it. "ETag" (an HTTP header) is never translated.
# Flaw of the document: A pile of nouns, a second name for the caller, a comma between two sentences,
# and the header is spelled ETag. The correction stands in the reviewed edition.
code-resourceModified = Обновляемый ресурс изменился с момента последнего чтения вызывающим объектом, обычно это несоответствие eTag.

# Text for the code preconditionFailed (HTTP 412). "if-match" is the name of an HTTP header: never
# translated. A condition the request set isn't met.
# The document translates the code itself («предварительное условие не выполнено»); the code on the
# wire is preconditionFailed.
# Flaw of the document: A condition isn't «предоставлено» but «указано», and it stands in the header:
# the header isn't the condition. The correction stands in the reviewed edition.
code-preconditionFailed = Условие, предоставленное в запросе (например, заголовок if-match), не соответствует текущему состоянию ресурса.

# Text for the code generalException (HTTP 500). Something failed; the service doesn't say what.
code-generalException = Произошла неизвестная ошибка.

# Text for the code serviceNotAvailable (HTTP 503). "Retry-After" is the name of an HTTP header: never
# translated.
code-serviceNotAvailable = Служба недоступна. Повторите попытку через некоторое время. Возможно, задан заголовок Retry-After.

## Error codes
##
## The main text when this code, of an inner error, is the most detailed one that is known.
## There is no code 99916.

# Text for the code 99901 (HTTP 400). A value that was sent isn't valid.
# Flaw of the document: Starts in lower case. The correction stands in the reviewed edition.
# l10n-allow: capitalization – as documented; mended in the reviewed edition
code-99901 = недопустимые входные данные

# Text for the code 99902 (HTTP 401). Nobody is signed in, or the sign-in gives no access.
code-99902 = Несанкционированный доступ

# Text for the code 99903 (HTTP 400). A value that is needed wasn't sent.
# Flaw of the document: "Missing input" became "the input that is absent"; the message says that it is
# absent. The correction stands in the reviewed edition.
code-99903 = Отсутствующие входные данные

# Text for the code 99904 (HTTP 404). "Resource": the object that was asked for, such as a referral.
code-99904 = Ресурс не найден

# Text for the code 99905 (HTTP 500). Something failed; the service doesn't say what.
code-99905 = Ошибка не указана

# Text for the code 99906 (HTTP 429). The service limits how often the application may call it.
code-99906 = Слишком много запросов

# Text for the code 99907 (HTTP 500). A failure inside the service that passes by itself.
code-99907 = Временная внутренняя ошибка

# Text for the code 99908 (HTTP 400). "Property": a field of the referral. It is fixed once the
# referral exists.
code-99908 = Свойство не подлежит обновлению

# Text for the code 99909 (HTTP 400). "Property": a field of the referral. It can't be left without a
# value.
code-99909 = Свойство не допускает значение NULL

# Text for the code 99910 (HTTP 412). "ETag" (an HTTP header) is never translated. The object was
# changed after it had been read.
# Flaw of the document: The header is spelled ETag. The correction stands in the reviewed edition.
code-99910 = Значение Etag не совпадает

# Text for the code 99911 (HTTP 400). In its present status the referral can't be used to invite
# another organization.
# Flaw of the document: A referral is «реферал» in this document; «направление» is a direction. The
# correction stands in the reviewed edition.
# l10n-allow: glossary – as documented; mended in the reviewed edition
code-99911 = Недопустимый статус направления для приглашения

# Text for the code 99912 (HTTP 400). 'name' is a value the API defines for a solution's type: never
# translated.
# Flaw of the document: "name" is a value of the API and isn't translated; «с типом» is word-for-word.
# The correction stands in the reviewed edition.
# l10n-allow: do-not-translate – as documented; mended in the reviewed edition
code-99912 = Требуется решение с типом "имя"

# Text for the code 99913 (HTTP 403). The organization isn't on the list of those that may create such
# objects.
# Flaw of the document: «Списке разрешенных на создание» is ungrammatical, and the list has no full
# stops. The correction stands in the reviewed edition.
# l10n-allow: end-punctuation – as documented; mended in the reviewed edition
code-99913 = Организация не находится в списке разрешенных на создание ресурса.

# Text for the code 99914 (HTTP 403). "Co-sell": selling together with Microsoft. The organization
# isn't on the list of those that may take part.
# The document has a stray cell «Доступ запрещён» before the code; it is no part of the description.
# Flaw of the document: «Белый список для участия» is word-for-word, another name than in 99913, and
# the list has no full stops. The correction stands in the reviewed edition.
# l10n-allow: end-punctuation – as documented; mended in the reviewed edition
code-99914 = Организация не включена в белый список для участия в совместных продажах.

# Text for the code 99915 (HTTP 500). A failure inside the service.
code-99915 = Сбой выполнения внутреннего запроса

# Text for the code 99917 (HTTP 409). Somebody else's request changed the object in the meantime.
code-99917 = Ресурс уже изменен с помощью другого запроса

# Text for the code 99918 (HTTP 412). "if-match" is the name of an HTTP header: never translated. The
# same sentence as preconditionFailed.
# Flaw of the document: A condition isn't «предоставлено» but «указано», and it stands in the header:
# the header isn't the condition. The list has no full stops. The correction stands in the reviewed
# edition.
code-99918 = Условие, предоставленное в запросе (например, заголовок if-match), не соответствует текущему состоянию ресурса.

# Text for the code 99919 (HTTP 400). "Qualification": the quality mark of a referral. The one given
# doesn't allow the update.
# Flaw of the document: The plural: one referral is meant. The correction stands in the reviewed
# edition.
code-99919 = Недопустимая квалификация рефералов для обновления

# Text for the code 99999 (HTTP 500). Something failed; the service doesn't say what.
code-99999 = Общее исключение при обработке запроса

## Details
##
## One point of a rejected request each, by its name inside innerError.details. Written by this project.

# Explains one point of a rejected request (code 99901), in the list under the main text.
# "Partner-led": the partner leads the sale without help from Microsoft. "Co-sell": selling together
# with Microsoft.
detail-InvalidReferralForCoSellConversion = Реферал, который ведет партнер, нельзя преобразовать в реферал для совместных продаж, пока в нем нет решения. Сначала добавьте решение.
