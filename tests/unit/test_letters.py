"""The letters by which kinds are told apart without their colours."""

from __future__ import annotations

import unicodedata

from graph.picture.letters import kind_letters
from graph.records.model import Kind


def letters(**labels: str) -> dict[str, str]:
    """Return the letters of kinds with these labels by id."""
    return kind_letters({id: Kind(id=id, label=label, family="support") for id, label in labels.items()})


def test_letters_are_of_the_label() -> None:
    """They are the first of the label, and the first and another one where two kinds would share them."""
    found = letters(training="Training", transit="Transit", troops="Troops", weapons="Weapons")
    assert found == {"training": "Tr", "transit": "Ta", "troops": "To", "weapons": "We"}


def test_letters_do_not_hang_on_the_order_of_kinds() -> None:
    """The same kinds in another order have the same letters."""
    assert letters(command="Command", coordination="Coordination") == letters(
        coordination="Coordination", command="Command"
    )


def test_every_kind_has_letters_of_its_own() -> None:
    """Labels in other scripts, of signs alone or all the same give up to three letters and digits that none shares."""
    labels = {
        "a": "حماس",
        "b": "حماية",
        "c": "💥",
        "d": "\u202e<b>",
        "e": "軍",
        "x1": "A",
        "x2": "A",
        "x3": "A",
        "x4": "a",
    }
    labels |= {f"aa-{number}": "Aa" for number in range(60)}
    found = letters(**labels)
    assert len(set(found.values())) == len(labels)
    assert all(1 <= len(each) <= 3 for each in found.values())
    assert {unicodedata.category(letter)[0] for each in found.values() for letter in each} <= {"L", "N"}
    assert (found["a"], found["c"]) == ("حم", "C")
