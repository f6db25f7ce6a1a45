code-99904 = El referido ya no existe.
