code-PORTAL-7 =
    The portal is closed.
    It opens again on Monday.

# An escape character, as a careless or malicious translator may leave one.
code-PORTAL-8 = Before[2J after
