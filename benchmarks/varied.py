"""Data sets of many shapes, on which the picture of the page is measured: small, large, one-sided, mutual, long names.

Names and links are invented. The same call writes the same data.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, permutations, product
from pathlib import Path
from random import Random
from typing import Any

from graph.opening import load

__all__ = ["SHAPES", "varied", "write"]

Link = tuple[str, str, str]
Data = tuple[list[dict[str, Any]], list[Link]]
_KINDS = ("funding", "training", "weapons", "political", "transit", "sanctuary", "technology", "troops")
_LONG = (
    "Coordination Council of the Northern Harbour and River Provinces",
    "Popular Committees for the Defence of the Eastern Highlands – General Command",
    "Ministry of Provincial Reconstruction and Maritime Infrastructure",
    "United Front of the Free Valleys",
    "Brigade of the Twenty-Third of September",
    "Verteidigungsministerialverwaltungsgesellschaft",
    "Islandwide Federation of Fishermen, Boatbuilders and Lighthouse Keepers",
    "Foundation",
)
_ARABIC = (
    "حركة تحرير السواحل الشمالية",
    "مجلس تنسيق المحافظات الشرقية للشؤون البحرية",
    "كتائب الوادي الأخضر",
    "الجبهة الشعبية للدفاع عن المرتفعات الشرقية والقيادة العامة",
    "دولة الساحل",
    "מועצת העמק הירוק",
    "جنبش آزادی‌بخش کوهستان شرقی",
    "لواء النهر",
)


def _actors(names: Iterable[str], kind: str = "armed-group") -> list[dict[str, Any]]:
    return [{"id": f"a{at}", "name": name, "type": kind} for at, name in enumerate(names)]


def _numbered(count: int) -> list[dict[str, Any]]:
    return _actors(f"Group {at}" for at in range(count))


def _some(random: Random, source: str, target: str, most: int = 5) -> list[Link]:
    return [(source, target, kind) for kind in _KINDS[: random.randint(1, most)]]


def _flow(actors: list[dict[str, Any]]) -> Data:
    """Return links from one patron through two go-betweens to the rest, two of which are opponents."""
    random = Random(4)
    ids = [actor["id"] for actor in actors]
    patron, middle, partners, foes = ids[0], ids[1:3], ids[3:-2], ids[-2:]
    links = [link for each in (*middle, *partners) for link in _some(random, patron, each, 6)]
    links += [link for one, each in product(middle, partners) for link in _some(random, one, each)]
    return actors, links + [(each, foe, "attack") for each, foe in product((*partners, *middle), foes)]


def _three() -> Data:
    return _actors(("Arden", "Bank of Arden", "Corvo Front")), [("a0", "a1", "funding"), ("a1", "a2", "funding")]


def _chain() -> Data:
    return _numbered(9), [(f"a{at}", f"a{at + 1}", "weapons") for at in range(8)]


def _star() -> Data:
    random = Random(1)
    return _numbered(26), [link for at in range(1, 26) for link in _some(random, "a0", f"a{at}")]


def _sink() -> Data:
    random = Random(2)
    return _numbered(21), [link for at in range(1, 21) for link in _some(random, f"a{at}", "a0")]


def _mutual() -> Data:
    return _numbered(30), [(f"a{at}", f"a{(at + far) % 30}", "funding") for at in range(30) for far in (1, 2, 29, 28)]


def _all_to_all() -> Data:
    return _numbered(12), [(one, other, "funding") for one, other in permutations([f"a{at}" for at in range(12)], 2)]


def _two_sided() -> Data:
    random = Random(3)
    links: list[Link] = []
    for side in (0, 10):
        links += [link for at in range(2, 10) for link in _some(random, f"a{side + at % 2}", f"a{side + at}", 4)]
    foes = [(f"a{one}", f"a{10 + other}", "attack") for one, other in product(range(2, 6), range(2, 6))]
    return _numbered(20), links + foes


def _no_support() -> Data:
    random = Random(5)
    pairs = random.sample(list(combinations(range(24), 2)), 40)
    kinds = ("alliance", "opposes", "attack", "coordination")
    return _numbered(24), [(f"a{one}", f"a{other}", random.choice(kinds)) for one, other in pairs]


def _hostile() -> Data:
    return _numbered(14), [(f"a{one}", f"a{7 + other}", "attack") for one, other in product(range(7), range(7))]


def _long_names() -> Data:
    return _flow(_actors(_LONG * 2))


def _arabic() -> Data:
    return _flow(_actors(_ARABIC * 2))


def _large() -> Data:
    random = Random(6)
    links: list[Link] = []
    for at in range(1, 300):
        links += _some(random, f"a{int(at * random.random() ** 3)}", f"a{at}", 4)
        links += [(f"a{at}", f"a{random.randrange(300)}", "attack")] if at % 3 == 0 else []
    return _numbered(300), [(one, other, kind) for one, other, kind in links if one != other]


SHAPES: dict[str, Callable[[], Data]] = {
    "three actors": _three,
    "chain": _chain,
    "star": _star,
    "sink": _sink,
    "mutual": _mutual,
    "all to all": _all_to_all,
    "two-sided": _two_sided,
    "no support": _no_support,
    "hostile": _hostile,
    "long names": _long_names,
    "arabic": _arabic,
    "large": _large,
}


def write(shape: str, folder: Path) -> Path:
    """Write the data of a shape into a folder, which is created, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    actors, links = SHAPES[shape]()
    records = [
        {"id": f"l{at}", "source": source, "target": target, "kind": kind}
        for at, (source, target, kind) in enumerate(dict.fromkeys(links))
    ]
    named = [
        {**actor, "name": f"{actor['name']} {at}"} if _twice(actors, actor) else actor
        for at, actor in enumerate(actors)
    ]
    for table, rows in (("actors", named), ("links", records)):
        (folder / f"{table}.yaml").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return folder


def _twice(actors: list[dict[str, Any]], actor: dict[str, Any]) -> bool:
    return [other["name"] for other in actors].count(actor["name"]) > 1


def varied(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name of each shape, and a page of its data in `folder`."""
    for shape in SHAPES:
        page = folder / f"{shape.replace(' ', '-')}.html"
        load(write(shape, folder / page.stem)).render(page)
        yield shape, page
