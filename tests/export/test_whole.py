"""The formats that hold everything: the data set is restored from them, field by field, and is the same."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

import graph
from graph.api import Graph
from graph.dataset import Dataset
from graph.exchange.tables import TABLES
from graph.records.model import Actor, DatasetInfo, Event, Identifiers, Kind, Link, Source
from tests.export import full
from tests.export.test_exports import HERE

Rows = Mapping[str, list[dict[str, Any]]]
Records = tuple[DatasetInfo, dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any]]


@pytest.fixture(scope="module", params=["small", "article", "full", "hostile"])
def axis(request: pytest.FixtureRequest) -> Graph:
    """Return each of four data sets."""
    if request.param in ("full", "hostile"):
        return full.graph() if request.param == "full" else full.hostile()
    return graph.load(HERE / "small" if request.param == "small" else HERE.parent / "article")


def from_csv(content: Any) -> Rows:
    """Return the rows of the CSV tables, with the apostrophe before risky texts taken away."""

    def value(column: Any, cell: str) -> Any:
        if not cell:
            return None
        if column.type in ("array", "object", "boolean"):
            return json.loads(cell)
        return cell.removeprefix("'")

    return {
        name: [
            {column.name: value(column, cell) for column, cell in zip(table.columns, row, strict=True)}
            for row in list(csv.reader(io.StringIO(content[f"{name}.csv"], newline="")))[1:]
        ]
        for name, table in TABLES.items()
    }


def from_xlsx(content: Any) -> Rows:
    """Return the rows of the workbook."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content))

    def value(column: Any, cell: Any) -> Any:
        return json.loads(cell) if column.type in ("array", "object") and cell else cell

    return {
        name: [
            {column.name: value(column, cell.value) for column, cell in zip(table.columns, row, strict=True)}
            for row in book[name].iter_rows(min_row=2)
        ]
        for name, table in TABLES.items()
    }


def from_parquet(content: Any) -> Rows:
    """Return the rows of the Parquet files."""
    import pyarrow.parquet as pq

    read = {name: pq.read_table(io.BytesIO(content[f"{name}.parquet"])).to_pylist() for name in TABLES}
    for name, table in TABLES.items():
        for column in [column.name for column in table.columns if column.type == "object"]:
            for row in read[name]:
                row[column] = json.loads(row[column]) if row[column] else None
        for column in [column.name for column in table.columns if column.nested]:
            for row in read[name]:
                row[column] = row[column] and [json.loads(each) for each in row[column]]
    return read


def known(row: Mapping[str, Any], *without: str) -> dict[str, Any]:
    """Return the cells of a row that hold something."""
    return {name: value for name, value in row.items() if value is not None and name not in without}


def restored(rows: Rows) -> Records:
    """Return the records that the rows of the tables give."""

    def parts(table: str, owner: str, id: str, **where: str) -> Iterator[dict[str, Any]]:
        for row in rows[table]:
            if row[owner] == id and all(row[name] == value for name, value in where.items()):
                yield known(row, owner, "position", *where)

    def actor(row: Mapping[str, Any]) -> dict[str, Any]:
        identifiers = {name: value for name in Identifiers.model_fields if (value := row[name]) is not None}
        names = {name: list(parts("names", "actor", row["id"], list=name)) for name in ("aliases", "native_names")}
        return known(row, *Identifiers.model_fields) | names | {"identifiers": identifiers}

    def link(row: Mapping[str, Any]) -> dict[str, Any]:
        claims = list(parts("claims", "record", row["id"], record_type="link"))
        own = {name: value for name, value in known(row).items() if name in Link.model_fields}
        return own | {"amounts": list(parts("amounts", "link", row["id"])), "claims": claims}

    def event(row: Mapping[str, Any]) -> dict[str, Any]:
        claims = list(parts("claims", "record", row["id"], record_type="event"))
        return known(row) | {"roles": list(parts("roles", "event", row["id"])), "claims": claims}

    return (
        DatasetInfo.model_validate(known(rows["dataset"][0])),
        {row["id"]: Actor.model_validate(actor(row)) for row in rows["actors"]},
        {row["id"]: Link.model_validate(link(row)) for row in rows["links"]},
        {row["id"]: Source.model_validate(known(row)) for row in rows["sources"]},
        {row["id"]: Event.model_validate(event(row)) for row in rows["events"]},
        {row["id"]: Kind.model_validate(known(row)) for row in rows["kinds"]},
    )


def records(data: Dataset) -> Records:
    """Return the records of a data set in the same order."""
    tables = (data.actors, data.links, data.sources, data.events, data.kinds)
    return (data.info, *map(dict, tables))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("format", "read"),
    [("csv", from_csv), ("xlsx", from_xlsx), ("parquet", from_parquet)],
    ids=["csv", "xlsx", "parquet"],
)
def test_tables_give_the_data_set_back(axis: Graph, format: str, read: Callable[[Any], Rows]) -> None:
    """Every record restored from the tables equals the one that was written."""
    written = axis.export(format)
    assert restored(read(written.content)) == records(axis.dataset)
    assert written.losses == ()


def test_json_gives_the_data_set_back(axis: Graph) -> None:
    """Every record restored from the JSON equals the one that was written."""
    read = json.loads(axis.export("json").content)
    about = read["graph"]

    def table(model: Any, rows: list[dict[str, Any]]) -> dict[str, Any]:
        fields = {info.alias or name for name, info in model.model_fields.items()}
        return {row["id"]: model.model_validate({n: v for n, v in row.items() if n in fields}) for row in rows}

    assert (
        DatasetInfo.model_validate(about["dataset"]),
        table(Actor, read["nodes"]),
        table(Link, read["edges"]),
        table(Source, about["sources"]),
        table(Event, about["events"]),
        table(Kind, about["kinds"]),
    ) == records(axis.dataset)


@pytest.mark.parametrize("format", ["turtle", "jsonld"])
def test_rdf_gives_the_data_set_back(axis: Graph, format: str) -> None:
    """Every record restored from the RDF equals the one that was written."""
    import rdflib
    from rdflib.collection import Collection

    read = rdflib.Graph().parse(data=axis.export(format).content, format="turtle" if format == "turtle" else "json-ld")
    ax = rdflib.Namespace("urn:axisgraph:ns#")

    def plain(node: Any) -> Any:
        if isinstance(node, rdflib.BNode) or node == rdflib.RDF.nil:
            return [plain(item) for item in Collection(read, node)]
        if isinstance(node, rdflib.URIRef):
            parts = str(node).removeprefix("urn:axisgraph:")
            return fields(node) if "#" in parts else parts.partition(":")[2]
        if node.datatype == rdflib.RDF.JSON:
            return json.loads(str(node))
        return node.toPython() if isinstance(node.toPython(), (bool, int, float)) else str(node)

    def fields(node: Any) -> dict[str, Any]:
        own = {"status", "weakly_disputed", "confidence", "independent_sources"}
        words = ((str(word).removeprefix(str(ax)), value) for word, value in read.predicate_objects(node) if word in ax)
        return {word: plain(value) for word, value in words if word not in own}

    def table(model: Any) -> dict[str, Any]:
        name = model.__name__
        empty = {"claims": []} if model is Event else {}
        found = [model.model_validate(empty | fields(node)) for node in read.subjects(rdflib.RDF.type, ax[name])]
        return {record.id: record for record in sorted(found, key=lambda record: record.id)}

    info = next(read.subjects(rdflib.RDF.type, ax.Dataset))
    assert (DatasetInfo.model_validate(fields(info)), *map(table, (Actor, Link, Source, Event, Kind))) == records(
        axis.dataset
    )
