"""The graph as tools of an assistant."""
