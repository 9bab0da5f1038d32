"""The modules of the page in Node.js, for tests in Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

MODULES = Path(__file__).parents[2] / "graph" / "page" / "js"


def run_node(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Node.js, that of the machine or the one in our virtual environment; `given` is its standard input."""
    node = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))
    assert node, "no Node.js: run scripts/install-readers"
    return subprocess.run(
        [node, *arguments],
        env=os.environ | environment,
        input=given,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def evaluated(module: str, expression: str, given: object = None) -> Any:
    """Return the value of an expression in which `module` is a module of the page and `given` a value, as JSON."""
    script = f"""
        import {{ readFileSync }} from "node:fs";
        import * as module from {json.dumps((MODULES / module).as_uri())};
        const given = JSON.parse(readFileSync(0, "utf8"));
        process.stdout.write(JSON.stringify({expression}));
    """
    ran = run_node("--input-type=module", "--eval", script, given=json.dumps(given))
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
