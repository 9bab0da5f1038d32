"""The command line: the only part that reads arguments, prints, or exits. One module a command."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from graph.errors import DataError, FilterError, GraphError

__all__ = ["main", "run"]


def run() -> int:
    """Run `axisgraph` as a process of its own: as `main`, without a last collection of all there is."""
    code = main()
    gc.freeze()  # Python collects once more as it ends, whatever is disabled: a tenth of the time of a short command
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `axisgraph` and return its exit code: 0 good, 1 bad data or no such thing, 2 wrong usage."""
    gc.disable()  # a short-lived process: collecting only scans the imported modules, for a tenth of the time
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for plugins reads every installed package
    from graph.cli import terminal  # noqa: PLC0415
    from graph.cli.app import COMMANDS, make_app  # noqa: PLC0415

    terminal.prepare()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        make_app(given[:1] if given[:1] and given[0] in COMMANDS else COMMANDS)(args=given, prog_name="axisgraph")
    except SystemExit as exit:
        return _code(exit)
    except DataError as error:
        terminal.print_faults(error.diagnostics)
    except FilterError as error:
        terminal.print_error(error)
        return 2
    except GraphError as error:
        terminal.print_error(error)
    except BrokenPipeError:
        # the reader has gone; keep Python from complaining when it flushes at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return 130
    except MemoryError:
        terminal.print_error(GraphError("there is not enough memory for this"))
    except Exception as error:
        if os.environ.get("AXISGRAPH_DEBUG"):
            raise
        terminal.print_error(
            GraphError(
                f"this should not have happened: {type(error).__name__}: {error}",
                help="please report it; AXISGRAPH_DEBUG=1 shows where",
            )
        )
    return 1


def _code(exit: SystemExit) -> int:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return exit.code if isinstance(exit.code, int) else int(exit.code is not None)
