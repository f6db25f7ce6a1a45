# A referral that is closed.
code-projectClosed = The referral is closed.
    .advice = Open it again, or ask its owner.

# $count (number): how many referrals are open.
footer =
    { $count ->
        [one] { $count } referral is open.
       *[other] { $count } referrals are open.
    }
