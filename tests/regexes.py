"""All regular expressions of the tool, how they are used, and strings that are hard for them.

The strings come from the parsed pattern: a text that leads to each repeat, a unit that the repeat may take many times,
and an end that does not match. A pattern that backtracks takes more than twice the time for twice as many units.
"""

from __future__ import annotations

import ast
import gc
import importlib
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["Use", "slow_input", "uses"]

ROOT = Path(__file__).parents[1]
WAYS = ("match", "fullmatch", "search", "sub", "split", "findall", "finditer")
ALPHABET = " \t\n\r\u00a0ab0A1.,;:-_/\\\"'`()[]{}<>#|=*X%~?!@&+$\u00e9\u0301"
ENDS = '\x00!\n}"'
LENGTHS = (256, 1024, 4096)  # units
EXPONENTIAL = 0.1  # seconds of processor time that no linear pattern needs for some dozens of units
NOTABLE = 0.004  # seconds of processor time, below which nothing is judged
GROWTH = 3.0  # times the time for twice the units: 2 is linear, 4 quadratic


@dataclass(frozen=True)
class Use:
    """A pattern, where it is, and the ways in which it is used there."""

    place: str
    pattern: re.Pattern[str]
    ways: tuple[str, ...]


def uses(names: dict[str, object], loops: dict[str, str]) -> Iterator[Use]:
    """Yield the patterns of `graph`.

    Args:
        names: Values for the names that occur in patterns made within functions.
        loops: By module, how patterns are used that are not called by their own name.
    """
    for path in sorted((ROOT / "graph").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        named, called = _names(tree), _calls(tree)
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if not (isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "re"):
                continue
            way = call.func.attr
            if way != "compile" and way not in WAYS:
                continue
            inside = {**vars(importlib.import_module(module)), **names}
            text, *rest = (eval(ast.unparse(each), inside) for each in call.args[: 2 if way == "compile" else 1])
            flags = rest[0] if way == "compile" and rest else 0
            pattern = re.compile(text.decode("latin-1") if isinstance(text, bytes) else text, flags)
            ways = {way} if way != "compile" else called.get(named.get(id(call), ""))
            yield Use(
                f"{path.relative_to(ROOT)}:{call.lineno}",
                pattern,
                tuple(sorted(ways or loops.get(module, " ".join(WAYS)).split())),
            )


def _names(tree: ast.AST) -> dict[int, str]:
    """Return the name that each call is assigned to."""
    named = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            named[id(node.value)] = ast.unparse(target)
    return named


def _calls(tree: ast.AST) -> dict[str, set[str]]:
    """Return how each name is used as a pattern."""
    called: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in WAYS and isinstance(node.value, ast.Name):
            called.setdefault(node.value.id, set()).add(node.attr)
    return called


def slow_input(use: Use, *, short: bool = False) -> tuple[str, str, str, str] | None:
    """Return the way, start, unit and end of a text on which the pattern backtracks, or None.

    With `short`, a pattern may take the square of the length, as only short texts reach it.
    """
    starts, units, ends = _parts(use.pattern)
    for way in use.ways:
        run = _RUNS[way]
        for start in starts:
            for unit in units:
                for end in ends:
                    if _backtracks(lambda text: run(use.pattern, text), start, unit, end, short):  # noqa: B023
                        return way, start, unit, end
    return None


_RUNS: dict[str, Callable[[re.Pattern[str], str], object]] = {
    "match": lambda pattern, text: pattern.match(text),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
    "search": lambda pattern, text: pattern.search(text),
    "sub": lambda pattern, text: pattern.sub("", text),
    "split": lambda pattern, text: pattern.split(text),
    "findall": lambda pattern, text: pattern.findall(text),
    "finditer": lambda pattern, text: deque(pattern.finditer(text), maxlen=0),
}


def _backtracks(run: Callable[[str], object], start: str, unit: str, end: str, short: bool) -> bool:
    def text(number: int) -> str:
        return f"{start}{unit * number}{end}"

    if any(_spent(run, text(number)) > EXPONENTIAL for number in range(12, 56, 4)):
        return True
    return not short and any(
        _spent(run, text(number)) > NOTABLE and all(_grows(run, text(number // 2), text(number)) for _ in range(3))
        for number in LENGTHS
    )


def _grows(run: Callable[[str], object], half: str, whole: str) -> bool:
    best = min(_spent(run, whole) for _ in range(5))
    return best > NOTABLE and best > GROWTH * min(_spent(run, half) for _ in range(5))


def _spent(run: Callable[[str], object], text: str) -> float:
    gc.disable()  # its sweeps of what a pattern returns take more than twice the time for twice the matches
    try:
        before = time.process_time()
        run(text)
        return time.process_time() - before
    finally:
        gc.enable()


def _parts(pattern: re.Pattern[str]) -> tuple[list[str], list[str], list[str]]:
    starts: set[str] = {"", "a"}
    units: set[str] = set()
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    _walk(tree, "", starts, units)
    atoms = [re.compile(each, pattern.flags) for each in _atoms(tree)]

    def unlike(chars: str) -> list[str]:
        """Return one of the characters between which no part of the pattern distinguishes."""
        found: dict[tuple[bool, ...], str] = {}
        for char in chars:
            found.setdefault(tuple(atom.match(char) is not None for atom in atoms), char)
        return list(found.values())

    return sorted(starts, key=len), sorted(units.union(unlike(ALPHABET)) - {""}, key=len), ["", *unlike(ENDS)]


def _atoms(items: Iterable[tuple[object, Any]]) -> Iterator[str]:
    """Yield a pattern for each part of a pattern that matches one character."""
    for op, value in items:
        if op in (codes.LITERAL, codes.NOT_LITERAL, codes.IN):
            yield _class(value if op is codes.IN else [(op, value)])
        elif op in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT, codes.SUBPATTERN):
            yield from _atoms(value[-1])
        elif op is codes.ATOMIC_GROUP:
            yield from _atoms(value)
        elif op is codes.BRANCH:
            yield from (each for branch in value[1] for each in _atoms(branch))
        elif op in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _atoms(value[1])


def _walk(items: parser.SubPattern, before: str, starts: set[str], units: set[str]) -> str:
    """Collect what leads to each repeat and what it repeats; return a text that the pattern matches, roughly."""
    text = before
    for op, value in items:
        if op in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, body = value
            if most > 64:
                starts.add(text)
                units.add(_walk(body, "", set(), set()))
            sample = _walk(body, text, starts, units).removeprefix(text)
            if most > 64 and sample:
                units.add(sample)
                for other in (" ", "a", "0", ","):
                    units.add(sample + other)
            text += sample * max(1, least)
        elif op is codes.SUBPATTERN:
            text = _walk(value[-1], text, starts, units)
        elif op is codes.ATOMIC_GROUP:
            text = _walk(value, text, starts, units)
        elif op is codes.BRANCH:
            texts = [_walk(each, text, starts, units) for each in value[1]]
            units |= {each.removeprefix(text) for each in texts} - {""}
            text = texts[0]
        elif op in (codes.ASSERT, codes.ASSERT_NOT):
            _walk(value[1], text, starts, units)
        else:
            text += _sample(op, value)
    return text


def _sample(op: object, value: object) -> str:
    if op is codes.LITERAL:
        return chr(value)  # type: ignore[arg-type]
    if op is codes.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if op is codes.ANY:
        return "a"
    if op is codes.IN:
        allowed = re.compile(_class(value))  # type: ignore[arg-type]
        return next((each for each in "a0A .,-" + ALPHABET if allowed.match(each)), "")
    return ""


_CLASSES = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}


def _class(items: list[tuple[object, object]]) -> str:
    text = ""
    for op, value in items:
        if op is codes.NEGATE:
            text += "^"
        elif op is codes.NOT_LITERAL:
            text += f"^{re.escape(chr(value))}"
        elif op is codes.LITERAL:
            text += re.escape(chr(value))  # type: ignore[arg-type]
        elif op is codes.RANGE:
            first, last = value  # type: ignore[misc]
            text += f"{re.escape(chr(first))}-{re.escape(chr(last))}"
        else:
            text += _CLASSES[value]
    return f"[{text}]"
