"""Questions whose answers experts know, asked of the shipped data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import graph

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def axis() -> graph.Graph:
    """The shipped data."""
    return graph.load(ROOT / "data")


HEADS = [
    ("quds-force", "2015", "qassem-soleimani"),
    ("quds-force", "2021", "ismail-qaani"),
    ("hezbollah", "1990", "subhi-al-tufayli"),
    ("hezbollah", "1991-06", "abbas-al-musawi"),
    ("hezbollah", "2006", "hassan-nasrallah"),
    ("hezbollah", "2025", "naim-qassem"),
    ("iran", "2026-04", "mojtaba-khamenei"),
    ("izz-al-din-al-qassam-brigades", "2024-01", "mohammed-deif"),
    ("izz-al-din-al-qassam-brigades", "2025-02", "mohammed-sinwar"),
    ("izz-al-din-al-qassam-brigades", "2026-01", "izz-al-din-al-haddad"),
    ("irgc", "1990", "mohsen-rezaei"),
    ("irgc", "2010", "mohammad-ali-jafari"),
    ("iran", "1985", "ruhollah-khomeini"),
    ("kataib-hezbollah", "2023", "ahmad-al-hamidawi"),
    ("kataib-hezbollah", "2015", "abu-mahdi-al-muhandis"),
    ("popular-mobilization-forces", "2022", "falih-al-fayyadh"),
    ("houthis", "2017", "saleh-al-sammad"),
    ("houthis", "2022", "mahdi-al-mashat"),
    ("united-states", "1985", "ronald-reagan"),
    ("united-states", "2020-01-03", "donald-trump"),
    ("united-states", "2023", "joe-biden"),
    ("israel", "2006-07", "ehud-olmert"),
    ("israel", "2022-02", "naftali-bennett"),
    ("israel", "2023-10-07", "benjamin-netanyahu"),
    ("saudi-arabia", "1991", "fahd-bin-abdulaziz"),
    ("saudi-arabia", "2010", "abdullah-bin-abdulaziz"),
    ("palestinian-islamic-jihad", "1990", "fathi-shaqaqi"),
    ("palestinian-islamic-jihad", "2010", "ramadan-abdullah-shallah"),
    ("palestinian-islamic-jihad", "2024", "ziyad-al-nakhalah"),
    ("hamas", "2020", "ismail-haniyeh"),
    ("badr-organization", "2020", "hadi-al-amiri"),
    ("kataib-sayyid-al-shuhada", "2024-06", "hashim-finyan-rahim-al-saraji"),
    ("irgc-navy", "2019", "alireza-tangsiri"),
    ("basij", "2018", "gholamhossein-gheibparvar"),
    ("basij", "2022", "gholamreza-soleimani"),
]


@pytest.mark.parametrize(("group", "on", "head"), HEADS)
def test_who_led(axis: graph.Graph, group: str, on: str, head: str) -> None:
    """The head of a group at a time is among those who led it, and no predecessor or successor certainly did."""
    found = {link.source for link in axis.links(target=group, kinds=["leads"], on=on)}
    assert head in found
    others = {other for whose, _, other in HEADS if whose == group} - {head}
    certain = {link.source for link in axis.links(target=group, kinds=["leads"], on=on, certain=True)}
    assert not certain & others


SUPPORT = [
    ("iran", "hezbollah", "weapons", "1995"),
    ("iran", "hezbollah", "training", "1992"),
    ("iran", "hamas", "funding", "2013"),
    ("iran", "assad-government", "weapons", "2014"),
    ("iran", "assad-government", "funding", "2014"),
    ("assad-government", "hamas", "sanctuary", "2005"),
    ("assad-government", "hezbollah", "transit", "2014"),
    ("irgc", "badr-organization", "funding", "1995"),
    ("irgc", "badr-organization", "training", "1995"),
    ("russia", "assad-government", "weapons", "2015"),
    ("hezbollah", "houthis", "training", "2015"),
    ("iran", "sudan", "weapons", "2005"),
    ("iran", "taliban", "training", "2012"),
    ("qatar", "gaza-civil-servants-and-poor-families", "funding", "2019"),
    ("iran", "palestinian-islamic-jihad", "funding", "2015"),
    ("irgc", "fatemiyoun-division", "training", "2018"),
    ("hezbollah", "iraqi-shia-militants", "training", "2006"),
    ("iran", "venezuela", "weapons", "2015"),
]


@pytest.mark.parametrize(("giver", "receiver", "kind", "on"), SUPPORT)
def test_what_certainly_passed(axis: graph.Graph, giver: str, receiver: str, kind: str, on: str) -> None:
    """Support that every coded data set and memoir has is certain in that year."""
    assert len(axis.links(giver, receiver, kinds=[kind], on=on, certain=True)) >= 1


NEVER = [
    ("iran", "hezbollah", {"on": "1900", "families": ["support"]}),
    ("iran", "houthis", {"on": "1985", "families": ["support"]}),
    ("assad-government", "hezbollah", {"on": "2025", "families": ["support"]}),
    ("iran", "russia", {"on": "2015", "kinds": ["weapons"]}),
    ("iran", "hezbollah", {"on": "2025-06", "kinds": ["transit", "weapons"], "via": ["assad-government"]}),
    ("russia", "assad-government", {"on": "2025", "families": ["support"]}),
    ("houthis", "al-shabaab", {"on": "2005", "kinds": ["weapons"]}),
]


@pytest.mark.parametrize(("start", "end", "asked"), NEVER)
def test_what_cannot_have_been(axis: graph.Graph, start: str, end: str, asked: dict[str, Any]) -> None:
    """There is no path before a group existed, or through a government that has fallen."""
    assert len(axis.paths(start, end, **asked)) == 0


def test_a_state_acts_through_its_organs(axis: graph.Graph) -> None:
    """Iran trains Badr and Syria supports Hamas, though the acts are those of organs."""
    assert "irgc" in axis.paths("iran", "badr-organization", kinds=["training"])[0].actors
    assert "assad-government" in axis.paths("syria", "hamas")[0].actors


LISTED = [
    ("european-union", "houthis", "2022-03-14"),
    ("un-security-council", "houthis", "2022-02-28"),
    ("united-states", "houthis", "2021-01-19"),
    ("united-states", "houthis", "2024-02-16"),
    ("united-states", "houthis", "2025-03-04"),
    ("european-union", "hamas", "2003-09-12"),
    ("united-kingdom", "hamas", "2021-11-26"),
    ("new-zealand", "hamas", "2024-02-29"),
    ("argentina", "hezbollah", "2019-07-18"),
    ("united-kingdom", "hezbollah", "2019-03-01"),
    ("argentina", "quds-force", "[2026-01-17..2026-01-20]"),
]


@pytest.mark.parametrize(("authority", "listed", "day"), LISTED)
def test_who_listed_whom_and_when(axis: graph.Graph, authority: str, listed: str, day: str) -> None:
    """A designation begins on the day that its act took effect."""
    links = axis.links(authority, listed, kinds=["designation"])
    assert day in {link.start.text for link in links if link.start}


def test_who_listed_the_quds_force_first(axis: graph.Graph) -> None:
    """The United States did, on 25 October 2007, before any other state."""
    days = {
        link.source: link.start.text.strip("[]")
        for link in axis.links(target="quds-force", kinds=["designation"])
        if link.start
    }
    assert min(days, key=days.__getitem__) == "united-states"
    assert days["united-states"] == "2007-10-25"


def test_who_headed_hamas_in_gaza(axis: graph.Graph) -> None:
    """Sinwar did from 13 February 2017 to 16 October 2024, and then al-Hayya."""
    links = [link for link in axis.links(target="hamas", kinds=["leads"]) if link.role == "Head of Hamas in Gaza"]
    assert {(link.source, link.start.text) for link in links if link.start} == {
        ("yahya-sinwar", "2017-02-13"),
        ("khalil-al-hayya", "2025-01-21"),
    }


def test_who_founded_badr(axis: graph.Graph) -> None:
    """The Revolutionary Guards did, in Iran, early in the war with Iraq."""
    (found,) = axis.links(target="badr-organization", kinds=["founded"])
    assert found.source == "irgc"
    assert found.start
    assert found.start.text == "[1982..1983]"


def test_the_charge_on_western_sahara_is_disputed(axis: graph.Graph) -> None:
    """Morocco says that Iran and Hezbollah armed the Polisario Front; both deny it."""
    links = axis.links(target="polisario-front", kinds=["weapons"])
    assert {link.source for link in links} == {"hezbollah", "iran"}
    assert all({claim.stance for claim in link.claims} == {"supports", "denies"} for link in links)


def test_when_the_arms_embargo_on_iran_ended(axis: graph.Graph) -> None:
    """It expired on 18 October 2020 and came back on 27 September 2025."""
    events = axis.dataset.events
    assert events["end-of-the-un-arms-embargo-on-iran"].date.text == "2020-10-18"
    assert events["snapback-of-un-sanctions"].date.text == "2025-09-27"


def test_who_is_in_the_islamic_resistance_in_iraq(axis: graph.Graph) -> None:
    """Its best-known members are there."""
    members = {link.source for link in axis.links(target="islamic-resistance-in-iraq", kinds=["member-of"])}
    assert {"kataib-hezbollah", "harakat-hezbollah-al-nujaba", "kataib-sayyid-al-shuhada"} <= members


def test_iran_gave_russia_drones_and_denies_a_part_of_it(axis: graph.Graph) -> None:
    """The link is disputed: Iran acknowledged deliveries before the invasion, and denies those since."""
    (found,) = axis.links("iran", "russia", kinds=["weapons"])
    assert any("drone" in item for item in found.items)
    assert {claim.stance for claim in found.claims} == {"supports", "disputes"}


def test_the_houthis_fired_on_saudi_arabia_before_2022(axis: graph.Graph) -> None:
    """They did in 2015, in 2019 and, after a truce, again in 2026."""
    for year in ("2015", "2019", "2026-08"):
        assert axis.links("houthis", "saudi-arabia", kinds=["attack"], on=year, certain=True).links, year


ENDED = [
    "assad-government-part-of-syria",
    "assad-government-transit-hezbollah-to-2024",
    "bashar-al-assad-leads-assad-government",
]


def test_what_ended_in_december_2024(axis: graph.Graph) -> None:
    """The Assad government fell, and with it what it did."""
    found = {item.id for item in axis.timeline(between="2024-12-08..2024-12-08", certain=True)}
    assert {"fall-of-assad", *ENDED} <= found


CEASEFIRES = [
    ("2024-11", "israel-lebanon-ceasefire-november-2024"),
    ("2025-01", "gaza-ceasefire-january-2025"),
    ("2025-05", "us-houthi-ceasefire"),
    ("2025-10", "gaza-ceasefire-october-2025"),
    ("2026-04", "us-iran-ceasefire"),
    ("2026-04", "israel-lebanon-ceasefire-april-2026"),
]


@pytest.mark.parametrize(("month", "event"), CEASEFIRES)
def test_the_ceasefires(axis: graph.Graph, month: str, event: str) -> None:
    """Each is an event of its month."""
    assert axis.dataset.events[event].date.text.startswith(month)


def test_what_happened_in_june_2025(axis: graph.Graph) -> None:
    """Israel struck Iran, and the United States did."""
    june = {item.id for item in axis.timeline(between="2025-06-13..2025-06-24")}
    events = [axis.dataset.events[id] for id in june if id in axis.dataset.events]
    perpetrators = {role.actor for event in events for role in event.roles if role.role == "perpetrator"}
    assert {"israel", "united-states"} <= perpetrators
