"""`python -m graph` is `axisgraph`."""

from graph.cli import run

if __name__ == "__main__":
    raise SystemExit(run())
