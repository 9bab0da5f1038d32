"""The picture: who is drawn where, in which colours and widths, for the page and for figures alike."""
