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
        [one] префикс { $count } строки
        [few] префиксы { $count } строк
        [many] префиксы { $count } строк
       *[other] префиксы { $count } строки
    }

# The > that mails and chats put before each line of what they quote.
support-ignored-quotation-marks =
    { $count ->
        [one] знак цитирования в { $count } строке
        [few] знаки цитирования в { $count } строках
        [many] знаки цитирования в { $count } строках
       *[other] знаки цитирования в { $count } строки
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
support-ignored-rest = все данные после первых 8 МиБ
