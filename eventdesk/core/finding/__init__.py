"""Finding a delegate by what somebody types, hears or mistypes.

Two passes over one index in memory. The sure one (`sure.py`) answers within a frame: codes, and
names by whole words, beginnings and nicknames in any order. The late one (`late.py`) adds whoever
sounds like it or is a slipped key away. `index.py` is the door to both.
"""

from __future__ import annotations

from eventdesk.core.finding.found import Found, Match
from eventdesk.core.finding.index import LATE_AT_MOST, DelegateIndex

__all__ = ["LATE_AT_MOST", "DelegateIndex", "Found", "Match"]
