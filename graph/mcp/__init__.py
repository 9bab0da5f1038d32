"""The graph as tools of an assistant, over the Model Context Protocol: read only, every statement with its sources."""

from graph.mcp.server import make_server

__all__ = ["make_server"]
