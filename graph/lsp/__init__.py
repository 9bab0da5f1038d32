"""The language server of `axisgraph lsp`: faults, completion, hover, renaming and fixes as data is typed.

An editor speaks to `server`, which keeps the open documents and, for each data folder, a `Desk`: the folder as it was
checked last, with open documents in place of their files. `spots` says what is at a position of a text, half typed or
not; `completion`, `hover`, `places`, `renaming` and `fixes` answer.
"""
