"""The window: a start page while no event is open, and the open event after that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QShowEvent,
)  # fmt: skip
from PySide6.QtWidgets import QMainWindow

from eventdesk.core.errors import EventDeskError
from eventdesk.core.event import Event
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Doors, Settings
from eventdesk.storage.machine import read_machine
from eventdesk.storage.owner_only import make_private_folder
from eventdesk.storage.places import SUFFIX, data_folder
from eventdesk.storage.rescue.damage import DamagedEvent
from eventdesk.storage.sealing import Key
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.brought import may_be_brought
from eventdesk.ui.drop_edge import DropEdge
from eventdesk.ui.event_view import EventView
from eventdesk.ui.file_dialogs import choose_file, open_folder
from eventdesk.ui.first_list import FirstList
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.late import Late
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.memories import first_page, memories_of
from eventdesk.ui.opener import Opener
from eventdesk.ui.recent_events import synced_warning, window_title
from eventdesk.ui.remembering import Remembering
from eventdesk.ui.screens.screens_desk import ScreensDesk
from eventdesk.ui.sealed_opening import ResealWish, SealedOpening
from eventdesk.ui.single_instance import SingleInstance, raise_open_window
from eventdesk.ui.start_pages import StartPages
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from eventdesk.ui.pages.moving.wish import MoveWish
    from eventdesk.ui.start_page import StartPage

FIRST_SIZE = QSize(1280, 720)
LEAST_SIZE = QSize(960, 600)


class MainWindow(QMainWindow):
    """One window of eventdesk.

    Signals:
        event_opened: the event is on screen.
        new_window_wished: another window on the event at this address, please; and its key.
        rehearsal_wished: the day of the event at this address on a copy, please; and its key.
    """

    event_opened = Signal()
    new_window_wished = Signal(str, object)
    rehearsal_wished = Signal(str, object)

    def __init__(self, theme: Theme, doors: Doors, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._doors = doors
        self._settings = settings
        self._folder = data_folder(settings.data_dir)
        self._remembering = Remembering(self._folder)
        self._instance: SingleInstance | None = None
        self._address = self.kept_address = ""  # the second only of an event that is remembered
        self.comfort_actions: dict[str, QAction] = {}
        self._remembers = self.restores = True  # its screens are where they were
        self.went_on_in: MainWindow | None = None  # made anew
        self.view: EventView | None = None
        self._desk: EventDesk | None = None
        self._opener = Opener(self)
        self._opener.opened.connect(self._on_opened)
        self._opener.failed.connect(self.show_failure)
        self._start = Late(self._make_start)
        self.sealed = SealedOpening(self._start, doors, settings, self)
        self.sealed.way_found.connect(self.open_way)
        self.first_list = FirstList(self)
        self._stack = PageStack()
        self.beside_start = StartPages(theme, doors, settings, self._folder, self._stack)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.setAcceptDrops(True)
        self._edge = DropEdge(theme, self)
        self._connect_beside()
        self.setWindowTitle("eventdesk")

    @property
    def live(self) -> LiveEvent:
        """The open event; only while one is open."""
        return self._open_view().live

    @property
    def acts(self) -> ActWorker:
        """What performs its acts; only while one is open."""
        return self._open_view().acts

    @property
    def screens(self) -> ScreensDesk:
        """Its screens; only while an event is open."""
        return self._open_view().screens

    @property
    def busy(self) -> bool:
        """Whether an event is being opened, restored or moved here."""
        return self._opener.busy or self.beside_start.busy

    def turn_to(self, page: PageId) -> None:
        """Turn to a page of the open event."""
        self._open_view().turn_to(page)

    def show_start(self) -> None:
        """Show the start page: what was open before, and three ways on."""
        start = self._start()
        start.show_anew(read_machine(self._folder).recent, datetime.now().astimezone().time())
        self._stack.setCurrentWidget(start)
        self.setWindowTitle("eventdesk")
        start.take_focus()

    def open_address(self, address: str, *, beside: bool = False, key: Key | None = None) -> None:
        """Open an event; if this user has it open already, bring that window to the front.

        `beside` opens another window on the same event all the same, a sealed one with its `key`.
        """
        if not beside and raise_open_window(address):
            told = self.tr("It is open in another window already.")
            self._start().show_message(MessageView(sentence=told))
            return
        # The screens of an event that is open already are where its first window has put them.
        self.restores = not beside
        self.open_way(self.sealed.way(address, key))

    def show_desk(self, desk: EventDesk, *, remembered: bool = True, restores: bool = True) -> None:
        """Show an event that is open already; with `restores`, its screens where they were."""
        self._close_event()
        self._address, self.restores = desk.database.address, restores
        kept = self._folder if remembered else None
        self.kept_address = self._address if remembered else ""
        memories = memories_of(kept, self._address, restores=restores)
        self.view, self._desk = EventView(self._theme, desk, memories), desk
        if remembered:
            self._remembering.address = self._address
            self.view.wishes.operator_changed.connect(self._remembering.operator)
            self.view.desks.to_send_changed.connect(self._remembering.to_send)
            self.view.details_made.connect(lambda _page: self._offer_moving(desk))
        self.view.theme_wished.connect(lambda: self._remembering.swapped(self._theme))
        self.view.lines.message.button_wished.connect(open_folder)
        self.view.new_window_wished.connect(lambda: self._pass_on(self.new_window_wished))
        self.view.ready.rehearsal_wished.connect(lambda: self._pass_on(self.rehearsal_wished))
        self.view.live.ready.connect(lambda: self._on_ready(remembered=remembered))
        self.view.live.event_changed.connect(self._show_title)
        self.view.sealing.is_kept = remembered
        self.view.reseal_wished.connect(self._reseal)
        self._stack.addWidget(self.view)
        self._stack.setCurrentWidget(self.view)
        self._instance = SingleInstance(self._address, self)
        self._instance.called.connect(self.come_to_front)
        self.view.qt_actions |= self.comfort_actions
        self.view.turn_to(first_page(kept, self._address))

    def _pass_on(self, wish: SignalInstance) -> None:
        wish.emit(self._address, self._open_view().sealing.key)

    def _offer_moving(self, desk: EventDesk) -> None:
        """The page with the details has been made: it says where the event is."""
        from eventdesk.ui.event_moving import EventMoving

        EventMoving(desk, self._open_view(), self._folder).wished.connect(self._move)

    def come_to_front(self) -> None:
        """Somebody started this event again: here it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """A window that opens no event shows the start page."""
        if self._stack.count() == 0:
            self.show_start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is waiting; everything acknowledged is on disk already.

        Whoever closes it while acts are still to be sent is told so first.
        """
        if event.spontaneous() and self.view is not None and self.view.desks.holds_close():
            event.ignore()
            return
        self.beside_start.close()
        self._close_event()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from the file manager, or a text; the edge says that it would be taken."""
        if self.view is not None and self.view.lock.is_on:
            return
        if may_be_brought(event.mimeData()):
            self._edge.show_over(self)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes elsewhere."""
        self._edge.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what a dropped list would do; open a dropped event where none is open."""
        self._edge.hide()
        if self.view is not None:
            if self.view.lock.is_on:
                return
            self.view.bringing_in.take(event.mimeData())
            return
        self.first_list.take(event.mimeData())

    def _make_start(self) -> StartPage:
        from eventdesk.ui.start_wishes import made_start_page

        start = made_start_page(self, self._theme)
        start.show_anew(read_machine(self._folder).recent, datetime.now().astimezone().time())
        self._stack.addWidget(start)
        return start

    def _connect_beside(self) -> None:
        beside = self.beside_start
        beside.left.connect(self.show_start)
        beside.left.connect(self.first_list.forget)
        beside.way_found.connect(self.open_way)
        beside.accepted.connect(self.open_address)
        beside.restored.connect(self._on_restored)
        beside.open_wished.connect(lambda address, key: self.open_address(address, key=key))
        beside.created.connect(self._create)
        self.first_list.taken.connect(self.new_event)
        self.first_list.event_brought.connect(self.open_address)
        self.first_list.refused.connect(self.say_at_start)

    def new_event(self) -> None:
        """Ask for the details of a new event."""
        make_private_folder(self._folder)
        details = self.beside_start.details()
        details.show_new(self._folder)
        details.show_message(self.first_list.words())
        self._stack.setCurrentWidget(details)

    def choose_event(self) -> None:
        """Let somebody choose the file of an event, and open it."""
        if (path := self._chosen(self.tr("Open an event"))) is not None:
            self.open_address(str(path))

    def _chosen(self, title: str) -> Path | None:
        return choose_file(self, title, str(self._folder), f"eventdesk (*{SUFFIX})")

    def rehearse(self, address: str) -> None:
        """Play the day of the event at this address on a copy."""
        self.rehearsal_wished.emit(address, None)

    def show_join(self) -> None:
        """Ask for the code of an event on a server."""
        page = self.beside_start.joining().page
        self._stack.setCurrentWidget(page)
        page.open()

    def show_restore(self, address: str, damaged: DamagedEvent | None = None) -> None:
        """Show the backups of an event, and what is wrong with it where that is known."""
        path = Path(address) if address else None
        path = path or self._chosen(self.tr("Restore an event"))
        if path is None:
            return
        why = "" if damaged is None else spoken(damaged.message)
        damage = "" if damaged is None else damaged.damage.value
        restoring = self.beside_start.restoring()
        self._stack.setCurrentWidget(restoring)
        restoring.open(path, passphrase=self._settings.passphrase, why=why, damage=damage)

    def _on_restored(self, sentence: str) -> None:
        self.show_start()
        self._start().show_message(MessageView(sentence=sentence, state=State.OK))

    def _create(self, event: Event, path: Path) -> None:
        wanted = self.beside_start.details().form.passphrase_wanted()
        settings = replace(self._settings, passphrase=wanted)
        self.open_way(lambda: self._doors.create_event(path, event, settings))

    def _reseal(self, wish: ResealWish) -> None:
        """Close the event, let it be sealed or unsealed, and open it again."""
        self._close_event()
        self.show_start()
        sentence = self.tr("{0} is written anew and checked. It stays whole whatever happens.")
        told = sentence.format(Path(wish.address).name)
        self._start().show_message(MessageView(sentence=told, icon="padlock"))
        self.restores = True
        self.open_way(self.sealed.way_to_reseal(wish))

    def _move(self, wish: MoveWish) -> None:
        """Close the event, and let it be moved."""
        self._close_event()
        moving = self.beside_start.moving()
        self._stack.setCurrentWidget(moving)
        moving.start(wish)

    def open_sample(self) -> None:
        """Open the sample, which is remembered nowhere."""
        from eventdesk.services.demo import open_demo

        self.open_way(lambda: open_demo(self._doors, self._settings), remembered=False)

    def open_way(self, way: Callable[[], EventDesk], *, remembered: bool = True) -> None:
        """Open an event this way; without `remembered`, as if it had never been."""
        self._remembers = remembered
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._opener.open(way)

    def _on_opened(self, desk: EventDesk) -> None:
        self.unsetCursor()
        if self._start.made is not None:
            self._start.made.leave()
        self.beside_start.has_opened()
        self.show_desk(desk, remembered=self._remembers, restores=self.restores)
        self.sealed.tell(self.say)

    def show_failure(self, failure: EventDeskError) -> None:
        """Say why an event was not opened; where it is damaged, with the ways on."""
        self.unsetCursor()
        if self.view is not None:
            self.view.lines.say(MessageView(sentence=spoken(failure.message), state=State.STOP))
        elif self.beside_start.takes(failure):
            pass
        elif isinstance(failure, DamagedEvent):
            self.show_restore(str(failure.path), failure)
        elif not self.sealed.takes(failure):
            self.say_at_start(spoken(failure.message))

    def say(self, view: MessageView) -> None:
        """Say something above the page, or on the start page."""
        (self._start().show_message if self.view is None else self.view.lines.say)(view)

    def say_at_start(self, sentence: str) -> None:
        """Say on the start page why something could not be done."""
        self._start().show_message(MessageView(sentence=sentence, state=State.STOP))

    def _open_view(self) -> EventView:
        if self.view is None:
            raise RuntimeError("no event is open in this window")
        return self.view

    def _on_ready(self, *, remembered: bool) -> None:
        self._show_title()
        details = self.live.details
        if remembered and details is not None and Path(self._address).is_absolute():
            self._remembering.opened(details, self._open_view().desks)
            if self.view is not None and (warning := synced_warning(self._address)) is not None:
                self.view.lines.say(warning)
        self.first_list.bring_into(self._open_view())
        self.event_opened.emit()

    def _show_title(self) -> None:
        self.setWindowTitle(window_title(self.live.details))

    def hand_over(self) -> EventDesk | None:
        """The open event, for another window that goes on with it; this one shows it no more."""
        if self.view is None:
            return None
        desk = self._desk
        # What is half written is kept as a draft when it goes out of sight.
        self.view.hide()
        self._close_event(keeps=True)
        return desk

    def _close_event(self, *, keeps: bool = False) -> None:
        if self.view is None:
            return
        self._desk = None
        self.view.stop(keeps=keeps)
        if self._instance is not None:
            self._instance.close()
        self._stack.removeWidget(self.view)
        self.view.deleteLater()
        self.view = None
