### Help of the `error-l10n` command, in Russian.
###
### Written by this project, under its licence. Options, verbs, values in lower case, names of files and exit
### statuses are never translated. The user is addressed as вы, in lower case; texts of options have no full stop at
### their end. Above each text stands the English it was translated from: a test asks for both to be changed together.

# error-l10n: what it does
# English: Turn an API's error into text its user can read
help-command = Превращает ошибку API в текст, понятный пользователю

# error-l10n: more of what error-l10n does
# English: The texts are those of the Microsoft Partner Center Referrals API in English, Spanish and Russian, and of your own overlays. The message a service writes for its developers is never shown.
help-command-description = Тексты взяты из API рефералов Центра партнеров Майкрософт на русском, английском и испанском языках; их можно дополнить своими. Сообщение, которое служба пишет для разработчиков, не показывается никогда.

# explain: what it does
# English: Tell what an error means, in the user's language
help-explain = Объясняет, что означает ошибка, на языке пользователя

# explain: more of what explain does
# English: Prints the title, the description, what to do next, and the details, then the code, the status and the language of the answer. An input that holds no error gets a general text, and exit status 1. ¶ The error may stand in anything a person pastes: text, a log, a quoted mail, a transcript of curl -i, a string of JSON, of a shell or of Python. Several errors are explained in their order. What was left out is told, not shown.
help-explain-description =
    Показывает название ошибки, описание, что делать дальше, и подробности, затем код, статус и язык ответа. Если во входных данных нет ошибки, показывает общий текст, а код завершения равен 1.

    Ошибка может находиться в любом вставленном тексте: в журнале, в цитате из письма, в выводе curl -i, в строке JSON, командной оболочки или Python. Несколько ошибок объясняются по порядку. О том, что пропущено, сообщается, но сам пропущенный текст не показывается.

# explain: CODE|FILE|-
# English: A code, an HTTP status, a file that holds the body of a failed call, or - for standard input
help-explain-input = Код, статус HTTP, файл с телом ответа об ошибке или - для стандартного ввода

# explain: --status N
# English: The HTTP status of the call, 100 to 599; it counts more than one in the body
help-explain-status = Статус HTTP вызова, от 100 до 599; он важнее статуса в теле ответа

# explain: --retry-after V
# English: The value of the answer's Retry-After header: seconds or an HTTP date. What cannot be read is ignored
help-explain-retry-after = Значение заголовка Retry-After из ответа: секунды или дата HTTP. Непонятное значение пропускается

# several verbs: --lang L
# English: The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]
help-any-language = Языки пользователя: теги или значение заголовка Accept-Language [по умолчанию: LC_ALL, LC_MESSAGES или LANG]

# explain: --also L
# English: A second language, beside the first one; in a ticket, that of the customer
help-explain-also = Второй язык рядом с первым; в заявке — язык клиента

# explain: --trail
# English: Tell every code that was seen, outermost first, which ones have a text, and why one of them was chosen
help-explain-trail = Показать все найденные коды от внешнего к внутреннему: для каких есть текст и почему выбран один из них

# explain: --ticket
# English: Write a block for a ticket: codes, ids, time, the text in English and in the customer's language. Nothing of it is free text of the service, or about a person
help-explain-ticket = Написать блок для заявки: коды, идентификаторы, время, текст на английском и на языке клиента. В нем нет ни свободного текста службы, ни персональных данных

# explain: --contract
# English: Tell where status and body depart from what the API documents, in place of an explanation. Exit status 1 if they do
help-explain-contract = Вместо объяснения показать, в чем статус и тело ответа расходятся с документацией API. При расхождениях код завершения равен 1

# several verbs: --overlay DIR
# English: Lay a folder of your own texts over the shipped ones: a folder for each language in it, with `.ftl` files. May be given several times, the last one on top
help-any-overlay = Добавить поверх имеющихся текстов папку со своими: в ней для каждого языка — папка с файлами `.ftl`. Можно указать несколько раз, последняя папка важнее

