"""Bulk imports of invented files of any size: processor time, the largest memory, and the counts beside the file's own.

    python -m benchmarks.bulk make offshore FOLDER --links 3000000
    python -m benchmarks.bulk make ftm FILE --links 3000000
    python -m benchmarks.bulk measure csv FOLDER PACK.axis

The tables have the columns of Offshore Leaks, the lines those of FollowTheMoney. The same numbers give the same files.
Memory is that of all processes of the import together, looked at ten times a second.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

FIRST = "Ali John Maria Chen Olga Ivan Sara Paul Anna Omar Lina Hugo Kofi Amir Nora Yuki Raj Mina Leon Vera".split()  # noqa: SIM905 - shorter than a list of texts
LAST = "Smith Haddad Wang Petrov Garcia Silva Khan Novak Meyer Rossi Diaz Sato Okoro Levi Costa Ito Park Shah".split()  # noqa: SIM905 - shorter than a list of texts
WORDS = "Alpha Blue Cedar Delta Eagle First Global Harbor Iron Jade Key Lion Metro Nova Orion Pacific Quest".split()  # noqa: SIM905 - shorter than a list of texts
COUNTRIES = ("PAN", "VGB", "BHS", "SYC", "CYP", "MLT", "GBR", "HKG", "CHE", "RUS", "IRN", "ARE", "LBN", "SGP", "USA")
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
SIZES = {"nodes-entities": 0.8, "nodes-officers": 0.76, "nodes-addresses": 0.4, "nodes-intermediaries": 0.026}
COLUMNS = {
    "nodes-entities": "node_id name original_name former_name jurisdiction jurisdiction_description company_type "
    "address internal_id incorporation_date inactivation_date struck_off_date dorm_date status service_provider ibcRUC "
    "country_codes countries sourceID valid_until note",
    "nodes-officers": "node_id name countries country_codes sourceID valid_until note",
    "nodes-addresses": "node_id address name countries country_codes sourceID valid_until note",
    "nodes-intermediaries": "node_id name status internal_id address countries country_codes sourceID valid_until note",
    "relationships": "node_id_start node_id_end rel_type link status start_date end_date sourceID",
}
PAPERS = "Panama Papers"
KNOWN = "current through 2015"
ENDS = {
    "Ownership": ("owner", "asset"),
    "Directorship": ("director", "organization"),
    "Family": ("person", "relative"),
    "Associate": ("person", "associate"),
}


def offshore(folder: Path, links: int) -> None:
    """Write tables of companies, officers, addresses and intermediaries, and of the links among them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in Tables(links).all():
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            out = csv.writer(file, quoting=csv.QUOTE_ALL)
            out.writerow(COLUMNS[name].split())
            out.writerows(rows)


class Tables:
    """Rows of the tables, drawn one after the other."""

    def __init__(self, links: int) -> None:
        self.random = Random(7)
        self.links = links
        self.sizes = {name: round(links * part / 3) for name, part in SIZES.items()}

    def all(self) -> Iterator[tuple[str, Iterator[Sequence[object]]]]:
        """Yield each table with its rows."""
        for name, number in self.sizes.items():
            yield name, map(getattr(self, name.removeprefix("nodes-")), range(number))
        yield "relationships", (self.edge() for _ in range(self.links))

    def of(self, choices: Sequence[str]) -> str:
        """Return one of some texts."""
        return self.random.choice(choices)

    def day(self) -> str:
        """Return a day as the tables write it."""
        return f"{self.random.randint(1, 28):02d}-{self.of(MONTHS)}-{self.random.randint(1985, 2015)}"

    def entities(self, number: int) -> Sequence[object]:
        """Return the row of a company."""
        name = f"{self.of(WORDS).upper()} {self.of(WORDS).upper()} {number} LTD."
        place = self.of(COUNTRIES)
        ended = self.day() if self.random.random() < 0.3 else ""
        start = (10_000_000 + number, name, "", "", place, "x", "", "", number, self.day(), ended, "", "", "Active")
        return *start, "Mossack Fonseca", "", self.of(COUNTRIES), "x", PAPERS, f"The {PAPERS} data is {KNOWN}", ""

    def officers(self, number: int) -> Sequence[object]:
        """Return the row of a person, one of several with the name."""
        name = f"{self.of(FIRST)} {self.of(LAST)} {number % (self.links * 3 // 100)}"
        return 12_000_000 + number, name, "x", self.of(COUNTRIES), PAPERS, KNOWN, ""

    def addresses(self, number: int) -> Sequence[object]:
        """Return the row of an address."""
        text = f"{number} {self.of(WORDS)} Street; {self.of(LAST)}ville"
        return 14_000_000 + number, text, "", "x", self.of(COUNTRIES), PAPERS, KNOWN, ""

    def intermediaries(self, number: int) -> Sequence[object]:
        """Return the row of an agent."""
        name = f"{self.of(LAST)} & {self.of(LAST)} {number}"
        return 11_000_000 + number, name, "ACTIVE", number, "", "x", self.of(COUNTRIES), PAPERS, KNOWN, ""

    def edge(self) -> Sequence[object]:
        """Return the row of a link; few companies and agents have many."""
        drawn, random = self.random.random(), self.random
        company = 10_000_000 + int(self.sizes["nodes-entities"] * random.random() ** 1.5)
        officer = 12_000_000 + random.randrange(self.sizes["nodes-officers"])
        if drawn < 0.52:
            said = f"{self.of(('shareholder', 'director', 'beneficiary'))} of"
            return officer, company, "officer_of", said, "", self.day() if random.random() < 0.3 else "", "", PAPERS
        if drawn < 0.76:
            address = 14_000_000 + random.randrange(self.sizes["nodes-addresses"])
            return company, address, "registered_address", "registered address", "", "", "", PAPERS
        if drawn < 0.95:
            agent = 11_000_000 + int(self.sizes["nodes-intermediaries"] * random.random() ** 3)
            return agent, company, "intermediary_of", "intermediary of", "", "", "", PAPERS
        other = 12_000_000 + random.randrange(self.sizes["nodes-officers"])
        return officer, other, "similar", "similar name and address as", "", "", "", PAPERS


