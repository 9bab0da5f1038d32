"""Maps columns and attributes of a file to our fields: recognised by name, overridden by `--map`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.ingest.values import currency_of_name, whole_number
from graph.records.names import fold, suggest

__all__ = [
    "ACTOR_FIELDS",
    "ADJACENT",
    "LINK_FIELDS",
    "actor_columns",
    "columns_of_direction",
    "kind_columns",
    "link_columns",
    "name_columns",
    "plain_name",
]

# (source, target) common names for the two ends of a link, the most specific first
_ENDS_IN_WORDS: Final = """
source/target from/to payer/beneficiary donor/recipient sender/receiver sourceid/targetid sourcename/targetname
src/dst src/dest subject/object startid/endid fromid/toid fromnode/tonode fromname/toname actor1/actor2
actora/actorb sidea/sideb node1/node2 entity1/entity2 entitya/entityb party1/party2 supporter/supported
payer/payee donor/beneficiary giver/receiver supplier/recipient seller/buyer owner/asset parent/child
sourcenode/targetnode origin/destination head/tail von/an fromnodeid/tonodeid zahler/empfanger quelle/ziel
donneur/receveur emetteur/destinataire
donante/beneficiario origen/destino sourcelabel/targetlabel a/b start/end
sponsor/recipient patron/client funder/grantee financier/beneficiary investor/investee lender/borrower exporter/importer
creditor/debtor supplier/customer trainer/trainee attacker/victim perpetrator/victim superior/subordinate
geber/empfanger sender/empfanger eigentumer/beteiligung eigentumer/gesellschaft origine/destinazione
donatore/beneficiario mittente/destinatario origem/destino financiador/receptor bailleur/beneficiaire kaynak/hedef
источник/цель от/кому донор/получатель отправитель/получатель спонсор/получатель
المصدر/الهدف مصدر/هدف من/الی الممول/المستفید المانح/المتلقی الداعم/المدعوم مبدا/مقصد منبع/هدف מקור/יעד
shareholder/company owner/company director/company officer/company person/company person/organisation
person/organization person/group member/group member/organisation member/organization subsidiary/parent
actor/connectedto name/connectedto actor/linkedto name/linkedto actor/connections name/connections
"""
_ENDS: Final = tuple((pair.partition("/")[0], pair.partition("/")[2]) for pair in _ENDS_IN_WORDS.split())
_WEAK: Final = (
    *(("from", "to"), ("parent", "child"), ("head", "tail"), ("a", "b"), ("start", "end"), ("subsidiary", "parent")),
    *(pair for pair in _ENDS if pair[0] in ("actor", "name", "person", "member") or pair[1] == "company"),
)
ADJACENT: Final = "connectedto linkedto connections groupssupported supportedgroups groupssponsored recipients targets"
"""Names of columns whose cells list several actors."""
_WHAT: Final = """
name actor entity node label group organisation organization org country party state person company member faction side
statename statenme countryname importer exporter ccode cow id
"""
Believed = Callable[[str, str], bool]
_SUMS: Final = re.compile("amount|sum|value|betrag|montant|importe", re.IGNORECASE)
LINK_FIELDS: Final[Mapping[str, str]] = {
    "source": "",
    "target": "",
    "id": "id linkid edgeid key recordid relationshipid",
    "kind": "kind relationshiptype relationtype linktype edgetype relationship relation predicate interaction "
    "supporttype connectiontype typeofsupport formofsupport supportkind typeofrelationship typeofrelation typeoflink "
    "linklabel type edgelabel label category art beziehung tipo tur тип вид النوع نوع",
    "direction": "direction directed directedness directionality",
    "start": "startedtf start startdate startyear since begin begindate beginyear datefrom fromdate validfrom "
    "starttime yearfrom firstseen beginn startdatum debut datedebut inicio fechainicio fechadeinicio inizio начало",
    "end": "endedtf end enddate endyear until dateto todate validto validuntil endtime stoptime yearto lastseen finish "
    "ende enddatum fin datefin datedefin fechafin fechadefin fine конец",
    "periods": "periods",
    "date": "date year datum paymentdate transactiondate eventdate when day "
    "time timestamp jahr annee ano fecha tarih дата год التاریخ تاریخ",
    "amount": "amount sum betrag amounteur amountusd amountgbp eur usd gbp valueeur valueusd total "
    "montant monto importe importo valor сумма المبلغ",
    "currency": "currency currencycode waehrung wahrung curr devise moneda monnaie valuta валюта العمله",
    "items": "items goods",
    "role": "role office position jobtitle",
    "former_ids": "formerids",
    "purpose": "purpose zweck",
    "summary": "summary description details notes note comment comments remarks",
    "citation": "citation citations reference references sourceurl sourcelink evidence proof url link "
    "bibliography source",
}
ACTOR_FIELDS: Final[Mapping[str, str]] = {
    "id": "id key nodeid actorid entityid uid identifier code",
    "name": "name label title fullname actorname entityname caption actor organisation organization entity",
    "type": "type actortype entitytype elementtype nodetype kind category class schema group",
    "aliases": "aliases alias aka alsoknownas othernames synonyms",
    "native_names": "nativenames nativename localname",
    "country": "country countrycode nationality jurisdiction state",
    "ideology": "ideology",
    "founded": "founded foundingdate established inception formed",
    "dissolved": "dissolved dissolutiondate disbanded",
    "born": "born birthdate dateofbirth dob",
    "died": "died deathdate dateofdeath",
    "url": "url website homepage",
    "summary": "summary description details notes note comment remarks bio",
    "not_to_confuse_with": "nottoconfusewith",
    "former_ids": "formerids",
    "plural": "plural",
    "definite": "definite",
    **{name: f"id{name} {name}id {name}" for name in ("wikidata", "ucdp", "gw", "opensanctions", "ofac")},
    **{name: f"id{name}" for name in ("iso", "eu", "uk", "un")},
}


def plain_name(column: str) -> str:
    """Return the name of a column in lower case, without spaces, punctuation and a Neo4j type."""
    return re.sub(r"\W|_", "", fold(column.partition(":")[0] or column))


def link_columns(
    columns: Sequence[str], asked: Mapping[str, str], *, ends: bool = True, believed: Believed | None = None
) -> dict[str, str]:
    """Return our field -> column for a table of links; a table without `source` and `target` is not one.

    Args:
        columns: The names of the columns, or of the attributes of edges.
        asked: Our field -> column, given by the user; missing columns are ignored.
        ends: Whether columns give the two ends of a link.
        believed: Says whether the cells of two columns can be ends; their names alone may mean other things.

    Raises:
        FilterError: `asked` names a field that links do not have.
    """
    asked = _known(asked, columns, {**LINK_FIELDS, **_of_ends()})
    found = dict(asked)
    plain = _plain(columns, asked.values())
    if ends and not {"source", "target"} <= found.keys():
        for pair in _ENDS:
            both = dict(zip(("source", "target"), pair, strict=True))
            if not all(name in found or plain.get(each) for name, each in both.items()):
                continue
            if asked or believed is None or believed(*(found.get(name) or plain[each] for name, each in both.items())):
                found = {name: plain.pop(each) for name, each in both.items() if name not in found} | found
                break
        else:
            found = _described_pair(plain, believed) | found
            strong = [pair for pair in _ENDS if pair not in _WEAK]
            _guess("source", " ".join(source for source, _ in strong), plain, found)
            _guess("target", f"{' '.join(target for _, target in strong)} {ADJACENT}", plain, found)
    for field, words in LINK_FIELDS.items():
        _guess(field, words, plain, found)
    for column in list(plain.values()):
        if "amount" not in found and currency_of_name(column) and _SUMS.search(column):
            found["amount"] = column
    if "source" in found and "target" in found:
        _ends_described(plain, found)
    return found


def _described_pair(plain: dict[str, str], believed: Believed | None) -> dict[str, str]:
    """Return two columns such as `group_1` and `group_2`, or `donor_name` and `recipient_name`, as the ends."""
    strong = [pair for pair in _ENDS if pair not in _WEAK or pair[1] == "company"]
    pairs = [(what + one, what + other) for one, other in ("12", "ab") for what in _WHAT.split()]
    pairs += [(source + what, target + what) for what in _WHAT.split() for source, target in strong]
    for source, target in pairs:
        if source in plain and target in plain and (believed is None or believed(plain[source], plain[target])):
            return {"source": plain.pop(source), "target": plain.pop(target)}
    return {}


def _ends_described(plain: Mapping[str, str], found: dict[str, str]) -> None:
    """Find the columns that describe the two ends, such as `source_type` and `target_country`."""
    for end, other in (("source", "target"), ("target", "source")):
        for field in ("type", "country", "name", "id"):
            if field == "id" and f"{other}id" not in plain:
                continue  # the id of a publication, as in ICIJ's tables
            named = (end + field, *([plain_name(found[end]) + field] if field in ("type", "country") else ()))
            column = next((plain[name] for name in named if name in plain), None)
            if column and column not in found.values():
                found.setdefault(f"{end}.{field}", column)


def kind_columns(columns: Sequence[str], asked: Mapping[str, str]) -> list[str]:
    """Return the attributes that may give the kind of an edge, the most specific first; some edges may lack them."""
    if "kind" in asked:
        return [asked["kind"]]
    plain = _plain(columns, ())
    return [plain[word] for word in LINK_FIELDS["kind"].split() if word in plain]


def columns_of_direction(columns: Sequence[str]) -> list[str]:
    """Return the columns that may say whether an edge has a direction, as Gephi's `Type` beside a column of kinds."""
    plain = _plain(columns, ())
    return [plain[word] for name in ("direction", "kind") for word in LINK_FIELDS[name].split() if word in plain]


