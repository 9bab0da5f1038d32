"""Hostile data folders: each is read in a process of its own, with little memory and little time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.diagnostics import Diagnostic, render
from graph.loader import check_folder
from graph.reading import read_yaml_text

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits, FIFOs and symbolic links")

SECONDS = 20
MEMORY = 1536 * 2**20
ACTORS = "- {id: a, name: A, type: state}\n- {id: b, name: B, type: state}\n"
LINK = "- {id: l, source: a, target: b, kind: funding, claims: [{source: s, stance: supports, credibility: 1}]}\n"
SOURCES = "- {id: s, title: S, publisher: P, reliability: A}\n"

# what runs under limits: the codes found, how often, and how large the text form is
CHECK = f"""
import collections, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
from graph.loader import check_folder
from graph.diagnostics import render
found = check_folder(sys.argv[1])[1]
size = len(render(found, "text"))
for code, count in sorted(collections.Counter(each.code for each in found).items()):
    print(code, count)
"""


def write(folder: Path, **files: str | bytes) -> Path:
    """Write a data folder, with actors, no links and a source unless told otherwise."""
    folder = folder / "data"
    folder.mkdir()
    for name, text in ({"actors": ACTORS, "links": "[]\n", "sources": SOURCES} | files).items():
        raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
        (folder / f"{name}.yaml").write_bytes(raw)
    return folder


def limited(folder: Path) -> dict[str, int]:
    """Check the folder under limits and return the codes found and how often."""
    ran = subprocess.run(
        [sys.executable, "-c", CHECK, str(folder)], capture_output=True, text=True, timeout=9 * SECONDS, check=False
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert ran.stderr == ""
    return {code: int(count) for code, count in (line.split() for line in ran.stdout.splitlines())}


def found_in(folder: Path) -> list[Diagnostic]:
    """Check the folder in this process, render every fault, and return the faults."""
    found = check_folder(folder)[1]
    render(found, "text")
    return list(found)


def codes(folder: Path) -> list[str]:
    """Return the codes of the faults in the folder, in order."""
    return [each.code for each in found_in(folder)]


def bomb() -> str:
    """Return a billion laughs."""
    lines = ["- id: a\n  name: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"]
    lines += [f"- id: a{n}\n  name: &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]\n" for n in range(1, 12)]
    return "".join(lines)


LINKS = "".join(
    f"- {{id: l{n}, source: x{n}, target: a, kind: k{n}, "
    f"claims: [{{source: y{n}, stance: supports, credibility: 1}}]}}\n"
    for n in range(30_000)
)
HUGE: dict[str, tuple[Callable[[], dict[str, str | bytes]], set[str]]] = {
    "nested [": (lambda: {"actors": "[" * 300_000}, {"too-deep"}),
    "nested - ": (lambda: {"actors": "- " * 300_000}, {"too-deep"}),
    "nested - over lines": (lambda: {"actors": "".join(" " * n + "-\n" for n in range(3_000))}, {"too-deep"}),
    "nested {a:": (lambda: {"actors": "{a: " * 300_000}, {"too-deep"}),
    "nested ?": (lambda: {"actors": "? " * 300_000}, {"too-deep", "wrong-type"}),
    "nested keys": (lambda: {"actors": "{" * 300_000 + "}" * 300_000}, {"too-deep", "wrong-type"}),
    "many too deep": (lambda: {"actors": ("- " * 30 + "\n") * 10_000}, {"too-deep", "too-large"}),
    "billion laughs": (lambda: {"actors": bomb()}, {"anchor", "wrong-type", "missing-field"}),
    "merge keys": (lambda: {"actors": "- {id: a, " + "<<: {" * 12 + "}" * 12 + "}\n"}, {"merge-key"}),
    "a million aliases": (lambda: {"actors": "- [" + "*a, " * 200_000 + "]\n"}, {"anchor", "wrong-type"}),
    "a million unknown fields": (
        lambda: {
            "actors": ACTORS + "- id: c\n  name: C\n  type: state\n" + "".join(f"  f{n}: v\n" for n in range(10**6))
        },
        {"too-large"},
    ),
    "as many unknown fields as a record has room for": (
        lambda: {
            "actors": ACTORS + "- id: c\n  name: C\n  type: state\n" + "".join(f"  f{n}: v\n" for n in range(80_000))
        },
        {"unknown-field"},
    ),
    "unknown actors, kinds and sources": (
        lambda: {"links": LINKS},
        {"unknown-actor", "unknown-kind", "unknown-source"},
    ),
    "unknown actors among many": (
        lambda: {
            "actors": "".join(f"- {{id: a{n}, name: A {n}, type: state}}\n" for n in range(30_000)),
            "links": LINKS,
        },
        {"unknown-actor", "unknown-kind", "unknown-source"},
    ),
    "one name for all": (
        lambda: {"actors": "".join(f"- {{id: a{n}, name: A, type: state}}\n" for n in range(30_000))},
        {"name-clash"},
    ),
    "two actors of the same many names": (
        lambda: {"actors": "".join(f"- {{id: {id}, name: {id}, type: state, aliases: [{NAMES}]}}\n" for id in "ab")},
        {"alias-clash"},
    ),
    "the same id for all": (
        lambda: {"actors": "".join(f"- {{id: a, name: A {n}, type: state}}\n" for n in range(50_000))},
        {"duplicate-id"},
    ),
    "the same key again and again": (
        lambda: {"actors": "- id: a\n  name: A\n  type: state\n" + "  name: B\n" * 80_000},
        {"duplicate-key"},
    ),
    "empty values": (
        lambda: {"actors": ACTORS + "- {id: c, name: C, type: state}\n-\n" * 50_000},
        {"duplicate-id", "empty-value"},
    ),
    "a circle of many": (
        lambda: {
            "actors": "".join(f"- {{id: a{n}, name: A {n}, type: state}}\n" for n in range(20_000)),
            "links": "".join(
                f"- {{id: l{n}, source: a{n}, target: a{(n + 1) % 20_000}, kind: part-of}}\n" for n in range(20_000)
            ),
        },
        {"part-of-cycle", "uncited-link"},
    ),
    "a knot of many circles": (
        lambda: {
            "actors": "".join(f"- {{id: a{n}, name: A {n}, type: state}}\n" for n in range(10_000)),
            "links": "".join(
                f"- {{id: l{n}, source: a0, target: a{n}, kind: part-of}}\n"
                f"- {{id: m{n}, source: a{n}, target: a0, kind: part-of}}\n"
                for n in range(1, 10_000)
            ),
        },
        {"part-of-cycle", "uncited-link"},
    ),
    "broken records": (lambda: {"actors": '- id: a\n  name: "A" b\n' * 20_000}, {"yaml-syntax", "too-large"}),
    "a line of 5 MB": (
        lambda: {"actors": f"- {{id: a, name: {'x' * 5_000_000}, typ: state}}\n"},
        {"too-large"},
    ),
    "faults on a line of 5 MB": (
        lambda: {"actors": "[" + ", ".join(f"{{id: a{n}, name: A {n}, type: x}}" for n in range(150_000)) + "]\n"},
        {"bad-value"},
    ),
    "controls": (lambda: {"actors": b"\0" * 10_000_000}, {"control-character", "wrong-shape"}),
    "rubbish": (lambda: {"actors": bytes(range(256)) * 10_000}, {"control-character", "not-utf8", "wrong-shape"}),
    "millions of values": (lambda: {"actors": "[" + "a," * 10_000_000 + "]\n"}, {"too-large", "wrong-type"}),
    "blanks": (lambda: {"actors": " " * 20_000_000}, {"empty-file"}),
    "line breaks": (lambda: {"actors": "\n" * 20_000_000 + "- id:\n"}, {"empty-value", "missing-field"}),
    "wrong dates": (
        lambda: {
            "actors": "".join(f"- {{id: a{n}, name: A {n}, type: state, founded: on {n}}}\n" for n in range(3_000))
        },
        {"bad-date"},
    ),
}
NAMES = ", ".join(f"n{n}" for n in range(10_000))


@pytest.mark.parametrize("name", HUGE)
def test_huge(name: str, tmp_path: Path) -> None:
    """A hostile file gets its faults named within 20 seconds of processor time and 1.5 GiB of memory."""
    files, expected = HUGE[name]
    assert set(limited(write(tmp_path, **files()))) == expected


@pytest.mark.parametrize("make", ["folder", "fifo", "loop", "dangling", "device"])
def test_what_is_no_file(make: str, tmp_path: Path) -> None:
    """A folder, a FIFO, a link to itself, a link to nothing and a device in a table's place are one fault each."""
    folder = write(tmp_path)
    path = folder / "links.yaml"
    path.unlink()
    {
        "folder": path.mkdir,
        "fifo": lambda: os.mkfifo(path),
        "loop": lambda: path.symlink_to(path),
        "dangling": lambda: path.symlink_to("nowhere"),
        "device": lambda: path.symlink_to("/dev/zero"),
    }[make]()
    assert codes(folder) == ["unreadable-file"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_another_unicode_encoding_is_one_fault(encoding: str, tmp_path: Path) -> None:
    """A file in UTF-16 or UTF-32, with a mark at its beginning or without, is named as such, and as nothing else."""
    found = found_in(write(tmp_path, links=(LINK * 50).encode(encoding)))
    assert [each.code for each in found] == ["not-utf8"]
    assert encoding[:6].upper() in found[0].message


def test_very_many_control_characters_are_counted(tmp_path: Path) -> None:
    """The first thousand have a place each; the last of them tells how many more there are."""
    found = found_in(write(tmp_path, links=LINK + "# " + "\0" * 5_000))
    assert [each.code for each in found] == ["control-character"] * 1_000
    assert "4,000 more" in found[-1].message


def test_a_blank_that_is_none_is_named() -> None:
    """A no-break space where the indentation must be is shown at its place, and not the colon that comes after."""
    (fault,) = read_yaml_text("- id: a\n-\u00a0{id: b}\n", "x").faults
    assert (fault.code, fault.place.line, fault.place.column) == ("yaml-syntax", 2, 2)
    assert "U+00A0" in fault.message
