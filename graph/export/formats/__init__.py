"""One module per export format; each has `write` and `LOSSES`."""
