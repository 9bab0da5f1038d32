"""Packs of random data of any size, made in columns: a few hubs, many actors with few links, parts of wholes.

    python -m benchmarks.scale_data 1000000 big.axis

Actors number a fifth of the links. One link in fifty is part of a whole, some are disputed; dates are years and months
of 2000 to 2025; each claim is of one of 2,000 sources. The same numbers give the same pack.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from graph.exchange.plain import package
from graph.loader import shipped_kinds
from graph.pack.manifest import Manifest
from graph.pack.stage import Stage
from graph.pack.writer import write_pack
from graph.reading import read_yaml
from graph.records.model import DatasetInfo, Kind, Source

__all__ = ["make_pack"]

SOURCES = 2_000
BATCH = 500_000
KINDS = ("funding", "training", "weapons", "intelligence", "transit", "leads", "coordination", "opposes")
_ACTORS = """
SELECT 'a' || lpad(i::VARCHAR, 8, '0') AS id, 'Actor ' || i AS name, 'company' AS type, NULL::VARCHAR AS country,
    -1000000000 AS first, 1000000000 AS last,
    '{{"id":"a' || lpad(i::VARCHAR, 8, '0') || '","name":"Actor ' || i || '","type":"company"}}' AS record
FROM range({first}, {last}) t(i)"""
_NAMES = """
SELECT form AS folded, array_to_string(list_sort(string_split(form, ' ')), ' ') AS in_order, '' AS said,
    'name' AS sort, 'actor' AS type,
    'a' || lpad(i::VARCHAR, 8, '0') AS id, shown
FROM (SELECT i, unnest(['actor ' || i, 'a' || lpad(i::VARCHAR, 8, '0')]) AS form,
    unnest(['Actor ' || i, 'a' || lpad(i::VARCHAR, 8, '0')]) AS shown FROM range({first}, {last}) t(i))"""
_LINKS = """
WITH drawn AS (
    SELECT i, hash(i * 16 + 1) / 18446744073709551616.0 AS x, hash(i * 16 + 2) / 18446744073709551616.0 AS y,
        hash(i * 16 + 3) % 50 = 0 AS part, hash(i * 16 + 4) AS k, hash(i * 16 + 5) AS when_, hash(i * 16 + 6) AS c
    FROM range({first}, {last}) t(i)),
placed AS (
    SELECT i, k, when_, c, part,
        (floor({actors} * pow(x, 2.2))::BIGINT * 7919) % {actors} AS s,
        (floor({actors} * pow(y, 2.2))::BIGINT * 7919) % {actors} AS t FROM drawn),
directed AS (
    SELECT i, k, when_, c, part, CASE WHEN part AND s < t THEN t ELSE s END AS s,
        CASE WHEN part AND s < t THEN s WHEN s = t THEN (t + 1) % {actors} ELSE t END AS t FROM placed),
named AS (
    SELECT i, c, 'a' || lpad(s::VARCHAR, 8, '0') AS source, 'a' || lpad(t::VARCHAR, 8, '0') AS target,
        CASE WHEN part AND s > t THEN 'part-of' ELSE [{kinds}][1 + (k % {number})::INTEGER] END AS kind,
        (2000 + when_ % 26) AS year, (when_ // 26) % 12 + 1 AS month, (when_ // 312) % 3 AS form,
        CASE (when_ // 936) % 4 WHEN 0 THEN '..' WHEN 1 THEN ''
            ELSE (2000 + when_ % 26 + when_ % 5)::VARCHAR END AS ended
    FROM directed),
dated AS (
    SELECT *, source || '-' || kind || '-' || i AS id,
        CASE form WHEN 0 THEN year::VARCHAR ELSE year || '-' || lpad(month::VARCHAR, 2, '0') END AS started FROM named),
claimed AS (
    SELECT *, list_transform(range(1 + (c % 3)::INTEGER), lambda n: {{
        'source': 's' || ((c // 7 + n * 37) % {sources}),
        'stance': CASE WHEN n = 1 AND c % 10 = 1 THEN 'disputes' ELSE 'supports' END,
        'credibility': (1 + (c // 11 + n) % 4)::TINYINT}}) AS said FROM dated)
SELECT id, source, target, kind, started AS start, nullif(ended, '') AS end, []::VARCHAR[] AS periods,
    list_transform(said, lambda x: {{'source': x.source, 'stance': x.stance, 'credibility': x.credibility,
        'record': '{{"source":"' || x.source || '","stance":"' || x.stance ||
            '","credibility":' || x.credibility || '}}'}})
        AS claims,
    '{{"id":"' || id || '","source":"' || source || '","target":"' || target || '","kind":"' || kind || '","start":"' ||
        started || CASE WHEN ended = '' THEN '' ELSE '","end":"' || ended END || '"}}' AS record
FROM claimed"""


def make_pack(path: Path, links: int) -> Manifest:
    """Write a pack with this number of links."""
    actors = max(10, links // 5)
    connection = package("duckdb", "big").connect()
    connection.execute("SET memory_limit = '400MB'")

    def batches(query: str, rows: int, **given: object) -> Iterable[object]:
        for first in range(0, rows, BATCH):
            text = query.format(first=first, last=min(rows, first + BATCH), **given)
            yield connection.sql(text).to_arrow_table()

    def fill(stage: Stage) -> tuple[DatasetInfo, Iterable[Kind]]:
        for table, query in (("actors", _ACTORS), ("names", _NAMES)):
            for batch in batches(query, actors):
                stage.rows(table, batch)
        kinds = ", ".join(f"'{kind}'" for kind in KINDS)
        for batch in batches(_LINKS, links, actors=actors, kinds=kinds, number=len(KINDS), sources=SOURCES):
            stage.rows("links", batch)
        stage.add("sources", map(_source, range(SOURCES)))
        info = DatasetInfo.model_validate({"title": f"{links:,} random links", "as_of": "2026-01-01"})
        return info, [Kind.model_validate(fields) for fields in read_yaml(shipped_kinds()).root or ()]

    return write_pack(path, fill, data="0" * 64, origin={"random": links})


def _source(number: int) -> Source:
    derived = {"derives_from": f"s{number - 1}"} if number % 10 == 9 else {}
    return Source.model_validate(
        {
            "id": f"s{number}",
            "title": f"Report {number}",
            "publisher": f"Publisher {number % 700}",
            "reliability": "ABCD"[number % 4],
            **derived,
        }
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("links", type=int)
    parser.add_argument("path", type=Path)
    given = parser.parse_args()
    print(make_pack(given.path, given.links).counts)
