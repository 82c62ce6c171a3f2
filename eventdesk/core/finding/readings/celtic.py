"""Irish, Scottish Gaelic and Welsh spelling."""

from __future__ import annotations

from eventdesk.core.finding.readings.reading import Reading

GAELIC = Reading(
    {
        "^mac|^mc|^mag|^mhic": "mak",
        "^nic": "nik",
        "aoi": "i",
        "eoghai?n": "oun",
        "eadh": "a",
        "aidhe": "e",
        "aigh|eigh|igh$|idh$": "i",
        "agh(?=[dn])|adh(?=[gb])": "ai",
        "bhf": "v",
        "bh|mh": "v",
        "^dh|^gh": "g",
        "dh(?=[ei])": "y",
        "dh|gh|fh": "",
        "th": "h",
        "sh": "h",
        "ch": "x",
        "s(?=[ei])": "S",
        "(?<=i)s": "S",
        "nn?(?=e$)": "ny",
        "ao": "i",
        "eoi|eo": "o",
        "iui|iu": "u",
        "ia": "ia",
        "io": "i",
        "ua|uai": "ua",
        "ui": "i",
        "oi": "o",
        "eai|ea": "a",
        "ei": "e",
        "ai": "a",
        "e$": "a",
    },
    shape="[bmdgf]h|ao|eo|iu|io|ui|s[ei]|is|c[ei]|oi|ea|ain|ein|nn|ua|th|^mc|^mac",
)

WELSH = Reading(
    {
        "si(?=[aow])": "S",
        "dd": "0",
        "ff": "f",
        "f": "v",
        "ngh|ng": "n",
        "mh": "m",
        "nh": "n",
        "ph": "f",
        "ll": "l",
        "rh": "r",
        "th": "0",
        "ch": "x",
        "wy": "oi",
        "iw|uw|yw": "u",
        "ae|ai|au|eu|ei": "ai",
        "oe": "oi",
        "aw": "au",
        "(?<![aeiouy])w(?![aeiouy])": "u",
        "u": "i",
        "y(?=[^aeiou]*$)": "i",
        "y": "u",
    },
    shape="ll|dd|ff?|rh|si[ao]|wy|w[bcdfglmnprst]|ae|eu|[bcdgp]y|[^q]u|ch",
)
