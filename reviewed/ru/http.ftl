### Reviewed edition of the texts for statuses, in Russian: an overlay that holds only the messages it
### corrects.
###
### Source: "Коды ответов API рефералов" ("Referrals API Response Codes" in Russian),
### Partner Center documentation on Microsoft Learn,
### https://learn.microsoft.com/ru-ru/partner-center/developer/referrals-api-response-codes
### © Microsoft, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
###
### Changes were made: these texts are corrections of that document by this project, and Microsoft has
### no part in them. Each message names the documented text and why it was changed; a value or title
### that was right is repeated unchanged.
###
### Rule: keep the meaning of the English document, correct what is wrong, and leave the rest as it is.
### A documented text that changes in locales/ru/http.ftl changes in the comment here too.

# Documented: успешно подтверждено
# Reason: Starts in lower case, and says "successfully confirmed" instead of "success confirmed".
status-200 = Успешное выполнение подтверждено

# Documented: создан ресурс
# Reason: Starts in lower case, and the word order stresses the wrong word.
status-201 = Ресурс создан

# Documented: принято
# Reason: Starts in lower case.
status-202 = Принято

# Documented title: ошибка запроса
# Reason: Starts in lower case, and says "error of the request"; the table of codes has «Неверный запрос».
status-400 = Не удается обработать запрос, так как он имеет неверный формат или является некорректным.
    .title = Неверный запрос

# Documented: Метод HTTP в запросе не разрешен в ресурсе.
# Reason: A method isn't allowed "inside" a resource.
status-405 = Метод HTTP, указанный в запросе, не разрешен для этого ресурса.
    .title = Метод не разрешен

# Documented: Текущее состояние конфликтует с ожиданиями запроса. Например, указанная родительская папка не существует.
# Reason: "Might not exist" became "doesn't exist".
status-409 = Текущее состояние конфликтует с ожиданиями запроса. Например, указанная родительская папка может не существовать.
    .title = Конфликт

# Documented title: Потеряно
# Reason: «Потеряно» means "lost", not "gone".
status-410 = Запрашиваемый ресурс больше не доступен на сервере.
    .title = Больше не доступно

# Documented: Условие, предоставленное в запросе (например, заголовок if-match), не соответствует текущему состоянию ресурса.
# Reason: A condition isn't «предоставлено» but «указано», and it stands in the header: the header isn't the condition.
status-412 = Условие, указанное в запросе (например, в заголовке if-match), не соответствует текущему состоянию ресурса.
    .title = Необходимое условие не выполнено

# Documented title: Неподдерживаемый тип носителя
# Reason: «Носитель» is a storage medium; here the format of the data is meant.
status-415 = Тип контента запроса — это формат, который служба не поддерживает.
    .title = Неподдерживаемый тип данных

# Documented title: Запрошенный диапазон невыполним
# Reason: A range isn't something that is carried out («выполним»).
status-416 = Заданный диапазон байтов недопустим или недоступен.
    .title = Невозможно предоставить запрошенный диапазон

# Documented: Не удается обработать запрос, так как это семантическая ошибка.
# Reason: Says "because this is a semantic error": «это» refers to nothing.
status-422 = Не удается обработать запрос, так как он содержит семантическую ошибку.
    .title = Необрабатываемый объект

# Documented: Клиентское приложение ограничено и не следует повторять запрос некоторое время.
# Reason: The sentence falls apart (no subject for «не следует»), and what is limited is how often the application may call, not the application.
status-429 = Частота запросов клиентского приложения ограничена, поэтому ему не следует повторять запрос в течение некоторого времени.
    .title = Слишком много запросов

# Documented: Служба временно недоступна для обслуживания или перегружена. Вы можете повторить запрос по прошествии времени, которое можно указать в заголовке Retry-After.
# Reason: Says "not available to be served" instead of "for maintenance", and "which you can specify" instead of "which may be specified".
status-503 = Служба временно недоступна из-за технического обслуживания или перегружена. Вы можете повторить запрос через некоторое время, которое может быть указано в заголовке Retry-After.
    .title = Служба недоступна

# Documented: Сервер, выступая в качестве прокси-сервера, не получил своевременного ответа от вышестоящего сервера, к нему необходимо получить доступ при попытке завершить запрос. Может возникать вместе с 503.
# Reason: Two clauses without a link («к нему необходимо получить доступ»), and the second sentence has no subject.
status-504 = Сервер, выступая в качестве прокси-сервера, не получил своевременного ответа от вышестоящего сервера, к которому ему необходимо было обратиться при попытке выполнить запрос. Эта ошибка может возникать вместе с ошибкой 503.
    .title = Истекло время ожидания шлюза

# Documented: Клиентское приложение ограничено из-за превышения максимального предела пропускной способности. Приложение может повторить запрос еще раз через некоторое время.
# Reason: «Максимальный предел» and «повторить еще раз» say the same thing twice, and what is limited is the requests, not the application.
status-509 = Запросы клиентского приложения ограничены из-за превышения предела пропускной способности. Приложение может повторить запрос через некоторое время.
    .title = Превышен предел пропускной способности
