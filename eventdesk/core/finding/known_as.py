"""Names that stand for one another: Bill and William, Gosia and Małgorzata."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nicknames import NickNamer

_FURTHER = (
    "aleksander alek olek sasha alexander",
    "aleksandra ola sasha alexandra",
    "agnieszka aga",
    "aisling ash",
    "ananya anu",
    "andrzej andrew",
    "anna ania hania anne ann annie",
    "beata bea",
    "bronwen bron",
    "caoimhe keeva queeva",
    "catrin cat cati",
    "christos chris",
    "dafydd dai david dave",
    "dimitrios dimitris jimmy mitsos",
    "elzbieta ela elizabeth",
    "emmanuel manny emeka manu",
    "eoghan owen eoin",
    "fionnuala nuala",
    "gethin geth",
    "giuseppe beppe joe",
    "grzegorz greg gregory",
    "gwenllian gwen llio",
    "harpreet harp harry",
    "ioannis yannis giannis john",
    "iwan ivan",
    "jacqueline jackie jacqui jax",
    "jan john",
    "jaswinder jas jazz",
    "joanna asia jo",
    "katarzyna kasia kate",
    "konstantinos kostas dinos costas",
    "krzysztof krzys chris kris",
    "magdalena magda lena",
    "mairead maighread margaret",
    "malgorzata gosia margaret",
    "manpreet mani",
    "margaret maggie meg peggy rita marge mags",
    "michal michael mike",
    "mohammed mo muhammad mohamed mohammad muhammed mohamad mehmet",
    "nikolaos nikos nick nicholas",
    "oluwaseun seun",
    "oluwatobi tobi tobiloba",
    "oluwadamilola dami damilola",
    "oluwafemi femi",
    "oluwatosin tosin",
    "padraig paddy patrick pat podge",
    "pawel paul",
    "piotr peter piotrek",
    "rhiannon rhi",
    "seamus shay james",
    "sean shaun shawn shane john",
    "sinead jane",
    "siobhan shiv",
    "sukhwinder sukhi",
    "temitope temi tope",
    "theodoros theo",
    "tomasz tomek tom thomas",
    "vasileios vasilis bill",
    "wojciech wojtek",
    "yetunde yetty",
    "zoltan zoli",
)
"""What the library's set, which is made of American names, does not have: first the long form."""


@lru_cache(maxsize=2048)
def related_names(name: str) -> frozenset[str]:
    """Folded names that the bearer of this folded name may go by, itself left out."""
    namer, further = _namer(), _further()
    long_forms = {name} | set(namer.canonicals_of(name))
    related = set(long_forms)
    for long_form in long_forms:
        related |= set(namer.nicknames_of(long_form))
    return frozenset((related | further.get(name, frozenset())) - {name})


@lru_cache(maxsize=1)
def _namer() -> NickNamer:
    from nicknames import NickNamer

    return NickNamer()


@lru_cache(maxsize=1)
def _further() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _FURTHER:
        group = frozenset(line.split())
        for name in group:
            found[name] = found.get(name, frozenset()) | group
    return found
