# A referral that is closed.
code-projectClosed = La referencia está cerrada.
    .advice = Ábrala de nuevo o consulte a su propietario.

# $count (number): how many referrals are open.
footer =
    { $count ->
        [one] Hay { $count } referencia abierta.
       *[other] Hay { $count } referencias abiertas.
    }
