"""What the database of a server looks at itself, whatever a desk sends to it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.chain import GENESIS, Link, personal_digest
from eventdesk.core.joining.desk_kinds import DeskKind
from tests.storage.servers.prepared_server import PreparedServer

NOW = datetime(2026, 11, 16, 8, 50, 0, 120, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
INSTANTS = st.integers(0, 10**17).map(lambda us: NOW + timedelta(microseconds=us - 10**15))
COLUMNS = (
    "sequence", "act", "part", "happened_at", "recorded_at", "desk", "operator", "action",
    "subject", "undoes", "facts", "personal", "salt", "digest", "hash",
)  # fmt: skip
NOTE = Link(
    sequence=1,
    act="0" * 36,
    part=0,
    happened_at=NOW,
    recorded_at=NOW,
    desk="Foyer",
    operator=None,
    action=Action.NOTE_ADDED,
    subject=None,
    undoes=None,
    facts_text="{}",
    digest=personal_digest(b"salt", "text"),
)


@pytest.fixture(autouse=True)
def _an_empty_log(prepared: PreparedServer) -> Iterator[None]:
    yield
    with prepared.connect() as owner:
        owner.execute("DELETE FROM entries")
        owner.execute("UPDATE chain_head SET sequence = 0, hash = %s", (GENESIS,))


def put(
    desk: psycopg.Connection,
    link: Link,
    *,
    after: bytes = GENESIS,
    own_hash: bytes | None = None,
    moves: bool = True,
) -> bytes:
    """Send an entry and move the head to it, in one transaction, as a desk's program does."""
    made = own_hash or link.hashed_after(after)
    values = (
        link.sequence, link.act, link.part, link.happened_at, link.recorded_at, link.desk,
        link.operator, link.action, link.subject, link.undoes, link.facts_text, "text", b"salt",
        link.digest, made,
    )  # fmt: skip
    signs = ", ".join(["%s"] * len(values))
    with desk.transaction():
        desk.execute("SELECT * FROM chain_head FOR UPDATE")
        desk.execute(f"INSERT INTO entries ({', '.join(COLUMNS)}) VALUES ({signs})", values)  # noqa: S608
        if moves:
            moved = (link.sequence, made)
            desk.execute("UPDATE chain_head SET sequence = %s, hash = %s", moved)
    return made


def log(prepared: PreparedServer) -> list[tuple[object, ...]]:
    with prepared.connect() as owner:
        rows = owner.execute("SELECT sequence, action FROM entries ORDER BY sequence").fetchall()
        return [*rows, *owner.execute("SELECT sequence, hash FROM chain_head").fetchall()]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    link=st.builds(
        Link,
        sequence=st.just(1),
        act=st.uuids().map(str),
        part=st.integers(0, 9),
        happened_at=INSTANTS,
        recorded_at=INSTANTS,
        desk=TEXTS,
        operator=st.none() | st.uuids().map(str),
        action=st.just(Action.NOTE_ADDED),
        subject=st.none() | st.uuids().map(str),
        undoes=st.none() | st.uuids().map(str),
        facts_text=TEXTS,
        digest=st.just(NOTE.digest),
    )
)
def test_an_honest_entry_comes_in_whatever_it_says(prepared: PreparedServer, link: Link) -> None:
    with prepared.connect(DeskKind.REGISTRATION) as desk:
        first = put(desk, link)
        second = replace(link, sequence=2, act=secrets.token_hex(18))
        put(desk, second, after=first)
    assert len(log(prepared)) == 3
    with prepared.connect() as owner:
        owner.execute("DELETE FROM entries")
        owner.execute("UPDATE chain_head SET sequence = 0, hash = %s", (GENESIS,))


FORGED = {
    "a gap": {"link": replace(NOTE, sequence=3)},
    "a number before the first": {"link": replace(NOTE, sequence=0)},
    "another hash": {"own_hash": bytes(32)},
    "the hash of other words": {"own_hash": replace(NOTE, desk="Else").hashed_after(GENESIS)},
    "a hash after another head": {"after": bytes([1]) * 32},
    "a digest of other words": {"link": replace(NOTE, digest=personal_digest(b"salt", "else"))},
    "a head that stays": {"moves": False},
    "a lead": {"link": replace(NOTE, action=Action.OPERATOR_MADE_LEAD)},
    "what the chair does": {"link": replace(NOTE, action=Action.ITEM_STARTED)},
    "people forgotten": {"link": replace(NOTE, action=Action.PEOPLE_FORGOTTEN)},
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
def test_a_forged_entry_changes_nothing(
    prepared: PreparedServer, forged: Mapping[str, Any]
) -> None:
    before = log(prepared)
    wish: dict[str, Any] = {"link": NOTE, **forged}
    with (
        prepared.connect(DeskKind.REGISTRATION) as desk,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        put(desk, **wish)
    assert log(prepared) == before


@pytest.mark.parametrize(
    ("kind", "statement"),
    [
        (DeskKind.CHAIR, "UPDATE chain_head SET sequence = 7"),
        (DeskKind.QUESTIONS, "UPDATE chain_head SET hash = 'x'"),
        (DeskKind.ORGANISER, "UPDATE entries SET personal = 'other words'"),
        (DeskKind.ORGANISER, "UPDATE entries SET salt = 'other'"),
        (
            DeskKind.REGISTRATION,
            "INSERT INTO operators (id, name, revision, lead) VALUES ('x', 'Me', 1, true)",
        ),
        (DeskKind.REGISTRATION, "UPDATE operators SET lead = true"),
        (DeskKind.REGISTRATION, "UPDATE day SET ended_at = now()"),
        (DeskKind.REGISTRATION, "UPDATE items SET minutes = 1"),
    ],
)
def test_no_row_is_written_past_the_log(
    prepared: PreparedServer, kind: DeskKind, statement: str
) -> None:
    with prepared.connect() as owner:
        owner.execute(
            "INSERT INTO operators (id, name, revision, lead) VALUES ('who', 'Kim', 1, false)"
        )
        owner.execute("INSERT INTO day (id, revision) VALUES (1, 1)")
        owner.execute(
            "INSERT INTO items (id, position, title, kind, planned_start, minutes, fixed, "
            "line_up_lead_minutes, gap_before, speakers, location, dropped, listed_id, "
            "passed_over, moved, ready, revision) VALUES ('item', 1, 'Talk', 'talk', now(), 5, "
            "false, 0, false, '[]', '', false, '', false, false, false, 1)"
        )
    try:
        with prepared.connect(DeskKind.CHAIR) as desk:
            put(desk, NOTE)
        with prepared.connect(kind) as desk:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                desk.execute(statement)
            if kind is DeskKind.REGISTRATION:
                desk.execute("UPDATE items SET speakers = '[1]', revision = 2")
            if kind is DeskKind.ORGANISER:
                desk.execute("UPDATE entries SET personal = NULL, salt = NULL")
    finally:
        with prepared.connect() as owner:
            for table in ("operators", "day", "items"):
                owner.execute(f"DELETE FROM {table}")  # noqa: S608


def test_the_owner_moves_whole_events_in(prepared: PreparedServer) -> None:
    with prepared.connect() as owner:
        owner.execute("UPDATE chain_head SET sequence = 9, hash = %s", (bytes(32),))
        put(owner, replace(NOTE, sequence=9), own_hash=bytes(32))
