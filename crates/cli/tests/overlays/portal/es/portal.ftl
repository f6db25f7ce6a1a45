code-99904 = La referencia ya no existe.
