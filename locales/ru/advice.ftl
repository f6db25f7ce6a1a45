### What the user can do next, in Russian.
###
### Written by this project, under its licence. Each text stands under the main text of an answer: one
### or two short sentences, polite, never blaming, true whatever the portal looks like.

## What to correct

# After a request whose data wasn't accepted (for example HTTP 400). "Entered": typed or chosen in the
# portal.
advice-correct-data = Проверьте введенные данные, внесите нужные исправления и повторите попытку.

# After a request that was too big (HTTP 413).
advice-reduce-size = Уменьшите объем отправляемых данных (например, выберите файлы меньшего размера) и повторите попытку.

## Access

# When nobody is signed in or the sign-in has expired (for example HTTP 401).
advice-sign-in = Войдите в систему еще раз и повторите действие.

# When the user is signed in but has no permission (for example HTTP 403).
advice-request-access = Попросите администратора вашей организации предоставить вам доступ.

## The item asked for

# When the item asked for isn't there (for example HTTP 404). "Item": a referral or another object of
# the portal.
advice-check-item = Возможно, этот элемент удален или перемещен. Проверьте ссылку или обновите список.

# When the data changed after the user had opened it (HTTP 409, 412 and their codes).
advice-reload = Возможно, за это время данные изменились. Откройте актуальную версию и внесите свои изменения еще раз.

## Trying again

# After a failure that passes by itself; there is nothing to wait for (for example code 99907).
advice-retry-now = Обычно это временный сбой. Повторите попытку.

# When the service is busy or under maintenance and doesn't say for how long (for example HTTP 429).
# The twin of advice-retry-after-… without a time.
advice-retry-later = Подождите немного и повторите попытку.

# When the service says how long to wait, in a time best told in seconds (for example HTTP 429).
# $seconds (number): whole seconds to wait, 1 to 59, rounded up.
# Russian needs one (1, 21, 31 …), few (2 to 4, 22 to 24 …), many (5 to 20, 25 to 30 …) and other
# (fractions, which don't occur today); «через» takes the accusative.
advice-retry-after-seconds =
    { $seconds ->
        [one] Повторите попытку через { $seconds } секунду.
        [few] Повторите попытку через { $seconds } секунды.
        [many] Повторите попытку через { $seconds } секунд.
       *[other] Повторите попытку через { $seconds } секунды.
    }

# When the service says how long to wait, in a time best told in minutes (for example HTTP 429).
# $minutes (number): whole minutes to wait, 1 to 59, rounded up.
# Russian needs one (1, 21, 31 …), few (2 to 4, 22 to 24 …), many (5 to 20, 25 to 30 …) and other
# (fractions, which don't occur today); «через» takes the accusative.
advice-retry-after-minutes =
    { $minutes ->
        [one] Повторите попытку через { $minutes } минуту.
        [few] Повторите попытку через { $minutes } минуты.
        [many] Повторите попытку через { $minutes } минут.
       *[other] Повторите попытку через { $minutes } минуты.
    }

# When the service says how long to wait, in a time best told in hours (for example HTTP 429).
# $hours (number): whole hours to wait, 1 to 24, rounded up.
# Russian needs one (1, 21, 31 …), few (2 to 4, 22 to 24 …), many (5 to 20, 25 to 30 …) and other
# (fractions, which don't occur today); «через» takes the accusative.
advice-retry-after-hours =
    { $hours ->
        [one] Повторите попытку через { $hours } час.
        [few] Повторите попытку через { $hours } часа.
        [many] Повторите попытку через { $hours } часов.
       *[other] Повторите попытку через { $hours } часа.
    }

## Storage and support

# When the storage quota is used up (HTTP 507).
advice-free-space = Квота хранилища исчерпана. Удалите ненужные данные или попросите администратора вашей организации выделить больше места.

# When the failure is on the side of the service, or nothing is known of it (for example HTTP 500).
# "Details": the code, the status and the request id that stand beside this text.
advice-retry-or-contact-support = Повторите попытку позже. Если ошибка повторится, обратитесь в службу поддержки и сообщите указанные здесь данные.

# When the user can't mend it and trying again won't help (HTTP 4xx that isn't documented). "Details":
# as above.
advice-contact-support = Обратитесь в службу поддержки и сообщите указанные здесь данные.

# When the portal asked the service for something it doesn't do (HTTP 405, 406, 411, 415, 416, 501).
# The user did nothing wrong.
advice-not-supported = Это действие нельзя выполнить так, как оно было запрошено; исправлять ничего не нужно. Обратитесь в службу поддержки портала.
