"""Codes of registers: identifiers that two actors share, and country codes that ISO 3166 does not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from graph.checks.strict.finding import At, Finding
from graph.dataset import Dataset
from graph.diagnostics.asked_back import did_you_mean

__all__ = ["findings", "is_country"]

_USER_ASSIGNED: Final = frozenset(("XK",))  # Kosovo, which has no code of its own
_MEANT: Final = {"UK": "GB", "EL": "GR", "SU": "RU", "YU": "RS"}


def findings(data: Dataset) -> Iterator[Finding]:
    """Yield identifier-clash and country-code."""
    holders: dict[tuple[str, str], str] = {}
    for actor in data.actors.values():
        for register, value in actor.identifiers.to_dict().items():
            first = holders.setdefault((register, str(value).casefold()), actor.id)
            path = ("identifiers", register)
            if first != actor.id:
                message = f"actors `{first}` and `{actor.id}` have the same identifier, {register} {value}"
                related = (At("the other actor is at", "actors", first, path),)
                help = "merge the two, or correct the identifier of one"
                yield Finding("identifier-clash", "actors", actor.id, message, help, path, related)
        codes = ((actor.country, ("country",)), (actor.identifiers.iso, ("identifiers", "iso")))
        for code, where in codes:
            if code is not None and not is_country(code):
                meant = _MEANT.get(code)
                message = f"actor `{actor.id}`: `{code}` is not a country code of ISO 3166-1"
                help = did_you_mean(meant, otherwise="use the code of ISO 3166-1, such as LB; XK is Kosovo")
                yield Finding("country-code", "actors", actor.id, message, help, where)


def is_country(code: str) -> bool:
    """Return whether `code` is an alpha-2 code of ISO 3166-1, or XK, which is used for Kosovo."""
    import pycountry  # noqa: PLC0415 - 0.05 s, for strict checks only

    return code in _USER_ASSIGNED or pycountry.countries.get(alpha_2=code) is not None
