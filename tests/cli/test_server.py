"""`eventdesk server`: one step from a bare server to a join code a desk."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import desk_role, group_role
from eventdesk.core.joining.join_code import read_code
from eventdesk.storage.servers.access import try_code
from tests.cli.shell import Shell, one_line
from tests.postgresql_server import running_server

HOSTILE = 'it’s "; DROP ROLE tester; --%s'
REFUSED = {
    "turned": "\u202eriahC=chair",
    "two lines": "Cha\nir=chair",
    "NUL": "Cha\0ir=chair",
    "long": "x" * 10_000 + "=chair",
    "no kind": "Chair",
    "no name": "=chair",
    "no such kind": "Chair=king",
}


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a database that is not there yet."""
    server = running_server()
    name = server.new_database()
    server.drop(name)
    yield server.url(name)
    with psycopg.connect(server.url("postgres"), autocommit=True) as owner:
        gone = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        owner.execute(gone)


def test_setup_makes_a_code_a_desk_and_a_sheet_for_its_owner_alone(
    shell: Shell, address: str, tmp_path: Path
) -> None:
    made = shell.done("server", "setup", address, "--save", tmp_path)
    codes = [read_code(one["code"]) for one in made["desks"]]
    assert [(one.desk, one.kind.value) for one in codes] == [
        (one["desk"], one["kind"]) for one in made["desks"]
    ]
    assert {one.kind for one in codes} == set(DeskKind)
    for code in codes:
        try_code(code)
    sheet = Path(made["saved"])
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    text = sheet.read_text(encoding="utf-8")
    assert text.count("<svg") == len(codes)
    assert not any(code.password in text for code in codes)
    said = shell("server", "setup", address)
    assert said.status == 0
    assert "Chair" in said.out
    assert "█" not in said.out


def test_again_adds_desks_and_renews_and_closes_them(shell: Shell, address: str) -> None:
    first = shell.done("server", "setup", address, "--desk", "Foyer=registration")
    again = shell.done("server", "setup", address, "--desk", "Foyer=chair", "--desk", "Stage=chair")
    assert [one["desk"] for one in again["desks"]] == ["Stage"]
    assert again["kept"] == ["Foyer"]
    renewed = shell.done("server", "renew", address, "Foyer")
    assert renewed["desks"][0]["kind"] == "registration"
    assert renewed["desks"][0]["code"] != first["desks"][0]["code"]
    assert len(shell.done("server", "renew", address)["desks"]) == 2
    assert shell.done("server", "close", address, "Stage") == {"closed": "Stage"}
    unknown = shell("server", "close", address, "Stage")
    assert unknown.status == 2
    assert one_line(unknown.err)
    assert shell.done("server", "setup", address)["kept"] == ["Foyer"]


def test_a_new_database_of_the_same_name_knows_no_old_code(shell: Shell, address: str) -> None:
    old = [
        read_code(one["code"])
        for one in shell.done("server", "setup", address, "--desk", "Foyer=organiser")["desks"]
    ]
    running_server().drop(old[0].database)
    made = shell.done("server", "setup", address, "--desk", "Foyer=display")
    assert made["kept"] == []
    with psycopg.connect(address) as owner:
        groups = owner.execute(
            "SELECT roleid::regrole::text FROM pg_auth_members "
            "WHERE member = (SELECT oid FROM pg_roles WHERE rolname = %s)",
            (old[0].role,),
        ).fetchall()
    assert [one for (one,) in groups] == [group_role(old[0].database, DeskKind.DISPLAY)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("day", "eventdesk_day"), ("eventdesk", "desk"), ("eventdesk", "desk_1"), ("a", "a_desk_1")],
)
def test_two_databases_of_a_server_have_no_role_in_common(one: str, other: str) -> None:
    roles = [
        {*(desk_role(name, number) for number in (1, 2, 11)),
         *(group_role(name, kind) for kind in DeskKind)}
        for name in (one, other)
    ]  # fmt: skip
    assert not roles[0] & roles[1]


def test_a_hostile_name_of_a_desk_is_a_name(shell: Shell, address: str, tmp_path: Path) -> None:
    wish = f"{HOSTILE}=display"
    made = shell.done("server", "setup", address, "--desk", wish, "--save", tmp_path)
    assert read_code(made["desks"][0]["code"]).desk == HOSTILE
    assert '"; DROP' not in Path(made["saved"]).read_text(encoding="utf-8")
    assert shell.done("server", "renew", address, HOSTILE)["desks"][0]["desk"] == HOSTILE
    with psycopg.connect(address) as owner:
        found = owner.execute("SELECT FROM pg_roles WHERE rolname = 'tester'").fetchone()
    assert found is not None


@pytest.mark.parametrize("desk", REFUSED.values(), ids=REFUSED)
def test_what_is_no_desk_is_refused_before_anything_is_made(
    shell: Shell, address: str, desk: str
) -> None:
    told = shell("server", "setup", address, "--desk", desk)
    assert told.status == 2
    assert one_line(told.err)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(address)


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ("day.eventdesk", 2),
        ("postgresql://host:port/day", 2),
        ("mysql:///eventdesk", 2),
        ("postgresql://tester@127.0.0.1:1/day", 3),
        ("postgresql:///" + "x" * 64, 2),
    ],
)
def test_what_is_no_server_is_told_plainly(shell: Shell, given: str, status: int) -> None:
    told = shell("server", "setup", given)
    assert (told.status, one_line(told.err)) == (status, True)


def test_codes_go_into_no_folder_that_is_not_there(
    shell: Shell, address: str, tmp_path: Path
) -> None:
    told = shell("server", "setup", address, "--save", tmp_path / "none")
    assert told.status == 2
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(address)
