"""One module an export format; each has `write` and `LOSSES`."""
