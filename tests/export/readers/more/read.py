"""read.py FOLDER: hold what DuckDB, pandas, oxigraph and Ladybug read of the exports in FOLDER against plain JSON.

LibreOffice and Neo4j are asked where they are installed.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb
import pandas
import pyoxigraph
import real_ladybug

FOLDER = Path(sys.argv[1])
AXIS = json.loads((FOLDER / "axis.json").read_text(encoding="utf-8"))
NAMES = {node["id"]: node["name"] for node in AXIS["nodes"]}
JOINS = sorted((edge["source"], edge["target"], edge["key"]) for edge in AXIS["edges"])


def unmarked(text: str) -> str:
    """Return a text of the CSV without the apostrophe that keeps it from being a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in "=+-@\t\r'" else text


def duckdb_reads(ending: str) -> None:
    """DuckDB reads each name and link, and counts the claims of links by its own join."""
    base = duckdb.connect()
    for table in ("actors", "links", "claims"):
        base.execute(f"create view {table} as select * from '{FOLDER / ending / table}.{ending}'")
    names = dict(base.execute("select id, name from actors").fetchall())
    links = base.execute("select source, target, id from links").fetchall()
    if ending == "csv":
        names = {id: unmarked(name) for id, name in names.items()}
    assert names == NAMES
    assert sorted(links) == JOINS
    joined = "select count(*) from links join claims on record = links.id where record_type = 'link'"
    claims = sum(len(edge.get("claims", ())) for edge in AXIS["edges"])
    assert base.execute(joined).fetchone() == (claims,), claims
    print(f"DuckDB: {len(names)} actors, {len(links)} links, {claims} claims of the {ending} tables")


def pandas_reads() -> None:
    """pandas reads the tables, and the country NA as a text."""
    frame = pandas.read_csv(FOLDER / "csv" / "links.csv", keep_default_na=False)
    assert sorted(zip(frame["source"], frame["target"], frame["id"], strict=True)) == JOINS
    print(f"pandas: {len(frame)} links of the CSV")


def oxigraph_reads(ending: str, format: pyoxigraph.RdfFormat) -> set[str]:
    """Oxigraph reads the triples, and answers the query of docs/export.md."""
    store = pyoxigraph.Store()
    store.bulk_load(path=str(FOLDER / f"axis.{ending}"), format=format)
    found = store.query(
        "PREFIX ax: <urn:axisgraph:ns#> SELECT ?s ?t ?i WHERE { ?l a ax:Link; ax:source ?s; ax:target ?t; ax:id ?i }"
    )
    last = [(*(row[end].value.rpartition(":")[2] for end in ("s", "t")), row["i"].value) for row in found]
    assert sorted(last) == JOINS
    print(f"Oxigraph: {len(store):,} triples and {len(last)} links of {ending}")
    blank = pyoxigraph.BlankNode
    return {str(quad) for quad in store if not isinstance(quad.subject, blank) and not isinstance(quad.object, blank)}


def ladybug_loads() -> None:
    """Ladybug loads actors and links from the CSV, and walks them."""
    with tempfile.TemporaryDirectory() as place:
        base = real_ladybug.Connection(real_ladybug.Database(str(Path(place) / "base")))
        for name, table in (("actors", ("id", "name")), ("links", ("source", "target", "id", "kind"))):
            rows = csv.DictReader((FOLDER / "csv" / f"{name}.csv").open(encoding="utf-8", newline=""))
            with (Path(place) / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([table, *([row[column] for column in table] for row in rows)])
        base.execute("CREATE NODE TABLE Actor(id STRING PRIMARY KEY, name STRING)")
        base.execute("CREATE REL TABLE Link(FROM Actor TO Actor, id STRING, kind STRING)")
        base.execute(f"COPY Actor FROM '{place}/actors.csv' (HEADER=true, PARALLEL=false)")
        base.execute(f"COPY Link FROM '{place}/links.csv' (HEADER=true, PARALLEL=false)")
        found = base.execute("MATCH (a:Actor)-[l:Link]->(b:Actor) RETURN a.id, b.id, l.id").get_all()
        assert sorted(map(tuple, found)) == JOINS
    print(f"Ladybug: {len(found)} links of the CSV")


def libreoffice_opens() -> None:
    """LibreOffice opens the workbook, and gives each actor a row."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        print("LibreOffice: not installed, so not asked")
        return
    with tempfile.TemporaryDirectory() as place:
        sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        command = [program, "--headless", f"-env:UserInstallation=file://{place}/profile", "--convert-to", sheets]
        subprocess.run(
            [*command, "--outdir", place, FOLDER / "axis.xlsx"], check=True, timeout=300, capture_output=True
        )
        tables = {}
        for name in ("actors", "links"):
            with (Path(place) / f"axis-{name}.csv").open(encoding="utf-8", newline="") as file:
                tables[name] = list(csv.DictReader(file))
    assert {row["id"]: row["name"] for row in tables["actors"]} == NAMES
    assert sorted((row["source"], row["target"], row["id"]) for row in tables["links"]) == JOINS
    print(f"LibreOffice: {len(NAMES)} actors and {len(JOINS)} links of the workbook")


def neo4j_imports() -> None:
    """neo4j-admin takes the folder."""
    if shutil.which("neo4j-admin") is None:
        print("Neo4j: not installed, so not asked")
        return
    subprocess.run(["sh", "import.sh"], cwd=FOLDER / "neo4j", check=True, timeout=600)
    print("Neo4j: the folder is imported")


duckdb_reads("csv")
duckdb_reads("parquet")
pandas_reads()
assert oxigraph_reads("turtle", pyoxigraph.RdfFormat.TURTLE) == oxigraph_reads("jsonld", pyoxigraph.RdfFormat.JSON_LD)
ladybug_loads()
libreoffice_opens()
neo4j_imports()
