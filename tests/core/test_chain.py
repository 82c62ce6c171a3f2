"""The hash chain: a change in any column shows, and forgetting does not break it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.chain import GENESIS, Head, Link, Stamp, chained, personal_digest, seal
from eventdesk.core.entries import Draft
from eventdesk.core.json_values import parsed
from tests.core.running_orders import at

SALT = bytes(range(16))
LINK = Link(
    sequence=7,
    act="act",
    part=0,
    happened_at=at("09:00"),
    recorded_at=at("09:01"),
    desk="Desk 1",
    operator="operator",
    action="note.added",
    subject="subject",
    undoes="other",
    facts_text="{}",
    digest=personal_digest(SALT, "{}"),
)


@pytest.mark.parametrize("column", Link.__struct_fields__)
def test_the_hash_covers_every_column(column: str) -> None:
    value = getattr(LINK, column)
    match value:
        case datetime():
            others: list[object] = [value + timedelta(microseconds=1)]
        case int():
            others = [value + 1]
        case bytes():
            others = [bytes(32)]
        case _:
            others = [value + " ", ""]
    if column in ("operator", "subject", "undoes"):
        others.append(None)
    for other in others:
        changed = replace(LINK, **{column: other})  # type: ignore[arg-type]
        assert changed.hashed_after(GENESIS) != LINK.hashed_after(GENESIS)


def test_the_hash_covers_the_hash_before() -> None:
    assert LINK.hashed_after(GENESIS) != LINK.hashed_after(bytes([1]) + GENESIS[1:])


instants = st.datetimes(timezones=st.just(UTC))
drafts = st.fixed_dictionaries(
    {
        "action": st.sampled_from(Action),
        "subject": st.none() | st.text(),
        "facts": st.dictionaries(st.text(), st.text() | st.integers() | st.booleans()),
        "personal": st.none() | st.dictionaries(st.text(), st.text()),
        "undoes": st.none() | st.text(),
        "happened_at": st.none() | instants,
    }
).map(lambda said: Draft(**said))
stamps = st.builds(
    Stamp,
    act=st.text(),
    happened_at=instants,
    recorded_at=instants,
    desk=st.text(),
    operator=st.none() | st.text(),
)


@given(stamps, st.lists(drafts, max_size=4), st.integers(min_value=0))
def test_the_quick_way_to_chain_an_act_gives_the_hashes_of_its_links(
    stamp: Stamp, said: list[Draft], sequence: int
) -> None:
    sealed = [seal(draft, SALT) for draft in said]
    previous, links = bytes(range(32)), []
    for part, one in enumerate(sealed):
        link = Link(
            sequence=sequence + 1 + part,
            act=stamp.act,
            part=part,
            happened_at=one.draft.happened_at or stamp.happened_at,
            recorded_at=stamp.recorded_at,
            desk=stamp.desk,
            operator=stamp.operator,
            action=one.draft.action.value,
            subject=one.draft.subject,
            undoes=one.draft.undoes,
            facts_text=one.facts_text,
            digest=one.digest,
        )
        previous = link.hashed_after(previous)
        links.append(previous)
    head = Head(sequence=sequence, hash=bytes(range(32)))
    assert list(chained(head, stamp, sealed)) == links


def test_text_cannot_move_from_one_column_to_the_next() -> None:
    one = replace(LINK, desk="ab", operator="c").hashed_after(GENESIS)
    assert one != replace(LINK, desk="a", operator="bc").hashed_after(GENESIS)


def test_the_hash_is_the_same_in_every_version() -> None:
    # Fixed for ever: logs that were written must verify in all versions to come.
    assert LINK.hashed_after(GENESIS).hex() == (
        "12695c92799d7db96e9191c8583b79abb74a0159c3d82569202d0e5c0aeaf19a"
    )


@given(st.text(), st.binary(min_size=16, max_size=16))
def test_the_digest_needs_both_the_salt_and_the_text(words: str, salt: bytes) -> None:
    draft = Draft(action=Action.NOTE_ADDED, personal={"text": words})
    sealed = seal(draft, salt)
    assert sealed.digest == personal_digest(salt, sealed.personal_text)
    assert sealed.digest != personal_digest(bytes(17), sealed.personal_text)
    assert sealed.digest != personal_digest(salt, f"{sealed.personal_text} ")


def test_an_entry_about_nobody_has_neither_text_nor_salt() -> None:
    sealed = seal(Draft(action=Action.ITEM_STARTED), SALT)
    assert (sealed.personal_text, sealed.salt) == (None, None)
    assert sealed.digest == personal_digest(None, None)


def test_what_a_database_cannot_keep_is_taken_out_before_it_is_hashed() -> None:
    half = "\ud83d"
    draft = Draft(
        action=Action.NOTE_ADDED,
        facts={"organisation": f"Kent\0{half}"},
        personal={"text": f"a\0b{half}", "extra": {f"k\0{half}": ["x\0", 3, None, True]}},
    )
    sealed = seal(draft, SALT)
    assert parsed(sealed.facts_text) == {"organisation": "Kent�"}
    assert parsed(sealed.personal_text or "") == {
        "text": "ab�",
        "extra": {"k�": ["x", 3, None, True]},
    }


def test_a_backslash_before_u0000_is_text_like_any_other() -> None:
    sealed = seal(Draft(action=Action.NOTE_ADDED, personal={"text": r"C:\u0000"}), SALT)
    assert parsed(sealed.personal_text or "") == {"text": r"C:\u0000"}


def test_a_head_reads_as_its_number_and_hash() -> None:
    assert str(Head(sequence=3, hash=bytes(31) + b"\x0f")) == f"3:{'0' * 63}f"
