"""Hostile data folders: each is read in a process of its own, with little memory and work in proportion to its size."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from math import isqrt
from pathlib import Path

import pytest
import yaml

from graph.diagnostics import Diagnostic, render
from graph.loader import check_folder
from graph.reading import read_yaml_text
from tests.work import HANG, TIMES_THE_INPUT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits, FIFOs and symbolic links")

ROOT = Path(__file__).parents[2]
MEMORY = 1536 * 2**20
BEFORE_THE_LIMIT = {"wrong-type"} if yaml._yaml.get_version() < (0, 2, 6) else set()  # libyaml's own, of 1,000 levels
ACTORS = "- {id: a, name: A, type: state}\n- {id: b, name: B, type: state}\n"
LINK = "- {id: l, source: a, target: b, kind: funding, claims: [{source: s, stance: supports, credibility: 1}]}\n"
SOURCES = "- {id: s, title: S, publisher: P, reliability: A}\n"

# what runs under limits: the codes found in the large folder, and how often
CHECK = f"""
import collections, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
from graph.diagnostics import render
from graph.loader import check_folder
from tests.work import assert_grows
def check(folder):
    found = check_folder(folder)[1]
    render(found, "text")
    return found
found = assert_grows(check, *sys.argv[1:])
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


def limited(small: Path, large: Path) -> dict[str, int]:
    """Check a small folder and a large one under limits; return the codes found in the large one and how often."""
    program = [sys.executable, "-c", CHECK, str(small), str(large)]
    ran = subprocess.run(program, capture_output=True, text=True, timeout=HANG, check=False, cwd=ROOT)
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


def bomb(levels: int) -> str:
    """Return as many laughs as ten to the power of `levels`: a billion of nine."""
    lines = ["- id: a\n  name: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"]
    lines += [f"- id: a{n}\n  name: &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]\n" for n in range(1, levels)]
    return "".join(lines)


def actors(number: int, more: str = "") -> str:
    """Return so many actors with names and `more`, in which `#` is the number of the actor."""
    return "".join(f"- {{id: a{n}, name: A {n}, type: state{more.replace('#', str(n))}}}\n" for n in range(number))


def unknown(number: int) -> str:
    """Return so many links from actors, of kinds and by sources that do not exist."""
    return "".join(
        f"- {{id: l{n}, source: x{n}, target: a, kind: k{n}, "
        f"claims: [{{source: y{n}, stance: supports, credibility: 1}}]}}\n"
        for n in range(number)
    )


def part_of(id: str, source: int, target: int) -> str:
    """Return a link that makes one actor part of another."""
    return f"- {{id: {id}, source: a{source}, target: a{target}, kind: part-of}}\n"


def record(fields: str) -> str:
    """Return an actor with further fields."""
    return f"- id: c\n  name: C\n  type: state\n{fields}"


def names(number: int) -> str:
    """Return two actors that have so many names in common."""
    listed = ", ".join(f"n{n}" for n in range(number))
    return "".join(f"- {{id: {id}, name: {id}, type: state, aliases: [{listed}]}}\n" for id in "ab")


