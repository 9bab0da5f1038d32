"""`python -m graph` is `axisgraph`."""

from graph.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
