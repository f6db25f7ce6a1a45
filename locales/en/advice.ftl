### What the user can do next, in English.
###
### Written by this project, under its licence. Each text stands under the main text of an answer: one
### or two short sentences, polite, never blaming, true whatever the portal looks like.

## What to correct

# After a request whose data wasn't accepted (for example HTTP 400). "Entered": typed or chosen in the
# portal.
advice-correct-data = Check what you entered, correct it where needed, and try again.

# After a request that was too big (HTTP 413).
advice-reduce-size = Reduce the size of what you're sending (for example, choose smaller files), and try again.

## Access

# When nobody is signed in or the sign-in has expired (for example HTTP 401).
advice-sign-in = Sign in again, and then repeat the action.

# When the user is signed in but has no permission (for example HTTP 403).
advice-request-access = Ask an administrator of your organization to give you access.

## The item asked for

# When the item asked for isn't there (for example HTTP 404). "Item": a referral or another object of
# the portal.
advice-check-item = The item may have been deleted or moved. Check the link or refresh the list.

# When the data changed after the user had opened it (HTTP 409, 412 and their codes).
advice-reload = The data may have changed in the meantime. Load the latest version and make your changes again.

## Trying again

# After a failure that passes by itself; there is nothing to wait for (for example code 99907).
advice-retry-now = This problem is usually temporary. Try again.

# When the service is busy or under maintenance and doesn't say for how long (for example HTTP 429).
# The twin of advice-retry-after-… without a time.
advice-retry-later = Wait a little while, and then try again.

# When the service says how long to wait, in a time best told in seconds (for example HTTP 429).
# $seconds (number): whole seconds to wait, 1 to 59, rounded up.
# English needs one (1) and other (every other number).
advice-retry-after-seconds =
    { $seconds ->
        [one] Try again in { $seconds } second.
       *[other] Try again in { $seconds } seconds.
    }

# When the service says how long to wait, in a time best told in minutes (for example HTTP 429).
# $minutes (number): whole minutes to wait, 1 to 59, rounded up.
# English needs one (1) and other (every other number).
advice-retry-after-minutes =
    { $minutes ->
        [one] Try again in { $minutes } minute.
       *[other] Try again in { $minutes } minutes.
    }

# When the service says how long to wait, in a time best told in hours (for example HTTP 429).
# $hours (number): whole hours to wait, 1 to 24, rounded up.
# English needs one (1) and other (every other number).
advice-retry-after-hours =
    { $hours ->
        [one] Try again in { $hours } hour.
       *[other] Try again in { $hours } hours.
    }

## Storage and support

# When the storage quota is used up (HTTP 507).
advice-free-space = The storage quota is used up. Delete what you no longer need, or ask an administrator of your organization for more space.

# When the failure is on the side of the service, or nothing is known of it (for example HTTP 500).
# "Details": the code, the status and the request id that stand beside this text.
advice-retry-or-contact-support = Try again later. If the problem continues, contact support and give them the details shown here.

# When the user can't mend it and trying again won't help (HTTP 4xx that isn't documented). "Details":
# as above.
advice-contact-support = Contact support and give them the details shown here.

# When the portal asked the service for something it doesn't do (HTTP 405, 406, 411, 415, 416, 501).
# The user did nothing wrong.
advice-not-supported = This action isn't supported in the way it was requested, and there's nothing for you to correct. Contact the portal's support team.