# several verbs: --reviewed
# English: Use the reviewed edition: the documented texts with the documents' slips mended
help-any-reviewed = Использовать исправленную редакцию: тексты из документации без ее опечаток

# several verbs: --pseudo
# English: Add the pseudo-locales for testers, made from the English texts: en-XA, with accents and longer, and ar-XB, from right to left. Only users who name one exactly get it
help-any-pseudo = Добавить псевдоязыки для тестирования, созданные из английских текстов: en-XA с диакритическими знаками и большей длиной и ar-XB с письмом справа налево. Их получает только тот, кто указал их точно

# explain: --format text|json|markdown
# English: For a person (text), as a problem document, RFC 9457 (json), or, of a ticket, for a page (markdown) [default: text]
help-explain-format = Для человека (text), документ о проблеме, RFC 9457 (json), а для заявки также страница (markdown) [по умолчанию: text]

# find: what it does
# English: Find the codes that a quoted text comes from
help-find = Находит коды, из которых взят процитированный текст

# find: more of what find does
# English: The text may be in any language there are texts in, whole or in part, with typing errors, other numbers, and words around it. The best answer comes first, with the text as it was found, in your language and in English. Where no text is similar, the exit status is 1.
help-find-description = Текст может быть на любом из имеющихся языков, целиком или частично, с опечатками, другими числами и лишними словами. Лучший ответ идет первым: текст в том виде, в каком он найден, на вашем языке и на английском. Если похожих текстов нет, код завершения равен 1.

# find: TEXT|-
# English: What somebody read, or - for standard input; of a long text only the beginning counts
help-find-words = Прочитанный кем-то текст или - для стандартного ввода; от длинного текста учитывается только начало

# find: --limit N
# English: How many answers to print; those as good as the last one are printed too [default: 10]
help-find-limit = Сколько ответов показать; ответы с тем же совпадением, что и у последнего, показываются тоже [по умолчанию: 10]

# find: --lang L
# English: Your languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]
help-find-language = Ваши языки: теги или значение заголовка Accept-Language [по умолчанию: LC_ALL, LC_MESSAGES или LANG]

# several verbs: --format text|json
# English: For a person (text), or for a program (json) [default: text]
help-any-format = Для человека (text) или для программы (json) [по умолчанию: text]

# codes: what it does
# English: List every status and code with its texts
help-codes = Показывает все статусы и коды с их текстами

# codes: more of what codes does
# English: With several languages their texts stand side by side, so that they can be compared.
help-codes-description = Если языков несколько, их тексты стоят рядом, чтобы их можно было сравнить.

# codes: --lang L
# English: A language, as tag or as the value of an Accept-Language header; may be given several times [default: LC_ALL, LC_MESSAGES or LANG]
help-codes-languages = Язык: тег или значение заголовка Accept-Language; можно указать несколько раз [по умолчанию: LC_ALL, LC_MESSAGES или LANG]

# codes: --kind status|code
# English: Only statuses, or only codes
help-codes-kind = Только статусы или только коды

# codes: --status N
# English: Only an HTTP status and the codes that come with it; 4xx is all of its class. May be given several times
help-codes-statuses = Только этот статус HTTP и коды с ним; 4xx — весь класс. Можно указать несколько раз

# codes: --grep TEXT
# English: Only what has this piece of text in its code or one of its texts, whatever the case, accents and quotes
help-codes-grep = Только то, в чьем коде или тексте есть этот фрагмент, без учета регистра, диакритических знаков и вида кавычек

# codes: --format table|json|csv|markdown
# English: For a person (table), for a program (json), for a spreadsheet (csv), for a page (markdown) [default: table]
help-codes-format = Для человека (table), программы (json), электронной таблицы (csv) или страницы (markdown) [по умолчанию: table]

# negotiate: what it does
# English: Tell which language a user gets
help-negotiate = Показывает, какой язык получит пользователь

