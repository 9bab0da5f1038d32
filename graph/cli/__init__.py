"""The command line: the only part that reads arguments, prints, or exits. One module per command."""

from __future__ import annotations

import gc
import os
import signal
import sys
import warnings
from collections.abc import Sequence

from graph.errors import DataError, FilterError, GraphError

__all__ = ["main", "run"]

_FOLDERS = {  # of commands that read no data folder
    "import": "name the folder to write to with `--into DIR`",
    "init": "name the folder to create as in `axisgraph init DIR`",
    "schema": "omit it: the schema is the same for all data",
}
INTERRUPTED, TERMINATED = 130, 143  # the exit codes that shells give to SIGINT and SIGTERM


def run() -> int:
    """Run `main` as a process of its own, which ends on SIGPIPE like other programs."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))  # working files are deleted on the way out
    code = main()
    gc.freeze()  # Python collects once more at exit, even if disabled: a tenth of the time of a short command
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `axisgraph` and return its exit code: 0 success, 1 errors in the data or an unknown id, 2 wrong usage."""
    gc.disable()  # a short-lived process: collecting only scans the imported modules, for a tenth of the time
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for plugins reads every installed package
    os.environ.setdefault(
        "OPENBLAS_NUM_THREADS", "1"
    )  # numpy would start threads for matrices, of which there are none
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
        return _failed(GraphError("not enough memory"))
    except Exception as error:
        if os.environ.get("AXISGRAPH_DEBUG"):
            raise
        said = f"internal error: {type(error).__name__}: {error}"
        return _failed(GraphError(said, help="please report it; AXISGRAPH_DEBUG=1 shows the traceback"))


def _note(message: Warning | str, *_: object, **__: object) -> None:
    """Print a Python warning as a one-line note."""
    print(f"note: {message}", file=sys.stderr)


def _answered(given: list[str]) -> int:
    from graph.cli import terminal
    from graph.cli.app import COMMANDS, make_app

    terminal.prepare()
    warnings.showwarning = _note
    if not given:
        _greet()
        return 0
    try:
        given = _data_after_command(given)
        make_app(given[:1] if given[:1] and given[0] in COMMANDS else COMMANDS)(args=given, prog_name="axisgraph")
    except SystemExit as exit:
        return exit.code if isinstance(exit.code, int) else int(exit.code is not None)
    except DataError as error:
        terminal.print_faults(error.diagnostics)
    except GraphError as error:
        terminal.print_error(error)
        return 2 if isinstance(error, FilterError) else 1
    return 1


def _data_after_command(given: list[str]) -> list[str]:
    """Return the arguments with a leading `--data DIR` moved behind the command."""
    if given[:1] == ["--data"]:
        here, rest = given[:2], given[2:]
    elif given and given[0].startswith("--data="):
        here, rest = given[:1], given[1:]
    else:
        here, rest = [], given
    if not rest:
        raise FilterError("a command is needed after `--data`", help="`axisgraph --help` lists the commands")
    if rest[0] in _FOLDERS and any(each.partition("=")[0] == "--data" for each in (*here, *rest[1:])):
        raise FilterError(f"`{rest[0]}` does not take `--data`", help=_FOLDERS[rest[0]])
    return [*rest[:1], *here, *rest[1:]]


def _greet() -> None:
    """Print a one-line description of the program and three commands to try."""
    from graph.cli import terminal

    own = os.path.isdir(os.environ.get("AXISGRAPH_DATA", "data"))
    terminal.echo("axisgraph: who funds, trains and arms whom, through whom, since when, and how do we know?\n")
    terminal.echo("Try:" if own else "There is no data folder here yet. Try:")
    tries = (
        ("axisgraph path iran hamas", "paths between two actors, as chains of evidence"),
        ("axisgraph show hezbollah", "an actor: its links, events and sources"),
        ("axisgraph render --open", "the interactive page"),
    )
    first = (
        ("axisgraph init", "write the shipped data into `data`"),
        ("axisgraph init --empty mine", "write a small example to replace with your own"),
        tries[0],
    )
    for command, what in tries if own else first:
        terminal.echo(f"  {command:<28}  {what}")
    terminal.echo("\n`axisgraph --help` lists all commands.")


def _failed(error: GraphError) -> int:
    from graph.cli import terminal

    terminal.print_error(error)
    return 1


def _give_up_output() -> None:
    """Discard the remaining output; otherwise Python would report an error when it flushes at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
