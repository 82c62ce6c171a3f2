"""Sealing an event with a passphrase, unsealing it, giving it another: the file, and its copies.

The entry that says so is made in the new file before it takes the event's name: the log has it if,
and only if, the file is what it says. Copies get no entry: they stay the moment that they are.
"""

from __future__ import annotations

import glob
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.clock import Clock
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.core.passphrases import objection, spelled
from eventdesk.core.said import said, said_of
from eventdesk.core.unshown import Unshown
from eventdesk.services.performer import Decision, Identity, Performer
from eventdesk.services.restoring import PUT_ASIDE
from eventdesk.storage import event_file
from eventdesk.storage.database import Database
from eventdesk.storage.places import SUFFIX
from eventdesk.storage.resealing import reseal
from eventdesk.storage.sealing import Key, new_key
from eventdesk.storage.transactions import Writing


class Sealed(Struct, frozen=True, kw_only=True):
    """What became of an event and of its copies."""

    path: Path
    is_sealed: bool
    anew: bool = False
    """Whether it was sealed before, with another passphrase."""
    copies: tuple[Path, ...] = ()
    """Those that were sealed, or unsealed, along with it."""
    not_reached: tuple[Path, ...] = ()
    """Those that are as they were: in use, damaged, or sealed with yet another passphrase."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to tell whoever did it."""
        if not self.is_sealed:
            done = said("{0} is unsealed: whoever has the file can read it.", self.path.name)
        elif self.anew:
            done = said("{0} has another passphrase. The old one opens it no more.", self.path.name)
        else:
            done = said(
                "{0} is sealed. Without its passphrase nobody can open it again.", self.path.name
            )
        told: list[str] = [done]
        if self.copies:
            told.append(self._of_copies())
        if self.not_reached:
            names = ", ".join(one.name for one in self.not_reached)
            told.append(said("Not reached, and as they were: {0}.", names))
        if self.is_sealed and not self.anew:
            told.append(
                said(
                    "What was on the disk before is not overwritten: exports, and copies made by "
                    "hand or by the system, are as they were."
                )
            )
        return tuple(told)

    def _of_copies(self) -> str:
        one, number = self.copies[0].name, len(self.copies)
        if self.is_sealed:
            return said_of(
                number, "Its copy {0} is sealed too.", "Its {n} copies are sealed too.", one
            )
        return said_of(
            number, "Its copy {0} is unsealed too.", "Its {n} copies are unsealed too.", one
        )


class Resealing(Unshown, Struct, frozen=True, kw_only=True):
    """What is wanted of one event.

    Attributes:
        address: the event.
        passphrase: what opens it now; None where it is not sealed.
        wanted: what is to open it from now on; None to unseal it.
        copies: its backups, beside those that lie next to it.
    """

    address: str
    passphrase: str | None = None
    wanted: str | None = None
    copies: Sequence[Path] = ()


def carry_out(
    wish: Resealing,
    clock: Clock,
    identity: Identity,
    copies_of: Callable[[Database], Sequence[Path]] = lambda _database: (),
) -> Sealed:
    """Seal or unseal an event and its copies, those among them that `copies_of` knows of it.

    Raises:
        InputError: `not_a_file`, `not_sealed`, `bad_passphrase`, `same_passphrase`, or as it cannot
            be opened (`sealed`, `wrong_passphrase`).
        EnvironmentFailure: `in_use`, while anybody else has it open, or as the machine fails. The
            event is as it was.
    """
    _refuse_what_cannot_be(wish)
    with event_file.open_event(wish.address, wish.passphrase) as opened:
        # Whatever has no path is on a server, and was refused.
        path, old, known = opened.path or Path(wish.address), opened.key, copies_of(opened)
    _refuse_what_changes_nothing(wish, path, old)
    new = None if wish.wanted is None else new_key(wish.wanted)

    def record(database: Database) -> None:
        record_sealing(database, clock, identity, is_sealed=new is not None, anew=old is not None)

    reseal(path, old, new, record)
    copies = dict.fromkeys((*_copies_beside(path), *known, *wish.copies))
    reached = [one for one in copies if _reseal_copy(one, old, new)]
    return Sealed(
        path=path,
        is_sealed=new is not None,
        anew=old is not None and new is not None,
        copies=tuple(reached),
        not_reached=(
            *(one for one in copies if one not in reached),
            *(_put_aside(path) if new is not None else ()),
        ),
    )


def _refuse_what_cannot_be(wish: Resealing) -> None:
    if event_file.is_server(wish.address):
        message = said("An event on a server is sealed by the server, and cannot be sealed here.")
        raise InputError("not_a_file", message)
    problem = "" if wish.wanted is None else objection(wish.wanted)
    if problem:
        raise InputError("bad_passphrase", problem)


def _refuse_what_changes_nothing(wish: Resealing, path: Path, old: Key | None) -> None:
    if wish.wanted is None and old is None:
        raise InputError("not_sealed", said("{0} is not sealed.", path.name))
    before = None if old is None else wish.passphrase
    if before is not None and wish.wanted is not None and spelled(before) == spelled(wish.wanted):
        message = said("{0} is sealed with that passphrase already.", path.name)
        raise InputError("same_passphrase", message)


def record_sealing(
    database: Database, clock: Clock, identity: Identity, *, is_sealed: bool, anew: bool
) -> None:
    """Make the entry that says so, in the new file."""
    action = Action.FILE_SEALED if is_sealed else Action.FILE_UNSEALED
    facts = {"anew": anew} if is_sealed else {}

    def decide(_writing: Writing, _at: datetime) -> Decision:
        return Decision(wish=action, drafts=[Draft(action=action, facts=facts)])

    Performer(database, clock, identity).perform(decide)


def _copies_beside(path: Path) -> list[Path]:
    """The copies that were made before a migration."""
    found = path.parent.iterdir()
    return sorted(
        one for one in found
        if one.name.startswith(f"{path.stem}-before-") and one.suffix == SUFFIX
    )  # fmt: skip


def _put_aside(path: Path) -> list[Path]:
    """What a restoring has put aside. It may be damaged, and is to stay as it is, byte by byte."""
    return sorted(path.parent.glob(f"{glob.escape(path.stem)} {PUT_ASIDE} *{SUFFIX}"))


def _reseal_copy(path: Path, old: Key | None, new: Key | None) -> bool:
    """Give a copy the key that the event has now; False where it could not be reached."""
    if not path.is_file():
        return False
    try:
        if event_file.is_plain(path):
            if new is not None:
                reseal(path, None, new)
        elif new is None or not event_file.opens(path, new):
            if old is None or not event_file.opens(path, old):
                return False
            reseal(path, old, new)
    except (EventDeskError, OSError):
        return False
    return True
