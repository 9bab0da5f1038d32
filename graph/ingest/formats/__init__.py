"""One module per import format; each has `read`."""
