"""What may happen to a server, a desk or its machine in the middle of acts, and how it ends.

Each trouble begins while desks act, lasts until some more was told or nobody tells anything any
more, and is then mended as somebody would mend it.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass

from several_desks import SeveralDesks


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One thing that goes wrong, and its end."""

    name: str
    begin: Callable[[SeveralDesks], None]
    end: Callable[[SeveralDesks], None]
    all_go_on: bool = True
    """Whether every desk goes on acting while it lasts."""


def _killed(several: SeveralDesks) -> None:
    several.server.kill()


def _started(several: SeveralDesks) -> None:
    several.server.start()


def _ended(how: str) -> Callable[[SeveralDesks], None]:
    return lambda several: several.server.end(how)


def _one_desk_killed(several: SeveralDesks) -> None:
    several.kill(several.chance.choice(several.living()))


def _all_desks_killed(several: SeveralDesks) -> None:
    for desk in several.living():
        several.kill(desk)


def _desks_started(several: SeveralDesks) -> None:
    several.start_again()


def _desk_asleep(several: SeveralDesks) -> None:
    desk = several.chance.choice(several.living())
    desk.slept = True
    os.kill(desk.process.pid or 0, signal.SIGSTOP)


def _desks_awake(several: SeveralDesks) -> None:
    for desk in several.living():
        os.kill(desk.process.pid or 0, signal.SIGCONT)


def _password_changed(several: SeveralDesks) -> None:
    several.renew(several.desks[0])


def _password_changed_away(several: SeveralDesks) -> None:
    several.desks[0].proxy.refuse()
    several.renew(several.desks[0])


def _new_code_given(several: SeveralDesks) -> None:
    desk = several.desks[0]
    desk.proxy.heal()
    several.end(desk)
    several.start_again()


def _room_made(several: SeveralDesks) -> None:
    several.server.make_room()
    several.server.start()


TROUBLES = (
    Trouble(name="server killed", begin=_killed, end=_started),
    Trouble(name="server restarted", begin=_ended("fast"), end=_started),
    Trouble(name="server stopped at once", begin=_ended("immediate"), end=_started),
    Trouble(
        name="server frozen",
        begin=lambda several: several.server.freeze(),
        end=lambda several: several.server.thaw(),
    ),
    Trouble(name="desk killed", begin=_one_desk_killed, end=_desks_started, all_go_on=False),
    Trouble(name="all desks killed", begin=_all_desks_killed, end=_desks_started, all_go_on=False),
    Trouble(name="password changed", begin=_password_changed, end=_new_code_given),
    Trouble(name="password changed while away", begin=_password_changed_away, end=_new_code_given),
    Trouble(name="desk asleep", begin=_desk_asleep, end=_desks_awake, all_go_on=False),
)
FULL = (
    Trouble(
        name="disk of the server full",
        begin=lambda several: several.server.fill_data(),
        end=_room_made,
    ),
    Trouble(
        name="disk of the server's own log full",
        begin=lambda several: several.server.fill_log(),
        end=_room_made,
    ),
)
"""Those that need a server on small disks."""
