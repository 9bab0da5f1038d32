"""Blocks of records are those of the tables, damage in them is an error; bits of letters are never too far apart."""

from __future__ import annotations

import random
import re
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz.distance import Indel

from graph.dataset import Dataset
from graph.errors import PackError
from graph.pack import Pack, blocks, manifest, open_pack
from graph.pack.letters import marks, marks_of
from graph.pack.schema import BLOCKS, LINKS_OF_A_BLOCK
from graph.pack.writer import pack_dataset
from graph.records.model import Actor, DatasetInfo


def test_a_block_holds_what_the_tables_hold(pack: Pack) -> None:
    """Each link has its ends, its record and its claims in the blocks, whichever links are asked for."""
    numbers = list(range(pack.count("links")))
    for some in (numbers, numbers[LINKS_OF_A_BLOCK - 1 :: LINKS_OF_A_BLOCK], numbers[-1:], []):
        found = pack.part(some)
        rows = dict(pack.rows('SELECT "no", record FROM links'))
        claims = dict(pack.rows("SELECT link_no, list(record ORDER BY place) FROM claims GROUP BY 1"))
        written = {f'{rows[no][:-1]},"claims":[{",".join(claims[no])}]}}' if no in claims else rows[no] for no in some}
        assert {record.decode() for *_, record in pack.blocks.read(some)} == written
        assert set(found.links) == set(pack.ids("links", some).values())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda held: b"\0" * len(held), "Error"),
        (lambda held: held[:9] + bytes([held[9] ^ 255]) + held[10:], "Error"),
        (lambda held: zlib.compress(b"0 1 {}").ljust(len(held), b"\0"), "another length"),
        (lambda held: zlib.compress(b"\n".join([b"x y"] * LINKS_OF_A_BLOCK)), "another form"),
        (lambda held: zlib.compress(b"\n".join([b"0 99999999 {}"] * LINKS_OF_A_BLOCK)), "not there"),
        (lambda held: zlib.compress(b" " * 1_000_000), "another length"),
        (
            lambda held: zlib.compress(re.sub(rb"(?m)^\d+ \d+", b"8 8", zlib.decompress(held))),
            "what its numbers do not",
        ),
    ],
)
def test_damaged_blocks_are_errors(
    packed: Path, tmp_path: Path, change: Callable[[bytes], bytes], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A block that is cut, changed, has other lines or grows beyond the bound is an error with a way out."""
    monkeypatch.setattr(blocks, "_LARGEST", 100_000)
    monkeypatch.setattr(manifest, "LARGEST_COMPARED", 0)
    copy = Path(shutil.copytree(packed, tmp_path / "copy.axis"))
    firsts = np.load(copy / "blocks.npy")
    end = int(firsts["first"][1])
    held = (copy / BLOCKS).read_bytes()
    first = change(held[:end])
    opened = open_pack(copy)
    (copy / BLOCKS).write_bytes(first + held[end:])
    firsts["first"][1:] = firsts["first"][1:].astype("i8") + len(first) - end
    np.save(copy / "blocks.npy", firsts)
    with pytest.raises(PackError, match=rf"{BLOCKS}` .*{said}.*axisgraph check"):
        opened.built([0])


def test_a_pack_without_links_has_no_blocks(tmp_path: Path) -> None:
    """The empty file is read as any other."""
    one = Actor.model_validate({"id": "one", "name": "One", "type": "company"})
    path = tmp_path / "none.axis"
    pack_dataset(Dataset(DatasetInfo(title="None"), {"one": one}, {}, {}, {}, {}), path, data="0" * 64, origin={})
    assert dict(open_pack(path).whole().dataset.actors) == {"one": one}


def test_bits_differ_in_no_more_places_than_texts_have_edits() -> None:
    """Whatever two texts are, in Latin, Arabic or digits, a bit that differs is a letter added or left out."""
    chance = random.Random(20)
    letters = "aaabcdeehizé حزبشλ0117 "
    texts = ["".join(chance.choices(letters, k=chance.randrange(14))) for _ in range(400)]
    found = list(zip(*(column.tolist() for column in marks(texts)), strict=True))
    for one, other in zip(range(400), chance.sample(range(400), 400), strict=True):
        differing = sum((a ^ b).bit_count() for a, b in zip(found[one], found[other], strict=True))
        assert differing <= Indel.distance(texts[one], texts[other])
    assert found[7] == marks_of(texts[7])
    assert sum(bits.bit_count() for bits in marks_of("abab 11")) == 6
