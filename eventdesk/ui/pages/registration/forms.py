"""The forms of the desk: which one is open, what comes of it, and where one is afterwards."""

from __future__ import annotations

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
from eventdesk.ui.pages.registration.correct_form import CorrectForm
from eventdesk.ui.pages.registration.paper.sign_in_card import SignInCard
from eventdesk.ui.pages.registration.paper.typing_form import PaperForm
from eventdesk.ui.pages.registration.substitute_form import SubstituteForm
from eventdesk.ui.pages.registration.walk_in_form import WalkInForm
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.message_line import MessageView


class _FormPlace(QScrollArea):
    """Shows one form at the top, scrolled where the window is too low for it."""

    def __init__(self, forms: tuple[DeskForm, ...]) -> None:
        super().__init__()
        self._forms = forms
        self.current = forms[0]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for form in forms:
            column.addWidget(form)
            form.hide()
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_form(self, wanted: DeskForm) -> None:
        """Show this one."""
        self.current = wanted
        for form in self._forms:
            form.setVisible(form is wanted)


class Forms(QObject):
    """The forms, each kept as it was left until it is done.

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
        self._live, self._acts, self._admitting = live, acts, admitting
        self.walk_in = WalkInForm(theme, live, finder)
        self.substitute = SubstituteForm(theme, live, finder)
        self.correct = CorrectForm(theme)
        self.from_paper = PaperForm(theme, live, acts)
        self.sign_in = SignInCard(theme, live)
        self._all: tuple[DeskForm, ...] = (
            self.walk_in, self.substitute, self.correct, self.from_paper, self.sign_in,
        )  # fmt: skip
        self.place = _FormPlace(self._all)
        self.walk_in.attempted.connect(admitting.attempt)
        self.walk_in.alike_wished.connect(self._find_alike)
        self.walk_in.listed_chosen.connect(self.listed_chosen)
        self.substitute.attempted.connect(admitting.attempt)
        self.correct.corrected.connect(self._correct)
        self.from_paper.undo_wished.connect(self.undo_wished)
        self.sign_in.ready.connect(lambda: self._open(self.sign_in))
        self.sign_in.said.connect(self.said)
        for form in self._all:
            form.left.connect(self.left)

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

    def admit_alike(self) -> None:
        """A walk-in is who the form says is on the list."""
        if self.place.current is self.walk_in:
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
