"""Answers as HTML, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from graph.query.blocks import Block, Heading, Mark, Table

__all__ = ["as_html"]

_TAGS: Final = {"dim": "small", "plain": "span"}


def as_html(blocks: Iterable[Block]) -> str:
    """Return the blocks as HTML, in which all text of the data is escaped."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append(f"<h4>{escape(block.text)}</h4>")
        elif isinstance(block, Table):
            head = "".join(f"<th>{escape(column)}</th>" for column in block.columns)
            body = "".join(
                "<tr>" + "".join(f'<td dir="auto">{escape(cell)}</td>' for cell in row) + "</tr>" for row in block.rows
            )
            parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")
        elif block.words:
            inner = "".join(_html_word(word) for word in block.words)
            parts.append(f'<div dir="auto" style="margin-left:{block.indent / 2}em">{inner}</div>')
    return "".join(parts)


def _html_word(word: str | Mark) -> str:
    if isinstance(word, Mark):
        tag = _TAGS.get(word.style, "b")
        return f"<{tag}>{escape(word.text)}</{tag}>"
    return escape(word)
