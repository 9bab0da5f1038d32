"""The command line: the only part that reads arguments, prints, or exits. One module a command."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence

from graph.errors import DataError, FilterError, GraphError

__all__ = ["main", "run"]

INTERRUPTED = 130  # the exit code that shells give to SIGINT


def run() -> int:
    """Run `axisgraph` as a process of its own: as `main`, and end as other programs do when the reader has gone."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    code = main()
    gc.freeze()  # Python collects once more as it ends, whatever is disabled: a tenth of the time of a short command
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `axisgraph` and return its exit code: 0 good, 1 bad data or no such thing, 2 wrong usage."""
    gc.disable()  # a short-lived process: collecting only scans the imported modules, for a tenth of the time
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for plugins reads every installed package
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _answered(given)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        _give_up_output()
        return 1
    except OSError as error:
        _give_up_output()
        what = f"`{error.filename}` cannot be used" if error.filename else "the output cannot be written"
        return _failed(GraphError(f"{what}: {error.strerror or error}"))
    except KeyboardInterrupt:
        return INTERRUPTED
    except MemoryError:
        return _failed(GraphError("there is not enough memory for this"))
    except Exception as error:
        if os.environ.get("AXISGRAPH_DEBUG"):
            raise
        said = f"this should not have happened: {type(error).__name__}: {error}"
        return _failed(GraphError(said, help="please report it; AXISGRAPH_DEBUG=1 shows where"))


def _answered(given: list[str]) -> int:
    from graph.cli import terminal
    from graph.cli.app import COMMANDS, make_app

    terminal.prepare()
    try:
        make_app(given[:1] if given[:1] and given[0] in COMMANDS else COMMANDS)(args=given, prog_name="axisgraph")
    except SystemExit as exit:
        return exit.code if isinstance(exit.code, int) else int(exit.code is not None)
    except DataError as error:
        terminal.print_faults(error.diagnostics)
    except GraphError as error:
        terminal.print_error(error)
        return 2 if isinstance(error, FilterError) else 1
    return 1


def _failed(error: GraphError) -> int:
    from graph.cli import terminal

    terminal.print_error(error)
    return 1


def _give_up_output() -> None:
    """Let nobody read what is still to be written, or Python would complain when it flushes at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
