code-99904 = Texto
code-99905 Texto
