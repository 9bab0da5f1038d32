"""Texts as people write them, for the vectors: dates, windows, names, and questions that are wrong."""

from __future__ import annotations

from typing import Any

ON = ["2010", "2012-02-29", "2013", "2016-05", "2021", "201X", "2011-23", "2014?", "2009/2011", "1990/..", "../2012"]
BETWEEN = ["2010..2012", "2013-01-01..", "..2014", "2012-02-28..2012-03-01", "201X..2016", "..", "2030..2031", "..1989"]

_DATES = """
2013 2013-05 2013-05-01 2012-02-29 2000-02 1900-02 0001 9999 9999-12-31 2013? 2013~ 2013% 2013-05? 2013-05-01~ 201X
20XX 2XXX 1X99 XX12 201X? 20XX% 2013-XX 2013-XX-XX 2013-05-XX 2013-XX-05 2013-XX? 201X-05 201X-05-03 201X-XX 2021-21
2021-22 2021-23 2021-24 2021-25 2021-28 2021-29 2021-32 2021-33 2021-36 2021-37 2021-39 2021-40 2021-41 2021-21^x
2013/2014 2013-05/2014-02-28 1990/.. ../2012 1990/ /2012 2013?/2014~ 201X/2014 2021-21/2022-22 2013-05-01/..
[2013..2014] [2013..] [..2013] [2013-05..2014-06-01] [2013,2015] [2015,2013] {2013,2015} {2013..2015}
{2013,2014..2016} [..2012,2014] [2012,2014..] [2010..2011]/2014 [201X..2014] ?2013 2013?-05 2013-?05 2013-05?-03
2013-05-?03 ?2013-?05-?03 2013~-05-03 2013S2 2013-05-01T10:00:00 2013-05-01T24:00:00Z 2013-05-01T10:00:00+01:00
2013-02-30 2011-02-29 1900-02-29 2013-13 2013-00 2013-99 2013-42 2013-20 2013-5 2013-1-1 0000 0000-05 000X XXXX
201X-02-29 2013/2010 [2014..2013] ../.. .. / [..] [2013] {2013} 2013/2014/2015 [2013..2014 2013] open unknown
yesterday 12 20130 2013?? 2013?~ 199x 2013-1X 2013-05-1X 2013-21? 2013~-05~ 2013-06-31~ 2013-05-32 ٢٠١٢ 2013–2014
2013-24 2013-24? 2013-30 9999-24 2021-24^x 1950S1 1950S4 1956S3~ 1950S0 1950S5 0050S2 2013-0X 2013-X1 2013-2X 2013-02-2X
2011-02-3X 2013-XX-31 [2001-21,2003] [201X..2023] {2004-24,2010} 1950S2/1960-1X [] {} [2004,] [2013..2014-1X]
Y12345 Y-12345 Y17E3 -0044 Y2013 195XS1 2013-05-01T25:00:00 2013-W05 05/2013 1.5.2013 <script>
"""
DATES = [*_DATES.split(), "", " ", "2013 ", " 2013", "9" * 100, "May 2013", "2013\n", "2013\x00"]

_WINDOWS = """
2013..2014 2013.. ..2014 .. 2013-05-01..2013-05-01 2012-02-29..2012-03-01 201X..2016 2013?..2014~ 2021-21..2021-24
2013/2014..2016 1990/....2012 2013-05..2013-04-30 2014..2013 2013 2013...2014 x..2013 2013..x ..x 2013..2014..2015
[2013..2014]..2015 2012-2017 2017-2012 2012-13 2012-24..1950S2 2013-02-30.. ..2013-13 {2013,2014}..2015
"""
WINDOWS = [*_WINDOWS.split(), "", "2013 .. 2014", " ..2013", "2013..\t", "2013 - 2014", "2013 to 2014"]

