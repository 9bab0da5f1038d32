"""Write graph/page/js/core/vocabulary.js: the words, numbers and column names that Python and the page share.

Use: python scripts/write_vocabulary.py
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, get_args

from graph.diagnostics.likely import MONTHS
from graph.exchange.plain import PREFIX
from graph.exchange.tables import TABLES
from graph.page.stories import camel_case
from graph.picture import style
from graph.query import fallout, name_search, strongest, ways_out
from graph.query.search import budget, space, walks
from graph.query.verbs import HOLDING_KINDS
from graph.query.wording import QUALIFIER_WORDS
from graph.records import date_words, filters, grades, names
from graph.records.filters import Filter
from graph.records.grades import Confidence, Status, Strength
from graph.records.model import Identifiers
from graph.records.questions import WORDS
from graph.records.walks import Order, TimeMode, Walk

TARGET: Final = Path(__file__).parent.parent / "graph" / "page" / "js" / "core" / "vocabulary.js"
_TABLES: Final = ("actors", "links", "claims", "sources", "events")
_HEAD: Final = """\
// The words, numbers and column names that the page shares with Python, where each of them has its home.
// Written by scripts/write_vocabulary.py (make page-script): edit the Python that it names, not this.
"""


def vocabulary() -> dict[str, tuple[str, Any]]:
    """Return each name of the module with its JSDoc type and its value."""
    defaults = {camel_case(name): plain(word.default) for name, word in WORDS.items()}
    tables = {name: [column.name for column in TABLES[name].columns] for name in _TABLES}
    return {
        "CONFIDENCES": ("Confidence[]", grades.CONFIDENCES),
        "STATUSES": ("Status[]", grades.STATUSES),
        "STATUS_TITLES": ("Record<Status, string>", grades.STATUS_TITLES),
        "RELIABILITY_WORDS": ("Record<string, string>", grades.RELIABILITY_WORDS),
        "CREDIBILITY_WORDS": ("Record<number, string>", grades.CREDIBILITY_WORDS),
        "FAMILIES": ("Family[]", filters.FAMILIES),
        "PATH_FAMILIES": ("Family[]", filters.PATH_FAMILIES),
        "PATH_STATUSES": ("Status[]", filters.PATH_STATUSES),
        "FILTER_WORDS": ("string[]", map(camel_case, Filter.words())),
        "WALK_WORDS": ("string[]", map(camel_case, Walk.words())),
        "DEFAULTS": ("Readonly<Filter>", defaults),
        "TIMES": ("TimeMode[]", WORDS["time"].choices),
        "ORDERS": ("Order[]", WORDS["sort"].choices),
        "MONTHS": ("string[]", MONTHS),
        "SEASON_WORDS": ("string[]", date_words.SEASON_WORDS),
        "ONGOING": ("string", date_words.ONGOING),
        "QUALIFIER_WORDS": ("Record<string, string>", QUALIFIER_WORDS),
        "HOLDING_KINDS": ("string[]", HOLDING_KINDS),
        "DASHES": ("Record<Confidence, number[] | null>", style.DASHES),
        "TABLE_COLUMNS": ("Record<TableName, string[]>", tables),
        "ATTRIBUTE_PREFIX": ("string", PREFIX),
        "IDENTIFIERS": ("string[]", list(Identifiers.model_fields)),
        "LETTERS": ("Record<string, string>", names.LETTERS),
        "ONE_SOUND": ("Record<string, string>", names.ONE_SOUND),
        "DIGRAPHS": ("[string, string][]", names.DIGRAPHS),
        "ARTICLES": ("string[]", sorted(names.ARTICLES)),
        "SHORTEST_ARABIC": ("number", names.SHORTEST_ARABIC),
        "LONGEST_SLIP": ("number", names.LONGEST_SLIP),
        "NEAREST_SLIP": ("number", names.NEAREST_SLIP),
        "LEAST_ALIKE": ("number", name_search.LEAST_ALIKE),
        "SHORTEST_SOUND": ("number", name_search.SHORTEST_SOUND),
        "WORK": ("number", budget.WORK),
        "JUDGED": ("number", budget.JUDGED),
        "WORK_A_SEARCH": ("number", strongest.WORK_A_SEARCH),
        "MOST_TRACKED": ("number", space.MOST_TRACKED),
        "MANY_REFUSED": ("number", walks.MANY_REFUSED),
        "MANY_TRIED": ("number", walks.MANY_TRIED),
        "MORE_HOPS": ("number", ways_out.MORE_HOPS),
        "MOST_PAIRED": ("number", fallout.MOST_PAIRED),
    }


def text() -> str:
    """Return the text of the module."""
    types = {"Confidence": Confidence, "Status": Status, "Strength": Strength, "TimeMode": TimeMode, "Order": Order}
    words = {name: get_args(type) for name, type in types.items()} | {"Family": filters.FAMILIES}
    unions = ((name, " | ".join(f'"{each}"' for each in words[name])) for name in sorted(words))
    parts = [f"/** @typedef {{{union}}} {name} */\n" for name, union in unions]
    parts += [
        f"/** @type {{{type}}} */\nexport const {name} = {literal(value)};\n"
        for name, (type, value) in vocabulary().items()
    ]
    return "\n".join([_HEAD, *parts])


def literal(value: object) -> str:
    """Return a value as JavaScript writes it."""
    return json.dumps(plain(value), ensure_ascii=False)


def plain(value: object) -> Any:
    """Return a value of Python as one of JSON."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        return value
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value]


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
