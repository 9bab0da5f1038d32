"""Slips of people who write a data set by hand: each gets one fault, with the way out that fits it."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.diagnostics import Diagnostic
from graph.loader import check_folder
from graph.reading.entries import NESTED, TABLES
from graph.reading.required import needed
from graph.records.model import DatasetInfo

ACTORS = (
    "- {id: a-weir, name: Weirland, type: state}\n"
    "- {id: heron-guard, name: Heron Guard, type: armed-group, aliases: [The Herons]}\n"
)
SOURCES = "- {id: ledger, title: Ledger of the Weir, publisher: Harbour Institute, reliability: B}\n"
CLAIMS = "claims: [{source: ledger, stance: supports, credibility: 2}]"
PERIOD = "for a period write `start: {0}` and `end: {1}`; for one day in those years '[{0}..{1}]'"
DATES = "write 2012, 2012-07 or 2012-07-14; 2012? if uncertain, 2012~ if about, 201X for the decade"
RELIABILITIES = "A is completely reliable, B usually, C fairly, D not usually, E unreliable; F cannot be judged"
LINK = f"id: pays, source: a-weir, target: heron-guard, kind: funding, {CLAIMS}"


def checked(folder: Path, **tables: str) -> tuple[Diagnostic, ...]:
    """Return the faults of a small sound folder in which these tables are replaced."""
    files = {"actors": ACTORS, "sources": SOURCES, "links": f"- {{{LINK}}}\n", "dataset": "as_of: 2026-01-01\n"}
    for name, text in (files | tables).items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return check_folder(folder)[1]


def only(faults: tuple[Diagnostic, ...]) -> Diagnostic:
    """Return the one fault there is."""
    assert len(faults) == 1, [f"{each.place}: {each.message}" for each in faults]
    return faults[0]


def marked(fault: Diagnostic) -> str:
    """Return the text that a fault marks."""
    return fault.place.excerpt[fault.place.column - 1 : fault.place.end_column - 1]


@pytest.mark.parametrize(
    ("field", "help"),
    [
        (
            "start: 2021..2022",
            PERIOD.format(2021, 2022),
        ),
        (
            "start: 2019-2021",
            PERIOD.format(2019, 2021),
        ),
        (
            "end: 2019 - 2021",
            PERIOD.format(2019, 2021),
        ),
        ("start: spring 2016", "did you mean `2016-21`?"),
        ("start: winter of 2016", "did you mean `2016-24`?"),
        ("start: before 2018", "did you mean `'[..2018]'`?"),
        ("end: after 2018-05", "did you mean `'[2018-05..]'`?"),
        ("start: 12/05/2011", "write 2011-05-12 for 12 May, or 2011-12-05 for 5 December"),
        ("start: today", "write the day itself, such as 2026-06-30"),
        ("end: today", "did you mean `..`?"),
        ("start: ۲۰۱۲", "did you mean `2012`?"),
        (
            "start: long ago",
            DATES,
        ),
        ("amounts: 2 million crowns", "write [{value: 2_000_000, currency: USD, per: year}]"),
        ("amounts: [{value: 2 million, currency: USD}]", "did you mean `2_000_000`?"),
        ("amounts: [{value: 1.5bn, currency: USD}]", "did you mean `1_500_000_000`?"),
        ("amounts: [{value: 2, currency: dollars}]", "did you mean `USD`?"),
        (
            "amounts: [{value: 2, currency: crowns}]",
            "write the three letters of ISO 4217; for a currency without a code write XXX, and name it in `summary`",
        ),
        (
            "amounts: [{value: 2, currency: WRL}]",
            "write the three letters of ISO 4217; for a currency without a code write XXX, and name it in `summary`",
        ),
        ("amounts: [{value: 2,000,000, currency: USD}]", "write the number without commas: 2000000"),
        ("purpose: pay, food, boats", "put a text that holds a comma in quotes"),
        ("items: rifles", "write [rifles]"),
    ],
)
def test_fields_of_a_link(field: str, help: str, tmp_path: Path) -> None:
    """Each slip in a field of a link is one fault, with this help."""
    assert only(checked(tmp_path, links=f"- {{{LINK}, {field}}}\n")).help == help


def test_a_span_without_quotes_is_read(tmp_path: Path) -> None:
    """`[2021..2022]` without quotes, which YAML reads as a list, is the date that it looks like."""
    assert checked(tmp_path, links=f"- {{{LINK}, start: [2021..2022], end: [2023, 2024-05]}}\n") == ()
    dataset, _ = check_folder(tmp_path)
    assert dataset is not None
    link = dataset.links["pays"]
    assert (str(link.start), str(link.end)) == ("[2021..2022]", "[2023,2024-05]")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("finances", "funding"),
        ("arms", "weapons"),
        ("money", "funding"),
        ("supplies weapons", "weapons"),
        ("fundng", "funding"),
    ],
)
def test_words_for_kinds(word: str, kind: str, tmp_path: Path) -> None:
    """A word that means a kind gets that kind, before one that is only spelt alike."""
    fault = only(checked(tmp_path, links=f"- {{{LINK.replace('funding', word)}}}\n"))
    assert (fault.code, fault.help) == ("unknown-kind", f"did you mean `{kind}`?")


def test_a_word_for_no_kind_gets_the_list(tmp_path: Path) -> None:
    """A word that means no kind gets the list of kinds, and where to add one."""
    fault = only(checked(tmp_path, links=f"- {{{LINK.replace('funding', 'tolerates')}}}\n"))
    assert fault.help.startswith("the kinds are affiliation, alliance, ")
    assert fault.help.endswith("add others to " + f"{tmp_path.as_posix()}/kinds.yaml")


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        ("a-weir", "Weirland", "a-weir"),
        ("a-weir", "weirland", "a-weir"),
        ("heron-guard", "the-herons", "heron-guard"),
        ("heron-guard", "Heron Guard", "heron-guard"),
        ("source: ledger", "source: Ledger of the Weir", "ledger"),
    ],
)
def test_names_are_matched_before_spellings(old: str, new: str, meant: str, tmp_path: Path) -> None:
    """A name in the place of an id gets the id of the record that has it, with its place."""
    fault = only(checked(tmp_path, links=f"- {{{LINK.replace(old, new)}}}\n"))
    assert fault.code in ("unknown-actor", "unknown-source")
    assert fault.help.startswith(f"did you mean `{meant}` (")


def test_ids_of_unreadable_records_count_for_suggestions(tmp_path: Path) -> None:
    """A slip for the id of a record that is itself broken is named as such."""
    faults = checked(
        tmp_path,
        actors=ACTORS + "- id: salt-bank\n\tname: Salt Bank\n",
        links=f"- {{{LINK.replace('a-weir', 'salt-bnk')}}}\n",
    )
    assert [(each.code, each.help) for each in faults if each.code != "yaml-syntax"] == [
        ("unknown-actor", "did you mean `salt-bank`?")
    ]


@pytest.mark.parametrize(
    ("tables", "code", "mark", "help"),
    [
        (
            {"actors": ACTORS.replace("type: state", "type: state, native_names: Lyktland")},
            "wrong-type",
            "Lyktland",
            "write [{name: Lyktland, lang: ar}]",
        ),
        (
            {"links": f"- {{{LINK.replace('[{', '{').replace('}]', '}')}}}\n"},
            "wrong-type",
            "{source: ledger, stance: supports, credibility: 2}",
            "put it in a list: begin it with `- `, or write [ ] around the { }",
        ),
        (
            {"events": "- {id: raid, name: Raid, date: 2012, roles: [{heron-guard: perpetrator}], claims: []}\n"},
            "unknown-field",
            "{heron-guard: perpetrator}",
            "write {actor: heron-guard, role: perpetrator}",
        ),
        (
            {
                "stories": "- id: ships\n  title: Ships\n  steps:\n  - title: Pay\n    sentences:\n"
                "    - Weirland pays both sides.\n"
            },
            "wrong-type",
            "Weirland pays both sides.",
            "write {text: Weirland pays both sides., links: [arden-funding-bank]}",
        ),
        (
            {"links": f"- {{{LINK}}}\n- Weirland pays both sides.\n"},
            "wrong-type",
            "Weirland pays both sides.",
            "write - {id: arden-funding-bank, source: arden, target: bank, kind: funding, claims: [...]}",
        ),
        (
            {"links": f"- {{{LINK.replace('credibility: 2', 'credibility: B2')}}}\n"},
            "bad-grade",
            "B2",
            "write `credibility: 2` on the claim and `reliability: B` on its source",
        ),
        (
            {"links": f"- {{{LINK.replace('credibility: 2', 'credibility: likely')}}}\n"},
            "bad-grade",
            "likely",
            "did you mean `2`? 1 is confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, "
            "5 improbable; 6 cannot be judged",
        ),
        (
            {"sources": SOURCES.replace("reliability: B", "reliability: good")},
            "bad-grade",
            "good",
            f"did you mean `B`? {RELIABILITIES} (docs/grading.md)",
        ),
        (
            {"actors": ACTORS.replace("type: state", "type: state, country: Velmar")},
            "bad-identifier",
            "Velmar",
            "write the two capitals of ISO 3166-1, such as LB; leave `country` out for a country that has none",
        ),
        (
            {"kinds": "- {id: insures, label: Insures, family: support, colour: blue}\n"},
            "bad-value",
            "blue",
            "did you mean `'#0000ff'`?",
        ),
        (
            {"kinds": "- id: insures\n  label: Insures\n  family: support\n  colour: #2a9d8f\n"},
            "empty-value",
            "colour",
            "put the value in quotes: '#2a9d8f'",
        ),
        (
            {"dataset": "title The Water War\nas_of: 2026-01-01\n"},
            "yaml-syntax",
            "t",
            "did you mean `title: The Water War`?",
        ),
        (
            {"dataset": "title: Ships\ndescription: One #2 of\n  several lines\n"},
            "yaml-syntax",
            "#",
            "put the text in quotes",
        ),
        (
            {"sources": SOURCES.replace("Ledger of", "Ledger #3 of")},
            "yaml-syntax",
            "#",
            "put the text in quotes",
        ),
    ],
)
def test_slips_of_form(tables: dict[str, str], code: str, mark: str, help: str, tmp_path: Path) -> None:
    """Each slip is one fault at the text that is meant, with an example of the right form."""
    faults = checked(tmp_path, **tables)
    if code == "yaml-syntax" and "sources" in tables:  # the record is lost, and with it what cites it is not judged
        assert {each.code for each in faults} == {"yaml-syntax"}
    fault = only(faults)
    assert (fault.code, marked(fault), fault.help) == (code, mark, help)


def test_several_commas_in_one_text_are_one_fault(tmp_path: Path) -> None:
    """All that follows the first comma of a text in braces belongs to it; a comma in another text is another fault."""
    links = f"- {{{LINK}, purpose: pay, food, boats, summary: long, thin}}\n"
    faults = checked(tmp_path, links=links)
    assert [marked(each) for each in faults] == ["food", "thin"]


def test_a_comment_instead_of_a_value_is_no_cut_value(tmp_path: Path) -> None:
    """A field left empty with a comment behind it is to be left out, not to be put in quotes."""
    ends = "source: a-weir\n  target: heron-guard\n  kind: training"
    fault = only(checked(tmp_path, links=f"- id: trains\n  {ends}\n  start: # not known\n  {CLAIMS}\n"))
    assert fault.help == "leave `start` out when it is unknown"


@pytest.mark.parametrize("end", ["", "\n", "\n\n", "\n- {id: other, label: other, family: support}\n"])
def test_a_hash_that_swallows_a_value_is_named(tmp_path: Path, end: str) -> None:
    """A value in braces that begins with a hash is a comment, with the brace: the fault is there, and says so."""
    kinds = "- {id: pays, label: pays, family: support, colour: #2a9d8f}" + end
    fault = only([each for each in checked(tmp_path, kinds=kinds) if each.code == "yaml-syntax"])
    assert fault.message == "`colour` has no value: `#` begins a comment"
    assert fault.help == "put the value in quotes: '#2a9d8f'"
    assert (fault.place.line, fault.place.column) == (1, kinds.index("#") + 1)


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u200b", "\u200f", "\u00ad", "\u2060", "\ufeff", "\U000e0041"])
def test_a_character_that_cannot_be_seen_is_named(char: str, tmp_path: Path) -> None:
    """As it is and as an escape, at the name that holds it; letters of Persian are joined as before."""
    for written in (char, f"\\U{ord(char):08x}"):
        given = {
            "actors": ACTORS.replace("heron-guard, name: Heron Guard", f'heron-guard, name: "Her{written}on"'),
            "sources": SOURCES.replace("Harbour Institute", f'"Har{written}bour"'),
        }
        faults = checked(tmp_path, **given)
        assert [each.code for each in faults] == ["hidden-character"] * 2, [each.message for each in faults]
        assert f"U+{ord(char):04X}" in faults[0].message
        assert char not in faults[0].message
        assert faults[0].help == "delete it, and type the name again if it was pasted"
    assert checked(tmp_path, actors=ACTORS.replace("Heron Guard", "نیم\u200cفاصله")) == ()


@pytest.mark.parametrize("written", [r"\n", r"\t", r"\r", r"\N", r"\L", r"\P", "\n\n    ", r"\e", r"\0", "\x9b"])
def test_a_name_that_breaks_its_line_is_named(written: str, tmp_path: Path) -> None:
    """Line breaks and tabs are a warning in every name, other control characters an error."""
    event = (
        f'- {{id: e, name: "A{written}b", date: 2012, place: "C{written}d", roles: [{{actor: heron-guard, role: a}}]}}'
    )
    given = {
        "actors": ACTORS.replace("heron-guard, name: Heron Guard", f'heron-guard, name: "Her{written}on"'),
        "sources": SOURCES.replace("Harbour Institute", f'"Har{written}bour"'),
        "events": event,
        "dataset": f'title: "The{written}weir"\nas_of: 2026-01-01\n',
    }
    faults = checked(tmp_path, **given)
    hidden = [each for each in faults if each.code == "hidden-character"]
    if written in (r"\e", r"\0", "\x9b"):
        assert "control-character" in {each.code for each in faults}
        return
    assert [each.place.file.rpartition("/")[2] for each in hidden] == [
        "actors.yaml",
        "dataset.yaml",
        "events.yaml",
        "events.yaml",
        "sources.yaml",
    ]
    assert all(each.help == "write the name on one line, with single spaces" for each in hidden)
    assert all("a line break (U+" in each.message or "a tab (U+" in each.message for each in hidden)


@pytest.mark.parametrize(
    ("url", "said"),
    [("http:///x", "and a host"), ("http://a.example:99999/", "a number up to 65535"), ("http://:80/", "no host")]
)  # fmt: skip
def test_an_address_has_a_host_and_a_port_that_can_be(url: str, said: str, tmp_path: Path) -> None:
    """An IPv6 address has brackets and colons of its own."""
    assert said in only(checked(tmp_path, sources=SOURCES.replace("}", f', url: "{url}"}}'))).message
    assert checked(tmp_path, sources=SOURCES.replace("}", ', url: "http://[::1]:8080/x"}')) == ()


@pytest.mark.parametrize("table", [*TABLES, "dataset"])
def test_a_required_field_without_a_value_says_what_it_takes(table: str, tmp_path: Path) -> None:
    """Every required field, also of records within records; nothing says to leave it out when it is an empty text."""
    model = DatasetInfo if table == "dataset" else TABLES[table]  # type: ignore[index] # a table
    models = {"": model} | {name: part for name, part in NESTED.items() if name in model.model_fields}
    for around, inner in models.items():
        for name in (info.alias or own for own, info in inner.model_fields.items() if info.is_required()):
            help = needed(inner, name)
            assert help.startswith(f"`{name}` is required: write ")
            lead = "- " if table != "dataset" else ""
            for value in ("", "''"):
                text = f"{lead}{around}:\n  - {name}: {value}\n" if around else f"{lead}{name}: {value}\n"
                faults = checked(tmp_path, **{table: text})
                assert not any(each.help.startswith(f"leave `{name}`") for each in faults), (name, value)
                if not value:
                    assert [each.help for each in faults if each.code == "empty-value"] == [help], name
