"""The registry of fault codes. A code never changes its meaning; docs/diagnostics.md explains each one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["CODES", "Code", "Severity"]

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of fault: its stable name, how grave it is, and what it means in one sentence."""

    name: str
    severity: Severity
    meaning: str


_ERRORS = {
    # the folder and its files
    "missing-file": "A file or folder that is needed does not exist.",
    "unreadable-file": "A file exists but cannot be read as a regular file.",
    "too-large": "A file or a record is larger than the reader takes.",
    "empty-file": "A file holds no data.",
    "not-utf8": "A file is not encoded in UTF-8.",
    "control-character": "A text holds a NUL or another control character.",
    "bad-file": "A file to import is not well-formed, or not of its format.",
    # YAML
    "yaml-syntax": "The text is not well-formed YAML.",
    "duplicate-key": "A mapping names the same key twice.",
    "anchor": "An anchor (&name) or alias (*name) is used; write the value out instead.",
    "tag": "A YAML tag (!name) is used; values are plain text here.",
    "merge-key": "A merge key (<<) is used; write the fields out instead.",
    "several-documents": "A file holds more than one YAML document.",
    "merge-conflict": "A file holds the markers of a merge conflict.",
    "text-cut": "A text is cut off by ` #`, which begins a comment.",
    "too-deep": "Values are nested deeper than any record needs.",
    # records and fields
    "wrong-shape": "A file's top level is not what its table needs.",
    "missing-field": "A record lacks a field that it must have.",
    "unknown-field": "A record has a field that does not exist.",
    "empty-value": "A field has no value; leave it out instead.",
    "wrong-type": "A field holds a value of the wrong type.",
    "bad-value": "A field holds a value that is not one of those allowed.",
    "bad-id": "An id is not a slug of lower-case letters, digits and hyphens.",
    "bad-date": "A date is not valid EDTF, or not a day of the calendar.",
    "bad-grade": "A reliability is not A to F, or a credibility not 1 to 6.",
    "bad-amount": "An amount is not a positive number, or its range is upside down.",
    "bad-currency": "A currency is not an ISO 4217 code.",
    "no-such-claim": "A file of hypotheses names a claim that does not exist.",
    "no-such-hypothesis": "A piece of evidence bears on a hypothesis that its file does not have.",
    "archive-missing": "The archive holds no copy with the hash that a source names.",
    "archive-differs": "The archive holds a copy of a source, but with another hash than the source names.",
    "archive-damaged": "The archived copy of a source, or the file that holds it, is not as it was stored.",
    "bad-url": "An address is not an absolute http or https URL.",
    "bad-identifier": "An external identifier does not have its registry's form.",
    # between records
    "duplicate-id": "Two records of one table have the same id.",
    "removed-id": "An id that dataset.yaml lists as removed is still in use.",
    "two-columns": "An actor or a role is given in two columns of the picture.",
    "unknown-actor": "A record names an actor that does not exist.",
    "unknown-source": "A record names a source that does not exist.",
    "unknown-kind": "A link names a kind that does not exist.",
    "unknown-event": "A record names an event that does not exist.",
    "unknown-link": "A story names a link that does not exist.",
    "unknown-record": "A story names an id that no record has.",
    "unknown-claim": "An amount names a claim that its link does not have.",
    "end-before-start": "A record ends before it starts.",
    "periods-and-dates": "A link has periods, and a start or an end beside them.",
    "self-link": "A link joins an actor to itself.",
    "judged-twice": "Two judgements are of one pair of records, or one is of a record and itself.",
    "name-clash": "Two actors have the same name.",
    "part-of-cycle": "Links of a kind that cannot form a cycle, such as part-of, form one.",
    "derivation-cycle": "Sources derive from each other in a cycle.",
    "responds-to-later": "An event responds to one that came later, or to itself.",
    "bad-filter": "The filter of a story contradicts itself, or its dates cannot be read.",
    "unbacked-sentence": "A sentence of a story names neither a link nor an event that backs it.",
}

_WARNINGS = {
    "uncited-link": "A link has no claims, so nothing says how it is known.",
    "alias-clash": "An alias of one actor is also a name or an alias of another.",
    "no-date-of-record": "A link is open-ended (..) but dataset.yaml gives no as_of date.",
    "former-id": "A record names another one by an id that it had before.",
    "unknown-judged": "A judgement names two records of which neither exists.",
    "unread-file": "A YAML file in the data folder belongs to no table and is not read.",
    "hidden-character": "A name holds a character that shows nothing, breaks the line or turns text round.",
}

_STRICT = {
    "undated-link": "A link has neither a start nor an end.",
    "older-claim": "A source that supports a link was published before the link began.",
    "unlinked-actor": "An actor has no link.",
    "dead-end": "A bank, charity or company passes nothing on, or gets nothing to pass on.",
    "uncited-event": "An event has no claims, so nothing says how it is known.",
    "uncited-source": "A source is neither cited nor derived from.",
    "idle-exception": "An exception matches no finding.",
    "no-support": "A link or an event has claims, and none supports it.",
    "both-sides": "One source supports a record and objects to it.",
    "same-claim": "One record cites the same statement of a source twice.",
    "same-amount": "One sum from one root source is recorded twice.",
    "same-link": "Two links have the same actors, kind and dates.",
    "overlapping-links": "Two links have the same actors, kind and role at one time, or one lacks the dates.",
    "same-event": "Two events have the same date, and the same name or the same place and actors.",
    "same-source": "Two sources have the same address.",
    "near-publishers": "Two publishers look like two spellings of one, and would count as two sources.",
    "contradicting-judgements": "Two records are judged different, and through others the same.",
    "identifier-clash": "Two actors have the same external identifier.",
    "country-code": "A country code is not assigned in ISO 3166-1.",
    "outside-life": "A link or an event is certainly before or after the life of one of its actors.",
    "published-later": "A source was published after the date of record, or after it was accessed.",
    "improbable-year": "A date is before 1800 or more than 30 years ahead.",
}

CODES: dict[str, Code] = {
    **{name: Code(name, "error", meaning) for name, meaning in _ERRORS.items()},
    **{name: Code(name, "warning", meaning) for name, meaning in (_WARNINGS | _STRICT).items()},
}
