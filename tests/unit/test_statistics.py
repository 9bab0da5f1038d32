"""The data set in numbers: how many support links have two independent sources."""

from __future__ import annotations

from dataclasses import replace

from graph.build import build
from graph.query.statistics import statistics
from graph.records.filters import Filter
from graph.view import View
from tests.builders import dataset, link, source


def claim(of: str, stance: str = "supports") -> dict[str, str]:
    """Return a claim of a source."""
    return {"source": of, "stance": stance, "credibility": "2"}


def test_support_links_with_two_independent_sources_are_counted_twice_over() -> None:
    """Copies, objections and links that are no support do not count; weak claims count only among all."""
    data = dataset(
        [
            link("a", "b", claims=[claim("s1"), claim("s2")]),
            link("a", "c", claims=[claim("s1"), claim("poor")]),
            link("b", "c", claims=[claim("s1"), claim("copy")]),
            link("c", "a", claims=[claim("s1"), claim("s2", "disputes")]),
            link("a", "d", kind="attack", claims=[claim("s1"), claim("s2")]),
        ],
        sources=[source("s1"), source("s2"), source("poor", "E"), source("copy", derives_from="s1")],
    )
    found = statistics(View(build(data), Filter()))
    assert found.two_sources == {"all": {"links": 4, "all_claims": 2, "strong_and_fair": 1}}
    assert "all  2 of 4 (50%); by strong and fair claims alone 1 of 4 (25%)" in str(found)

    with_core = replace(data, info=data.info.model_copy(update={"core": ("a", "b")}))
    found = statistics(View(build(with_core), Filter()))
    assert found.two_sources["core"] == {"links": 1, "all_claims": 1, "strong_and_fair": 1}
