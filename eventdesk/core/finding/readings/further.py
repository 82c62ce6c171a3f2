"""Spelling of names from Africa and Asia as they are written in Britain."""

from __future__ import annotations

from eventdesk.core.finding.readings.reading import Reading

ARABIC_AND_INDIC = Reading(
    {
        "chh|ch": "C",
        "sh": "S",
        "zh|jh|dj": "J",
        "kh": "x",
        "gh": "g",
        "bh": "b",
        "ddh|dh": "d",
        "tth|th": "t",
        "ph": "p",
        "q": "k",
        "aa|ah$": "a",
        "ee|ei$|iy": "i",
        "oo|ou": "u",
        "ei|ai|ay|ey": "ai",
        "au|aw|ow": "au",
        "w": "v",
        "c(?=[aou])": "C",
        "(?<=[aeiou])h(?![aeiou])": "",
        "y(?![aeiou])": "i",
    },
    shape="[kgbdtpjz]h|q|aa|ee|oo|ou|ah|ai|ay|w|v|dd|ey|y",
)

PINYIN = Reading(
    {
        "^xh": "k",
        "zh": "J",
        "ch": "C",
        "sh": "S",
        "x": "S",
        "q": "C",
        "c": "ts",
        "z": "dz",
        "(?<=[sz]h|ch)i$|(?<=[szcr])i$": "u",
        "iang": "yan",
        "iong": "yun",
        "iao": "yau",
        "ian": "yen",
        "iu": "yo",
        "ie": "ye",
        "ia": "ya",
        "uang": "won",
        "uan": "wan",
        "uai": "wai",
        "ui": "wei",
        "uo": "wo",
        "ua": "wa",
        "ue": "we",
        "ong": "un",
        "eng": "un",
        "ang": "an",
        "ing": "in",
        "ao": "au",
        "ou": "o",
        "ei": "ei",
        "^yi": "i",
        "^wu": "u",
        "e$": "u",
    },
    shape="^(x|q|z|c[aeu]|j[iu])|x[iu]|q[iu]|zh|[aiou]ng|ui$|iu|ia|ao",
)

CANTONESE_AND_KOREAN = Reading(
    {
        "^ng$": "in",
        "^ng": "n",
        "eung": "un",
        "yeo|eo": "u",
        "eu": "u",
        "oe": "e",
        "oi$": "e",
        "tsz|tz": "ts",
        "ts": "C",
        "kw": "kw",
        "wh": "w",
        "ng": "n",
        "^lee$|^rhee$|^yi$": "li",
        "^park$": "pak",
        "ae": "e",
    },
    shape="^ng|eung|eo|eu|oi$|ts|ae|^park$",
)

VIETNAMESE = Reading(
    {
        "^nguy": "w",
        "^huy": "wi",
        "ngh|ng": "n",
        "nh": "n",
        "ph": "f",
        "th": "t",
        "tr": "C",
        "kh": "k",
        "gi": "z",
        "^d": "z",
        "x": "s",
        "uye|uyê": "we",
        "uo": "u",
        "oa": "wa",
        "qu": "kw",
    },
    shape="^ng|^tr|^ph|^th|^x|uy|[aio]nh$|uo|^gi|oa",
)

WEST_AFRICAN = Reading(
    {
        "gb": "b",
        "kp": "p",
        "gy|dw|dz": "J",
        "ky|tw|ch": "C",
        "hy|sh": "S",
        "^n(?=[^aeiouy])": "in",
        "^m(?=[^aeiouyc])": "im",
        "wu": "wu",
        "ei": "ei",
        "th": "t",
        "s(?=[eo]u?)": "S",
        "e$": "e",
    },
    shape="gb|kp|gy|ky|hy|dw|tw|^[nm][^aeiouyc]|[aeou]s[eo]|wu",
)

TURKISH = Reading(
    {
        "oglu": "olu",
        "c": "J",
        "(?<=[aeiou])g(?=[aeiou])|(?<=[aeiou])g$": "",
        "y": "y",
        "ay": "ai",
    },
    shape="oglu$|[aeiou]g[aou]|^c[aeu]|[aeinr]c[aeiu]|can$",
)

WITHOUT_FIRST_NASAL = Reading(
    {
        "^[nm](?=[^aeiouy])": "",
        "wu": "wu",
    },
    shape="^[nm][bdgjkpstwz]",
)
