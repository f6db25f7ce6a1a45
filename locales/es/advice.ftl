### What the user can do next, in Spanish.
###
### Written by this project, under its licence. Each text stands under the main text of an answer: one
### or two short sentences, polite, never blaming, true whatever the portal looks like.

## What to correct

# After a request whose data wasn't accepted (for example HTTP 400). "Entered": typed or chosen in the
# portal.
advice-correct-data = Revise los datos introducidos, corrija lo necesario y vuelva a intentarlo.

# After a request that was too big (HTTP 413).
advice-reduce-size = Reduzca el tamaño de lo que envía (por ejemplo, elija archivos más pequeños) y vuelva a intentarlo.

## Access

# When nobody is signed in or the sign-in has expired (for example HTTP 401).
advice-sign-in = Inicie sesión de nuevo y repita la acción.

# When the user is signed in but has no permission (for example HTTP 403).
advice-request-access = Pida al administrador de su organización que le conceda acceso.

## The item asked for

# When the item asked for isn't there (for example HTTP 404). "Item": a referral or another object of
# the portal.
advice-check-item = Es posible que el elemento se haya eliminado o movido. Compruebe el enlace o actualice la lista.

# When the data changed after the user had opened it (HTTP 409, 412 and their codes).
advice-reload = Es posible que los datos hayan cambiado mientras tanto. Cargue la versión más reciente y haga sus cambios de nuevo.

## Trying again

# After a failure that passes by itself; there is nothing to wait for (for example code 99907).
advice-retry-now = Este problema suele ser temporal. Vuelva a intentarlo.

# When the service is busy or under maintenance and doesn't say for how long (for example HTTP 429).
# The twin of advice-retry-after-… without a time.
advice-retry-later = Espere un momento y vuelva a intentarlo.

# When the service says how long to wait, in a time best told in seconds (for example HTTP 429).
# $seconds (number): whole seconds to wait, 1 to 59, rounded up.
# Spanish needs one (1) and other (every other number).
advice-retry-after-seconds =
    { $seconds ->
        [one] Vuelva a intentarlo dentro de { $seconds } segundo.
       *[other] Vuelva a intentarlo dentro de { $seconds } segundos.
    }

# When the service says how long to wait, in a time best told in minutes (for example HTTP 429).
# $minutes (number): whole minutes to wait, 1 to 59, rounded up.
# Spanish needs one (1) and other (every other number).
advice-retry-after-minutes =
    { $minutes ->
        [one] Vuelva a intentarlo dentro de { $minutes } minuto.
       *[other] Vuelva a intentarlo dentro de { $minutes } minutos.
    }

# When the service says how long to wait, in a time best told in hours (for example HTTP 429).
# $hours (number): whole hours to wait, 1 to 24, rounded up.
# Spanish needs one (1) and other (every other number).
advice-retry-after-hours =
    { $hours ->
        [one] Vuelva a intentarlo dentro de { $hours } hora.
       *[other] Vuelva a intentarlo dentro de { $hours } horas.
    }

## Storage and support

# When the storage quota is used up (HTTP 507).
advice-free-space = La cuota de almacenamiento está agotada. Elimine lo que ya no necesite o pida más espacio al administrador de su organización.

# When the failure is on the side of the service, or nothing is known of it (for example HTTP 500).
# "Details": the code, the status and the request id that stand beside this text.
advice-retry-or-contact-support = Vuelva a intentarlo más tarde. Si el problema persiste, póngase en contacto con el soporte técnico e indique los datos que aparecen aquí.

# When the user can't mend it and trying again won't help (HTTP 4xx that isn't documented). "Details":
# as above.
advice-contact-support = Póngase en contacto con el soporte técnico e indique los datos que aparecen aquí.

# When the portal asked the service for something it doesn't do (HTTP 405, 406, 411, 415, 416, 501).
# The user did nothing wrong.
advice-not-supported = Esta acción no se admite de la forma en que se ha solicitado; no es necesario que corrija nada. Póngase en contacto con el soporte técnico del portal.
