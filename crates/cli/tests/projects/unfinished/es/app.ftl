code-1 = Uno de dos