# negotiate: more of what negotiate does
# English: Prints the tag of the language that is chosen for the value of an Accept-Language header. A header is never wrong: what is malformed in it is passed over, and a user whose languages are not there gets the default.
help-negotiate-description = Выводит тег языка, выбранного по значению заголовка Accept-Language. Ошибочных заголовков не бывает: неверно записанная часть пропускается, а пользователь, чьих языков нет, получает язык по умолчанию.

# negotiate: HEADER
# English: The value of the Accept-Language header; without it, the user sent none
help-negotiate-header = Значение заголовка Accept-Language; если его нет, пользователь ничего не отправил

# negotiate: --available TAGS
# English: The languages there are, separated by commas or blanks [default: those of the shipped texts]
help-negotiate-available = Имеющиеся языки через запятую или пробел [по умолчанию: языки имеющихся текстов]

# negotiate: --default TAG
# English: The language for users none of whose languages is there [default: en, or else the first one]
help-negotiate-default = Язык для пользователей, чьих языков нет [по умолчанию: en, а если его нет — первый]

# negotiate: --format text|json
# English: The tag alone (text), or all that is known of the choice (json) [default: text]
help-negotiate-format = Только тег (text) или все, что известно о выборе (json) [по умолчанию: text]

# batch: what it does
# English: Answer a log of failed calls, line by line
help-batch = Объясняет ошибки в журнале вызовов, строка за строкой

# batch: more of what batch does
# English: Reads NDJSON, a body on each line or somewhere in it, and writes each line with a problem document (RFC 9457) for its user added; everything else in it stays byte for byte, and so does the order. Input that is compressed with gzip or Zstandard is read as it is. A line that cannot be answered is reported with its number and written unchanged. At the end, standard error gets a summary.
help-batch-description = Читает NDJSON, где тело ответа занимает строку или одно из ее полей, и пишет каждую строку с документом о проблеме (RFC 9457) для ее пользователя; все остальное сохраняется байт в байт, порядок строк тоже. Файлы, сжатые gzip или Zstandard, читаются как есть. Если на строку нельзя ответить, сообщается ее номер, а сама она пишется без изменений. В конце в стандартный поток ошибок выводится сводка.

# batch: FILE|-
# English: A file of lines, or - for standard input
help-batch-input = Файл со строками или - для стандартного ввода

# batch: --field A.B
# English: The member the body is in, as an object or as a string of JSON: names separated by dots [default: the line is the body]
help-batch-field = Поле с телом ответа в виде объекта или строки JSON: имена через точку [по умолчанию: тело — вся строка]

# batch: --status-field A.B
# English: The member the HTTP status of the call is in; it counts more than one in the body
help-batch-status-field = Поле со статусом HTTP вызова; он важнее статуса в теле ответа

# batch: --lang-field A.B
# English: The member the user's languages are in, as in --lang, which is for lines without it
help-batch-language-field = Поле с языками пользователя, как в --lang; для строк без него действует --lang

# batch: --into NAME
# English: The member the answer goes under; one of that name is replaced
help-batch-into = Поле для ответа; имеющееся поле с таким именем заменяется

# batch: --text-only
# English: Write the texts alone, one on each line: line 7 answers line 7, also if that is bad. Line breaks and control characters in a text are written as \n and \u{1b}
help-batch-text-only = Писать только тексты, по одному в строке: строка 7 отвечает на строку 7, даже если та некорректна. Переводы строки и управляющие символы в тексте пишутся как \n и \u{"{"}1b{"}"}

# batch: --redact
# English: Take every text the service wrote out of the bodies; codes, names, ids, numbers and statuses stay. A line that is no JSON object is replaced by its answer
help-batch-redact = Убрать из тел ответов все тексты службы; коды, имена, идентификаторы, числа и статусы остаются. Строка, которая не является объектом JSON, заменяется ответом

# batch: --threads N
# English: How many lines to answer at a time [default: as many as there are processors]
help-batch-threads = Сколько строк обрабатывать одновременно [по умолчанию: по числу процессоров]

