### The page of the HTTP service, in Spanish.
###
### Written by this project, under its licence. Readers are support agents and developers of portals. The
### "partner" is the portal's user, for whom an error is explained; the API's documents say partner too.
###
### Terms: respuesta (what the API sent), código, estado (of HTTP), ticket (a request for support).

# The name of this language, in itself. In switches between languages.
page-language-name = Español

# The heading of the page, and its name in tabs of the browser.
page-title = Vea el error tal como lo ve su partner

# Below the heading.
page-lead = Pegue la respuesta de la API y obtendrá el texto que leería su partner, en su idioma, y el siguiente paso. El mensaje para desarrolladores no se muestra nunca.

# The first link on the page, for keyboards and screen readers.
page-skip = Ir al resultado

# Names the links "English · Español · Русский" for screen readers.
page-switch = Idioma de esta página

# Names the form for screen readers.
page-form = Explicar un error

# Over the large field of the form.
page-field-text = Respuesta de la API

# Below that field.
page-field-text-hint = El cuerpo de la respuesta, una transcripción, un código, un estado o una frase que alguien haya leído. Nada de lo que pegue se guarda ni se registra.

# Over a small field, for a number such as 404.
page-field-status = Estado HTTP

# Behind that label.
page-optional = si lo conoce

# Over a list of languages.
page-field-language = Idioma del partner

# The button of the form.
page-submit = Explicar

# A link that shows what the page does.
page-example = Ver un ejemplo

# The heading over the result.
page-result = Así lo ve su partner

# In the place of the result while there is none.
page-nothing = Aquí aparecerá la explicación.

# The heading over the same text in further languages.
page-others = En otros idiomas

# Over the codes found in the answer, outermost first.
page-codes-seen = Códigos de la respuesta

# Beside the code whose text is shown.
page-code-chosen = da el texto

# Beside a code nobody has a text for.
page-code-unknown = sin texto

# In the place of codes where there are none.
page-codes-none = ninguno

# Where the text comes from.
page-origin = Origen del texto

# Where the text comes from: a code.
page-origin-code = el código más específico que se conoce

# Where the text comes from: the HTTP status.
page-origin-status = el estado, porque no se conoce ningún código

# Where the text comes from: nothing was understood.
page-origin-generic = texto general: no se conoce ningún código ni el estado

# Whether trying again helps; one of the values below follows.
page-retry = Volver a intentarlo

# Trying again: at once.
page-retry-now = puede servir de inmediato

# Trying again: after a while.
page-retry-later = puede servir más tarde

# Trying again: once the data or permissions were changed.
page-retry-after-change = solo sirve después de un cambio

# Trying again: no use.
page-retry-never = no sirve

# Before an HTTP status, such as 404.
page-status = Estado

# Before an id the service gave the request.
page-request-id = Id. de solicitud

# Before an id the caller gave the request.
page-correlation-id = Id. de correlación

# Before the name of the field or object where the error originated.
page-target = Elemento afectado

# A link to this page with the same code.
page-share = Enlace a esta explicación

# A block of text to paste into a ticket; opens when clicked.
page-ticket = Para un ticket

# The answer as JSON; opens when clicked.
page-json = En formato JSON

# A button.
page-copy = Copiar

# The button, after the text was copied.
page-copied = Copiado

# Over one of several answers in one paste. $number (number): which one. $count (number): how many.
page-answer-number = Error { $number } de { $count }

# The heading over the list of all codes.
page-codes = Todos los estados y códigos

# Over the field to search in that list.
page-search = Buscar en códigos y textos

# The button beside it.
page-search-submit = Buscar

# A link that ends the search.
page-search-clear = Mostrar todo

# How many rows the list has. $count (number): rows shown.
page-search-count = Mostrados: { $count }

# The list has no rows.
page-search-nothing = No se ha encontrado nada. Pruebe con otra palabra o con una parte de ella.

# Over a column of codes and statuses.
page-column-code = Código

# Over the rows of HTTP statuses.
page-kind-status = Estados HTTP

# Over the rows of error codes.
page-kind-code = Códigos de error

# A note: the form was sent without a text and without a status.
page-note-empty = Pegue una respuesta o escriba un código o un estado.

# A note: nothing in the text was understood.
page-note-unknown = No se ha encontrado ningún código conocido, por lo que se muestra un texto general. Si conoce el estado HTTP, indíquelo.

# A note: the status that was entered is no number, or out of range.
page-note-status = El estado debe ser un número entero entre 100 y 599; no se ha tenido en cuenta el valor introducido.

# A note: the text is too long to be looked at.
page-note-large = El texto es demasiado largo. Pegue solo la parte que contiene el error.

# A note: the request could not be read.
page-note-request = No se ha podido leer el formulario. Envíelo de nuevo.

# In the place of the result when the browser gets no answer.
page-unreachable = No se puede conectar con el servicio. Su texto sigue en el campo: vuelva a intentarlo dentro de un momento.

# A link to the start.
page-home = Ir a la página de inicio

# Links for programs, at the end of the page.
page-programs = Para programas

# A link to the description of the interface. OpenAPI is a name: never translated.
page-openapi = Interfaz (OpenAPI)

# A link to the state of the service.
page-health = Estado del servicio

# Over codes whose texts are like what was pasted, where that holds no code.
page-similar = Puede tratarse de uno de estos
