# Over the shipped text, and with a value nobody passes.
code-99904 = No encontramos { $proyecto }.
