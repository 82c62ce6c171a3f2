"""Every table of readings but the English one, in the order in which they are tried."""

from __future__ import annotations

from eventdesk.core.finding.readings.celtic import GAELIC, WELSH
from eventdesk.core.finding.readings.european import (
    FRENCH,
    GERMANIC,
    HUNGARIAN,
    IBERIAN,
    ITALIAN,
    LUSITANIAN,
    NORDIC,
    SLAVIC,
)
from eventdesk.core.finding.readings.further import (
    ARABIC_AND_INDIC,
    CANTONESE_AND_KOREAN,
    PINYIN,
    TURKISH,
    VIETNAMESE,
    WEST_AFRICAN,
    WITHOUT_FIRST_NASAL,
)

READINGS = (
    GAELIC,
    WELSH,
    SLAVIC,
    GERMANIC,
    NORDIC,
    HUNGARIAN,
    FRENCH,
    IBERIAN,
    LUSITANIAN,
    ITALIAN,
    ARABIC_AND_INDIC,
    PINYIN,
    CANTONESE_AND_KOREAN,
    VIETNAMESE,
    WEST_AFRICAN,
    TURKISH,
    WITHOUT_FIRST_NASAL,
)
