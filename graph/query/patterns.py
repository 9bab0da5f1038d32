"""The patterns of an openCypher query, rewritten so that grand-cypher matches them as openCypher does.

grand-cypher never matches two nodes of a pattern with one actor, and follows links in one direction only. So each node
of the pattern gets actors of its own (its *place*), and each step links of its own between two places, in both
directions if it has no arrow. Conditions are added: each node is in its place, and no two steps of a `MATCH` are one
link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from graph.errors import FilterError

__all__ = ["PLACE", "Pattern", "Step", "read_pattern"]

PLACE = "__place__"  # the attribute of a node that holds its place
_TEXT = r'"(?:[^"\\]|\\.)*"'
_WORDS = re.compile(rf"{_TEXT}|//[^\n]*|\b(?:match|where|return|exists|order\s+by|and|or)\b", re.IGNORECASE)
_NODE = re.compile(rf"\(\s*+(\w++)?\s*+(?::\s*+([\w|\s]++))?(?:\{{((?:{_TEXT}|[^}}])*+)\}}\s*+)?\)")
_STEP = re.compile(r"\s*+(<)?\s*+-(?:\[\s*+(\w++)?\s*+(?::\s*+([\w|\s]++))?(\*[^\]]*+)?\])?-\s*+(>)?\s*+")
_NAMED = re.compile(r"\s*\w+\s*=\s*")
_ID = re.compile(rf"({_TEXT})|\bid\s*\(\s*(\w+)\s*\)", re.IGNORECASE)
_ATTRIBUTE = re.compile(rf"{_TEXT}|\b([A-Za-z_]\w*)\s*\.\s*([A-Za-z_]\w*)")


@dataclass(frozen=True)
class Step:
    """A step of the pattern: the two places of its links, and whether they are followed in both directions."""

    start: int
    end: int
    both_ways: bool


@dataclass
class Pattern:
    """A rewritten query, and the needs of its pattern: the number of places and the steps between them.

    `node_labels` and `link_labels` are the labels in it, `attributes` pairs of a variable and an attribute, `links` the
    variables of links.
    """

    query: str = ""
    places: int = 0
    steps: list[Step] = field(default_factory=list)
    node_labels: set[str] = field(default_factory=set)
    link_labels: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    nodes: dict[str, int] = field(default_factory=dict)
    attributes: set[tuple[str, str]] = field(default_factory=set)


def read_pattern(query: str) -> Pattern | None:
    """Return the query with its pattern rewritten; None if the pattern cannot be read, so that the query cannot be run.

    Raises:
        FilterError: The pattern is one that grand-cypher would answer wrongly.
    """
    found = Pattern()
    words = [(m.start(), m.end(), m[0].lower()) for m in _WORDS.finditer(query) if m[0][0] not in '"/']
    if any(word == "exists" for _, _, word in words):
        raise FilterError("`EXISTS` is not answered", help="ask for the pattern itself, with RETURN DISTINCT")
    matches = [(start, end) for start, end, word in words if word == "match"]
    if not matches:
        return None
    clauses = [start for start, _, word in words if word in ("match", "where", "return")]
    written: list[str] = [query[: matches[0][0]]]
    apart: list[str] = []
    at = 0
    for start, end in matches:
        at = min((each for each in clauses if each > start), default=len(query))
        chain = _Chain(found, query[end:at])
        if not chain.read():
            return None
        written.append(f"MATCH {chain.text} ")
        apart += [f"{one}.id <> {other}.id" for one, other in combinations(chain.names, 2)]
    rest = _ID.sub(lambda m: m[1] or f"{m[2]}.id", query[at:])
    found.query = "".join(written) + _where(rest, apart)
    found.attributes = {(m[1], m[2]) for m in _ATTRIBUTE.finditer(query) if m[1]}
    return found


def _where(rest: str, conditions: list[str]) -> str:
    """Return the text after the pattern, with added conditions."""
    if not conditions:
        return rest
    said = " AND ".join(conditions)
    words = [(m.start(), m.end(), m[0].lower()) for m in _WORDS.finditer(rest) if m[0][0] not in '"/']
    if not words or words[0][2] != "where":
        return f"WHERE {said} {rest}"
    end = next((start for start, _, word in words if word == "return"), len(rest))
    asked = rest[words[0][1] : end].strip()
    joined = any(word in ("and", "or") for start, _, word in words if start < end)
    return f"WHERE {said} AND {f'({asked})' if joined else asked} {rest[end:]}"


class _Chain:
    """The nodes and steps of one `MATCH`."""

    def __init__(self, pattern: Pattern, text: str) -> None:
        self._pattern = pattern
        self._given = text
        self.text = ""
        self.names: list[str] = []  # of the steps

    def read(self) -> bool:
        """Read all of it, and return whether that succeeded."""
        named = _NAMED.match(self._given)
        at = named.end() if named else re.match(r"\s*", self._given).end()  # type: ignore[union-attr] # it matches always
        self.text = named[0] if named else ""
        parts = list(self._parts(at))
        if not parts or parts[-1] is None:
            return False
        place = self._node(parts[0])
        for step, node in zip(parts[1::2], parts[2::2], strict=True):
            came, start = place, len(self.text)
            place = self._node(node)
            written = self.text[start:]
            self.text = self.text[:start] + self._step(step, came, place) + written
        return True

    def _parts(self, at: int) -> Iterator[re.Match[str] | None]:
        """Yield node, step, node, ... and None for anything else."""
        form, other = _NODE, _STEP
        while self._given[at:].strip() or form is _NODE:
            part = form.match(self._given, at)
            yield part
            if part is None:
                return
            at = part.end()
            form, other = other, form

    def _node(self, part: re.Match[str] | None) -> int:
        assert part is not None  # reading ends at the first None
        name, labels, given = part.groups()
        pattern = self._pattern
        if name in pattern.nodes:
            place = pattern.nodes[name]
        else:
            place, pattern.places = pattern.places, pattern.places + 1
            if name:
                pattern.nodes[name] = place
        if labels:
            pattern.node_labels |= {each.strip() for each in labels.split("|")}
        label = f":{labels}" if labels else ""
        values = f'{PLACE}: "{place}"' + (f", {given}" if given and given.strip() else "")
        self.text += f"({name or ''}{label} {{{values}}})"
        return place

    def _step(self, part: re.Match[str] | None, came: int, place: int) -> str:
        assert part is not None  # reading ends at the first None
        left, name, labels, hops, right = part.groups()
        if hops:
            raise FilterError(
                f"`{hops.strip()}`: walks of several hops are not answered",
                help="write each step, as in (a)-[r]->(b)-[s]->(c), or ask `axisgraph path`",
            )
        both_ways = bool(left) == bool(right)
        start, end = (place, came) if left and not both_ways else (came, place)
        pattern = self._pattern
        if any((each.start, each.end) == (start, end) for each in pattern.steps):
            raise FilterError(
                "two steps from one node to the other are not answered",
                help="ask for each, or write one backward",
            )
        pattern.steps.append(Step(start, end, both_ways))
        if labels:
            pattern.link_labels |= {each.strip() for each in labels.split("|")}
        name = name or f"__step{len(pattern.steps)}"
        self.names.append(name)
        pattern.links.add(name)
        said = f"-[{name}{f':{labels}' if labels else ''}]-"
        return f"<{said}" if left and not both_ways else f"{said}>"
