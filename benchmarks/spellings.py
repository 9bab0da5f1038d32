"""Makes the list that `benchmarks/screening.py` measures: 500 spellings, and the actors that they are compared with.

Writes `tests/screening/actors.yaml` (names, types, countries and dates of the shipped actors) and
`tests/screening/spellings.csv`: a spelling, the actor that it means (empty if none), the group and the rule. The choice
is random with a fixed seed, drawn after the rules of matching were settled on others. Where a spelling
comes from:

script          native names of the shipped data (Arabic, Persian, Hebrew), from the registers and articles it cites
cyrillic        names as the Russian-language press writes them, by hand (`CYRILLIC`)
alias           other Latin spellings of the shipped data, from sanctions lists and the press; only those that share
                half of their words' sounds with another name of the actor, as a name of other words is no spelling
romanisation    the usual name under rules of romanisation (`ROMANISED`)
order           the last word first, with a comma
typo            one letter left out, doubled, exchanged with the next, or replaced
initials        an abbreviation of four words or more, or initials of first names
extra           a legal form, a title or a place added
negative        names of nobody here: first name of one person and last name of another, organisations by hand
                (`ABSENT`), made of words that the actors use
"""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import graph
from graph.identity.spelling import initials_of, spelled
from graph.reading.yaml_writer import write_records
from graph.records.model import Actor
from graph.records.names import fold

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "screening"
SIZES = {"script": 80, "alias": 80, "romanisation": 45, "order": 25, "typo": 55, "initials": 25, "extra": 30}
NEGATIVES = 83  # of two persons' names; those by hand come on top
CYRILLIC = {
    "Хезболла": "hezbollah",
    "ХАМАС": "hamas",
    "Касем Сулеймани": "qassem-soleimani",
    "Али Хаменеи": "ali-khamenei",
    "Хасан Насралла": "hassan-nasrallah",
    "Исмаил Хания": "ismail-haniyeh",
    "Яхья Синвар": "yahya-sinwar",
    "Башар Асад": "bashar-al-assad",
    "Хафез Асад": "hafez-al-assad",
    "Махмуд Ахмадинежад": "mahmoud-ahmadinejad",
    "Хасан Рухани": "hassan-rouhani",
    "Эбрахим Раиси": "ebrahim-raisi",
    "Масуд Пезешкиан": "masoud-pezeshkian",
    "Али Лариджани": "ali-larijani",
    "Мохаммад Хатами": "mohammad-khatami",
    "Биньямин Нетаньяху": "benjamin-netanyahu",
    "Ариэль Шарон": "ariel-sharon",
    "Эхуд Барак": "ehud-barak",
    "Шимон Перес": "shimon-peres",
    "Ицхак Рабин": "yitzhak-rabin",
    "Халед Машаль": "khaled-meshaal",
    "Мухаммед Дейф": "mohammed-deif",
    "Салех аль-Арури": "saleh-al-arouri",
    "Абдул-Малик аль-Хуси": "abdulmalik-al-houthi",
    "Имад Мугния": "imad-mughniyeh",
    "Наим Касем": "naim-qassem",
    "Талибан": "taliban",
    "Аль-Каида": "al-qaeda",
    "Хусейн Салами": "hossein-salami",
    "Рухолла Хомейни": "ruhollah-khomeini",
}
ABSENT = """
Jaish-e-Mohammed;Lashkar-e-Taiba;Boko Haram;Haqqani Network;Hezb-e Islami Gulbuddin;Jemaah Islamiyah
Kurdistan Workers Party;Shining Path;Tamil Tigers;Free Patriotic Movement;Lebanese Forces;Kataeb Party
Bank Mandiri;Banque Misr;Deutsche Bank;Bank Hapoalim;Arab Bank;Bank of Beirut;Standard Chartered;Bank Pasargad
Iran Air Tours;Emirates Airlines;Royal Jordanian;Qatar Charity;Islamic Relief Worldwide;Red Crescent Society
Ministry of Agriculture;Ministry of Health of Lebanon;National Library of Israel;Tehran Municipality
University of Baghdad;Damascus University;Gulf Research Center;Al Ahram;Asharq Al-Awsat;Al Hayat;Kayhan
Golden Falcon Trading LLC;Blue Harbour Shipping SA;Northern Star General Trading;Cedar Gate Real Estate
14th Armoured Division;5th Infantry Brigade;Unit 8200;Sayeret Matkal;Golani Brigade;Southern Transitional Council
"""
ROMANISED = (
    *(("q", "k"), ("kh", "h"), ("ee", "i"), ("ou", "u"), ("aa", "a"), ("ss", "s"), ("ll", "l"), ("y ", "i ")),
    *(("al-", "el-"), ("abd al-", "abdul "), ("mohammad", "muhammed"), ("mohammed", "mohamad"), ("hassan", "hasan")),
    *(("hossein", "husayn"), ("ahmad", "ahmed"), ("yahya", "yehia"), ("saleh", "salih"), ("khaled", "halid")),
    *(("iyy", "iy"), ("eh", "a"), ("ei", "ai"), ("az", "ez"), ("i", "ee"), ("u", "oo")),
)


def words_in_common(one: str, other: str) -> bool:
    """Return whether half of the words of the longer name sound as words of the other."""
    heard, said = (set(spelled(each).heard) for each in (one, other))
    return 2 * len(heard & said) >= max(len(heard), len(said)) > 0


