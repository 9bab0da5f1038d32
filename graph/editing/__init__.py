"""Changes of single records: the smallest edit of the YAML text, checked before it is written, and undone.

`changes` are the values that ask for an edit, `rewriting` and `splices` make the text, `drafts` finds what is wrong
with it, and `desk` saves and undoes for the page that `axisgraph watch --edit` serves.
"""
