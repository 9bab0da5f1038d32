"""What a change of the data means to those who review it, as Markdown for a comment on a pull request."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import as_text
from graph.query.diff import Diff
from graph.query.fallout import MOST_PAIRED, most_connected
from graph.query.markdown import listed, plain
from graph.query.moved import gain
from graph.query.pair_diffs import PairDiff, partly, unchanged
from graph.query.reasons import reasons
from graph.query.review_records import linked, others, removed
from graph.query.search.budget import Budget
from graph.query.strongest import PairChange, pair_changes
from graph.records.filters import Filter
from graph.records.grades import status_words
from graph.records.model import Claim
from graph.records.walks import Walk

__all__ = ["LONGEST", "review"]

LONGEST: Final = 60_000  # characters; GitHub takes 65,536


def review(
    old: BuiltGraph, new: BuiltGraph, diff: Diff, *, faults: Sequence[str] = (), budget: Budget | None = None
) -> str:
    """Return the differences for a reviewer, what matters most first.

    Args:
        old: The earlier version.
        new: The later version.
        diff: The differences of the two; paths of its pairs are listed as they are in it.
        faults: Why pairs that were asked for were not compared.
        budget: Of work, for the strongest paths between the core actors, or the most connected if there is no core.
    """
    parts = [
        _summary(diff),
        *_faults(faults),
        *removed(old, new, diff),
        *_moved(old, new, diff),
        *_links(new, diff),
        *_claims(old, new, diff),
        *others(old, new, diff),
    ]
    parts += _pairs(diff)
    parts += _paths(old, new, diff, budget or Budget())
    parts.append(_rest(diff))
    return _bounded(filter(None, parts))


def _bounded(parts: Iterable[str]) -> str:
    """Return the parts that fit; what does not is named."""
    text = ""
    for part in parts:
        if len(text) + len(part) > LONGEST:
            return f"{text}The rest is too long for a comment: `axisgraph diff` prints all of it.\n"
        text += f"{part}\n"
    return text


def _summary(diff: Diff) -> str:
    return f"### Data\n{diff.summary()}.\n"


def _faults(faults: Sequence[str]) -> Iterator[str]:
    if faults:
        yield f"#### Pairs not compared\n{listed(f'- {plain(fault)}' for fault in faults)}"


def _moved(old: BuiltGraph, new: BuiltGraph, diff: Diff) -> Iterator[str]:
    """Yield the links of both versions whose confidence or status moved, the losses first."""
    back = {now: before for before, now in diff.tables["links"].renamed}
    judged = dict.fromkeys(change.id for change in diff.judged)
    gains = {id: gain(old, new, back.get(id, id), id) for id in judged}
    if not gains:
        return
    ways = {id: (by > 0) - (by < 0) for id, by in gains.items()}
    why = reasons(old, new, diff.tables, ways)
    rows = [
        f"| {linked(new, id)} | {_judged(old, back.get(id, id))} | **{_judged(new, id)}** | {plain(why[id])} |"
        for id in sorted(gains, key=lambda each: (gains[each], each))
    ]
    fell, rose = (sum(1 for by in gains.values() if by * way > 0) for way in (-1, 1))
    said = f"{wording.count(len(gains), 'link')}: {fell:,} fell, {rose:,} rose, {len(gains) - fell - rose:,} in status"
    yield (
        f"#### Confidence and status\n{said} or sources alone.\n\n| link | before | now | why |\n|---|---|---|---|\n"
        + listed(rows)
    )


def _judged(graph: BuiltGraph, id: str) -> str:
    each = graph.assessments[id]
    status = "" if each.status == "asserted" else f", {status_words(each)}"
    return f"{each.confidence}{status}, {wording.count(each.independent_sources, 'source')}"


def _links(new: BuiltGraph, diff: Diff) -> Iterator[str]:
    """Yield the new links, those on one source apart."""
    added = diff.tables["links"].added
    single = [id for id in added if new.assessments[id].independent_sources < 2]
    others = [id for id in added if id not in set(single)]
    for title, ids in (("New links on one independent source", single), ("New links", others)):
        if ids:
            yield f"#### {title}\n{listed(_new(new, id) for id in ids)}"


def _new(graph: BuiltGraph, id: str) -> str:
    link = graph.link(id)
    return f"- {linked(graph, id)}, {plain(wording.lasted(link))}: {_judged(graph, id)}{_cited(graph, link.claims)}"


def _claims(old: BuiltGraph, new: BuiltGraph, diff: Diff) -> Iterator[str]:
    """Yield the claims that came to, or left, links and events that both versions have."""
    table, fresh = diff.tables["claims"], {*diff.tables["links"].added, *diff.tables["events"].added}
    gone = {*diff.tables["links"].removed, *diff.tables["events"].removed}
    for title, names, graph, elsewhere in (
        ("New claims", table.added, new, fresh),
        ("Removed claims", table.removed, old, gone),
    ):
        rows = [f"- `{name}`{_said(graph, name)}" for name in names if name.partition("#")[0] not in elsewhere]
        if rows:
            yield f"#### {title}\n{listed(rows)}"


def _said(graph: BuiltGraph, name: str) -> str:
    """Return the grade, source and summary of a claim of the diff, if its own id names it."""
    record, _, own = name.partition("#")
    id = record.rpartition(" ")[2]
    found = graph.dataset.links.get(id) or graph.dataset.events.get(id)
    claims = [claim for claim in found.claims if own in (claim.id, claim.source)] if found else []
    if not claims:
        return ""
    claim = claims[0]
    summary = f": {plain(claim.summary)}" if claim.summary else ""
    return f" ({claim.stance}{_cited(graph, [claim])}){summary}"


def _cited(graph: BuiltGraph, claims: Sequence[Claim]) -> str:
    sources = (f"{wording.grade(graph, claim)} {plain(graph.source(claim.source).publisher)}" for claim in claims[:4])
    return "".join(f"; {each}" for each in dict.fromkeys(sources))


def _pairs(diff: Diff) -> Iterator[str]:
    """Yield the paths of the pairs that were asked for."""
    for pair in diff.pairs:
        rows = [f"- appeared: {_way(actors)}" for actors in pair.appeared]
        rows += [f"- vanished: {_way(actors)}" for actors in pair.vanished]
        parts = [f"{_strongest(pair)}\n", listed(rows) if rows else "", f"{partly(pair)}\n" if pair.truncated else ""]
        yield f"#### Paths from `{pair.start}` to `{pair.end}`\n" + "\n".join(filter(None, parts))


def _strongest(pair: PairDiff) -> str:
    if pair:
        return f"strongest: {pair.before or 'no path'}, now {pair.after or 'no path'}"
    if pair.truncated:
        return "No difference found."
    return f"Nothing changed between the two: {unchanged(pair)}."


def _way(actors: Sequence[str]) -> str:
    return " → ".join(f"`{actor}`" for actor in actors)


def _paths(old: BuiltGraph, new: BuiltGraph, diff: Diff, budget: Budget) -> Iterator[str]:
    """Yield the pairs of central actors between which paths appeared, vanished, or changed in confidence."""
    central = new.dataset.info.core or [*most_connected(old, MOST_PAIRED), *most_connected(new, MOST_PAIRED)]
    both = [id for id in dict.fromkeys(central) if id in old.dataset.actors and id in new.dataset.actors]
    paired = both[:MOST_PAIRED]
    links = diff.tables["links"]
    dated = {change.id for change in links.changed if change.field in ("kind", "source", "target")}
    touched = {*links.removed, *(change.id for change in diff.judged), *dated}
    if not touched and not links.added:
        return
    walk, asked = Walk(), Filter().for_paths()
    moved, truncated = pair_changes(old, new, touched, paired, asked, walk, better=True, budget=budget)
    if moved:
        rows = [_pair_row(new, pair) for pair in moved]
        heading = "#### Strongest paths between central actors\n| from | to | before | now |\n|---|---|---|---|\n"
        yield heading + listed(rows)
    if truncated:
        yield "Not all pairs of central actors were compared: the search reached its limit.\n"


def _pair_row(graph: BuiltGraph, pair: PairChange) -> str:
    ends = " | ".join(plain(graph.actor(id).name) for id in (pair.start, pair.end))
    return f"| {ends} | {pair.before or 'no path'} | **{pair.after or 'no path'}** |"


def _rest(diff: Diff) -> str:
    """Return the whole difference, folded."""
    text = html.escape(as_text(diff.report()).rstrip("\n"), quote=False)
    if not diff or len(text) > LONGEST // 2:
        return ""
    return f"<details><summary>All differences</summary>\n\n<pre>\n{text}\n</pre>\n</details>\n"