def romanised(name: str, chance: random.Random) -> str:
    """Return a name with two rules of romanisation applied, if two apply."""
    text = name.lower()
    rules = [rule for rule in ROMANISED if rule[0] in text]
    for old, new in chance.sample(rules, min(2, len(rules))):
        text = text.replace(old, new, 1)
    return text.title()


def turned(name: str) -> str:
    """Return a name with its last word first."""
    *first, last = name.split()
    return f"{last}, {' '.join(first)}"


def typo(name: str, chance: random.Random) -> str:
    """Return a name with one slip in its longest word, not at the first letter."""
    word = max(name.split(), key=len)
    at = chance.randrange(1, len(word) - 1)
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + chance.choice("aeioustrnl") + word[at + 1 :],
    )
    return name.replace(word, chance.choice([slip for slip in slips if slip != word]), 1)


def shortened(actor: Actor) -> str:
    """Return the initials of an organisation's name, or a person's name with the first names as initials."""
    if actor.type == "person":
        *first, last = actor.name.split()
        return " ".join([*(f"{word[0]}." for word in first), last])
    return next(iter(initials_of(spelled(actor.name))), "").upper()


def extended(actor: Actor, chance: random.Random) -> str:
    """Return a name with a title, a legal form or a place beside it."""
    if actor.type == "person":
        return f"{chance.choice(('Dr.', 'Sheikh', 'General', 'Mr.', 'Hajj'))} {actor.name}"
    if actor.type in ("company", "bank"):
        return f"{actor.name} {chance.choice(('Ltd', 'LLC', 'Co.', 'S.A.L.'))}"
    return f"{actor.name} ({chance.choice(('Middle East', 'listed 2019', 'see annex', 'as named in the report'))})"


def positives(actors: list[Actor], chance: random.Random) -> Iterator[tuple[str, str, str, str]]:
    """Yield spellings with the actor meant, the group and the rule."""
    named = [actor for actor in actors if len(actor.name) > 5 and actor.type not in ("state", "other")]
    people = [actor for actor in named if actor.type == "person" and len(actor.name.split()) > 1]
    long = [actor for actor in named if actor.type == "person" or len(spelled(actor.name).words) > 3]
    native = [(name.name, actor) for actor in actors for name in actor.native_names if name.lang in ("ar", "fa", "he")]
    aliases = [
        (name.name, actor)
        for actor in named
        for name in actor.aliases
        if any(words_in_common(name.name, other) for other in actor.names if fold(other) != fold(name.name))
    ]
    made: dict[str, Callable[[], list[tuple[str, Actor]]]] = {
        "script": lambda: native,
        "alias": lambda: aliases,
        "romanisation": lambda: [(romanised(actor.name, chance), actor) for actor in named],
        "order": lambda: [
            (f"{actor.name.split()[-1]}, {' '.join(actor.name.split()[:-1])}", actor) for actor in people
        ],
        "typo": lambda: [
            (typo(actor.name, chance), actor) for actor in named if len(max(actor.name.split(), key=len)) > 4
        ],
        "initials": lambda: [(shortened(actor), actor) for actor in long],
        "extra": lambda: [(extended(actor, chance), actor) for actor in named],
    }
    for group, rows in made.items():
        own = [(name, actor) for name, actor in rows() if name and fold(name) != fold(actor.name)]
        yield from ((name, actor.id, group, group) for name, actor in chance.sample(own, SIZES[group]))
    yield from ((name, id, "cyrillic", "by hand") for name, id in CYRILLIC.items())


def negatives(actors: list[Actor], chance: random.Random) -> Iterator[tuple[str, str, str, str]]:
    """Yield names that no actor has."""
    known = {fold(name) for actor in actors for name in actor.names}
    people = [actor.name.split() for actor in actors if actor.type == "person" and len(actor.name.split()) == 2]
    pairs = {f"{one[0]} {other[1]}" for one in people for other in people if one[1] != other[1]}
    crossed = sorted(pair for pair in pairs if fold(pair) not in known)
    yield from ((name, "", "negative", "first and last name of two") for name in chance.sample(crossed, NEGATIVES))
    by_hand = [name.strip() for line in ABSENT.split("\n") for name in line.split(";") if name.strip()]
    yield from ((name, "", "negative", "by hand") for name in by_hand if fold(name) not in known)


def main() -> None:
    """Write the actors and the list."""
    chance = random.Random(2027)
    actors = sorted(graph.load(ROOT / "data").dataset.actors.values(), key=lambda actor: actor.id)
    rows = [*positives(actors, chance), *negatives(actors, chance)]
    kept = ("id", "name", "type", "aliases", "native_names", "country", "born", "died", "founded", "dissolved")
    bare = [Actor.model_construct(**{name: getattr(actor, name) for name in kept}) for actor in actors]
    FOLDER.mkdir(exist_ok=True)
    heading = "Names of the shipped actors when spellings.csv was made by benchmarks/spellings.py."
    (FOLDER / "actors.yaml").write_text(write_records(bare, heading=heading), encoding="utf-8")
    with (FOLDER / "spellings.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("name", "means", "group", "rule"))
        writer.writerows(rows)
    print(f"{len(rows)} spellings of {len({row[1] for row in rows if row[1]})} actors")


if __name__ == "__main__":
    main()
