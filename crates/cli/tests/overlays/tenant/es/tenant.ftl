code-99904 = Contoso: no hay tal referencia.
    .advice = Llame a Contoso.
