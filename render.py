"""Write the interactive page: `python render.py` is `axisgraph render`."""

import sys

from graph.cli import main

if __name__ == "__main__":
    raise SystemExit(main(["render", *sys.argv[1:]]))
