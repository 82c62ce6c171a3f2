"""The pages of an open event, and what stands in their place: each made when first turned to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.event_threads import EventThreads
from eventdesk.ui.event_wishes import EventWishes
from eventdesk.ui.late import Late, LatePages, PageMap
from eventdesk.ui.line_area import LineArea
from eventdesk.ui.pages.page import Page
from eventdesk.ui.pages.registration.page import RegistrationPage
from eventdesk.ui.theme import Theme

if TYPE_CHECKING:
    from eventdesk.ui.pages.event_details.page import EventPage
    from eventdesk.ui.pages.exporting.page import ExportPage
    from eventdesk.ui.pages.importing.page import ImportPage


class EventPages(QObject):
    """The page that a day begins with is there at once; no other one before it is wished for.

    Signals:
        made(PageId): this page has just been made, and stands in the stack.
        details_made: the page with the details of the event was made (an `EventPage`).
        finished: a page has done its part; a `MessageView` of what was done, or None.
        left: somebody wants back to the page that was turned to.
        export_wished: the record is to go out.
        jump_wished: the page of a thing in the day log is wished for (a `LogPlace`).
        action_wished(str): an action of the window is wished for, by its id.

    Attributes:
        every: the four pages by their ids; looking one up makes it.
        registration: the first of them.
        imports, details, export: what stands in the place of a page, each made at its first call.
    """

    made = Signal(object)
    details_made = Signal(object)
    finished = Signal(object)
    left = Signal()
    export_wished = Signal()
    jump_wished = Signal(object)
    action_wished = Signal(str)

    def __init__(
        self,
        theme: Theme,
        threads: EventThreads,
        wishes: EventWishes,
        lines: LineArea,
        stack: QStackedWidget,
        address: str,
    ) -> None:
        super().__init__(stack)
        self._theme, self._threads, self._wishes = theme, threads, wishes
        self._lines, self._stack, self._address = lines, stack, address
        self._live, self._acts = threads.live, threads.acts
        makers: dict[PageId, Callable[[], Page]] = {
            PageId.REGISTRATION: self._make_registration,
            PageId.RUNNING_ORDER: self._make_running_order,
            PageId.QUESTIONS: self._make_questions,
            PageId.DAY_LOG: self._make_day_log,
        }
        self.registration = self._make_registration()
        self.late = LatePages(makers, self, self.registration.forms.make_next)
        self.every = PageMap(self.late)
        self.imports = Late(self._make_imports)
        self.details: Late[EventPage] = Late(self._make_details, self.details_made.emit)
        self.export = Late(self._make_export)
        self.late.add(PageId.REGISTRATION, self.registration)
        self._take(PageId.REGISTRATION)
        self.late.made.connect(self._take)
        self._live.ready.connect(self.late.warm_up)

    def _take(self, page_id: PageId) -> None:
        page = self.late.there[page_id]
        page.said.connect(self._lines.say)
        page.action_wished.connect(self.action_wished)
        self._stack.addWidget(page)
        if self._live.details is not None:
            page.catch_up()
        self.made.emit(page_id)

    def _make_registration(self) -> RegistrationPage:
        page = RegistrationPage(self._theme, self._live, self._acts, self._threads.finder)
        page.forms.draw_beside(lambda: self._threads.sign_in)
        page.undo_wished.connect(self._wishes.undo)
        page.undo_act_wished.connect(self._wishes.undo_act)
        page.went_on.connect(self._lines.go_on)
        return page

    def _make_running_order(self) -> Page:
        from eventdesk.ui.pages.running_order.page import RunningOrderPage

        page = RunningOrderPage(self._theme, self._live, self._acts, self._threads.finder)
        page.undo_wished.connect(self._wishes.undo)
        page.went_on.connect(self._lines.go_on)
        return page

    def _make_questions(self) -> Page:
        from eventdesk.ui.pages.questions.page import QuestionsPage

        return QuestionsPage(self._theme, self._live, self._acts)

    def _make_day_log(self) -> Page:
        from eventdesk.ui.pages.day_log.page import DayLogPage

        page = DayLogPage(self._theme, self._live, self._acts)
        page.export_wished.connect(self.export_wished)
        page.undo_wished.connect(self._wishes.undo_act)
        page.jump_wished.connect(self.jump_wished)
        page.note_wished.connect(partial(self._lines.ask_note, None))
        return page

    def _make_imports(self) -> ImportPage:
        from eventdesk.ui.pages.importing.page import ImportPage

        page = ImportPage(self._theme, self._live, self._acts, self._threads.lists)
        page.finished.connect(self.finished)
        page.another_wished.connect(self._wishes.choose_list)
        self._stack.addWidget(page)
        return page

    def _make_details(self) -> EventPage:
        from eventdesk.ui.pages.event_details.page import EventPage

        page = EventPage(self._theme)
        page.changed.connect(self._wishes.change_details)
        page.cancelled.connect(self.left)
        self._stack.addWidget(page)
        return page

    def _make_export(self) -> ExportPage:
        from eventdesk.ui.pages.exporting.page import ExportPage

        page = ExportPage(self._theme, self._live, self._threads.exports, self._address)
        page.finished.connect(self.finished)
        self._stack.addWidget(page)
        return page
