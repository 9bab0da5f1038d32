"""Dates in words, as people write them in tables: "mid-2012", "Q3 2012", "before July 2012", "14 juillet 2012".

What EDTF can say becomes EDTF: seasons, quarters, halves, decades, centuries, about, perhaps, before, after, between.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from graph.errors import DateError
from graph.records.dates import parse_date
from graph.records.names import fold

__all__ = ["LONGEST", "full_year", "imprecise", "in_edtf", "month_of", "two_digits"]

_MONTHS: Final = """
1 january jan januar januari janvier janv enero ene gennaio janeiro января январь ocak يناير كانون-الثاني jänner
2 february feb februar février fevrier févr febrero febbraio fevereiro февраля февраль şubat subat فبراير شباط
3 march mar märz marz mrz mars marzo março марта март mart مارس آذار
4 april apr avril avr abril abr aprile апреля апрель nisan أبريل نيسان
5 may mai mayo maggio maio мая май mayıs mayis مايو أيار
6 june jun juni juin junio giugno junho июня июнь haziran يونيو حزيران
7 july jul juli juillet juil julio luglio julho июля июль temmuz يوليو تموز
8 august aug août aout agosto ago августа август ağustos agustos أغسطس آب
9 september sep sept septembre septiembre settembre setembro сентября сентябрь eylül eylul سبتمبر أيلول
10 october oct oktober okt octobre octubre ottobre outubro октября октябрь ekim أكتوبر تشرين-الأول
11 november nov novembre noviembre novembro ноября ноябрь kasım kasim نوفمبر تشرين-الثاني
12 december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря декабрь aralık ديسمبر
12 كانون-الأول
"""
_MONTH_OF: Final = {
    fold(word.replace("-", " ")): int(line.split()[0])
    for line in _MONTHS.strip().splitlines()
    for word in line.split()[1:]
}
_SEASON_WORDS: Final = """
21 spring frühling frühjahr printemps primavera весна ربيع
22 summer sommer été verano estate лето صيف
23 autumn fall herbst automne otoño autunno осень خريف
24 winter hiver invierno inverno зима شتاء
"""
_SEASONS: Final = {
    fold(word): line.split()[0] for line in _SEASON_WORDS.strip().splitlines() for word in line.split()[1:]
}
_COUNTED: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_OF: Final = r"(?:[\s.]{0,3}(?:of|in|de|du|d')\s{1,2}|[\s,./-]{0,3})"
_VAGUE: Final = re.compile(
    r"(?:early|mid|middle|late|end|beginning|start|anfang|mitte|ende|début|debut|fin|mi|finales|principios)(?![^\W\d_])"
    + _OF
    + r"(?:the\s{1,2})?(?P<date>.{1,50})"
)
_ABOUT: Final = re.compile(
    r"(?:circa|ca?\.?|about|around|roughly|some\s{1,2}time\s{1,2}in|approx(?:imately|\.)?|etwa|um|gegen|vers|env(?:iron|\.)?|hacia|[~≈])"
    r"\s{0,2}(?P<date>\d.{0,50}|[^\W\d_]{3,20}.{0,50}\d{4})"
)
_ESTIMATED: Final = re.compile(
    r"(?P<date>.{1,50}?)\s{0,2}[(\[]?\s{0,2}(?:est|estimated|approx|approximately|ca|circa|c)\.?\s{0,2}[)\]]?"
)
_PERHAPS: Final = re.compile(
    r"(?:(?:perhaps|possibly|probably|maybe|vermutlich)\s{1,2}(?P<date>.{1,50})|(?P<other>.{1,50}?)\s{0,2}[(\[]?\?[)\]]?)"
)
_BEFORE: Final = re.compile(r"(?:before|prior\s{1,2}to|pre|vor|avant|antes\s{1,2}de|<)[\s-]{0,3}(?P<date>.{1,50})")
_UP_TO: Final = re.compile(
    r"(?:by|no\s{1,2}later\s{1,2}than|at\s{1,2}latest|spätestens|until|till|up\s{1,2}to|bis|<=|≤)\s{0,2}(?P<date>.{1,50})|(?P<other>.{1,50})\s{1,2}or\s{1,2}(?:earlier|before)"
)
_AFTER: Final = re.compile(r"(?:after|post|nach|apres|después\s{1,2}de|>)[\s-]{0,3}(?P<date>.{1,50})")
_FROM: Final = re.compile(
    r"(?:no\s{1,2}earlier\s{1,2}than|>=|≥)\s{0,2}(?P<date>.{1,50})|(?P<other>.{1,50}?)(?:\s{0,2}\+|\s{1,2}or\s{1,2}(?:later|after))"
)
_SINCE: Final = re.compile(r"(?:since|from|seit|ab|depuis|desde)\s{1,2}(?P<date>.{1,50})")
_BETWEEN: Final = re.compile(
    r"(?:between|zwischen|entre)\s{1,2}(?P<first>.{1,50}?)\s{1,2}(?:and|und|et|y)\s{1,2}(?P<last>.{1,50})"
)
_EITHER: Final = re.compile(r"(?P<first>.{1,50}?)\s{1,2}(?:or|oder|ou|o)\s{1,2}(?P<last>.{1,50})")
_SPAN: Final = re.compile(r"(?P<first>\d{4})\s{0,2}(?:[-–—]|to|bis)\s{0,2}(?P<last>\d{4})")
_LONG_SPAN: Final = re.compile(
    r"(?P<first>.{0,50}\d{4})\s{0,2}(?:\s[-–—]\s|\bto\b|\bbis\b|–|—)\s{0,2}(?P<last>.{0,50}\d{4})"
)
_QUARTER: Final = re.compile(r"(?:(?P<y>\d{4})[\s/-]{0,3}q(?P<q>[1-4])|q(?P<r>[1-4])[\s/-]{0,3}(?P<z>\d{4}))")
_PART: Final = re.compile(
    r"(?:the\s{1,2})?(?P<n>first|second|third|fourth|last|iv|i{1,3}|[1-4])(?:st|nd|rd|th|\.)?\s{1,2}"
    r"(?P<part>quarter|half|quartal|trimestre|halbjahr|semestre)" + _OF + r"(?P<year>\d{4})"
)
_HALF: Final = re.compile(r"(?:(?P<y>\d{4})[\s/-]{0,3}h(?P<h>[12])|h(?P<i>[12])[\s/-]{0,3}(?P<z>\d{4}))")
_SEASON: Final = re.compile(
    r"(?:the\s{1,2})?(?P<season>[^\W\d_]{1,20})" + _OF + r"(?P<year>\d{4})(?:[/-]\d\d(?:\d\d)?)?"
)
_DECADE: Final = re.compile(r"(?:the\s{1,2})?(?P<decade>\d{3})0(?:s|er|'s)(?:\s{0,2}jahre)?")
_CENTURY: Final = re.compile(
    r"(?:the\s{1,2})?(?P<n>\d{1,2})(?:st|nd|rd|th|\.|e|ème)?\s{1,2}(?:century|cent\.?|jahrhundert|siècle|siecle)"
)
_DAY: Final = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,\s{0,2})?(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?[\s.-]{0,3}(?:of\s{1,2}|de\s{1,2})?(?P<month>[^\W\d_]{3,10}(?:\s(?!de)[^\W\d_]{1,20})?)\.?"
    r"(?:\s{1,2}del?)?[\s,.-]{1,3}(?P<year>\d{4})"
)
_YEAR_FIRST: Final = re.compile(
    r"(?P<year>\d{4})[\s,-]{1,3}(?P<month>[^\W\d_]{3,10})\.?(?:[\s-]{1,3}(?P<day>\d{1,2}))?"
)
_MONTH: Final = re.compile(
    r"(?P<month>[^\W\d_]{3,10}(?:\s(?!de)[^\W\d_]{1,20})?)\.?(?:\s{1,2}del?)?[\s,./-]{1,3}(?P<year>\d{4})"
)
_MONTHS_OR: Final = re.compile(
    r"(?P<one>[^\W\d_]{3,10})\s{0,2}[/-]\s{0,2}(?P<other>[^\W\d_]{3,10})\s{1,2}(?P<year>\d{4})"
)
_EAST: Final = re.compile(
    r"(?P<year>\d{4})\s{0,2}年(?:\s{0,2}(?P<month>\d{1,2})\s{0,2}月)?(?:\s{0,2}(?P<day>\d{1,2})\s{0,2}日)?"
)
_SHORT: Final = re.compile(
    r"(?P<day>\d{1,2})[\s-](?P<month>[^\W\d_]{3,4})[\s-](?P<year>\d\d)|\d{1,2}([./-])\d{1,2}\4\d\d"
)
LONGEST: Final = 64  # characters of a date in words; its patterns take the square of that
_PIVOT: Final = 30  # two digits below are years of this century, as in Excel


def month_of(word: str) -> int | None:
    """Return the number of the month with this name, in nine languages, or None.

    >>> month_of("Sept"), month_of("juillet"), month_of("июля"), month_of("dog")
    (9, 7, 7, None)
    """
    return _MONTH_OF.get(fold(word))


def two_digits(text: str) -> bool:
    """Return whether a date has a year of two digits."""
    return _SHORT.fullmatch(text) is not None


def imprecise(text: str) -> bool:
    """Return whether a date has words that EDTF cannot say, such as "early": it is read without them."""
    return len(text) <= LONGEST and _VAGUE.fullmatch(_plain(text)) is not None


def full_year(digits: str) -> str:
    """Return a year of two digits with four, as Excel reads it."""
    return f"{20 if int(digits) < _PIVOT else 19}{digits}"


@lru_cache(maxsize=20_000)
def in_edtf(text: str, *, end: bool = False) -> str | None:
    """Return a date in words as EDTF, or None if it is in none of the forms; `end` is whether it ends something.

    >>> in_edtf("2012 Q3"), in_edtf("before 2012"), in_edtf("Spring 2012"), in_edtf("c. 2012"), in_edtf("14. Juli 2012")
    ('2012-35', '[..2011]', '2012-21', '2012~', '2012-07-14')
    """
    if len(text) > LONGEST:
        return None
    try:
        found = _read(_plain(text), end=end)
        return None if found is None else parse_date(found).text
    except (DateError, ValueError, OverflowError):
        return None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _read(text: str, *, end: bool = False) -> str | None:
    if (point := _point(text)) is not None:
        return point
    about, estimated, perhaps = _ABOUT.fullmatch(text), _ESTIMATED.fullmatch(text), _PERHAPS.fullmatch(text)
    for match, form in ((about, "{}~"), (estimated, "{}~"), (perhaps, "{}?")):
        if match and (inner := _point(_dated(match))):
            return form.format(inner)
    if match := _VAGUE.fullmatch(text):
        return _point(match["date"])
    if end and (match := _UP_TO.fullmatch(text)) and text.startswith(("until", "till", "up", "bis")):
        return _point(_dated(match))
    return _bound(text) or _one_of(text)


def _bound(text: str) -> str | None:
    bounds = (
        (_BEFORE.fullmatch(text), "[..{}]", -1),
        (_UP_TO.fullmatch(text), "[..{}]", 0),
        (_AFTER.fullmatch(text), "[{}..]", 1),
        (_FROM.fullmatch(text), "[{}..]", 0),
    )
    for match, form, step in bounds:
        if match and (inner := _point(_dated(match))):
            return form.format(_shifted(inner, step) if step else inner)
    match = _SINCE.fullmatch(text)
    return _point(match["date"]) if match else None


def _one_of(text: str) -> str | None:
    spans = (
        (_BETWEEN.fullmatch(text), "[{}..{}]"),
        (_EITHER.fullmatch(text), "[{},{}]"),
        (_SPAN.fullmatch(text), "{}/{}"),
        (_LONG_SPAN.fullmatch(text), "{}/{}"),
    )
    for match, form in spans:
        if match:
            first, last = _point(match["first"]), _point(match["last"])
            if first and last:
                return form.format(first, last)
    if match := _MONTHS_OR.fullmatch(text):
        months = month_of(match["one"]), month_of(match["other"])
        if None not in months:
            return f"[{match['year']}-{months[0]:02d},{match['year']}-{months[1]:02d}]"
    return None


def _dated(match: re.Match[str]) -> str:
    found = match.groupdict()
    return (found.get("date") or found.get("other") or "").strip(" (.)")


def _point(text: str) -> str | None:
    """Return one date without a hedge: a day, a month, a year, a part of one, a decade or a century."""
    if re.fullmatch(r"\d{4}(?:-\d\d){0,2}", text):
        return text
    if match := _EAST.fullmatch(text):
        return "-".join(f"{int(part):02d}" for part in match.groups() if part)
    if match := _DECADE.fullmatch(text):
        return f"{match['decade']}X"
    if match := _CENTURY.fullmatch(text):
        return f"{int(match['n']) - 1:02d}XX"
    return _of_months(text) or _of_parts(text)


def _of_months(text: str) -> str | None:
    if (match := _DAY.fullmatch(text)) and (month := month_of(match["month"])):
        return f"{match['year']}-{month:02d}-{int(match['day']):02d}"
    if (match := _MONTH.fullmatch(text)) and (month := month_of(match["month"])):
        return f"{match['year']}-{month:02d}"
    if (match := _YEAR_FIRST.fullmatch(text)) and (month := month_of(match["month"])):
        return f"{match['year']}-{month:02d}" + (f"-{int(match['day']):02d}" if match["day"] else "")
    match = _SHORT.fullmatch(text)
    if match and match["month"] and (month := month_of(match["month"])):
        return f"{full_year(match['year'])}-{month:02d}-{int(match['day']):02d}"
    return None


def _of_parts(text: str) -> str | None:
    if match := _QUARTER.fullmatch(text):
        return f"{match['y'] or match['z']}-{32 + int(match['q'] or match['r'])}"
    if match := _HALF.fullmatch(text):
        return f"{match['y'] or match['z']}-{39 + int(match['h'] or match['i'])}"
    if match := _PART.fullmatch(text):
        number = _COUNTED.get(match["n"]) or int(match["n"])
        if match["part"] in ("half", "halbjahr", "semestre"):
            number = 2 if match["n"] == "last" else number
            return f"{match['year']}-{39 + number}" if number <= 2 else None
        return f"{match['year']}-{32 + number}"
    if (match := _SEASON.fullmatch(text)) and (season := _SEASONS.get(fold(match["season"]))):
        return f"{match['year']}-{season}"
    return None


def _shifted(text: str, by: int) -> str:
    """Return the day, month or year before or after a date."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return f"{parts[0] + by:04d}"
    if len(parts) == 2:
        if parts[1] > 12:
            raise ValueError("a season has no next one")
        months = 12 * parts[0] + parts[1] - 1 + by
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    return (date(*parts) + timedelta(days=by)).isoformat()
