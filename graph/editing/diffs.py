"""The changes of files as `git diff` shows them, which `git apply` takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path

__all__ = ["git_diff"]

_AROUND = 3  # lines


def git_diff(folder: Path, before: Mapping[str, bytes | None], after: Mapping[str, bytes | None]) -> str:
    """Return the changes from `before` to `after`, by name within the folder; None where there is no file."""
    return "".join(line for name in sorted(after) for line in _of(folder, name, before[name], after[name]))


def _of(folder: Path, name: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    if old == new:
        return
    path = f"{folder.name or folder.resolve().name}/{name}"
    yield f"diff --git a/{path} b/{path}\n"
    if old is None:
        yield "new file mode 100644\n"
    if new is None:
        yield "deleted file mode 100644\n"
    yield f"--- {'/dev/null' if old is None else f'a/{path}'}\n"
    yield f"+++ {'/dev/null' if new is None else f'b/{path}'}\n"
    one, two = ((each or b"").decode(errors="replace").split("\n") for each in (old, new))
    lines = [[f"{line}\n" for line in side[:-1]] + ([side[-1]] if side[-1] else []) for side in (one, two)]
    for group in SequenceMatcher(a=lines[0], b=lines[1], autojunk=False).get_grouped_opcodes(_AROUND):
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@\n"
        for tag, start, end, begin, stop in group:
            if tag == "equal":
                yield from _marked(" ", lines[0][start:end])
            else:
                yield from _marked("-", lines[0][start:end])
                yield from _marked("+", lines[1][begin:stop])


def _range(start: int, end: int) -> str:
    length = end - start
    first = start + 1 if length else start
    return str(first) if length == 1 else f"{first},{length}"


def _marked(mark: str, lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield f"{mark}{line}" if line.endswith("\n") else f"{mark}{line}\n\\ No newline at end of file\n"
