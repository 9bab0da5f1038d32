"""Answer an assistant's questions over the Model Context Protocol, with sources; read only."""

from __future__ import annotations

from pathlib import Path

from graph.cli import options
from graph.errors import MissingExtra

EXAMPLES = (
    "axisgraph mcp",
    "axisgraph mcp --data mine",
)


def command(data: options.Data = Path("data")) -> None:
    import gc

    try:
        from graph.mcp import make_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == __name__.partition(".")[0]:
            raise
        raise MissingExtra("mcp", "mcp") from error
    gc.enable()  # which short commands do without
    make_server(data).run("stdio")
