### Texts of support tools, in Russian: what was left out of a paste, tickets, findings.
###
### Written by this project, under its licence. Codes, names of headers and members of JSON are never translated.
### The user is addressed as вы, in lower case.

## What was left out of a paste
##
## Parts of a list: «пропущено: 3 строки текста, 12 заголовков». $count (number): how many there are.

# Lines of text around the error bodies.
support-ignored-text =
    { $count ->
        [one] { $count } строка текста
        [few] { $count } строки текста
        [many] { $count } строк текста
       *[other] { $count } строки текста
    }

# What a log puts before each line, such as the time.
support-ignored-prefixes =
    { $count ->
        [one] { $count } префикс строки
        [few] { $count } префикса строк
        [many] { $count } префиксов строк
       *[other] { $count } префикса строк
    }

# The > that mails and chats put before each line of what they quote.
support-ignored-quotation-marks =
    { $count ->
        [one] { $count } знак цитирования
        [few] { $count } знака цитирования
        [many] { $count } знаков цитирования
       *[other] { $count } знака цитирования
    }

# Lines of the HTTP request that came before the answer.
support-ignored-request-lines =
    { $count ->
        [one] { $count } строка запроса
        [few] { $count } строки запроса
        [many] { $count } строк запроса
       *[other] { $count } строки запроса
    }

# Headers of an HTTP answer that are of no use here.
support-ignored-headers =
    { $count ->
        [one] { $count } заголовок
        [few] { $count } заголовка
        [many] { $count } заголовков
       *[other] { $count } заголовка
    }

# HTTP answers that succeeded or redirected.
support-ignored-responses =
    { $count ->
        [one] { $count } ответ без ошибки
        [few] { $count } ответа без ошибки
        [many] { $count } ответов без ошибки
       *[other] { $count } ответа без ошибки
    }

# JSON values, such as a record of a log, that hold no error.
support-ignored-json =
    { $count ->
        [one] { $count } значение JSON без ошибки
        [few] { $count } значения JSON без ошибки
        [many] { $count } значений JSON без ошибки
       *[other] { $count } значения JSON без ошибки
    }

# Errors behind the first thousand, which are not shown.
support-ignored-calls =
    { $count ->
        [one] { $count } другая ошибка
        [few] { $count } другие ошибки
        [many] { $count } других ошибок
       *[other] { $count } другой ошибки
    }

# The paste is something else, such as a picture.
support-ignored-bytes =
    { $count ->
        [one] { $count } байт, не являющийся текстом
        [few] { $count } байта, не являющихся текстом
        [many] { $count } байтов, не являющихся текстом
       *[other] { $count } байта, не являющихся текстом
    }

# Only so much of a file is read. It has no number.
support-ignored-rest = все данные после первых 8 МиБ

## Every code that was seen
##
## Behind a code in a list of all of them, outermost first: «99904: выбран».

# The language has a text for the code, but another code was chosen.
support-trail-understood = распознан

# The language has no text for the code.
support-trail-unknown = нет текста на этом языке

# The text of the answer is that of this code.
support-trail-chosen = выбран

## Why an answer has the text it has
##
## Below the list of codes, behind "Причина: ".

# The error has one code.
support-reason-only-code = это единственный код

# "Innermost": errors contain more special errors; the last one is meant.
support-reason-innermost = выбирается самый внутренний код

# The codes further inside have no text in the language.
support-reason-innermost-understood = выбирается самый внутренний код, для которого есть текст

# An error may contain a list of errors.
support-reason-first-of-several = из нескольких внутренних ошибок одного уровня выбирается первая

# There may also be no code at all.
support-reason-status = ни для одного кода нет текста, поэтому выбран текст статуса HTTP

# Nothing was understood.
support-reason-generic = текста нет ни для кодов, ни для статуса, поэтому показан общий текст

## Tickets
##
## Labels before a colon, one below the other, in a text for whoever works on the ticket.

# Before the code of the error, such as 99904.
support-ticket-code = Код

# Before several codes.
support-ticket-codes = Все коды, от внешнего к внутреннему

# Before names of rules or fields that failed, such as MissingField.
support-ticket-details = Подробности

# Before a number such as 404.
support-ticket-status = Статус HTTP

