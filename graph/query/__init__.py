"""Questions to a view, one module each; every answer is a frozen value."""
