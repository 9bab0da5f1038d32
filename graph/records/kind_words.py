"""Words for kinds of link."""

from __future__ import annotations

from typing import Final

from graph.records.names import fold

__all__ = ["KIND_WORDS", "kind_meant"]

KIND_WORDS: Final[dict[str, str]] = {
    **dict.fromkeys(("finances", "financing", "financed", "finance", "pays", "payment", "donates to"), "funding"),
    **dict.fromkeys(("donation", "funded", "paid", "financial support", "gives money to", "sponsors"), "funding"),
    **dict.fromkeys(("arms transfer", "arms transfers", "weapon", "supplies weapons to", "armed"), "weapons"),
    **dict.fromkeys(("trained", "training and expertise"), "training"),
    **dict.fromkeys(("subsidiary of", "subsidiary", "belongs to", "component of"), "part-of"),
    **dict.fromkeys(("membership", "is member of", "member"), "member-of"),
    **dict.fromkeys(("leader of", "leader", "directorship", "director of", "head of", "heads"), "leads"),
    **dict.fromkeys(("founder", "founder of"), "founded"),
    **dict.fromkeys(("affiliated with", "affiliated to", "affiliate"), "affiliation"),
    **dict.fromkeys(("ally", "allied with", "allies"), "alliance"),
    **dict.fromkeys(("cooperation", "cooperates with", "coordinates with"), "coordination"),
    **dict.fromkeys(("rival", "rivals"), "rivalry"),
    **dict.fromkeys(("attacked",), "attack"),
    **dict.fromkeys(("sanctions", "sanctioned", "designated", "sanction"), "designation"),
    **dict.fromkeys(("money", "cash", "salaries", "pays for"), "funding"),
    **dict.fromkeys(("finanzierung", "geld", "financement", "financiacion", "financiamiento"), "funding"),
    **dict.fromkeys(("финансирование", "تمویل", "finanziamento", "financiamento"), "funding"),
    **dict.fromkeys(("waffen", "waffenlieferung", "armes", "armement", "armas", "оружие", "سلاح", "اسلحه"), "weapons"),
    **dict.fromkeys(("ausbildung", "formation", "entrainement", "entrenamiento", "обучение", "تدریب"), "training"),
    **dict.fromkeys(("arms", "guns", "missiles", "supplies weapons", "arms deliveries"), "weapons"),
}
"""What people and files call kinds of link, folded, beside the ids, labels and verbs: word -> id of a shipped kind."""


def kind_meant(text: str) -> str:
    """Return the id of the shipped kind that the text, or one of its words, means; empty if none.

    >>> kind_meant("supplies arms"), kind_meant("dislikes")
    ('weapons', '')
    """
    folded = fold(text[:200])
    kinds = set(KIND_WORDS.values())
    for words in (folded, *folded.split()):
        if (kind := KIND_WORDS.get(words, words.replace(" ", "-"))) in kinds:
            return kind
    return ""
