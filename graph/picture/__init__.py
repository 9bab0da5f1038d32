"""The picture: positions, colours and widths of actors and links, for the page and for figures."""
