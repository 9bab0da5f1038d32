"""The walk: how a path goes through a view. Questions about paths take its words, no others do."""

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
    """How a path goes.

    Args:
        via: Ids of actors that a path must pass, in any order.
        max_hops: Longest path, in hops, inclusive.
        limit: Most paths in an answer.
        undirected: Walk every link both ways, not only those of symmetric kinds.
        time: How the links of a path hang together in time: `any`, `together` on one day, or `in-order`.
        parts: Whether a path may step between a whole and its part.
        sort: Which paths come first: the `shortest` or the `strongest`.

    Raises:
        FilterError: A value is not of this form.
    """

    via: tuple[str, ...] = word(
        (),
        option="--via",
        metavar="ID",
        help="Paths must pass this actor.",
        yaml=tuple[fields.Slug, ...],
        tables=("actors",),
        reads="via {}",
        loosest=(),
        loosened="insist on nobody",
        spared="do not insist on {}",
    )
    max_hops: int = word(
        4,
        option="--max-hops",
        metavar="N",
        help="Longest path, in hops.",
        yaml=_Count,
        reads="up to {} hops",
        loosened="allow {}",
    )
    limit: int = word(10, option="--limit", metavar="K", help="Most paths in the answer.", yaml=_Count)
    undirected: bool = word(
        False,
        option="--undirected",
        help="Walk every link both ways.",
        yaml=bool,
        reads="both ways",
        loosest=True,
        loosened="walk links both ways",
    )
    time: TimeMode = word(
        "any",
        option="--time",
        metavar="MODE",
        help="The links of a path hold at `any` time, `together`, or `in-order`.",
        yaml=TimeMode,
        choices=get_args(TimeMode),
        reads={"together": "all on one day", "in-order": "in order of time"},
        loosest="any",
        loosened="ask less of time: {}",
    )
    parts: bool = word(
        True,
        option="--no-parts",
        help="Whether paths may step between a whole and its part.",
        negated="Do not step between a whole and its part.",
        yaml=bool,
        reads={"False": "without steps to parts"},
        loosest=True,
        loosened="count parts with their whole",
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