# batch: --output FILE|-
# English: Where the lines go. A file is replaced when all is done, so it may be the one that is read [default: standard output]
help-batch-output = Куда писать строки. Файл заменяется, когда все готово, поэтому можно указать тот же, что читается [по умолчанию: стандартный вывод]

# batch: --unknown FILE.ftl
# English: Write a Fluent file with a stub for each code that has no text in any language
help-batch-unknown = Записать файл Fluent с заготовкой для каждого кода, у которого нет текста ни на одном языке

# batch: --format text|json
# English: The summary and the reports: for a person (text), or as JSON, an object on each line (json) [default: text]
help-batch-format = Сводка и сообщения: для человека (text) или в JSON, по объекту в строке (json) [по умолчанию: text]

# check: what it does
# English: Check the translations of a project
help-check = Проверяет переводы проекта

# check: more of what check does
# English: DIR has a folder for each language, or a folder `locales` with them, and `.ftl` files in each. Every finding is told with its file, its line and what to do. What the project wants of its texts stands in a file check.toml beside them. Findings are in English; the rest is in the user's language.
help-check-description = В папке ПАПКА для каждого языка есть своя папка с файлами `.ftl`; они могут лежать и в папке `locales` внутри нее. Для каждого замечания указаны файл, строка и что делать. Требования проекта к текстам записаны рядом с ними в файле check.toml. Замечания — на английском языке, все остальное — на языке пользователя.

# check: DIR
# English: The folder of the project
help-check-folder = Папка проекта

# check: --config F
# English: A configuration in place of the folder's check.toml
help-check-config = Файл конфигурации вместо check.toml из папки

# check: --format text|json|sarif|junit|github|gitlab|markdown
# English: For a person (text), a program (json), a code scanner (sarif), a test runner (junit), annotations (github, gitlab), the coverage as a table (markdown) [default: text]
help-check-format = Для человека (text), программы (json), анализатора кода (sarif), системы тестов (junit), для пометок в коде (github, gitlab) или таблица с долей переводов (markdown) [по умолчанию: text]

# check: --output FILE|-
# English: Where the report goes. A file is replaced when the report is complete [default: standard output]
help-check-output = Куда писать отчет. Файл заменяется, когда отчет готов [по умолчанию: стандартный вывод]

# check: --fail-on error|warning|info
# English: The least severity that makes the exit status 1. A missing text always does [default: error]
help-check-fail-on = Наименьшая серьезность, при которой код завершения равен 1. Если не хватает текста, он равен 1 всегда [по умолчанию: error]

# check: --baseline F
# English: A file of findings that are known: only others are reported
help-check-baseline = Файл с известными замечаниями: показываются только остальные

# check: --update-baseline
# English: Write what is found now to the file of --baseline
help-check-update-baseline = Записать нынешние замечания в файл из --baseline

# check: --over DIR|shipped
# English: Check the texts as an overlay over those of a folder, or over the shipped ones (shipped)
help-check-over = Проверить тексты поверх текстов из папки или поверх имеющихся (shipped)

# check: --update-fingerprints
# English: Remember in a file check.fingerprints beside check.toml which source text each translation was made from, to be told when a source text changes and its translation does not
help-check-update-fingerprints = Запомнить в файле check.fingerprints рядом с check.toml, с какого текста оригинала сделан каждый перевод, чтобы сообщать, когда оригинал изменился, а перевод нет

# check: --min-coverage L=N
# English: How many per cent of its texts a locale must have translated, such as es=100; may be given several times
help-check-min-coverage = Какая доля текстов в процентах должна быть переведена на язык, например es=100; можно указать несколько раз

# check: --explain RULE
# English: Tell what a rule is about and how to keep it; without RULE, list all rules
help-check-explain = Объяснить, в чем состоит правило и как его соблюдать; без параметра ПРАВИЛО показать все правила