def ftm(path: Path, links: int) -> None:
    """Write entities, a third as many as links, and the links among them after them."""
    random = Random(7)
    entities = links // 3
    with path.open("w", encoding="utf-8") as file:
        for number in range(entities):
            person = number % 3 > 0
            one, other = (random.choice(FIRST), random.choice(LAST)) if person else random.sample(WORDS, 2)
            name = f"{one} {other} {number}{'' if person else ' LLC'}"
            properties = {"name": [name], "country": [random.choice(("ru", "ir", "sy", "lb", "cy", "gb"))]}
            if person:
                properties["birthDate"] = [f"{random.randint(1940, 1999)}-{random.randint(1, 12):02d}"]
            schema = "Person" if person else "Company"
            line = {"id": f"Q{number}", "caption": name, "schema": schema, "properties": properties}
            file.write(json.dumps(line | {"datasets": ["ru_egrul"], "target": number % 10 == 0}) + "\n")
        for number in range(links):
            schema = random.choices(tuple(ENDS), (40, 30, 15, 15))[0]
            drawn = int(entities * random.random() ** 2), random.randrange(entities)
            named = {end: [f"Q{each}"] for end, each in zip(ENDS[schema], drawn, strict=True)}
            if random.random() < 0.5:
                named["startDate"] = [f"{random.randint(1995, 2023)}-{random.randint(1, 12):02d}"]
            line = {"id": f"l-{number}", "caption": schema, "schema": schema, "properties": named}
            file.write(json.dumps(line | {"datasets": ["ru_egrul"], "target": False}) + "\n")


def counted(format: str, path: Path) -> dict[str, int]:
    """Return the actors and links of a file that is made here, counted without the product.

    An address counts if a link names it, and a link of FollowTheMoney if its ends differ.
    """
    if format == "ftm":
        found = {"actors": 0, "links": 0}
        for line in path.open(encoding="utf-8"):
            entity = json.loads(line)
            if (ends := ENDS.get(entity["schema"])) is None:
                found["actors"] += 1
            else:
                one, other = (entity["properties"][end] for end in ends)
                found["links"] += one != other
        return found
    actors, links = 0, 0
    named: set[str] = set()
    for file in sorted(path.glob("*.csv")):
        with file.open(newline="", encoding="utf-8") as text:
            rows = csv.reader(text)
            next(rows)
            for row in rows:
                if "relationships" in file.name:
                    links += row[0] != row[1]
                    named.update(each for each in row[:2] if each.startswith("14"))
                else:
                    actors += "addresses" not in file.name
    return {"actors": actors + len(named), "links": links}


def measure(format: str, path: Path, pack: Path) -> None:
    """Import a file in a process of its own, and print its figures."""
    began, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "graph", "import", format, str(path), "--pack", str(pack)])
    most = 0.0
    while process.poll() is None:
        most = max(most, memory_of(process.pid))
        time.sleep(0.1)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    taken = ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime
    counts = json.loads((pack / "pack.json").read_text(encoding="utf-8"))["counts"]
    own = counted(format, path)
    print(f"{taken:,.0f} s of processor time, {time.monotonic() - wall:,.0f} s, {most:,.0f} MiB at most")
    print(f"in the pack { ({table: counts[table] for table in own}) }, in the file {own}")


def memory_of(process: int) -> float:
    """Return the resident memory of a process and of those that it started, in MiB."""
    parents: dict[int, list[int]] = {}
    sizes: dict[int, int] = {}
    for each in os.listdir("/proc"):
        if each.isdigit():
            try:
                fields: list[Any] = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it has ended
            parents.setdefault(int(fields[1]), []).append(int(each))
            sizes[int(each)] = int(fields[21])
    asked, total = [process], 0
    while asked:
        each_id = asked.pop()
        total += sizes.get(each_id, 0)
        asked += parents.get(each_id, [])
    return total * resource.getpagesize() / 2**20


def main() -> None:
    """Make a file, or measure its import."""
    parser = argparse.ArgumentParser(description=__doc__)
    tasks = parser.add_subparsers(dest="task", required=True)
    make = tasks.add_parser("make")
    make.add_argument("form", choices=("offshore", "ftm"))
    make.add_argument("path", type=Path)
    make.add_argument("--links", type=int, default=3_000_000)
    measured = tasks.add_parser("measure")
    measured.add_argument("format", choices=("csv", "ftm"))
    measured.add_argument("path", type=Path)
    measured.add_argument("pack", type=Path)
    given = parser.parse_args()
    if given.task == "measure":
        measure(given.format, given.path, given.pack)
    elif given.form == "ftm":
        ftm(given.path, given.links)
    else:
        offshore(given.path, given.links)


if __name__ == "__main__":
    main()