SEARCHES = [
    "ezz ed deen el kassem", "chalid maschal", "Khaled Mishaal", "nasrullah", "nasrallah hasan",
    "Husayn Salami", "Qasem Soleymani",
    "hezbollah", "Hizballah", "hisbollah", "HIZBULLAH", "حزب الله", "حزب‌الله", "حماس", "חמאס", "سپاه",
    "hammas", "Ansarallah", "ansar allah", "huthis", "irgc", "Qods Force", "quds", "khamenei",
    "Kataib Hezbollah", "Kata’ib Ḥizballāh", "hez", "h", "ha", "al", "al-", "-", "zzzzqqqq", "!!!",
    "force quds", "asad", "nasralah", "islamic jihad palestinian", "a" * 40, "hezbollah " * 8, "🚀", "İran",
    "IRAN", "qatr", "khatam al anbya", "popular mobilisation forces", "_hamas_",
    "Q38799", "OFAC 4695", "4695", "CTI0031", "ucdp 209", "iran hamas", "حزب الله iran", "islamic jihad irgc",
    "treasury", "beirut", "money long", "b\u0301\u0323" * 300, "hezbollah iran israel",
]  # fmt: skip

NAMES = [
    "Izz al-Din al-Qassam", "Ezz ed-Deen el-Kassem", "al", "el al", "Chalid Maschal",
    "Khaled Mesh'al", "qu", "h", "11 Sh", "Dschihad",
    "", "Hamas", "Kata'ib Ḥizballāh", "Straße", "STRASSE", "GROẞ", "İstanbul", "ılık", "ΣΊΣΥΦΟΣ", "Σίσυφος",
    "ﬁrst", "Ｆｕｌｌ", "حِزْبُ ٱللَّٰه", "كتائب", "کتائب", "مؤسسة", "شركة", "ـــحماس", "חַמָּאס", "a_b__c",
    "  a  -  b ", "①②", "½", "x²", "Ⅷ", "e\u0301a\u0316\u0301", "हिन्दी", "ไทย", "한국어", "日本語",
    "Đông", "Łódź", "naïve café", "O’Neill", "ʿAbd", "´x", "a\u00a0b", "\u202eabc", "👨‍👩‍👧", "a\u0345b",
    "ͅ", "Ǆ", "ß", "և", "Ω", "K", "\ufeffx", "x\u200dy", "९", "٣", "ªº",
]  # fmt: skip

WRONG: list[tuple[str, str, dict[str, Any]]] = [
    ("hamas", "hamas", {}),
    ("hamass", "iran", {}),
    ("iran", "hezbllah", {}),
    ("iran", "zzzzzzzzqqqq", {}),
    ("iran", "hamas", {"kinds": ["weapon"]}),
    ("iran", "hamas", {"kinds": ["zzzzzzzz"]}),
    ("iran", "hamas", {"families": ["supports"]}),
    ("iran", "hamas", {"families": ["zzz"]}),
    ("iran", "hamas", {"status": ["denid"]}),
    ("iran", "hamas", {"min_confidence": "hihg"}),
    ("iran", "hamas", {"min_confidence": "HIGH"}),
    ("iran", "hamas", {"time": "togther"}),
    ("iran", "hamas", {"without": ["nobody-at-all"]}),
    ("iran", "hamas", {"without": ["hezbolah"]}),
    ("iran", "hamas", {"via": ["hezbolah"]}),
    ("iran", "hamas", {"max_hops": 0}),
    ("iran", "hamas", {"max_hops": 1.5}),
    ("iran", "hamas", {"limit": -3}),
    ("iran", "hamas", {"on": "2013", "between": "2013..2014"}),
    ("iran", "hamas", {"on": "2013-13"}),
    ("iran", "hamas", {"on": ""}),
    ("iran", "hamas", {"between": "2014..2013"}),
    ("iran", "hamas", {"between": "2014"}),
    ("iran", "hamas", {"max_hop": 3}),
    ("iran", "hamas", {"frobnicate": 3}),
    ("nobody-at-all", "nobody-at-all", {}),
    ("iran", "hamas", {"without": ["hamas"]}),
    ("iran", "hamas", {"via": ["hezbollah"], "without": ["hezbollah"]}),
    ("iran", "hamas", {"kinds": "weapons", "without": ["weapons"]}),
]
