"""One module an import format; each has `read`."""
