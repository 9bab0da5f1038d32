"""What the data is made of: names, dates, grades and the models of every record."""