def name_columns(columns: Sequence[str], asked: Mapping[str, str]) -> list[str]:
    """Return the columns that may hold the name of an actor, the most specific first; some records may lack one."""
    if "name" in asked:
        return [asked["name"]]
    plain = _plain(columns, ())
    return [plain[word] for word in ACTOR_FIELDS["name"].split() if word in plain]


def actor_columns(columns: Sequence[str], asked: Mapping[str, str]) -> dict[str, str]:
    """Return our field -> column for a table of actors; a table without `id` or `name` is not one."""
    asked = {field: column for field, column in asked.items() if field in ACTOR_FIELDS and column in columns}
    found = dict(asked)
    plain = _plain(columns, asked.values())
    for field, words in ACTOR_FIELDS.items():
        _guess(field, words, plain, found)
    return found


def _of_ends() -> dict[str, str]:
    """Return the fields of the two ends, and those of claims."""
    ends = {f"{end}.{field}": "" for end in ("source", "target") for field in ("type", "country", "name", "id")}
    return {"claim.source": "", "claim.summary": "", **ends}


def _guess(field: str, words: str, plain: dict[str, str], found: dict[str, str]) -> None:
    if field not in found:
        for word in words.split():
            if word in plain:
                found[field] = plain.pop(word)
                return


def _plain(columns: Sequence[str], taken: Iterable[str]) -> dict[str, str]:
    """Return the columns not yet mapped, by their plain names; the first of several with the same name."""
    plain: dict[str, str] = {}
    others = set(taken)
    for column in columns:
        if column and column not in others:
            plain.setdefault(plain_name(column), column)
    return plain


def _known(asked: Mapping[str, str], columns: Sequence[str], fields: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for field, column in asked.items():
        if field not in fields and field not in ACTOR_FIELDS:
            known = ", ".join(name for name in fields if "." not in name)
            help = did_you_mean(
                *suggest(field, [*fields, *ACTOR_FIELDS]), otherwise=f"the fields of a link are {known}"
            )
            raise FilterError(f"`mapping`: there is no field `{field}`", help=help, words=("mapping",))
        if column in columns and field in fields:
            found[field] = column
        elif 1 <= (number := whole_number(column) or 0) <= len(columns) and field in fields:
            found[field] = columns[number - 1]
    return found
