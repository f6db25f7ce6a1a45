### Reviewed edition of the texts for codes, in Russian: an overlay that holds only the messages it
### corrects.
###
### Source: "Коды ответов API рефералов" ("Referrals API Response Codes" in Russian),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/ru-ru/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Changes were made: these texts are corrections of that document by this project, and Microsoft has
### no part in them. Each message names the documented text and why it was changed.
###
### Rule: keep the meaning of the English document, correct what is wrong, and leave the rest as it is.
### A documented text that changes in locales/ru/referrals.ftl changes in the comment here too.

# Documented: Вызывающий не прошёл проверку подлинности.
# Reason: «Вызывающий» lacks its noun; the only «ё» among the descriptions.
code-unauthenticated = Вызывающая сторона не прошла проверку подлинности.

# Documented: У вызывающего нет разрешения на выполнение действия.
# Reason: «Вызывающий» lacks its noun.
code-accessDenied = У вызывающей стороны нет разрешения на выполнение действия.

# Documented: Обновляемый ресурс изменился с момента последнего чтения вызывающим объектом, обычно это несоответствие eTag.
# Reason: A pile of nouns, a second name for the caller, a comma between two sentences, and the header is spelled ETag.
code-resourceModified = Обновляемый ресурс изменился с тех пор, как вызывающая сторона прочитала его в последний раз (обычно это несоответствие ETag).

# Documented: Условие, предоставленное в запросе (например, заголовок if-match), не соответствует текущему состоянию ресурса.
# Reason: A condition isn't «предоставлено» but «указано», and it stands in the header: the header isn't the condition.
code-preconditionFailed = Условие, указанное в запросе (например, в заголовке if-match), не соответствует текущему состоянию ресурса.

# Documented: недопустимые входные данные
# Reason: Starts in lower case.
code-99901 = Недопустимые входные данные

# Documented: Отсутствующие входные данные
# Reason: "Missing input" became "the input that is absent"; the message says that it is absent.
code-99903 = Отсутствуют входные данные

# Documented: Значение Etag не совпадает
# Reason: The header is spelled ETag.
code-99910 = Значение ETag не совпадает

# Documented: Недопустимый статус направления для приглашения
# Reason: A referral is «реферал» in this document; «направление» is a direction.
code-99911 = Недопустимый статус реферала для приглашения

# Documented: Требуется решение с типом "имя"
# Reason: "name" is a value of the API and isn't translated; «с типом» is word-for-word.
code-99912 = Требуется решение типа «name»

# Documented: Организация не находится в списке разрешенных на создание ресурса.
# Reason: «Списке разрешенных на создание» is ungrammatical, and the list has no full stops.
code-99913 = Организация не включена в список организаций, которым разрешено создавать ресурсы

# Documented: Организация не включена в белый список для участия в совместных продажах.
# Reason: «Белый список для участия» is word-for-word, another name than in 99913, and the list has no full stops.
code-99914 = Организация не включена в список организаций, которым разрешено участвовать в совместных продажах

# Documented: Условие, предоставленное в запросе (например, заголовок if-match), не соответствует текущему состоянию ресурса.
# Reason: A condition isn't «предоставлено» but «указано», and it stands in the header: the header isn't the condition. The list has no full stops.
code-99918 = Условие, указанное в запросе (например, в заголовке if-match), не соответствует текущему состоянию ресурса

# Documented: Недопустимая квалификация рефералов для обновления
# Reason: The plural: one referral is meant.
code-99919 = Недопустимая квалификация реферала для обновления
