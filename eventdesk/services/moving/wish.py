"""The wish that an event be moved, and what became of it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from eventdesk.core.chain import Head
from eventdesk.core.moving import Place
from eventdesk.core.said import said
from eventdesk.core.unshown import Unshown
from eventdesk.storage.moving.leaving import DeskThere
from eventdesk.storage.sealing import Key


class Moving(Unshown, Struct, frozen=True, kw_only=True):
    """What is to be moved, and where to.

    Attributes:
        source, target: a file and the address of a database, or the other way round.
        passphrase: what opens the file that is moved, where it is sealed.
        seal: what the file is to be sealed with in which the event arrives.
        confirmed: whether it is to be done although desks are connected, or it was moved to another
            place before; where a move is taken back, although the other place does not answer.
        takes_back: whether a move that did not arrive is to be taken back: it goes on at `source`.
    """

    source: str
    target: str
    passphrase: str | Key | None = None
    seal: str | None = None
    confirmed: bool = False
    takes_back: bool = False


class Moved(Struct, frozen=True, kw_only=True):
    """Where an event is now."""

    address: str
    """Without any password."""
    to: Place
    head: Head
    put_aside: Path | None = None
    """What its file is called from now on; None for a server, or where it could not be renamed."""
    is_closed: bool = True
    """Whether the place it left refuses even those who do not ask it."""
    left_behind: tuple[DeskThere, ...] = ()
    """Desks whose acts did not come along."""
    was_taken_back: bool = False
    """Whether it was not moved at all: a move was taken back."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to tell whoever did it."""
        if self.was_taken_back:
            told = [said("The move is taken back: the event goes on in {0}.", self.address)]
            if self.to is Place.SERVER:
                told.append(
                    said("Where its desks may write no more, run “eventdesk server setup” again.")
                )
            return tuple(told)
        if self.to is Place.SERVER:
            told = [said("The event is in {0} now, whole and verified.", self.address)]
            if self.put_aside is not None:
                told.append(
                    said("Its file is “{0}” from now on, and takes no acts.", self.put_aside.name)
                )
            else:
                told.append(
                    said("Its file takes no acts, but could not be renamed: it is open elsewhere.")
                )
            told.append(said("Each desk joins it there with a join code of its own, this one too."))
            return tuple(told)
        told = [said("The event is in {0} now, whole and verified.", Path(self.address).name)]
        told.append(
            said(
                "The database takes no acts any more. It still holds everything: whoever runs "
                "the server can drop it."
            )
        )
        if self.left_behind:
            names = ", ".join(one.desk for one in self.left_behind)
            told.append(said("What was not sent yet stays with: {0}.", names))
        return tuple(told)
