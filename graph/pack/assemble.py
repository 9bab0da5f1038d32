"""Makes the tables of a pack of those of a stage: numbers, order, confidence, status and lifetimes.

DuckDB sorts and joins on the disk, in a fixed amount of memory. Confidence, status and lifetimes come from
`graph.records`, called once for each different set of claims, and of dates and lives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from graph.checks.cycles import acyclic_groups
from graph.errors import GraphError
from graph.exchange.plain import package
from graph.pack.arrays import write_arrays
from graph.pack.blocks import write_blocks
from graph.pack.judged import graded, spells
from graph.pack.letters import LETTERS, marks
from graph.pack.schema import FIRST_WORD, TABLES, bits_of, file_of
from graph.pack.stage import json_of
from graph.pack.working import ROWS_AT_ONCE, memory_for, text_in_sql, working_database
from graph.records.dates import OPEN
from graph.records.model import DatasetInfo, Kind
from graph.records.origins import Origins, trace
from graph.streaming.index import in_cycles

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ROWS_OF_A_GROUP", "assemble"]

_USUAL_LINK: Final = 400  # bytes; larger ones count as several
ROWS_OF_A_GROUP: Final = {"steps": 122_880, "cited": 122_880, "names": 122_880, "claims": 16_384, "links": 8_192}
_BATCH: Final = 20_000
_MOST_KINDS: Final = 2**15  # they are numbered in two bytes
_STEPS: Final = 500_000  # taken into memory at a time
_LINES: Final = 32_000  # as many links, whole blocks
_FIELDS: Final = "kind_no, level, status, composes, s1, s2, e1, e2"
_TERM: Final = "kind_no, level, status, composes, spell.s1 AS s1, spell.s2 AS s2, spell.e1 AS e1, spell.e2 AS e2"
_SPELL: Final = "STRUCT(s1 INTEGER, s2 INTEGER, e1 INTEGER, e2 INTEGER)"

Row = tuple[Any, ...]
Made = TypeVar("Made")


def _numbers_of(table: str, named: str) -> str:
    """Return SQL for `nos`, the numbers of the records of a table that the rows `n`, `id` of `named` name, by `n`."""
    return (
        f"SELECT n, list(DISTINCT t.rowid::INTEGER ORDER BY t.rowid::INTEGER) AS nos FROM ({named}) "
        f"JOIN {table} t USING (id) GROUP BY n"
    )


def assemble(
    raw: Mapping[str, Path], into: Path, info: DatasetInfo, kinds: Iterable[Kind]
) -> tuple[dict[str, int], int]:
    """Write the files of a pack into the folder `into`; return the number of rows of each table,
    and how many steps join parts to wholes.

    Args:
        raw: The files of a stage, by table.
        into: An existing folder, which working files are written to as well.
        info: The data set.
        kinds: All kinds, those without a link too.

    Raises:
        MissingExtra: DuckDB or pyarrow is not installed.
        GraphError: A link names an actor, a kind or a source that is not there, two records have one id, or there are
            too many kinds.
    """
    footer = package("pyarrow.parquet", "big").read_metadata(raw["links"])
    groups = [footer.row_group(number) for number in range(footer.num_row_groups)]
    links = max(footer.num_rows, sum(group.total_byte_size for group in groups) // _USUAL_LINK)
    at_once = [group.total_byte_size * min(1, ROWS_AT_ONCE / group.num_rows) for group in groups if group.num_rows]
    with working_database(into, memory_for(links, int(max(at_once, default=0)))) as connection:
        return _Assembly(connection, raw, into, info, sorted(kinds, key=lambda kind: kind.id)).write()


class _Assembly:
    def __init__(
        self, connection: Any, raw: Mapping[str, Path], into: Path, info: DatasetInfo, kinds: Sequence[Kind]
    ) -> None:
        self.sql = connection.execute
        self.connection = connection
        self.arrow = package("pyarrow", "big")
        self.raw = {table: f"read_parquet({text_in_sql(path)})" for table, path in raw.items()}
        self.into = into
        self.info = info
        self.as_of = info.as_of.latest if info.as_of else None
        self.kinds = kinds
        self.counts: dict[str, int] = {}

    def write(self) -> tuple[dict[str, int], int]:
        """Write all tables; return their numbers of rows, and how many steps compose."""
        self._kinds()
        origins = self._sources()
        self.sql(f"CREATE TABLE actors AS SELECT * FROM {self.raw['actors']} ORDER BY id")
        self._refuse_twice("actors")
        self._links(origins)
        self._blocks()
        self._copy(
            "actors",
            """SELECT rowid::INTEGER AS "no", id, name, type, country, first, last,
                coalesce(o.n, 0)::INTEGER AS outgoing, coalesce(i.n, 0)::INTEGER AS incoming, record
            FROM actors
            LEFT JOIN (SELECT source_no, count(*) AS n FROM links GROUP BY 1) o ON o.source_no = actors.rowid
            LEFT JOIN (SELECT target_no, count(*) AS n FROM links GROUP BY 1) i ON i.target_no = actors.rowid
            ORDER BY 1""",
        )
        self._steps()
        self._claims()
        self._rest()
        composing = self.sql(f"SELECT count(*) FROM {self._written('steps')} WHERE composes").fetchone()[0]
        return self.counts, composing

    def _kinds(self) -> None:
        if len(self.kinds) > _MOST_KINDS:
            said = f"{len(self.kinds):,} kinds are more than a pack holds, {_MOST_KINDS:,}"
            raise GraphError(said, help="use fewer, with roles")
        rows = (
            (no, kind.id, kind.label, str(kind.family), kind.symmetric, kind.composes, kind.lives, json_of(kind))
            for no, kind in enumerate(self.kinds)
        )
        self._insert("kinds", TABLES["kinds"], rows)
        self._copy("kinds", "SELECT * FROM kinds ORDER BY no")

    def _sources(self) -> Origins:
        self.sql(f"CREATE TABLE sources AS SELECT * FROM {self.raw['sources']} ORDER BY id")
        self._refuse_twice("sources")
        columns = "id, title, publisher, reliability, url, derives_from"
        origins = trace(dict(self._each_different(f"SELECT {columns} FROM sources", _derived)))
        self._insert(
            "traced",
            {"id": "VARCHAR", "letter": "VARCHAR", "marks": "VARCHAR[]"},
            ((id, letter, sorted(origins.marks[id])) for id, letter in origins.letters.items()),
        )
        self._copy(
            "sources",
            f"""SELECT s.rowid::INTEGER AS "no", s.id, title, publisher, reliability, letter, marks,
                coalesce(d.nos, []) AS derives_from, record
            FROM sources s JOIN traced USING (id)
            LEFT JOIN ({_numbers_of("sources", "SELECT rowid AS n, unnest(derives_from) AS id FROM sources")}) d
                ON d.n = s.rowid
            ORDER BY 1""",
        )
        return origins

    def _links(self, origins: Origins) -> None:
        self.sql(
            f"""CREATE TABLE given AS
            SELECT r.* EXCLUDE (source, target, kind), r.source, r.target,
                s.rowid::INTEGER AS source_no, t.rowid::INTEGER AS target_no, k.no AS kind_no, r.kind,
                coalesce(array_to_string(
                    list_transform(claims, lambda c: concat_ws(' ', c.source, c.stance, c.credibility)), ','
                ), '') AS claimed, -- before DuckDB 1.5 the text of an empty list is NULL
                concat_ws('|', k.lives, s.first, s.last, t.first, t.last, coalesce(r.start, ''),
                    coalesce(r."end", ''), coalesce(array_to_string(periods, '|'), '')) AS lived
            FROM {self.raw["links"]} r
            LEFT JOIN actors s ON s.id = r.source LEFT JOIN actors t ON t.id = r.target
            LEFT JOIN kinds k ON k.id = r.kind"""
        )
        self._refuse_unknown(origins)
        self._insert(
            "graded",
            {
                "claimed": "VARCHAR",
                "level": "TINYINT",
                "status": "TINYINT",
                "weakly_disputed": "BOOLEAN",
                "independent_sources": "INTEGER",
                "strong_and_fair": "INTEGER",
            },
            self._each_different("SELECT DISTINCT claimed FROM given", lambda row: graded(row[0], origins)),
        )
        for group in sorted(set(acyclic_groups({kind.id: kind for kind in self.kinds}).values())):
            self._refuse_cycles(group)
        self._insert(
            "spells",
            {"lived": "VARCHAR", "spells": f"{_SPELL}[]"},
            self._each_different("SELECT DISTINCT lived FROM given", lambda row: spells(row[0], self.as_of)),
        )
        self.sql(
            """CREATE TABLE links AS
            SELECT id, source_no, target_no, kind_no, level, status, weakly_disputed, independent_sources,
                strong_and_fair, spells, record, claims
            FROM given JOIN graded USING (claimed) JOIN spells USING (lived) ORDER BY id"""
        )
        self.sql("DROP TABLE given")
        self._refuse_twice("links")
        self._copy(
            "links",
            f"""SELECT rowid AS "no", id, source_no, target_no, kind_no, level, status, weakly_disputed,
                independent_sources, strong_and_fair,
                list_bool_or(list_transform(spells, lambda x: x.s2 > {_FOREVER})) AS contradicts,
                list_min(list_transform(spells, lambda x: x.s1)) AS first,
                list_max(list_transform(spells, lambda x: x.e2)) AS last, record
            FROM links""",
        )

    def _blocks(self) -> None:
        rows = self.counts["links"]
        parts = (
            self.sql(_LINE, (first, first + _LINES - 1)).fetchnumpy()["line"]  # a table keeps its order
            for first in range(0, rows, _LINES)
        )
        write_blocks(self.into, parts, rows)

    def _steps(self) -> None:
        one_way = """SELECT {0} AS from_no, {1} AS to_no, {2} AS along, links.rowid AS link_no, kind_no, level, status,
            {composes} AS composes,
            unnest(spells) AS spell
            FROM links JOIN kinds ON kinds.no = kind_no"""
        composes = f"kinds.composes AND NOT kinds.both_ways AND status != {bits_of(['denied'])}"
        both = " UNION ALL ".join(
            one_way.format(*ends, composes=composes)
            for ends in (("source_no", "target_no", "true"), ("target_no", "source_no", "false"))
        )
        self.sql(
            f"""CREATE TABLE terms AS SELECT (row_number() OVER (ORDER BY {_FIELDS}) - 1)::INTEGER AS term, * FROM (
            SELECT DISTINCT {_TERM} FROM (SELECT kind_no, level, status, {composes} AS composes,
                unnest(spells) AS spell FROM links JOIN kinds ON kinds.no = kind_no))"""
        )
        self.sql(
            f"""CREATE TABLE steps AS SELECT from_no, to_no, along, link_no, term, terms.* EXCLUDE term
            FROM (SELECT from_no, to_no, along, link_no, {_TERM} FROM ({both})) JOIN terms USING ({_FIELDS})
            ORDER BY along DESC, from_no, composes DESC, to_no, link_no, term"""
        )
        self._copy("steps", "SELECT * FROM steps")
        rows = self.counts["steps"]
        part = "SELECT from_no, to_no, along, link_no, composes, term FROM steps WHERE rowid BETWEEN {} AND {}"
        parts = (
            self.sql(part.format(first, first + _STEPS - 1)).fetchnumpy()  # a table keeps its order
            for first in range(0, rows, _STEPS)
        )
        terms = self.sql("SELECT * FROM terms ORDER BY term").fetchnumpy()
        write_arrays(self.into, parts, rows, terms, self.counts["actors"])
        self.sql("DROP TABLE steps")

    def _claims(self) -> None:
        self._copy(
            "claims",
            """SELECT link_no, place, s.rowid::INTEGER AS source_no, c.stance AS stance, c.credibility AS credibility,
                c.record AS record
            FROM (SELECT rowid AS link_no, unnest(claims) AS c, (generate_subscripts(claims, 1) - 1)::INTEGER AS place
                FROM links)
            JOIN sources s ON s.id = c.source ORDER BY link_no, place""",
        )
        self._copy(
            "cited",
            f"SELECT DISTINCT source_no, link_no FROM {self._written('claims')} ORDER BY source_no, link_no",
        )

    def _rest(self) -> None:
        self._copy(
            "events",
            f"""WITH e AS (SELECT row_number() OVER (ORDER BY id) - 1 AS n, * FROM {self.raw["events"]})
            SELECT e.n::INTEGER AS "no", id, name, first, last, coalesce(a.nos, []) AS actors, record
            FROM e LEFT JOIN ({_numbers_of("actors", "SELECT n, unnest(actors) AS id FROM e")}) a USING (n)
            ORDER BY 1""",
        )
        self._names()
        self._copy("former", f"SELECT * FROM {self.raw['former']} ORDER BY table_name, former, id")
        self._copy("others", f"SELECT * FROM {self.raw['others']} ORDER BY table_name, id")
        self.sql("CREATE TABLE dataset(title VARCHAR, as_of INTEGER, record VARCHAR)")
        self.sql("INSERT INTO dataset VALUES (?, ?, ?)", (self.info.title, self.as_of, json_of(self.info)))
        self._copy("dataset", "SELECT * FROM dataset")

    def _names(self) -> None:
        self.sql(
            f"""CREATE TABLE names AS
            SELECT n.*, coalesce(a.rowid, s.rowid, e."no", o."no") AS record_no, length(shown) AS long
            FROM {self.raw["names"]} n
            LEFT JOIN actors a ON n.type = 'actor' AND a.id = n.id
            LEFT JOIN sources s ON n.type = 'source' AND s.id = n.id
            LEFT JOIN {self._written("events")} e ON n.type = 'event' AND e.id = n.id
            LEFT JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS "no" FROM {self.raw["others"]}
                WHERE table_name = 'stories') o ON n.type = 'story' AND o.id = n.id
            ORDER BY folded, n.type, n.id, sort, shown"""
        )
        self.sql(f"CREATE TABLE marked({', '.join(f'{name} UBIGINT' for name in LETTERS)})")
        for first in range(0, self._number("names"), _STEPS):
            folded = "SELECT folded FROM names WHERE rowid BETWEEN ? AND ?"
            texts = self.sql(folded, (first, first + _STEPS - 1)).fetchnumpy()["folded"]
            self._append("marked", dict(zip(LETTERS, marks(texts), strict=True)))
        self._copy("names", "SELECT * FROM names POSITIONAL JOIN marked")
        self.sql("DROP TABLE names")
        self._copy(
            "words",
            f"""SELECT DISTINCT word FROM (
                SELECT unnest(string_split(replace(id, '-', ' '), ' ')) AS word FROM links UNION ALL
                SELECT unnest(string_split(replace(former, '-', ' '), ' ')) FROM {self.raw["former"]}
                WHERE table_name = 'links')
            WHERE word >= '{FIRST_WORD}' ORDER BY word""",
        )

    def _each_different(self, query: str, of: Callable[[Row], Made]) -> Iterator[Made]:
        cursor = self.connection.cursor().execute(query)
        while rows := cursor.fetchmany(_BATCH):
            yield from map(of, rows)

    def _insert(self, table: str, columns: Mapping[str, str], rows: Iterable[Row]) -> None:
        """Make a table of rows, a batch at a time."""
        typed = ", ".join(f'"{name}" {type}' for name, type in columns.items())
        self.sql(f"CREATE TABLE {table}({typed})")
        batch: list[Row] = []

        def flush() -> None:
            if batch:
                self._append(table, dict(zip(columns, map(list, zip(*batch, strict=True)), strict=True)))
                batch.clear()

        for row in rows:
            batch.append(row)
            if len(batch) >= _BATCH:
                flush()
        flush()

    def _append(self, table: str, columns: Mapping[str, Any]) -> None:
        """Add columns to a table."""
        self.connection.register("held", self.arrow.table(columns))
        self.sql(f"INSERT INTO {table} SELECT * FROM held")
        self.connection.unregister("held")

    def _copy(self, table: str, query: str) -> None:
        """Write a table to its file, in the types of the schema."""
        columns = ", ".join(f'"{name}"::{type} AS "{name}"' for name, type in TABLES[table].items())
        rows = ROWS_OF_A_GROUP.get(table, 16_384)
        file = text_in_sql(self.into / file_of(table))
        form = f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {rows}"
        self.sql(f"COPY (SELECT {columns} FROM ({query})) TO {file} ({form})")
        self.counts[table] = self.sql(f"SELECT count(*) FROM {self._written(table)}").fetchone()[0]

    def _written(self, table: str) -> str:
        return f"read_parquet({text_in_sql(self.into / file_of(table))})"

    def _refuse_twice(self, table: str) -> None:
        twice = self.sql(
            f"SELECT a.id FROM {table} a POSITIONAL JOIN (SELECT id FROM {table} OFFSET 1) b WHERE a.id = b.id LIMIT 1"
        ).fetchone()
        if twice:
            raise GraphError(f"two {table} have the id `{twice[0]}`", help="give each record an id of its own")

    def _refuse_cycles(self, group: Sequence[str]) -> None:
        """Raise GraphError if links of these kinds, which form no cycle with each other, form one; see `group_of`."""
        named = ", ".join(map(text_in_sql, group))
        joins = (
            f"SELECT source_no, target_no, id FROM given JOIN graded USING (claimed) WHERE kind IN ({named}) "
            f"AND status != {bits_of(['denied'])} AND source_no != target_no ORDER BY id"
        )
        ends = self.sql(f"SELECT source_no, target_no FROM ({joins})").fetchnumpy()
        if len(found := in_cycles(ends["source_no"], ends["target_no"])):
            offset = f"SELECT id FROM ({joins}) LIMIT 1 OFFSET "
            named = ", ".join(f"`{self.sql(f'{offset}{place}').fetchone()[0]}`" for place in found[:3])
            kinds = " and ".join(f"`{kind}`" for kind in group)
            which = f"the kind {kinds}, which forms" if len(group) == 1 else f"the kinds {kinds}, which form"
            raise GraphError(
                f"links of {which} no cycle, form one: {named}, {len(found):,} in all",
                help="correct them in the file, or map their word: `axisgraph import FILE --kinds WORD=KIND`",
            )

    def _number(self, table: str) -> int:
        return int(self.sql(f"SELECT count(*) FROM {table}").fetchone()[0])

    def _refuse_unknown(self, origins: Origins) -> None:
        for end, what in (("source", "an actor"), ("target", "an actor"), ("kind", "a kind")):
            row = self.sql(f"SELECT id, {end} FROM given WHERE {end}_no IS NULL LIMIT 1").fetchone()
            if row:
                raise GraphError(f"link `{row[0]}` has the {end} `{row[1]}`, which is not {what}")
        cited = self.sql("SELECT DISTINCT c.source FROM (SELECT unnest(claims) AS c FROM given)").fetchall()
        unknown = sorted({source for (source,) in cited} - origins.letters.keys())
        if unknown:
            raise GraphError(f"a link cites the source `{unknown[0]}`, which does not exist")


_FOREVER: Final = OPEN.latest


class _Derived(NamedTuple):
    """What the origins of a source depend on."""

    title: str
    publisher: str
    reliability: str
    url: str | None
    derives_from: tuple[str, ...]


def _derived(row: Row) -> tuple[str, _Derived]:
    id, title, publisher, reliability, url, derives_from = row
    return id, _Derived(title, intern(publisher), intern(reliability), url, tuple(derives_from))


_CITED: Final = """concat(left(record, -1), ',"claims":[',
    array_to_string(list_transform(claims, lambda c: c.record), ','), ']}')"""
_LINE: Final = f"""SELECT concat(source_no, ' ', target_no, ' ',
    CASE WHEN len(claims) = 0 THEN record ELSE {_CITED} END) AS line
FROM links WHERE rowid BETWEEN ? AND ?"""