# Before the id the service gave the request.
support-ticket-request-id = Идентификатор запроса

# Before the id that connects requests that belong together.
support-ticket-correlation-id = Идентификатор корреляции

# Before the time the service answered at.
support-ticket-answered = Время ответа

# Before the time the ticket was written at, where that of the answer is not known.
support-ticket-written = Время создания заявки

# Above the texts in one language. A colon follows.
# $language (text): its tag, such as en or es-MX.
support-ticket-text-in = Текст ({ $language })

# As above, for the language of the customer.
# $language (text): its tag.
support-ticket-text-for-customer = Текст для клиента ({ $language })

# Before what the user was told to do.
support-ticket-advice = Рекомендация

## Where an answer departs from the documents
##
## Findings stand behind a label, a rule and a place in the body: «ошибка empty-message /error/message: значение message пустое». Names of
## properties (error, code, message, innerError, details, target) are those in JSON: never translated.
## Sections are named as in the document of this language.

# $code (text): a code such as ItemNotFound. $documentedCode (text): the same code as it is documented.
support-finding-code-spelling = код { $code } в документации пишется { $documentedCode }

# What is documented about that, with the section of the document.
support-rule-code-spelling = код — одна из восьми строк (раздел «Свойство Code»)

# $code and $outerCode (text): error codes. $documentedStatus and $outerStatus (text): HTTP statuses such as 404.
support-finding-codes-disagree = внутренний код { $code } описан со статусом { $documentedStatus }, а внешний код { $outerCode } — со статусом { $outerStatus }

# What is documented about that, with the section of the document.
support-rule-codes-disagree = у каждого кода один статус HTTP; внутренний код уточняет ту же ошибку (раздел «Коды ошибок»)

# A member: a name and a value in JSON.
support-finding-duplicate-property = свойство встречается в объекте больше одного раза

# What is documented about that, with the section of the document.
support-rule-duplicate-property = каждое свойство ошибки задается один раз (раздел «Тип ресурса ошибки»)

# message is a property in JSON: never translated.
support-finding-empty-message = значение message пустое

# What is documented about that, with the section of the document.
support-rule-empty-message = message возвращается всегда, не равно null и не пустое (раздел «Тип ресурса ошибки»)

# $status (text): an HTTP status such as 200.
support-finding-error-in-success = ошибка пришла со статусом { $status }, который означает успех

# What is documented about that, with the section of the document.
support-rule-error-in-success = ошибки приходят со статусом 4xx или 5xx (раздел «Сообщения об ошибках»)

# error is a property in JSON: never translated.
support-finding-extra-property = в теле ответа есть свойство помимо error

# What is documented about that, with the section of the document.
support-rule-extra-property = тело ответа — объект с единственным свойством error (раздел «Тип ресурса ошибки»)

# $code (text): the code that was sent, or … where it cannot be shown.
support-finding-inner-code-not-numeric = внутренний код { $code } состоит не только из цифр

# What is documented about that, with the section of the document.
support-rule-inner-code-not-numeric = innerError.code — числовая строка (раздел «Тип ресурса ошибки»)

# $length and $limit (number): characters.
support-finding-long-message = длина message в символах — { $length }, допускается не больше { $limit }

# What is documented about that, with the section of the document.
support-rule-long-message = длина message — не больше 1024 символов (раздел «Тип ресурса ошибки»)

# details and innerError are properties in JSON: never translated.
support-finding-misplaced-details = details находится вне innerError

# What is documented about that, with the section of the document.
support-rule-misplaced-details = details — свойство innerError (раздел «Тип ресурса ошибки»)

# The body of the HTTP answer.
support-finding-missing-body = у ответа нет тела

# What is documented about that, with the section of the document.
support-rule-missing-body = ответ со статусом 4xx или 5xx содержит сообщение об ошибке (раздел «Сообщения об ошибках»)

# code is a property in JSON: never translated.
support-finding-missing-code = свойства code нет, или оно равно null

# What is documented about that, with the section of the document.
support-rule-missing-code = code возвращается всегда и не равно null (раздел «Тип ресурса ошибки»)

# error is a property in JSON: never translated.
support-finding-missing-error = в теле ответа нет свойства error

# What is documented about that, with the section of the document.
support-rule-missing-error = тело ответа — объект с единственным свойством error (раздел «Тип ресурса ошибки»)

