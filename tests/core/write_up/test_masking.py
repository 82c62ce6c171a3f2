"""Names are found in what people wrote, and words that only look like them are left."""

from __future__ import annotations

import unicodedata

import pytest

from eventdesk.core.write_up.masking import Masker, Person

MASKER = Masker(
    [
        Person(given="Imogen", family="Hartnoll"),
        Person(given="Theresa", family="May"),
        Person(given="Fionnuala", family="O'Rourke", known_as="Nuala"),
        Person(given="Bo", family="Li"),
        Person(given="小明", family="王"),
        Person(given="Zoë", family="Łask-Blackwood", shown="Z. Ł."),
    ]
)


@pytest.mark.parametrize(
    ("wrote", "masked"),
    [
        ("Imogen Hartnoll spoke", "[name] spoke"),
        ("Hartnoll, Imogen", "[name]"),
        ("as hartnoll’s slides say", "as [name]’s slides say"),
        ("HARTNOLL!", "[name]!"),
        ("Ask O’Rourke, ORourke or Nuala.", "Ask [name], [name] or [name]."),
        ("may we ask Mrs May, or theresa may?", "may we ask Mrs [name], or [name]?"),
        ("bo li and Li, but not li or bo", "[name] and [name], but not li or bo"),
        ("Zoe Lask Blackwood, Ms Blackwood", "Z. Ł., Ms Z. Ł."),
        (unicodedata.normalize("NFD", "Zoë Łask-Blackwood"), "Z. Ł."),
        ("我问王小明了", "我问[name]了"),
        ("write to imogen@desk.example", "write to [address]"),
        ("Hartnollville is no name", "Hartnollville is no name"),
        ("Imogen (Hartnoll)", "[name] ([name])"),
        ("", ""),
    ],
)
def test_names_go_from_free_text(wrote: str, masked: str) -> None:
    assert MASKER.free(wrote) == masked


@pytest.mark.parametrize(
    ("wrote", "masked"),
    [
        ("May Day with Theresa May", "May Day with [name]"),
        ("Hartnoll Hall", "Hartnoll Hall"),
        ("Nuala O’Rourke: harbours", "[name]: harbours"),
    ],
)
def test_only_whole_names_go_from_what_was_published(wrote: str, masked: str) -> None:
    assert MASKER.published(wrote) == masked


def test_who_knows_nobody_changes_nothing() -> None:
    wrote = "Imogen Hartnoll <imogen@desk.example>"
    assert Masker(()).free(wrote) == wrote


def test_a_name_goes_from_every_text_and_not_only_from_the_first() -> None:
    masker = Masker([Person(given="Imogen", family="Hartnoll")])
    assert masker.free("Imogen Hartnoll") == "[name]"
    assert masker.free("Hartnoll") == "[name]"
    assert masker.published("Imogen Hartnoll") == "[name]"
