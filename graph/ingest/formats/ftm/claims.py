"""Claims of the documents that prove a record, and the fields that our own export writes into its description."""

from __future__ import annotations

import re
from typing import Any, Final

from graph.ingest.formats.ftm.entities import Entities, Entity
from graph.ingest.formats.ftm.schema import DOCUMENTS
from graph.ingest.raw import RawSource
from graph.ingest.values import amount_of_words, host_of, json_value
from graph.records.grades import STATUSES

__all__ = ["attributes_of", "claims_of", "fields_of_words"]

_CLAIM: Final = re.compile(
    r"(?P<source>[a-z0-9-]+) (?P<stance>supports|disputes|denies) this, credibility (?P<grade>[1-6])"
    r"(?:; (?P<rest>.*))?",
    re.DOTALL,
)


def claims_of(entity: Entity, entities: Entities) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the claims of the documents that prove a record, and the rest of its description."""
    texts = entity.values("description")
    if entities.ours:
        matches = [(text, _CLAIM.fullmatch(text)) for text in texts]
        return [_claim(match) for _, match in matches if match], [text for text, match in matches if not match]
    documents = [id for id in entity.values("proof") if id in entities.by_id and entities.by_id[id].schema in DOCUMENTS]
    return [
        {"source": id, "stance": "supports", "credibility": 6} for id in [*documents, *_pages(entity, entities)]
    ], texts


def _pages(entity: Entity, entities: Entities) -> list[str]:
    """Record the web pages that a record comes from as sources; return their addresses."""
    publisher = entity.first("publisher")
    pages = [url for url in entity.values("sourceUrl") if url.startswith(("http://", "https://"))]
    for url in pages:
        if url not in entities.pages:
            entities.pages.add(url)
            fields = {"title": url, "publisher": publisher or host_of(url) or "Unknown", "url": url}
            entities.raw.sources.append(RawSource(url, fields, entity.location))
    return pages


def _claim(match: re.Match[str]) -> dict[str, Any]:
    claim: dict[str, Any] = {
        "source": match["source"], "stance": match["stance"], "credibility": int(match["grade"])
    }  # fmt: skip
    for part in (match["rest"] or "").split("; "):
        if part.startswith("speaks of ") and claim.keys() <= {"source", "stance", "credibility"}:
            claim["holds"] = part.removeprefix("speaks of ")
        elif part.startswith("according to ") and "attributed_to" not in claim:
            claim["attributed_to"] = part.removeprefix("according to ")
        elif part:
            name = "summary" if "locator" in claim or "attributed_to" in claim else "locator"
            claim[name] = f"{claim[name]}; {part}" if name in claim else part
    return claim


def attributes_of(*words: str) -> dict[str, Any]:
    """Return the attributes that our export wrote as one of these texts."""
    written = next((each.partition(": ")[2] for each in words if each.startswith("attributes: ")), "{}")
    try:
        found = json_value(written)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def fields_of_words(words: list[str]) -> dict[str, Any]:
    """Return the amounts, items, periods, role and purpose that our export wrote into the description of a link."""
    fields: dict[str, Any] = {"amounts": [], "items": []}
    for each in words:
        name, colon, rest = each.partition(": ")
        if colon and name in ("purpose", "role"):
            fields[name] = rest
        elif colon and name == "periods":
            fields[name] = rest.split("; ")
        elif colon and name == "attributes":
            fields[name] = attributes_of(each)
        elif (read := amount_of_words(each)) is not None:
            fields["amounts"].append(read)
        elif each not in STATUSES:
            fields["items"].append(each)
    return fields
