"""The walk: how paths are searched in a view. Only questions about paths take these words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from pydantic import Field

from graph.records import fields
from graph.records.words import Words, word
from graph.values import public

__all__ = ["Order", "TimeMode", "Walk"]

TimeMode = Literal["any", "together", "in-order"]
Order = Literal["shortest", "strongest"]
_Count = Annotated[int, Field(ge=1)]


@public
@dataclass(frozen=True, repr=False)
class Walk(Words):
    """How paths are searched.

    Args:
        via: Ids of actors that a path must pass through, in any order.
        max_hops: Maximum length of a path in hops, inclusive.
        limit: Maximum number of paths in an answer.
        undirected: Follow every link in both directions, not only those of symmetric kinds.
        time: Whether the links of a path must be active `together` on one day, `in-order`, or at `any` time.
        parts: Whether a path may step between a whole and its part.
        sort: Which paths come first: the `shortest` or the `strongest`.

    Raises:
        FilterError: A value is not valid.
    """

    via: tuple[str, ...] = word(
        (),
        option="--via",
        metavar="ID",
        help="Only paths through this actor.",
        yaml=tuple[fields.Slug, ...],
        tables=("actors",),
        reads="via {}",
        loosest=(),
        loosened="require no actor",
        spared="do not require {}",
    )
    max_hops: int = word(
        4,
        option="--max-hops",
        metavar="N",
        help="Maximum length of a path in hops.",
        yaml=_Count,
        reads="up to {} hops",
        loosened="allow {}",
    )
    limit: int = word(10, option="--limit", metavar="K", help="Maximum number of paths.", yaml=_Count)
    undirected: bool = word(
        False,
        option="--undirected",
        help="Follow links in both directions.",
        yaml=bool,
        reads="both ways",
        loosest=True,
        loosened="follow links in both directions",
    )
    time: TimeMode = word(
        "any",
        option="--time",
        metavar="MODE",
        help="Links of a path must be active at `any` time, `together` on one day, or `in-order`.",
        yaml=TimeMode,
        choices=get_args(TimeMode),
        reads={"together": "all on one day", "in-order": "in order of time"},
        loosest="any",
        loosened="relax the time rule to {}",
    )
    parts: bool = word(
        True,
        option="--no-parts",
        help="Whether paths may step between a whole and its part.",
        negated="Do not step between a whole and its part.",
        yaml=bool,
        reads={"False": "without steps to parts"},
        loosest=True,
        loosened="allow steps between whole and part",
    )
    sort: Order = word(
        "shortest",
        option="--sort",
        metavar="ORDER",
        help="Which paths come first: the `shortest` or the `strongest`.",
        yaml=Order,
        choices=get_args(Order),
        reads={"strongest": "the strongest first"},
    )
