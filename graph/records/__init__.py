"""Names, dates, grades and the models of all records."""