# check: --matrix text|html
# English: In place of findings, show every text in every locale with sample values, as users will see it: as a table (text), or as a page to read and search in a browser (html) [default: text]
help-check-matrix = Вместо замечаний показать каждый текст на каждом языке с примерами значений, каким его увидят пользователи: в таблице (text) или на странице для чтения и поиска в браузере (html) [по умолчанию: text]

# check: --pseudo
# English: Show the pseudo-locales en-XA and ar-XB as well, made of the source locale
help-check-pseudo = Показать и псевдоязыки en-XA и ar-XB, созданные из языка оригинала

# import: what it does
# English: Turn a documentation page into a Fluent file
help-import = Превращает страницу документации в файл Fluent

# import: more of what import does
# English: Reads the tables of statuses and codes of a saved page and writes a text for each row, as it stands there. A page may be text as a browser saves it, Markdown or HTML, in any language. What is wrong with the page, such as a code that its translation has mangled, is told with its line. With rows that cannot be read, the exit status is 1; a page without any is refused.
help-import-description = Читает таблицы статусов и кодов на сохраненной странице и для каждой строки пишет текст в том виде, в каком он там стоит. Страница может быть текстом, сохраненным из браузера, Markdown или HTML на любом языке. О недостатках страницы, например о коде, испорченном переводом, сообщается с номером строки. Если есть неразборчивые строки, код завершения равен 1; страница без строк не принимается.

# import: PAGE|-
# English: A saved page, or - for standard input
help-import-page = Сохраненная страница или - для стандартного ввода

# import: --lang TAG
# English: The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)
help-import-language = Язык страницы: тег. (Сама программа говорит на языке из LC_ALL, LC_MESSAGES или LANG.)

# import: --output FILE|-
# English: Where the texts go. A file is replaced when they are complete [default: standard output]
help-import-output = Куда писать тексты. Файл заменяется, когда они готовы [по умолчанию: стандартный вывод]

# drift: what it does
# English: Compare a documentation page with the texts
help-drift = Сравнивает страницу документации с текстами

# drift: more of what drift does
# English: Tells which rows of the page are new, gone or changed, and what is wrong with the page itself, such as a code that its translation has mangled. The exit status is 1 if there is a difference or a row that cannot be read; what is wrong with the page alone leaves it at 0.
help-drift-description = Показывает, какие строки страницы появились, исчезли или изменились и какие недостатки есть у самой страницы, например код, испорченный переводом. Код завершения равен 1, если есть различие или неразборчивая строка; одни только недостатки страницы оставляют его равным 0.

# drift: PAGE|-
# English: A saved page, or - for standard input: text as a browser saves it, Markdown or HTML
help-drift-page = Сохраненная страница или - для стандартного ввода: текст из браузера, Markdown или HTML

# drift: --lang TAG
# English: The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)
help-drift-language = Язык страницы: тег. (Сама программа говорит на языке из LC_ALL, LC_MESSAGES или LANG.)

# drift: --locales DIR
# English: Compare with the texts of this folder, which has a folder for each language [default: the shipped texts]
help-drift-locales = Сравнить с текстами этой папки, где для каждого языка есть своя папка [по умолчанию: имеющиеся тексты]

# serve: what it does
# English: Answer over HTTP, with a page for people
help-serve = Запускает службу HTTP с веб-страницей

# serve: more of what serve does
# English: Serves a page at /, and for programs POST /v1/explain, GET /v1/codes and more: /openapi.json describes them. An overlay that changes is loaded anew, also on SIGHUP; where it is broken, the old texts stay, and the log and /healthz say so. SIGTERM and Ctrl+C let requests under way end. ¶ The log on standard error never holds anything of a body. There is no encryption and no login: put a proxy in front where others than this machine are served.
help-serve-description =
    По адресу / открывается страница, а программам доступны POST /v1/explain, GET /v1/codes и другие методы: их описывает /openapi.json. Измененные тексты загружаются заново, в том числе по SIGHUP; если в них ошибка, остаются прежние, о чем говорят журнал и /healthz. После SIGTERM и Ctrl+C начатые запросы завершаются.

    В журнале, который идет в стандартный поток ошибок, никогда нет ничего из тел ответов. Шифрования и входа в систему нет: если служба нужна не только на этом компьютере, поставьте перед ней прокси-сервер.

