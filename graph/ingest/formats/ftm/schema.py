"""The parts of the FollowTheMoney model that are read.

Schema: https://followthemoney.tech/explorer/
"""

from __future__ import annotations

from typing import Final

__all__ = ["DOCUMENTS", "KINDS", "LINKS", "THINGS", "TOPICS", "TYPES"]

# schema -> property of the source, of the target, and the kind: ours, or label, verb, family, direction of a new one
LINKS: Final[dict[str, tuple[str, str, str]]] = {
    "Payment": ("payer", "beneficiary", "funding"),
    "Membership": ("member", "organization", "member-of"),
    "Directorship": ("director", "organization", "leads"),
    "UnknownLink": ("subject", "object", "affiliation"),
    "Ownership": ("owner", "asset", "ownership"),
    "Employment": ("employee", "employer", "employment"),
    "Family": ("person", "relative", "family"),
    "Associate": ("person", "associate", "associate"),
    "Representation": ("agent", "client", "representation"),
    "Succession": ("predecessor", "successor", "succession"),
    "Debt": ("debtor", "creditor", "debt"),
}
KINDS: Final[dict[str, dict[str, str]]] = {
    "ownership": {"label": "Ownership", "verb": "owns", "family": "structure"},
    "employment": {"label": "Employment", "verb": "is employed by", "family": "structure"},
    "family": {"label": "Family", "verb": "is of the family of", "family": "structure", "direction": "symmetric"},
    "associate": {"label": "Associate", "verb": "is an associate of", "family": "alignment", "direction": "symmetric"},
    "representation": {"label": "Representation", "verb": "represents", "family": "structure"},
    "succession": {"label": "Succession", "verb": "was succeeded by", "family": "structure"},
    "debt": {"label": "Debt", "verb": "owes money to", "family": "support"},
}
TYPES: Final = {"Person": "person", "PublicBody": "state-organ", "Company": "company"}
TOPICS: Final = {"fin.bank": "bank", "pol.party": "party", "gov": "state-organ"}
THINGS: Final = frozenset(
    (
        *("Person", "PublicBody", "Company", "Organization", "LegalEntity"),
        *("Asset", "Vehicle", "Vessel", "Airplane", "RealEstate", "Security", "CryptoWallet", "BankAccount"),
    )
)
DOCUMENTS: Final = frozenset(("Document", "Article", "Pages", "HyperText", "PlainText", "Image", "Folder", "Email"))
