"""What is shown of a text is the text, whatever Markdown makes of its characters."""

from __future__ import annotations

import html
import random
import re

import pytest
from markdown_it import MarkdownIt

from graph.lsp.hover import plain
from graph.lsp.meanings import choices, fields_of, meaning
from graph.reading.entries import NESTED, TABLES
from graph.records.descriptions import VALUES

HOSTILE = (
    *("# heading", "- item", "+ item", "1. item", "12) item", "> quote", "=== rule", "---", "***", "* a * b"),
    *("a_b_c _d_", "__x__", "[click](http://localhost/)", "[a][b]", "[a]: /x", "![i](x)", "<b>x</b>"),
    *("<http://localhost/>", "&lt; &#60; &amp", "a & b", "`code`", "``", "\\* \\", "a|b", "~~x~~", "```"),
    *("حماس *🌊*", "#hash", "    indented", "a\n\nb\r\n# c", "$x$", "\u2028# x"),
)


def shown(text: str) -> str:
    """Return the words that a reader sees."""
    rendered = MarkdownIt("commonmark").enable("strikethrough").enable("table").render(plain(text))
    assert re.fullmatch(r"<p>[^<>]*</p>\n|", rendered), rendered
    return html.unescape(rendered.removeprefix("<p>").removesuffix("</p>\n"))


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_shown_as_text(text: str) -> None:
    """A text with the characters of headings, links, tags and entities is one paragraph of just these characters."""
    assert shown(text) == " ".join(text.split())


def test_any_text_is_shown_as_it_is() -> None:
    """Random texts of such characters are shown as they are, too."""
    chance = random.Random(16)
    for _ in range(1_000):
        text = "".join(chance.choice("\\`*_[](){}<>#+-.!|&~:;/\"'=1a x") for _ in range(chance.randrange(1, 12)))
        assert shown(text) == " ".join(text.split()), text


def test_every_value_of_a_few_has_a_meaning() -> None:
    """A value says what it means, or what its field does; each of a field that explains its values is explained."""
    models = {model.__name__: model for model in (*TABLES.values(), *NESTED.values())}
    for model in models.values():
        for name in fields_of(model):
            assert meaning(model, name) or not choices(model, name), (model, name)
    for known, fields in VALUES.items():
        for name, words in fields.items():
            assert list(choices(models[known], name)) == list(words.items())
