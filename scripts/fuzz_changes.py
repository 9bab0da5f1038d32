"""The changes of `scripts/fuzz.py`: an input with bytes, words or values of JSON dropped, doubled or replaced."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from copy import deepcopy
from typing import Any, Final

LONGEST: Final = 20_000  # bytes of an input
WORDS: Final = (
    *(b"source", b"target", b"kind", b"name", b"id", b"type", b"start", b"end", b"amount", b"claims", b"actors"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\r\n", b'"', b"'", b"{", b"}", b"[", b"]", b"<", b">", b"&#0;", b"&x;"),
    *(
        b"NaN",
        b"1e999",
        b"-0",
        b"9" * 400,
        b"0000-00-00",
        b"99999-12-31",
        b"\xf0\x9f\x92\xa9",
        b"\xed\xa0\x80",
        b"\\ud800",
    ),
    *(
        b"!!python/object:",
        b"&a *a",
        b"<<: *a",
        b"--- ",
        b"? ",
        b"<![CDATA[",
        b"<!DOCTYPE",
        b"@prefix",
        b"_:b",
        b"^^xsd:date",
    ),
)
ODD: Final = (
    *(None, True, False, 0, -1, 1.5, 1e308, 10**30),
    *("", " ", "a", "1", "..", "\0", "\ud800", "x" * 300, [], {}, [[]]),
)
PARTS: Final = ({"a": 1}, ["a", 1, None], {"id": "a"}, {"": ""}, [{"id": []}], {"type": {}})


def rebuilt(data: bytes, chance: random.Random) -> bytes | None:
    """Return JSON, or lines of it, with some values dropped, doubled or replaced by odd ones; None if it is none."""
    try:
        lines = [json.loads(line) for line in data.decode().split("\n") if line.strip()] if b"}\n{" in data else None
        value = [json.loads(data)] if lines is None else lines
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.choice((1, 1, 2, 4))):
        around: Any = value
        while isinstance(around, (list, dict)) and around:
            key = chance.choice(list(around) if isinstance(around, dict) else range(len(around)))
            if chance.random() < 0.4 or not isinstance(around[key], (list, dict)) or not around[key]:
                match chance.randrange(4):
                    case 0:
                        del around[key]
                    case 1 if isinstance(around, list):
                        around.append(deepcopy(around[key]))
                    case 2:
                        around[key] = [around[key]]
                    case _:
                        around[key] = deepcopy(chance.choice(ODD + PARTS))
                break
            around = around[key]
    return "\n".join(json.dumps(each) for each in value).encode()[:LONGEST]


def changed(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return the input with some changes."""
    if data[:1] in b"{[" and chance.random() < 0.7 and (made_of_json := rebuilt(data, chance)) is not None:
        return made_of_json
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at, width = chance.randint(0, len(made)), chance.choice((1, 1, 4, 16, 100))
        match chance.randrange(7):
            case 0:
                made[at : at + width] = b""
            case 1:
                made[at:at] = chance.choice(WORDS) * chance.choice((1, 1, 1, 2, 50))
            case 2:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                made[at:at] = made[at : at + width] * chance.choice((1, 2, 100))
            case 4:
                other = chance.choice(others)
                begin = chance.randint(0, len(other))
                made[at : at + width] = other[begin : begin + width * 4]
            case 5:
                made[at : at + width] = chance.choice(WORDS)
            case 6:
                begin = chance.randint(0, len(made))
                made[at : at + width] = made[begin : begin + width]
    return bytes(made[:LONGEST])
