"""`axisgraph fmt` on whatever people write: nothing but the form changes, and folded text reads back."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from graph.reading import read_yaml_text
from graph.reading.comments import comments_of
from graph.reading.yaml_scalars import folded
from tests.builders import format_text
from tests.examples import examples

words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), min_size=1, max_size=8)
pieces = ["Mill.", "the", "River:", "#5", "- x", "'", '"It', 'is."', "2012", "NO", "é", "水."]
told = st.one_of(
    st.lists(st.sampled_from(pieces), min_size=1).map(" ".join),
    st.text(st.sampled_from("a.B \n'\"#:-水\t\xa0"), min_size=1, max_size=20),
    words,
).filter(lambda text: bool(text.strip()))


@given(text=told)
@examples(400)
def test_folded_text_reads_back(text: str) -> None:
    """A folded block holds the text exactly, or is not used."""
    block = folded(text)
    if block:
        header, lines = block
        yaml = f"- summary: {header}\n" + "".join(f"    {line}\n" if line else "\n" for line in lines)
        assert read_yaml_text(yaml + "  id: a\n", "a.yaml").root == [{"summary": text, "id": "a"}]


class Messy:
    """Writes values as YAML in every way that people do, with comments wherever one can be."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.comments: list[str] = []

    def comment(self) -> str:
        """Return another comment, which is remembered."""
        text = f"# {len(self.comments)}: 'no \"end, [or {{"
        self.comments.append(text)
        return text

    def maybe(self) -> bool:
        """Return True now and then."""
        return bool(self.draw(st.integers(0, 4)) == 0)

    def above(self, pad: str) -> str:
        """Return some lines of comments, or blank ones, or none."""
        text = ""
        while self.maybe():
            text += "\n" if self.maybe() else f"{pad}{self.comment()}\n"
        return text

    def end(self) -> str:
        """Return the end of a line, with a comment or without."""
        return f" {self.comment()}\n" if self.maybe() else "\n"

    def scalar(self, text: str) -> str:
        """Return a text in quotes."""
        if self.draw(st.booleans()) and text.isprintable():
            return "'" + text.replace("'", "''") + "'"
        return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\x7f")

    def value(self, value: Any, pad: str) -> str:
        """Return a value with what is before and behind it, after `key:` or `-`."""
        if isinstance(value, str):
            block = folded(value)
            if block and self.draw(st.booleans()):
                header, lines = block
                return f" {header}{self.end()}" + "".join(f"{pad}    {line}\n" if line else "\n" for line in lines)
            return f" {self.scalar(value)}{self.end()}"
        if not value or self.draw(st.booleans()):
            return f" {self.flow(value, pad)}{self.end()}"
        if isinstance(value, dict):
            return f"{self.end()}" + self.mapping(value, f"{pad}  ")
        return f"{self.end()}" + self.items(value, f"{pad}  ")

    def flow(self, value: Any, pad: str) -> str:
        """Return a value in brackets, over several lines where a comment is inside."""
        if isinstance(value, str):
            return self.scalar(value)
        if isinstance(value, dict):
            parts = [f"{key}: {self.flow(part, pad)}" for key, part in self.shuffled(value)]
        else:
            parts = [self.flow(part, pad) for part in value]
        text = "".join(f" {part},{self.end()}{pad}    " if self.maybe() else f" {part}," for part in parts)
        return f"{{{text}}}" if isinstance(value, dict) else f"[{text}]"

    def shuffled(self, fields: dict[str, Any]) -> list[tuple[str, Any]]:
        """Return fields in any order."""
        return list(self.draw(st.permutations(list(fields.items()))))

    def mapping(self, fields: dict[str, Any], pad: str) -> str:
        """Return a mapping, a line or more a field."""
        return "".join(f"{self.above(pad)}{pad}{key}:{self.value(part, pad)}" for key, part in self.shuffled(fields))

    def items(self, rows: list[Any], pad: str) -> str:
        """Return a list, a line or more an item."""
        return "".join(self.above(pad) + self.item(row, pad) for row in rows) + self.above(pad)

    def item(self, row: Any, pad: str) -> str:
        """Return an item behind its dash, or below it."""
        if isinstance(row, dict) and self.draw(st.booleans()):
            body = self.mapping(row, f"{pad}  ").lstrip("\n")
            first = body.lstrip(" ")
            return f"{pad}-{self.end()}{body}" if first.startswith("#") else f"{pad}- {first}"
        return f"{pad}-{self.value(row, pad)}"


slugs = st.sampled_from(["a", "b", "mill", "no", "x-1"])
claims = st.fixed_dictionaries(
    {"source": slugs, "stance": st.just("denies"), "credibility": st.just("3")},
    optional={"id": slugs, "locator": told, "summary": told},
)
amounts = st.fixed_dictionaries(
    {"value": st.just("10"), "currency": st.just("EUR")}, optional={"as_of": st.just("2012")}
)
rows = st.lists(
    st.fixed_dictionaries(
        {"id": slugs, "source": slugs, "target": slugs, "kind": slugs},
        optional={
            "start": st.sampled_from(["2012", "[..2012]", "199X"]),
            "items": st.lists(told, max_size=3),
            "summary": told,
            "amounts": st.lists(amounts, max_size=2),
            "claims": st.lists(claims, max_size=3, unique_by=lambda claim: claim.get("id", id(claim))),
        },
    ),
    max_size=3,
    unique_by=lambda row: row["id"],
)


@given(data=st.data(), rows=rows)
@examples(150, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_but_form_changes(data: st.DataObject, rows: list[dict[str, Any]]) -> None:
    """However people wrote it: the values and the comments are the same, claims have ids, and twice is once."""
    messy = Messy(data.draw)
    text = messy.items(rows, "") if rows else f"{messy.above('')}[]{messy.end()}"
    before = read_yaml_text(text, "links.yaml")
    assert not list(before.faults), text
    assert before.root == rows
    assert comments_of(before).all() == sorted(messy.comments), text
    form = format_text(text, "links")
    after = read_yaml_text(form, "links.yaml")
    assert comments_of(after).all() == sorted(messy.comments), form
    assert format_text(form, "links") == form
    given = [[claim.get("id") for claim in row.get("claims", [])] for row in sorted(rows, key=lambda row: row["id"])]
    for row, ids in zip(after.root, given, strict=True):
        named = [claim["id"] for claim in row.get("claims", [])]
        assert len(set(named)) == len(named)
        assert [old or new for old, new in zip(ids, named, strict=True)] == named
        for claim, id in zip(row.get("claims", []), ids, strict=True):
            if id is None:
                assert claim.pop("id").startswith(claim["source"])
    assert list(after.root) == sorted(rows, key=lambda row: row["id"])