# serve: --addr ADDR
# English: The address and port to listen on; port 0 is any that is free
help-serve-address = Адрес и порт; порт 0 означает любой свободный

# serve: --tenant NAME=DIR
# English: Lay a folder over the texts for requests with ?tenant=NAME; may be given several times
help-serve-tenants = Добавить папку поверх текстов для запросов с ?tenant=ИМЯ; можно указать несколько раз

# serve: --rate N
# English: Answer at most N requests a second from one address [default: any number]
help-serve-rate = Отвечать не более чем на N запросов в секунду с одного адреса [по умолчанию: без ограничений]

# serve: --body-limit BYTES
# English: The most bytes of an error body
help-serve-body-limit = Наибольший размер тела ошибки в байтах

# serve: --timeout S
# English: How many seconds a request may take
help-serve-timeout = Сколько секунд может длиться запрос

# serve: --concurrency N
# English: How many requests are answered at the same time
help-serve-concurrency = Сколько запросов обрабатывается одновременно

# serve: --connections N
# English: How many connections are open at the same time
help-serve-connections = Сколько соединений открыто одновременно

# serve: --log error|warn|info|debug
# English: What the log tells
help-serve-log = Что записывать в журнал

# serve: --lang L
# English: The language of the command's own messages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]
help-serve-language = Язык сообщений самой программы: теги или значение заголовка Accept-Language [по умолчанию: LC_ALL, LC_MESSAGES или LANG]

# help: what it does
# English: Tell about a verb or a topic
help-help = Показывает справку о команде или теме

# help: VERB|TOPIC
# English: A verb, or one of the topics that are listed without it
help-help-about = Команда или тема; без этого параметра показывается их список

# completions: what it does
# English: Print completions for a shell
help-completions = Выводит скрипт автодополнения для командной оболочки

# completions: SHELL
# English: The shell
help-completions-shell = Командная оболочка

# man: what it does
# English: Print a manual page
help-man = Выводит страницу руководства

# man: VERB
# English: The verb whose page it is; without it, the page of the command
help-man-verb = Команда, страница которой нужна; без нее — общая страница

# several verbs: in place of a value, in capitals
# English: ADDR
help-value-addr = АДРЕС

# several verbs: in place of a value, in capitals
# English: BYTES
help-value-bytes = БАЙТЫ

# several verbs: in place of a value, in capitals
# English: CODE
help-value-code = КОД

# several verbs: in place of a value, in capitals
# English: DIR
help-value-dir = ПАПКА

# several verbs: in place of a value, in capitals
# English: FILE
help-value-file = ФАЙЛ

# several verbs: in place of a value, in capitals
# English: HEADER
help-value-header = ЗАГОЛОВОК

# several verbs: in place of a value, in capitals
# English: NAME
help-value-name = ИМЯ

# several verbs: in place of a value, in capitals
# English: PAGE
help-value-page = СТРАНИЦА

# several verbs: in place of a value, in capitals
# English: RULE
help-value-rule = ПРАВИЛО

# several verbs: in place of a value, in capitals
# English: SHELL
help-value-shell = ОБОЛОЧКА

# several verbs: in place of a value, in capitals
# English: TAG
help-value-tag = ТЕГ

# several verbs: in place of a value, in capitals
# English: TAGS
help-value-tags = ТЕГИ

# several verbs: in place of a value, in capitals
# English: TEXT
help-value-text = ТЕКСТ

# several verbs: in place of a value, in capitals
# English: TOPIC
help-value-topic = ТЕМА

# several verbs: in place of a value, in capitals
# English: VERB
help-value-verb = КОМАНДА
