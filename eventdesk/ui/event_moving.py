"""Where the open event lives, and the wish that it be moved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.moving import Place
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.moving.whereabouts import where
from eventdesk.services.moving.wish import Moving
from eventdesk.storage.on_server import with_password
from eventdesk.ui.event_view import EventView
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.pages.moving.wish import MoveAnswer, MoveWish

_TO_FILE = "event.eventdesk"


class EventMoving(QObject):
    """Makes a wish of what is written on the page; knows how the event is opened again.

    Signals:
        wished: the event is to be closed and moved (a `MoveWish`).
    """

    wished = Signal(object)

    def __init__(self, desk: EventDesk, view: EventView, folder: Path) -> None:
        """Show on the page of `view` where the event is; a file would be kept in `folder`.

        Not for the sample, which is thrown away when it is closed.
        """
        super().__init__(view)
        self._address, self._key = desk.database.address, desk.database.key
        self._here = Place.FILE
        self._file = folder / _TO_FILE
        self._section = view.event_page.moving
        self._section.wished.connect(self._take)
        if desk.joined is not None and desk.joined.kind is not DeskKind.ORGANISER:
            return  # that is for the organiser's desk, and the server would refuse it here
        view.acts.perform(lambda opened: where(opened.database), self._show)

    def _show(self, found: tuple[Place, Place | None]) -> None:
        self._here, left = found
        self._section.show_place(self._here, left, self._file)
        self._section.show()

    def _take(self, answer: MoveAnswer) -> None:
        try:
            target = self._target(answer)
        except EventDeskError as failure:
            self._section.card.show_problem(spoken(failure.message))
            return
        moving = Moving(source=self._address, target=target, passphrase=self._key, seal=answer.seal)
        self._section.card.empty()
        self.wished.emit(MoveWish(moving=moving, address=self._address, key=self._key))

    def _target(self, answer: MoveAnswer) -> str:
        if self._here is Place.FILE:
            return with_password(answer.target, answer.password)
        path = Path(answer.target).expanduser()
        if not path.is_absolute():
            raise InputError("no_folder", "Write the whole path, with its folder.")
        return str(path)
