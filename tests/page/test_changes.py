"""What the page knows of changes since an earlier version: the diff by record, and gone records that no answer has."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.errors import FilterError
from graph.page import Earlier, Opening, opened
from graph.page.changes import changes
from graph.page.payload import payload
from graph.query.blocks import as_text
from graph.query.review import review
from graph.records.filters import Filter
from graph.records.walks import Walk
from tests.builders import dataset, link, source
from tests.page.node import MODULES, evaluated


def claim(id: str, credibility: str = "2", **more: str) -> dict[str, str]:
    """Return a claim of the good source."""
    return {"id": id, "source": "good", "stance": "supports", "credibility": credibility, **more}


def old_data() -> Dataset:
    """The earlier version: `gone` arms `front`, and `state` was called `realm`."""
    links = (
        link("realm", "front", "weapons", start="2001", claims=[claim("w1"), claim("w2")]),
        link("realm", "front", "training", id="kept"),
        link("realm", "front", "transit", id="worded", claims=[claim("t1", summary="Trucks crossed.")]),
        link("gone", "front", "funding", id="paid", claims=[{**claim("p1"), "source": "lost"}]),
        link("realm", "front", "troops", id="troops"),
    )
    return dataset(links, sources=[source("lost")], lives={"gone": {"type": "company"}})


def new_data() -> Dataset:
    """The later version."""
    links = (
        link(
            "state",
            "front",
            "weapons",
            "realm-weapons-front",
            start="2003",
            claims=[claim("w1", "5"), {**claim("w3"), "source": "second"}],
        ),
        link("state", "front", "training", id="kept"),
        link("state", "front", "transit", id="worded", claims=[claim("t1", summary="Lorries crossed.")]),
        link("state", "cell", "weapons", id="fresh"),
    )
    return dataset(links, sources=[source("second")], lives={"state": {"former_ids": ["realm"]}})  # type: ignore[dict-item]


@cache
def versions() -> tuple[Graph, Graph]:
    """Both versions as graphs."""
    return Graph(build(old_data())), Graph(build(new_data()))


def known(filter: Filter | None = None, focus: str | None = None) -> dict[str, Any]:
    """Return what a page of the later version knows."""
    old, new = versions()
    view, opening = opened(new.built, filter or Filter(), Walk(), focus=focus)
    data = payload(view, "T", opening)
    ids = {name: data[name]["ids"] for name in ("actors", "links", "sources", "events")} | {"kinds": [*data["kinds"]]}
    since = Earlier("v1", old.built, old.diff(new))
    return json.loads(json.dumps(data | {"changes": changes(view, opening, since, ids)}))  # type: ignore[no-any-return]


def test_new_gone_and_moved_records_are_those_of_the_diff() -> None:
    """Each list of the page has the ids of `diff`; what moved is named, and a changed wording stands apart."""
    found = known()["changes"]
    assert found["since"] == "v1"
    assert found["links"]["added"] == ["fresh"]
    assert found["links"]["removed"] == ["paid", "troops"]
    (group,) = found["links"]["changed"]
    assert group["title"] == "Status or number of sources"
    assert list(group["records"]) == ["realm-weapons-front"]
    lines = group["records"]["realm-weapons-front"]
    assert ["start", "2001", "2003"] in lines
    assert ["claim w1, credibility", "2", "5"] in lines
    assert ["new claim", None, "B2 second, supports"] in lines
    assert ["removed claim", "B2 good, supports", None] in lines
    assert list(found["wording"]["links"]) == ["worded"]
    renamed = [["name", "realm", "state"], ["id", "realm", "state"]]
    assert found["actors"] == {"added": ["cell"], "removed": ["gone"], "changed": {"state": renamed}}
    assert found["sources"]["removed"] == ["lost"]
    assert found["outside"] == 0


def test_a_comparison_is_counted_alike_everywhere() -> None:
    """The page, the text and the comment give the same numbers of each table; wording is counted apart."""
    old, new = versions()
    diff, found = old.diff(new), known()["changes"]
    said = "links: 1 new, 2 gone, 1 changed, 1 in wording only"
    assert said in diff.summary()
    assert said in as_text(diff.report())
    assert said in review(old.built, new.built, diff)
    for name in ("links", "actors", "events", "sources"):
        own, page = diff.tables[name], found[name]
        groups = [group["records"] for group in page["changed"]] if name == "links" else [page["changed"]]
        assert sorted(id for group in groups for id in group) == list(own.moved)
        assert list(found["wording"][name]) == list(own.reworded)
        assert (page["added"], len(page["removed"])) == (list(own.added), len(own.removed))


def changed(old: Graph, new: Graph) -> list[dict[str, Any]]:
    """Return the groups of changed links."""
    view, opening = opened(new.built, Filter(), Walk())
    ids = dict.fromkeys(known(), ()) | {"links": tuple(new.dataset.links)}
    found = changes(view, opening, Earlier("v1", old.built, old.diff(new)), ids)
    return json.loads(json.dumps(found["links"]["changed"]))  # type: ignore[no-any-return]


def test_links_that_lost_confidence_are_listed_first() -> None:
    """Of the changed links, those whose confidence fell come before those whose confidence rose."""

    def version(*credibilities: str) -> Graph:
        ids = ("first", "second")
        made = zip(ids, credibilities, strict=True)
        return Graph(build(dataset([link("a", "b", "funding", id=id, claims=[claim("c", each)]) for id, each in made])))

    groups = [(group["title"], list(group["records"])) for group in changed(version("5", "2"), version("2", "5"))]
    assert groups == [("Confidence fell", ["second"]), ("Confidence rose", ["first"])]


def test_a_source_that_moved_a_group_is_named_once_with_it() -> None:
    """Each link has the sources that moved it, for its own panel; a group has those that moved all of it."""

    def version(second: str, good: str, credibility: str) -> Graph:
        by = [{**claim("c"), "source": "second"}]
        links = [link("a", "b", "funding", id=id, claims=by) for id in ("x", "y")]
        links.append(link("a", "b", "weapons", id="z", claims=[claim("c", credibility)]))
        data = dataset(links, sources=[source("second", second), source("good", good)])
        return Graph(build(data))

    line = ["source second, reliability", "A", "D"]
    (group,) = changed(version("A", "B", "2"), version("D", "B", "2"))
    assert (group["title"], group["because"]) == ("Confidence fell", [line])
    assert group["records"]["x"][0][0] == "confidence"
    assert all(line in lines for lines in group["records"].values())
    (group,) = changed(version("A", "B", "2"), version("D", "B", "5"))
    assert (list(group["records"]), group["because"]) == (["x", "y", "z"], [])
    assert line not in group["records"]["z"]


def test_gone_records_come_whole_and_in_the_ids_of_today() -> None:
    """A gone link brings its ends, kind, sources and confidence; a renamed end has its new id."""
    gone = known()["changes"]["gone"]
    assert gone["links"]["troops"]["source"] == "state"
    assert gone["links"]["paid"]["confidence"] == "moderate"
    assert set(gone["actors"]) == {"gone"}
    assert set(gone["sources"]) == {"lost"}
    assert set(gone["kinds"]) == {"funding", "troops"}
    assert set(gone["types"]) == {"company"}
    assert set(gone["at"]) == {"gone"}


@pytest.mark.parametrize(
    ("filter", "focus", "removed", "outside"),
    [
        (Filter(kinds=("funding",)), None, ["paid"], 3),
        (Filter(kinds=("weapons",)), None, [], 2),
        (Filter(without=("state",)), None, ["paid"], 3),
        (Filter(), "cell", [], 3),
        (Filter(), "state", ["troops"], 1),
    ],
)
def test_a_narrowed_page_has_only_its_own_changes(
    filter: Filter, focus: str | None, removed: list[str], outside: int
) -> None:
    """Filters and a focus hold for the earlier version too; what they leave out is counted."""
    found = known(filter, focus)["changes"]
    assert (found["links"]["removed"], found["outside"]) == (removed, outside)


def test_no_view_of_the_page_has_gone_records_but_the_picture() -> None:
    """Tables and answers are those of today; the picture has the gone ones beside them, under the page's filters."""
    root = json.dumps(MODULES.as_uri())
    state = "{ ...State.DEFAULTS, compare: { by: 'versions' } }"
    asked = f"""await (async () => {{
      const [Decode, Since, Shown, Changes, State] = await Promise.all(
        ["core/decode", "query/since", "query/shown", "core/changes", "core/state"]
          .map((name) => import({root} + "/" + name + ".js")));
      const graph = Decode.graph(given);
      const state = {state};
      const view = Shown.inView(graph, state);
      const drawn = (own) => Since.pictured(graph, own, Shown.drawn(graph, own, ["state", "front"], view));
      const {{ ended, began, changed, actors }} = module.of(graph, state, state.compare);
      return {{
        tables: [Object.keys(graph.links), Object.keys(graph.actors), Object.keys(graph.kinds).sort()],
        view: [...view.links],
        lookedUp: [graph.links.paid.kind, graph.actors.gone.type, Changes.of(graph, "links", "paid")],
        of: [ended, began, changed, actors],
        drawn: [...drawn(state).links].sort(),
        plain: [...drawn({{ ...state, compare: null }}).links].sort(),
        training: Since.gone(graph, {{ ...state, kinds: ["training"] }}).links,
        without: Since.gone(graph, {{ ...state, without: ["state", "cell"] }}).links,
        hidden: [...Shown.inView(graph, {{ ...state, without: ["gone"] }}).links].length,
        hiddenGone: Since.gone(graph, {{ ...state, without: ["gone"] }}).links,
      }};
    }})()"""
    found = evaluated("query/compare.js", asked, known())
    today = ["fresh", "kept", "realm-weapons-front", "worded"]
    assert found["tables"] == [today, ["cell", "front", "state"], ["training", "transit", "weapons"]]
    assert found["view"] == today
    assert found["lookedUp"] == ["funding", "company", "gone"]
    actors = {"ended": ["gone"], "began": ["cell"], "changed": ["state"]}
    assert found["of"] == [["paid", "troops"], ["fresh"], ["realm-weapons-front"], actors]
    assert found["drawn"] == ["kept", "paid", "realm-weapons-front", "troops", "worded"]
    assert found["plain"] == ["kept", "realm-weapons-front", "worded"]
    assert (found["training"], found["without"]) == ([], ["paid"])
    assert (found["hidden"], found["hiddenGone"]) == (len(today), ["troops"])


def test_a_page_without_an_earlier_version_says_nothing_of_changes() -> None:
    """Nothing is added to a page that is not asked for changes."""
    assert "changes" not in payload(versions()[1].view(), "T", Opening())


def test_a_revision_is_no_graph() -> None:
    """A text where a graph is needed is an error that says what to give."""
    with pytest.raises(FilterError, match=r"`diff` takes a graph, which graph\.load\(FOLDER\) makes, not 'HEAD~1'"):
        versions()[1].page(diff="HEAD~1")


def test_two_equal_versions_differ_in_nothing() -> None:
    """A page compared with itself lists nothing."""
    old, _ = versions()
    view, opening = opened(old.built, Filter(), Walk())
    found = changes(view, opening, Earlier("v1", old.built, old.diff(old)), dict.fromkeys(known(), ()))
    assert (found["links"], found["also"]) == ({"added": [], "removed": [], "changed": []}, [])
    assert found["gone"]["links"] == {}