# the size, what is written for a size, and the codes found
HUGE: dict[str, tuple[int, Callable[[int], dict[str, str | bytes]], set[str]]] = {
    "nested [": (300_000, lambda n: {"actors": "[" * n}, {"too-deep"}),
    "nested - ": (300_000, lambda n: {"actors": "- " * n}, {"too-deep"}),
    "nested - over lines": (
        4_500_000,
        lambda n: {"actors": "".join(" " * depth + "-\n" for depth in range(isqrt(2 * n)))},
        {"too-deep"},
    ),
    "nested {a:": (300_000, lambda n: {"actors": "{a: " * n}, {"too-deep"}),
    "nested ?": (300_000, lambda n: {"actors": "? " * n}, {"too-deep", "wrong-type"}),
    "nested keys": (300_000, lambda n: {"actors": "{" * n + "}" * n}, {"too-deep"} | BEFORE_THE_LIMIT),
    "many too deep": (10_000, lambda n: {"actors": ("- " * 30 + "\n") * n}, {"too-deep", "too-large"}),
    "billion laughs": (320, lambda n: {"actors": bomb(n)}, {"anchor", "wrong-type", "missing-field"}),
    "merge keys": (
        16_000,
        lambda n: {"actors": "".join(f"- {{id: a{at}, {'<<: {' * 12}{'}' * 12}}}\n" for at in range(n))},
        {"merge-key"},
    ),
    "many aliases": (200_000, lambda n: {"actors": "- [" + "*a, " * n + "]\n"}, {"anchor", "wrong-type"}),
    "more unknown fields than a record has room for": (
        10**6,
        lambda n: {"actors": ACTORS + record("".join(f"  f{at}: v\n" for at in range(n)))},
        {"too-large"},
    ),
    "as many unknown fields as a record has room for": (
        80_000,
        lambda n: {"actors": ACTORS + record("".join(f"  f{at}: v\n" for at in range(n)))},
        {"unknown-field"},
    ),
    "unknown actors, kinds and sources": (
        30_000,
        lambda n: {"links": unknown(n)},
        {"unknown-actor", "unknown-kind", "unknown-source"},
    ),
    "unknown actors among many": (
        8_000,
        lambda n: {"actors": actors(n), "links": unknown(n)},
        {"unknown-actor", "unknown-kind", "unknown-source"},
    ),
    "one name for all": (
        30_000,
        lambda n: {"actors": "".join(f"- {{id: a{at}, name: A, type: state}}\n" for at in range(n))},
        {"name-clash"},
    ),
    "two actors of the same many names": (10_000, lambda n: {"actors": names(n)}, {"alias-clash"}),
    "the same id for all": (
        50_000,
        lambda n: {"actors": "".join(f"- {{id: a, name: A {at}, type: state}}\n" for at in range(n))},
        {"duplicate-id"},
    ),
    "the same key again and again": (
        80_000,
        lambda n: {"actors": record("  name: B\n" * n)},
        {"duplicate-key"},
    ),
    "empty values": (
        50_000,
        lambda n: {"actors": ACTORS + "- {id: c, name: C, type: state}\n-\n" * n},
        {"duplicate-id", "empty-value"},
    ),
    "a circle of many": (
        20_000,
        lambda n: {"actors": actors(n), "links": "".join(part_of(f"l{at}", at, (at + 1) % n) for at in range(n))},
        {"part-of-cycle", "uncited-link"},
    ),
    "a knot of many circles": (
        10_000,
        lambda n: {
            "actors": actors(n),
            "links": "".join(part_of(f"l{at}", 0, at) + part_of(f"m{at}", at, 0) for at in range(1, n)),
        },
        {"part-of-cycle", "uncited-link"},
    ),
    "broken records": (20_000, lambda n: {"actors": '- id: a\n  name: "A" b\n' * n}, {"yaml-syntax", "too-large"}),
    "a line of 5 MB": (
        5_000_000,
        lambda n: {"actors": f"- {{id: a, name: {'x' * n}, typ: state}}\n"},
        {"too-large"},
    ),
    "faults on one long line": (
        40_000,
        lambda n: {"actors": "[" + ", ".join(f"{{id: a{at}, name: A {at}, type: x}}" for at in range(n)) + "]\n"},
        {"bad-value"},
    ),
    "controls": (10_000_000, lambda n: {"actors": b"\0" * n}, {"control-character", "wrong-shape"}),
    "rubbish": (
        2_560_000,
        lambda n: {"actors": bytes(range(256)) * (n // 256)},
        {"control-character", "not-utf8", "wrong-shape"},
    ),
    "millions of values": (10**7, lambda n: {"actors": "[" + "a," * n + "]\n"}, {"too-large", "wrong-type"}),
    "blanks": (20_000_000, lambda n: {"actors": " " * n}, {"empty-file"}),
    "line breaks": (5_000_000, lambda n: {"actors": "\n" * n + "- id:\n"}, {"empty-value", "missing-field"}),
    "wrong dates": (15_000, lambda n: {"actors": actors(n, ", founded: on #")}, {"bad-date"}),
    "wrong dates in the letters of EDTF": (600, lambda n: {"actors": actors(n, ", founded: 99:#")}, {"bad-date"}),
}


AT_A_LIMIT = {"millions of values", "more unknown fields than a record has room for"}  # seconds each


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.full] if name in AT_A_LIMIT else []) for name in HUGE]
)
def test_huge(name: str, tmp_path: Path) -> None:
    """A hostile file gets its faults named, with work in proportion to its size and within 1.5 GiB of memory."""
    size, files, expected = HUGE[name]
    folders = []
    for part, number in (("small", size // TIMES_THE_INPUT), ("large", size)):
        (tmp_path / part).mkdir()
        folders.append(write(tmp_path / part, **files(number)))
    assert set(limited(*folders)) == expected


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
