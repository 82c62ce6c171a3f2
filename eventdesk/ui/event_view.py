"""An open event in the window: the strip, the rail, the four pages, and a line above the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.spec import PageId, StandIn
from eventdesk.ui.actions.table import action
from eventdesk.ui.backup_keeper import BackupKeeper
from eventdesk.ui.badge_desk import BADGE_AGAIN, BadgeDesk
from eventdesk.ui.bringing_in import BACK, BringingIn
from eventdesk.ui.clock_watch import ClockBanner, ClockWatch
from eventdesk.ui.desk_cover import DeskCover
from eventdesk.ui.desk_lock import LockDesk
from eventdesk.ui.event_actions import acts_of_pages, page_views
from eventdesk.ui.event_layout import lay_out_event
from eventdesk.ui.event_pages import EventPages
from eventdesk.ui.event_sealing import EventSealing
from eventdesk.ui.event_threads import EventThreads
from eventdesk.ui.event_wishes import EventWishes
from eventdesk.ui.finding_actions import FindingActions
from eventdesk.ui.forgetting_desk import SHOW as SHOW_FORGETTING
from eventdesk.ui.forgetting_desk import ForgettingDesk
from eventdesk.ui.joined.several_desks import SeveralDesks
from eventdesk.ui.jumps import Jumps
from eventdesk.ui.line_area import LineArea
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.memories import Memories
from eventdesk.ui.pages.exporting.show import SHOW as SHOW_EXPORT
from eventdesk.ui.pages.page import Page
from eventdesk.ui.pages.registration.scans import is_listed
from eventdesk.ui.ready_desk import ReadyDesk
from eventdesk.ui.roll_desk import SHOW as SHOW_ROLL
from eventdesk.ui.roll_desk import RollDesk
from eventdesk.ui.scanner import ScannerWatch
from eventdesk.ui.screens.screens_desk import ScreensDesk
from eventdesk.ui.strip_words import strip_view
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.action_finder import ActionFinder
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.page_stack import PageStack
from eventdesk.ui.widgets.rail import Rail, RailFootView
from eventdesk.ui.widgets.strip import Strip
from eventdesk.ui.window_actions import add_actions, give_actions

if TYPE_CHECKING:
    from eventdesk.ui.list_reader import ListReader
    from eventdesk.ui.pages.event_details.page import EventPage
    from eventdesk.ui.pages.exporting.page import ExportPage
    from eventdesk.ui.pages.importing.page import ImportPage


class EventView(QWidget):
    """Everything that is shown of one open event.

    Signals:
        new_window_wished: another window on this event, please.
        theme_wished: light or dark, please.
        reseal_wished: the event is to be closed and sealed, or unsealed (a `ResealWish`).
        details_made: the page with the details of the event has been made (an `EventPage`).
    """

    new_window_wished = Signal()
    theme_wished = Signal()
    reseal_wished = Signal(object)
    details_made = Signal(object)

    def __init__(self, theme: Theme, desk: EventDesk, memories: Memories | None = None) -> None:
        """The memories know what was on or chosen; without them nothing is remembered."""
        super().__init__()
        memories = memories or Memories()
        self._theme = theme
        self._address = desk.database.address
        self.sealing = EventSealing(desk)
        self._threads = EventThreads(desk, self)
        self.live: LiveEvent = self._threads.live
        self.acts: ActWorker = self._threads.acts
        self.strip = Strip(theme)
        self.rail = Rail(theme, page_views())
        self.lines = LineArea(theme, self.live)
        self.clock_banner = ClockBanner(theme)
        self.clock = ClockWatch(self.live, self.acts, desk.clock, self.clock_banner, self)
        self.wishes = EventWishes(self.live, self.acts, self.lines, desk.identity, self)
        self.screens = ScreensDesk(theme, self.live, self.acts, self, memories.screens)
        self._stack = PageStack()
        self._made = made = EventPages(
            theme, self._threads, self.wishes, self.lines, self._stack, self._address
        )
        self.pages: Mapping[PageId, Page] = made.every
        self.badges = BadgeDesk(theme, self._threads, made.registration, memories.badges, self)
        self.jumps = Jumps(self.pages, self.turn_to, self)
        self.forgetting = ForgettingDesk(theme, self.live, self.acts, self)
        self.backups = BackupKeeper(self.live, desk, memories.backups, self)
        self.desks = SeveralDesks(theme, self._threads, desk.identity, self)
        self.roll = RollDesk(theme, self.live, self.acts, desk, memories.rolls, self)
        self.ready = ReadyDesk(
            theme, self._threads, desk, self.wishes, self.backups, self.screens, memories, self
        )
        self.lock = LockDesk(theme, self.live, self.acts, self.wishes, memories.locks, self)
        self._work = QWidget()
        self.cover = DeskCover(self._work, self.lock.page)
        self.action_finder = ActionFinder(theme, self)
        finder, used = self.action_finder, memories.actions
        self._finding = FindingActions(finder, self._stack, self.strip.height, used, self)
        self.bringing_in = BringingIn(made.imports, self._stack, self.lines, self.wishes)
        above = (self.clock_banner, self.desks.clock_line, self.desks.late_line, self.lines)
        column = (self.rail, *above, self.screens.line, self._stack)
        lay_out_event(self, strip=self.strip, cover=self.cover, work=self._work, column=column)
        self._connect()
        self.qt_actions: dict[str, QAction] = self._make_actions()
        self.cover.take_actions(self.qt_actions, self.action_finder)
        self._page = PageId.REGISTRATION
        self.turn_to(self._page)
        self._threads.start()
        self._watch_scanner()

    @property
    def lists(self) -> ListReader:
        """What reads lists beside the window."""
        return self._threads.lists

    @property
    def imports(self) -> ImportPage:
        """Where a list is looked at before it is brought in."""
        return self._made.imports()

    @property
    def event_page(self) -> EventPage:
        """The details of the event."""
        return self._made.details()

    @property
    def export_page(self) -> ExportPage:
        """Where the record goes out."""
        return self._made.export()

    @property
    def page(self) -> PageId:
        """The page that is turned to."""
        return self._page

    def turn_to(self, page: PageId) -> None:
        """Turn to a page and put the focus where a person would start.

        A list that is being looked at waits meanwhile, and a line says so.
        """
        waits = self.bringing_in.waits
        reminder = self.roll.reminder
        if page is not self._page or waits is not None or reminder is not None:
            self.lines.say(waits or reminder)
        self._page = page
        self.rail.show_current(page.value)
        self._stack.setCurrentWidget(self.pages[page])
        self.focus_page()

    def focus_page(self) -> None:
        """Give the focus back to the page that is turned to."""
        if self.ready.takes_focus():
            return
        roll = self.roll.late_page.made
        if roll is not None and self._stack.currentWidget() is roll:
            roll.take_focus()
        else:
            self.pages[self._page].take_focus()

    def show_roll(self) -> None:
        """Show who is inside, in the place of the pages."""
        if self.roll.take_told():
            self.lines.say(None)
        self._put(self.roll.page)
        self.roll.page.take_focus()

    def stop(self, *, keeps: bool = False) -> None:
        """End the threads: what is waiting is done first; the event is closed or somebody's."""
        self._made.late.stop()
        self.screens.stop()
        self.roll.keeper.close()
        self.backups.close()
        self._threads.stop(keeps=keeps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail shows icons only where there is little room."""
        super().resizeEvent(event)
        self.rail.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys of a list that is looked at, where the focus has left its page."""
        imports = self._made.imports.made
        if imports is not None and imports.isVisible() and imports.takes(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_roll_made(self, page: QWidget) -> None:
        give_actions(StandIn.ROLL, page, self.qt_actions)

    def _on_details_made(self, page: EventPage) -> None:
        from eventdesk.ui.pages.event_details.backup_card import BackupCard

        self._backup_card = BackupCard(self._theme, self.live, self.backups)
        page.add_card(self._backup_card)
        page.add_card(self.desks.card)
        self.sealing.join(page.sealing, self.acts, self.reseal_wished.emit)
        self.details_made.emit(page)

    def _watch_scanner(self) -> None:
        """A scan admits, whatever the focus is on."""
        page = self._made.registration
        self.scanner = ScannerWatch(
            self,
            page.search,
            is_listed=partial(is_listed, self.live),
            is_home_deaf=page.scans.is_deaf,
        )
        on_roll = self.ready.hearing(partial(self.roll.take_scan, page.scans.take))
        self.scanner.scanned.connect(partial(self.lock.take_scan, on_roll))

    def _connect(self) -> None:
        live, wishes = self.live, self.wishes
        live.ready.connect(self._on_ready)
        for told in (live.event_changed, live.ticked, live.delegates_changed):
            told.connect(self._show_strip)
        wishes.operator_changed.connect(self._remind)
        changed = (wishes.operator_changed, wishes.saving_changed)
        foot = (live.entries_appended, live.operators_changed, *changed)
        for told in (*foot, self.screens.changed, self.desks.changed):
            told.connect(self._show_foot)
        desks = (self.screens, self.desks, self.badges, self.forgetting, self.roll, self.backups)
        for part in desks:
            part.said.connect(self.lines.say)
        self.desks.card_wished.connect(self._show_card)
        self.rail.saved_wished.connect(self.desks.show_card)
        wishes.operator_changed.connect(self.desks.late.take_operator)
        wishes.plainly = self.desks.plainly
        self.forgetting.page_wished.connect(self._show_forgetting)
        self.badges.page_wished.connect(self._show_badges)
        self.badges.finished.connect(self._on_finished)
        self.backups.broke.connect(self.acts.broke)
        self.ready.join(self.rail, self._stack, self._trigger)
        for place in (self.forgetting, self.ready, self.roll, self._made):
            place.left.connect(self._turn_back)
        self.roll.left.connect(self.cover.leave_roll)
        self.lock.changed.connect(self.cover.show_locked)
        self.lock.roll_wished.connect(lambda: self.cover.show_roll(self.roll.page, self._stack))
        self.screens.left.connect(self.focus_page)
        self.rail.displays_wished.connect(self.screens.choose)
        self._threads.failed.connect(wishes.tell_failure)
        self._threads.mended.connect(wishes.tell_mended)
        wishes.details_changed.connect(self._turn_back)
        self.rail.page_wished.connect(lambda page: self.turn_to(PageId(page)))
        self.rail.find_wished.connect(self._find_action)
        self.rail.desk_wished.connect(wishes.ask_operator)
        self._finding.chosen.connect(self._run_action)
        self._finding.left.connect(self.focus_page)
        self.lines.left.connect(self.focus_page)
        self.lines.message.button_wished.connect(self._on_line_button)
        self.desks.late.log_wished.connect(self.jumps.to_log)
        made = self._made
        made.made.connect(lambda one: give_actions(one, self.pages[one], self.qt_actions))
        made.details_made.connect(self._on_details_made)
        made.finished.connect(self._on_finished)
        made.export_wished.connect(self._show_export)
        made.jump_wished.connect(self.jumps.go)
        made.action_wished.connect(self._trigger)
        self.roll.page_made.connect(self._on_roll_made)

    def _make_actions(self) -> dict[str, QAction]:
        handlers: dict[str, Callable[[], None]] = {
            f"page.{page.value}": partial(self.turn_to, page) for page in PageId
        }
        handlers |= {
            "window.find_action": self._find_action,
            SHOW_ROLL: self.show_roll,
            "window.theme": self.theme_wished.emit,
            "window.new": self.new_window_wished.emit,
            "day_log.undo": self.wishes.undo,
            "day_log.note": lambda: self.lines.ask_note(self.pages[self._page].person()),
            "day_log.export": self._show_export,
            "desk.take_over": self.wishes.ask_operator,
            "event.details": self._show_details,
            "event.backups": self._show_backups,
        }
        first = (self.screens, self.bringing_in, self.lock, self.wishes.leads, self.desks)
        for part in (*first, self.clock, self.ready, self.badges, self.forgetting):
            handlers |= part.handlers()
        handlers = {**acts_of_pages(self.pages, self.roll), **handlers}
        return add_actions(self, self._made.late.there, handlers)

    def _on_ready(self) -> None:
        self._show_strip()
        self._show_foot()
        if not self.wishes.operator_name and not self.desks.only_shows:
            self.wishes.ask_operator()

    def _show_strip(self, *_changes: object) -> None:
        self.strip.show_view(strip_view(self.live))

    def _show_foot(self, *_changes: object) -> None:
        who, saved = self.wishes.who, self.wishes.saved_words
        is_saved = not self.wishes.is_failing
        view = RailFootView(displays=self.screens.foot, desk=who, saved=saved, is_saved=is_saved)
        self.rail.show_foot(self.desks.in_foot(view))

    def _remind(self, *_operator: object) -> None:
        """Somebody has come to this desk: a roll call that goes on is what they must know first."""
        if self.roll.reminder is not None:
            self.lines.say(self.roll.reminder)

    def _turn_back(self) -> None:
        self.turn_to(self._page)

    def _on_finished(self, view: MessageView | None) -> None:
        """Turn back to the page; whoever has done so already may be typing there."""
        makers = (self._made.imports, self._made.export, self.badges.late_page)
        if self._stack.currentWidget() in {one.made for one in makers}:
            self._turn_back()
        self.lines.say(view)

    def _on_line_button(self, button: str) -> None:
        presses: dict[str, Callable[[], None]] = {
            BACK: self.bringing_in.back,
            SHOW_ROLL: self.show_roll,
            SHOW_FORGETTING: self._show_forgetting,
            BADGE_AGAIN: self.badges.print_again,
        }
        if button == SHOW_EXPORT:
            self.export_page.show_place()
        elif (press := presses.get(button)) is not None:
            press()

    def _show_details(self) -> None:
        if self.live.details is not None:
            self._stack.setCurrentWidget(self.event_page)
            is_sealed = self.sealing.is_sealed
            self.event_page.show_event(self.live.details, self._address, is_sealed=is_sealed)

    def _show_backups(self) -> None:
        self._show_details()
        self.event_page.show_card(self._backup_card)

    def _show_card(self, card: QWidget) -> None:
        self._show_details()
        self.event_page.show_card(card)

    def _put(self, page: QWidget) -> None:
        """Show a page in the place of the pages; it comes into the stack when it is first shown."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _show_export(self) -> None:
        self.lines.say(None)
        self._stack.setCurrentWidget(self.export_page)
        self.export_page.open()

    def _show_forgetting(self) -> None:
        self.lines.say(None)
        self._put(self.forgetting.page)
        self.forgetting.page.open()

    def _show_badges(self, person: Delegate | None) -> None:
        self.lines.say(None)
        self._put(self.badges.page)
        self.badges.page.open(person)

    def _find_action(self) -> None:
        self._finding.open(self.qt_actions)

    def _trigger(self, action_id: str) -> None:
        self.qt_actions[action_id].trigger()

    def _run_action(self, action_id: str) -> None:
        spec = action(action_id)
        if spec.page is StandIn.ROLL:
            self.show_roll()
        elif isinstance(spec.page, PageId):
            self.turn_to(spec.page)
        else:
            self.turn_to(self._page)
        self.qt_actions[action_id].trigger()
