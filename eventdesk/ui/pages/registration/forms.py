"""The forms of the desk: which one is open, what comes of it, and where one is afterwards."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.finder import Finder
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.pages.registration.admitting import Admitting
from eventdesk.ui.pages.registration.attempt import Attempt, Substitute, WalkIn
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.message_line import MessageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from eventdesk.services.sign_in import SignIn
    from eventdesk.ui.pages.registration.correct_form import CorrectForm
    from eventdesk.ui.pages.registration.paper.sign_in_card import SignInCard
    from eventdesk.ui.pages.registration.paper.typing_form import PaperForm
    from eventdesk.ui.pages.registration.substitute_form import SubstituteForm
    from eventdesk.ui.pages.registration.walk_in_form import WalkInForm
    from eventdesk.ui.side_worker import SideWorker

Form = TypeVar("Form", bound=DeskForm)


class _FormPlace(QScrollArea):
    """Shows one form at the top, scrolled where the window is too low for it."""

    def __init__(self) -> None:
        super().__init__()
        self._forms: list[DeskForm] = []
        self.current: DeskForm | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def add(self, form: DeskForm) -> None:
        """One more, not shown yet."""
        form.hide()
        self._column.insertWidget(len(self._forms), form)
        self._forms.append(form)

    def show_form(self, wanted: DeskForm) -> None:
        """Show this one."""
        self.current = wanted
        for form in self._forms:
            form.setVisible(form is wanted)


class Forms(QObject):
    """The forms, each made when it is first opened, and kept as it was left until it is done.

    Signals:
        opened: a form is to stand below the field, in its `place`.
        left: nothing was done; back to what the field says.
        corrected: a line was set right; the page may go on before it is said.
        listed_chosen: a walk-in is somebody of the list (an id) after all.
        said: a `MessageView` for the line above the page.
        undo_wished: take back this act (an id), after saying what it was.
    """

    opened = Signal()
    left = Signal()
    corrected = Signal()
    listed_chosen = Signal(str)
    said = Signal(object)
    undo_wished = Signal(str)

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        finder: Finder,
        admitting: Admitting,
    ) -> None:
        super().__init__(admitting)
        self._theme, self._finder = theme, finder
        self._drawing: Callable[[], SideWorker[SignIn]] | None = None
        self._live, self._acts, self._admitting = live, acts, admitting
        self.place = _FormPlace()

    @cached_property
    def walk_in(self) -> WalkInForm:
        """For somebody who is on no list."""
        from eventdesk.ui.pages.registration.walk_in_form import WalkInForm

        form = self._taken(WalkInForm(self._theme, self._live, self._finder))
        form.attempted.connect(self._admitting.attempt)
        form.alike_wished.connect(self._find_alike)
        form.listed_chosen.connect(self.listed_chosen)
        return form

    @cached_property
    def substitute(self) -> SubstituteForm:
        """For somebody who comes for another."""
        from eventdesk.ui.pages.registration.substitute_form import SubstituteForm

        form = self._taken(SubstituteForm(self._theme, self._live, self._finder))
        form.attempted.connect(self._admitting.attempt)
        return form

    @cached_property
    def correct(self) -> CorrectForm:
        """For a line that is to be set right."""
        from eventdesk.ui.pages.registration.correct_form import CorrectForm

        form = self._taken(CorrectForm(self._theme))
        form.corrected.connect(self._correct)
        return form

    @cached_property
    def from_paper(self) -> PaperForm:
        """For a sheet that was kept by hand."""
        from eventdesk.ui.pages.registration.paper.typing_form import PaperForm

        form = self._taken(PaperForm(self._theme, self._live, self._acts))
        form.undo_wished.connect(self.undo_wished)
        return form

    @cached_property
    def sign_in(self) -> SignInCard:
        """For a sheet that can be kept by hand."""
        from eventdesk.ui.pages.registration.paper.sign_in_card import SignInCard

        form = self._taken(SignInCard(self._theme, self._live))
        form.ready.connect(lambda: self._open(form))
        form.said.connect(self.said)
        if self._drawing is not None:
            form.work_beside(self._drawing())
        return form

    def make_next(self) -> bool:
        """Make one that nobody has opened yet; False where there is none.

        Not the sign-in sheet: it brings a thread with it.
        """
        for name in ("walk_in", "from_paper", "correct", "substitute"):
            if name not in self.__dict__:
                getattr(self, name)
                return True
        return False

    def _taken(self, form: Form) -> Form:
        form.left.connect(self.left)
        self.place.add(form)
        return form

    def draw_beside(self, drawing: Callable[[], SideWorker[SignIn]]) -> None:
        """Draw sign-in sheets on this thread, once there is one to draw: no check-in waits."""
        self._drawing = drawing

    def open_walk_in(self, typed: str) -> None:
        """Somebody is on no list; `typed` is what was searched for."""
        self.walk_in.show_for(typed)
        self._open(self.walk_in)

    def open_substitute(self, delegate: Delegate) -> None:
        """Somebody comes for this person."""
        self.substitute.show_for(delegate)
        self._open(self.substitute)

    def open_correct(self, delegate: Delegate) -> None:
        """The line of this person is to be set right."""
        self.correct.show_for(delegate)
        self._open(self.correct)

    def open_from_paper(self) -> None:
        """A sheet that was kept by hand is to be typed in."""
        self._open(self.from_paper)
        self.from_paper.show_for()

    def open_sign_in(self) -> None:
        """A sheet is to be printed that can be kept by hand; it opens once the printer is known."""
        self.sign_in.wish()

    def admit_alike(self) -> None:
        """A walk-in is who the form says is on the list."""
        if "walk_in" in self.__dict__ and self.place.current is self.walk_in:
            self.walk_in.admit_alike()

    def takes(self, result: CheckInResult, attempt: Attempt) -> bool:
        """Whether what became of an attempt is said in its form, since no card could go on."""
        form = self._form_of(attempt)
        if form is None:
            return False
        if result.done:
            form.forget()
            return False
        if result.refusal is not None and result.refusal.may_override:
            return False
        if result.reason in {"needs_lead", "wrong_pin", "pin_locked"}:
            return False
        form.show_problem(result.message)
        self._open(form)
        return True

    def _open(self, form: DeskForm) -> None:
        self.place.show_form(form)
        self.opened.emit()

    def _form_of(self, attempt: Attempt) -> WalkInForm | SubstituteForm | None:
        if isinstance(attempt, WalkIn):
            return self.walk_in
        return self.substitute if isinstance(attempt, Substitute) else None

    def _find_alike(self, asked: Particulars) -> None:
        self._acts.perform(
            lambda desk: desk.check_in.similar(asked),
            lambda found: self.walk_in.show_alike(asked, found),
        )

    def _correct(self, delegate_id: str, changes: dict[str, object]) -> None:
        self._admitting.perform(
            lambda desk: desk.check_in.correct(delegate_id, changes), self._on_corrected
        )

    def _on_corrected(self, result: CheckInResult) -> None:
        if not result.done or result.delegate is None:
            self.correct.show_problem(result.message)
            return
        self.correct.forget()
        self.corrected.emit()
        sentence = self.correct.done_sentence(result.delegate)
        self.said.emit(MessageView(sentence=sentence, icon="pencil"))