# message is a property in JSON: never translated.
support-finding-missing-message = свойства message нет, или оно равно null

# What is documented about that, with the section of the document.
support-rule-missing-message = message возвращается всегда (раздел «Тип ресурса ошибки»)

# $found (text): a kind of JSON value, such as "an array".
support-finding-not-an-object = тело ответа не объект, найдено другое: { $found }

# What is documented about that, with the section of the document.
support-rule-not-an-object = тело ответа — объект JSON (раздел «Тип ресурса ошибки»)

# The body may have been cut off or changed when it was pasted.
support-finding-not-json = тело ответа в том виде, в каком его вставили, — не JSON

# What is documented about that, with the section of the document.
support-rule-not-json = тело ответа — объект JSON (раздел «Тип ресурса ошибки»)

# A property: a name and a value in JSON. Its documented name stands before this text.
support-finding-property-spelling = регистр букв в имени свойства отличается

# What is documented about that, with the section of the document.
support-rule-property-spelling = свойства называются error, code, message, innerError, details и target (раздел «Тип ресурса ошибки»)

# $code (text): an error code. $status and $documentedStatus (text): HTTP statuses.
support-finding-status-mismatch = статус ответа — { $status }, а для { $code } описан статус { $documentedStatus }

# What is documented about that, with the section of the document.
support-rule-status-mismatch = у каждого кода один статус HTTP (раздел «Коды ошибок»)

# The Russian document translates preconditionFailed.
support-finding-translated-code = код — перевод строки preconditionFailed

# What is documented about that, with the section of the document.
support-rule-translated-code = коды не переводятся (раздел «Свойство Code»)

# Its documented name stands before this text.
support-finding-translated-property = имя свойства переведено

# What is documented about that, with the section of the document.
support-rule-translated-property = свойства называются error, code, message, innerError, details и target (раздел «Тип ресурса ошибки»)

# $found (text): a kind of JSON value, such as "a string".
support-finding-undocumented-details = details содержит значение другого вида: { $found }

# What is documented about that, with the section of the document.
support-rule-undocumented-details = details — массив объектов, в которых именам соответствуют массивы текстов (раздел «Тип ресурса ошибки»)

# Its name stands before this text.
support-finding-undocumented-property = свойство не описано

# What is documented about that, with the section of the document.
support-rule-undocumented-property = у ошибки есть code, message, innerError и target, а у внутренней ошибки — еще и details (раздел «Тип ресурса ошибки»)

# $status (text): an HTTP status such as 418.
support-finding-undocumented-status = статус { $status } не описан

# What is documented about that, with the section of the document.
support-rule-undocumented-status = у ошибок бывает один из 22 статусов (раздел «Сообщения об ошибках»)

# $code (text): the code that was sent, or … where it cannot be shown.
support-finding-unknown-code = код { $code } не описан

# What is documented about that, with the section of the document.
support-rule-unknown-code = код — одна из восьми строк (раздел «Свойство Code»)

# $code (text): a number.
support-finding-unknown-inner-code = внутренний код { $code } не описан

# What is documented about that, with the section of the document.
support-rule-unknown-inner-code = служба может добавлять коды и переставать возвращать прежние (раздел «Объект InnerError»)

# $found and $expected (text): kinds of JSON values, such as "a string".
support-finding-wrong-type = ожидается { $expected }, найдено другое: { $found }

# What is documented about that, with the section of the document.
support-rule-wrong-type = code, message и target — строки, innerError — объект, details — массив (раздел «Тип ресурса ошибки»)

## Kinds of JSON values
##
## In the findings above.

# The word null of JSON, never translated.
support-kind-null = null

# true and false are words of JSON: never translated.
support-kind-boolean = true или false

# A number in JSON.
support-kind-number = число

# A string in JSON.
support-kind-string = строка

# An array in JSON.
support-kind-array = массив

# An object in JSON.
support-kind-object = объект

# An object in JSON whose members are not as documented.
support-kind-other-object = объект не только с массивами текстов

## How much a finding matters
##
## Labels before a finding.

# The document excludes it.
support-severity-error = ошибка

# A client may stumble over it.
support-severity-warning = предупреждение

# For information.
support-severity-info = к сведению
