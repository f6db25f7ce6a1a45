code-1 = One of two
code-2 = Two of two
