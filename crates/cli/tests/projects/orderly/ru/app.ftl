# A referral that is closed.
code-projectClosed = Рекомендация закрыта.
    .advice = Откройте ее снова или обратитесь к ее владельцу.

# $count (number): how many referrals are open.
footer =
    { $count ->
        [one] Открыта { $count } рекомендация.
        [few] Открыты { $count } рекомендации.
        [many] Открыто { $count } рекомендаций.
       *[other] Открыто { $count } рекомендации.
    }
