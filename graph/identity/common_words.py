"""Words that say little of who is meant."""

from __future__ import annotations

from typing import Final

__all__ = ["GENERIC", "LEGAL", "SMALL"]

_SMALL: Final = """
of the and for in on de la le du des und der die das y e i ye va wa
al el ul ol ur ar as an az bin ben ibn bint abu abou abi abd umm
"""
_LEGAL: Final = """
ltd limited llc llp inc incorporated corp corporation co company companies plc sa sal sarl sas srl spa gmbh ag nv bv fze
fzco jsc pjsc ojsc ooo oao zao pvt pte establishment est mr mrs ms dr
"""
_GENERIC: Final = """
group groups holding holdings international general trading
import export services service industries industry industrial enterprise enterprises
organisation organization foundation association society institute institution charity fund bank exchange
movement party front army forces force brigade brigades battalion battalions division unit corps command militia
council committee ministry office department agency authority government state republic islamic national
harakat hizb hezb kataib katibat liwa jaysh jaish jabhat quwat saraya sherkat sharika sharikat moassese bonyad
prof gen col colonel maj major brig brigadier lt capt captain sheikh shaykh sheik sayyid sayed seyed
hajj haj haji hajji ayatollah hojatoleslam mullah mawlawi president minister prince king emir amir
"""
SMALL: Final = frozenset(_SMALL.split())
"""Articles, prepositions, and the parts of Arabic names that many share."""
LEGAL: Final = frozenset(_LEGAL.split())
"""Legal forms of companies, and forms of address."""
GENERIC: Final = frozenset(_GENERIC.split())
"""Sorts of organisation, titles."""
