"""Preparing a server for several desks: one step for whoever runs it, and a join code a desk.

A password is known here while its code is made, and afterwards only by who has the code.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import DESKS
from eventdesk.core.joining.join_code import MOST_NAME, JoinCode, is_name_of_desk, written
from eventdesk.core.said import said
from eventdesk.core.shown_text import in_one_line
from eventdesk.core.unshown import Unshown

if TYPE_CHECKING:  # the driver of servers, which who keeps events in files need not have
    from eventdesk.storage.servers.reaching import Reach
    from eventdesk.storage.servers.setting_up import DeskMade


class DeskCode(Unshown, Struct, frozen=True, kw_only=True):
    """A desk, and the code with which it joins."""

    name: str
    kind: DeskKind
    code: str


class ServerSetUp(Struct, frozen=True, kw_only=True):
    """A server that desks may come to."""

    database: str
    host: str
    port: int
    tls: bool
    desks: tuple[DeskCode, ...]
    """Those that have a new code."""
    kept: tuple[str, ...] = ()
    """The names of those that had one before, which holds."""
    notes: tuple[str, ...] = ()
    """What whoever runs the server should know, one sentence each."""


def set_up(
    address: str,
    wanted: Sequence[tuple[str, DeskKind]] = (),
    *,
    reached_at: str | None = None,
    without_tls: bool = False,
) -> ServerSetUp:
    """Prepare a database and make a code for each desk that is not there yet.

    Where none is there and none `wanted`, they are the desks of a usual day. `reached_at` is where
    desks come to the server; else it is where `address` says.

    Raises:
        InputError: for what cannot be used.
        EnvironmentFailure: as the server fails, or while it has no TLS.
    """
    from eventdesk.storage.servers.reaching import owners_address, seen_by_desks
    from eventdesk.storage.servers.setting_up import prepare

    _refuse_names(wanted)
    url = owners_address(address)
    reach = seen_by_desks(url, reached_at, without_tls=without_tls)
    return _told(reach, prepare(url, wanted, DESKS))


def renew(
    address: str,
    names: Sequence[str] = (),
    *,
    reached_at: str | None = None,
    without_tls: bool = False,
) -> ServerSetUp:
    """Give desks new codes, all of them where none is named. Who is in with an old one is out.

    Raises:
        InputError: `no_such_desk`, or for what cannot be used.
        EnvironmentFailure: as the server fails.
    """
    from eventdesk.storage.servers import setting_up
    from eventdesk.storage.servers.reaching import owners_address, seen_by_desks

    url = owners_address(address)
    reach = seen_by_desks(url, reached_at, without_tls=without_tls)
    return _told(reach, setting_up.renew(url, names))


def close(address: str, name: str) -> None:
    """Let a desk in no more; whoever is in with its code is out on return.

    Raises:
        InputError: `no_such_desk`.
        EnvironmentFailure: as the server fails.
    """
    from eventdesk.storage.servers import setting_up
    from eventdesk.storage.servers.reaching import owners_address

    setting_up.close(owners_address(address), name)


def _told(reach: Reach, desks: Sequence[DeskMade]) -> ServerSetUp:
    codes = [_code(reach, desk) for desk in desks if desk.password]
    return ServerSetUp(
        database=reach.database,
        host=reach.host,
        port=reach.port,
        tls=reach.pin is not None,
        desks=tuple(DeskCode(name=code.desk, kind=code.kind, code=written(code)) for code in codes),
        kept=tuple(desk.name for desk in desks if not desk.password),
        notes=tuple(_notes(reach, codes)),
    )


def _code(reach: Reach, desk: DeskMade) -> JoinCode:
    return JoinCode(
        host=reach.host,
        port=reach.port,
        database=reach.database,
        role=desk.role,
        password=desk.password,
        pin=reach.pin,
        kind=desk.kind,
        desk=desk.name,
    )


def _notes(reach: Reach, codes: Sequence[JoinCode]) -> list[str]:
    from eventdesk.storage.servers.access import try_code
    from eventdesk.storage.servers.reaching import own_address

    notes: list[str] = []
    if not reach.tls:
        notes.append(
            said("These codes work without TLS: whoever is in the network could read along.")
            if not reach.is_here
            else said("These codes work without TLS, within this computer.")
        )
    if reach.is_here:
        there = own_address() or "HOST"
        notes.append(
            said(
                "They are for desks on this computer. For other laptops type eventdesk server "
                "renew ADDRESS --address {0}, this computer’s own address.",
                there,
            )
        )
    if codes:
        try:
            try_code(codes[0])
        except EventDeskError as failure:
            notes.append(
                said("The code of {0} was tried, and failed: {1}", codes[0].desk, failure.message)
            )
            notes.append(
                said("In the server’s pg_hba.conf there is to be the line: {0}", reach.line_of_hba)
            )
        else:
            notes.append(
                said("The code of {0} was tried from this computer, and works.", codes[0].desk)
            )
    return notes


def _refuse_names(wanted: Sequence[tuple[str, DeskKind]]) -> None:
    names = [name for name, _ in wanted]
    for name in names:
        if not is_name_of_desk(name):
            message = said(
                "“{0}” is no name for a desk. Give one line of {1} signs at most, like Foyer.",
                in_one_line(name, MOST_NAME),
                MOST_NAME,
            )
            raise InputError("bad_desk", message)
    if len(set(names)) < len(names):
        raise InputError("bad_desk", said("Two desks have the same name. Give each its own."))
