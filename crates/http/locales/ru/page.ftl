### The page of the HTTP service, in Russian.
###
### Written by this project, under its licence. Readers are support agents and developers of portals. The
### "partner" (партнер) is the portal's user, for whom an error is explained. The reader is addressed as вы,
### in lower case.
###
### Terms: ответ (what the API sent), код, статус (of HTTP), заявка (a request for support).

# The name of this language, in itself. In switches between languages.
page-language-name = Русский

# The heading of the page, and its name in tabs of the browser.
page-title = Посмотрите на ошибку глазами партнера

# Below the heading.
page-lead = Вставьте ответ API: вы увидите текст, который партнер прочитает на своем языке, и узнаете, что делать дальше. Сообщения для разработчиков никогда не показываются.

# The first link on the page, for keyboards and screen readers.
page-skip = Перейти к результату

# Names the links "English · Español · Русский" for screen readers.
page-switch = Язык страницы

# Names the form for screen readers.
page-form = Объяснить ошибку

# Over the large field of the form.
page-field-text = Ответ API

# Below that field.
page-field-text-hint = Тело ответа, запись HTTP-обмена, код, статус или фраза, которую кто-то прочитал. Вставленное нигде не сохраняется и не попадает в журналы.

# Over a small field, for a number such as 404.
page-field-status = Статус HTTP

# Behind that label.
page-optional = если известен

# Over a list of languages.
page-field-language = Язык партнера

# The button of the form.
page-submit = Объяснить

# A link that shows what the page does.
page-example = Показать пример

# The heading over the result.
page-result = Так это видит партнер

# In the place of the result while there is none.
page-nothing = Здесь появится объяснение.

# The heading over the same text in further languages.
page-others = На других языках

# Over the codes found in the answer, outermost first.
page-codes-seen = Коды в ответе

# Beside the code whose text is shown.
page-code-chosen = показан его текст

# Beside a code nobody has a text for.
page-code-unknown = без текста

# In the place of codes where there are none.
page-codes-none = нет

# Where the text comes from.
page-origin = Источник текста

# Where the text comes from: a code.
page-origin-code = самый точный из известных кодов

# Where the text comes from: the HTTP status.
page-origin-status = статус: известных кодов нет

# Where the text comes from: nothing was understood.
page-origin-generic = общий текст: ни код, ни статус неизвестны

# Whether trying again helps; one of the values below follows.
page-retry = Повторная попытка

# Trying again: at once.
page-retry-now = может помочь сразу

# Trying again: after a while.
page-retry-later = может помочь позже

# Trying again: once the data or permissions were changed.
page-retry-after-change = поможет только после изменений

# Trying again: no use.
page-retry-never = не поможет

# Before an HTTP status, such as 404.
page-status = Статус

# Before an id the service gave the request.
page-request-id = Идентификатор запроса

# Before an id the caller gave the request.
page-correlation-id = Идентификатор корреляции

# Before the name of the field or object where the error originated.
page-target = Объект

# A link to this page with the same code.
page-share = Ссылка на это объяснение

# A block of text to paste into a ticket; opens when clicked.
page-ticket = Для заявки в поддержку

# The answer as JSON; opens when clicked.
page-json = В формате JSON

# A button.
page-copy = Скопировать

# The button, after the text was copied.
page-copied = Скопировано

# Over one of several answers in one paste. $number (number): which one. $count (number): how many.
page-answer-number = Ошибка { $number } из { $count }

# The heading over the list of all codes.
page-codes = Все статусы и коды

# Over the field to search in that list.
page-search = Поиск по кодам и текстам

# The button beside it.
page-search-submit = Найти

# A link that ends the search.
page-search-clear = Показать все

# How many rows the list has. $count (number): rows shown.
page-search-count = Показано: { $count }

# The list has no rows.
page-search-nothing = Ничего не найдено. Попробуйте другое слово или его часть.

# Over a column of codes and statuses.
page-column-code = Код

# Over the rows of HTTP statuses.
page-kind-status = Статусы HTTP

# Over the rows of error codes.
page-kind-code = Коды ошибок

# A note: the form was sent without a text and without a status.
page-note-empty = Вставьте ответ либо введите код или статус.

# A note: nothing in the text was understood.
page-note-unknown = Известных кодов не найдено, поэтому показан общий текст. Если знаете статус HTTP, укажите его.

# A note: the status that was entered is no number, or out of range.
page-note-status = Статус должен быть целым числом от 100 до 599; введенное значение не учтено.

# A note: the text is too long to be looked at.
page-note-large = Текст слишком длинный. Вставьте только часть с ошибкой.

# A note: the request could not be read.
page-note-request = Не удалось прочитать форму. Отправьте ее еще раз.

# In the place of the result when the browser gets no answer.
page-unreachable = Служба недоступна. Текст остался в поле: повторите попытку чуть позже.

# A link to the start.
page-home = На главную страницу

# Links for programs, at the end of the page.
page-programs = Для программ

# A link to the description of the interface. OpenAPI is a name: never translated.
page-openapi = Интерфейс (OpenAPI)

# A link to the state of the service.
page-health = Состояние службы

# Over codes whose texts are like what was pasted, where that holds no code.
page-similar = Возможно, это один из этих кодов
