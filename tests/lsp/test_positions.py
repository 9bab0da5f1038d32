"""Positions in the units of the protocol, and the texts of open documents."""

from __future__ import annotations

import random

import pytest
from lsprotocol import types

from graph.lsp.positions import Buffer, Lines

ENCODINGS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
UNIT = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
TEXT = "a: حماس 🌊\r\nb: \u2028x\x85y\rc: 🎡🎡\n\nd: ß"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_offset_has_its_position(encoding: str) -> None:
    """A position counts the units of the text before it on its line, and leads back to its offset."""
    lines = Lines(TEXT, encoding)
    for offset in range(len(TEXT) + 1):
        position = lines.position(offset)
        start = lines.source.line_starts[position.line]
        before = TEXT[start:offset].encode(ENCODINGS[encoding])
        assert position.character * UNIT[encoding] == len(before)
        if TEXT[offset - 1 : offset + 1] != "\r\n":
            assert lines.offset(position) == offset
    assert lines.position(len(TEXT)).line == 4, "lines end at CR, LF and CRLF alone"


@pytest.mark.parametrize(
    ("line", "character", "offset"),
    [(0, 9, 8), (0, 99, 9), (3, 5, 25), (99, 0, len(TEXT)), (2**31 - 1, 2**31 - 1, len(TEXT)), (4, 99, len(TEXT))],
)
def test_what_is_outside_is_moved_in(line: int, character: int, offset: int) -> None:
    """A position within a character is at its start, one behind a line at its end, one behind the text at its end."""
    assert Lines(TEXT).offset(types.Position(line, character)) == offset


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    """Offsets leave the mark out, positions on the first line count it, as the client does."""
    lines = Lines("\ufeffab\nc")
    assert lines.position(1) == types.Position(0, 2)
    assert lines.offset(types.Position(0, 2)) == 1
    assert lines.position(3) == types.Position(1, 0)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_buffer_follows_every_change(encoding: str) -> None:
    """After random changes by range the text is what the same changes by offset make of it."""
    chance = random.Random(16)
    buffer, text = Buffer("file:///a.yaml", 1, TEXT, encoding), TEXT
    for _ in range(200):
        start, end = sorted(chance.randrange(len(text) + 1) for _ in range(2))
        end = min(end, start + 5)
        if "\r\n" in (text[start - 1 : start + 1], text[end - 1 : end + 1]):
            continue
        new = chance.choice(("", "x", "🌊", "\n", "حم", "\r", "- a: b\r\n"))
        change = types.TextDocumentContentChangePartial(range=buffer.lines.range((start, end)), text=new)
        buffer.apply(change)
        text = text[:start] + new + text[end:]
        assert buffer.text == text
