"""The verdict: may this person come in? The same places for yes, for "read this" and for no."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import (
    ITEM,
    LINE_HEIGHT_LONG,
    NAME,
    NOTE,
    PERSON,
    PERSON_LONG,
    VERDICT,
)
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.answer_lines import AnswerLines
from eventdesk.ui.widgets.band import Bands
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.choice_row import ChoiceRow
from eventdesk.ui.widgets.fact_row import FactRow
from eventdesk.ui.widgets.pill import Pill
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import ButtonView, Verdict, VerdictView

MARGIN = 32
ADMITTED_HEIGHT = 440
OTHER_HEIGHT = 388
LONG_NAME_LINES = 3
COMPACT_NAME = 24
COMPACT_ROLE = 16
COMPACT_SHARE = 0.4
COMPACT_MARGIN = 12
TIGHT = 15


class _Look(Struct, frozen=True, kw_only=True):
    """How one verdict differs from the others."""

    state: State
    icon: str
    name_size: float
    role_size: float
    height: int
    verdict_size: float = VERDICT
    filled: bool = True


_LOOKS = {
    Verdict.ADMITTED: _Look(
        state=State.OK, icon="tick", name_size=PERSON, role_size=ITEM, height=ADMITTED_HEIGHT
    ),
    Verdict.ALERT: _Look(
        state=State.WARN, icon="triangle", name_size=32, role_size=NAME, height=OTHER_HEIGHT,
        verdict_size=20.5, filled=False,
    ),
    Verdict.REFUSED: _Look(
        state=State.STOP, icon="cross", name_size=PERSON_LONG, role_size=NAME,
        height=OTHER_HEIGHT,
    ),
    Verdict.ASKED: _Look(
        state=State.ACCENT, icon="question", name_size=32, role_size=NAME, height=OTHER_HEIGHT,
        filled=False,
    ),
}  # fmt: skip


class VerdictCard(Card):
    """Shows one `VerdictView`; emits `button_wished` with the id of the button pressed."""

    button_wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._view: VerdictView | None = None
        self._buttons: list[ActionButton] = []
        self._button_views: tuple[tuple[ButtonView, ...], bool] = (), False
        self._settled: tuple[VerdictView | None, int, int] | None = None
        self._is_long = False
        self._is_compact = False
        self._least, self._is_settling = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._disc = StateDisc(theme)
        self._verdict = Text(theme, size=VERDICT, strong=True, lines=2)
        self._when = Text(theme, size=14, ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        self._when.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._pill = Pill(theme)
        self._name = Text(theme, size=PERSON, strong=True, lines=2)
        self._role = Text(theme, size=ITEM)
        self._organisation = Text(theme, size=ITEM)
        self._facts = FactRow(theme)
        self._box = Card(theme, fill="neutral_tint", border="neutral_tint")
        self._reason = Text(theme, size=17, lines=0, leading=LINE_HEIGHT_LONG)
        self.bands = Bands(theme)
        self.choices = ChoiceRow(theme, takes_keys=False)
        self.lines = AnswerLines(theme)
        self._note = Text(theme, size=NOTE, ink="ink2", lines=0)
        self._way_on = Text(theme, size=15, ink="ink2", lines=0)
        self._hint = Text(theme, ink="ink2", lines=0)
        self._compose()
        theme.changed.connect(self._restyle)
        theme.changed.connect(self._forget_room)
        self.hide()

    @property
    def view(self) -> VerdictView | None:
        """What is shown."""
        return self._view

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        """The buttons of now, in the order of the view."""
        return tuple(self._buttons)

    def show_view(self, view: VerdictView | None) -> None:
        """Show this verdict at once, or nothing."""
        self._view = view
        if view is None:
            self.hide()
            return
        look = _LOOKS[view.state]
        ink = look.state.value
        self.show_state(look.state)
        self._disc.show_state(look.state, look.icon, filled=look.filled)
        self._verdict.set_ink(ink)
        self._verdict.set_look(size=look.verdict_size, lines=2)
        self._verdict.show_text(view.verdict)
        self._when.show_text(view.when)
        self._pill.show_view(view.pill)
        self._show_person(view)
        self._facts.show_facts(view.facts, view.category)
        tint = "tint" if look.state is State.ACCENT else f"{ink}_tint"
        self._box.set_fill(tint, tint)
        self._box.setVisible(bool(view.reason))
        self._reason.setText(view.reason)
        self._note.show_text(view.note)
        self.bands.show_views(view.bands)
        self.choices.setAccessibleName(shown(view.verdict))
        self.choices.show_choices(view.choices, view.chosen)
        self.lines.show_lines(view.lines, view.problem)
        beside = view.hint or (view.way_on if view.state is Verdict.ADMITTED else "")
        self._way_on.show_text("" if beside == view.way_on else view.way_on)
        self._show_buttons(view.buttons, tall=view.state is not Verdict.ADMITTED)
        self._hint.show_text(beside)
        self._speak(view)
        self.show()
        self._settle_calmly()

    def take_focus(self) -> None:
        """Give the focus to what is to be answered, or to the primary button, or to the first."""
        if self._view is not None and self._view.lines:
            self.lines.take_focus()
            return
        if self._view is not None and self._view.choices:
            self.choices.setFocus()
            return
        able = [button for button in self._buttons if button.isEnabled()]
        wanted = next((button for button in able if button.is_primary), able[0] if able else None)
        if wanted is not None:
            wanted.setFocus()

    def _show_person(self, view: VerdictView) -> None:
        """The name in up to two lines; in three it is smaller, and the rest keeps to one each."""
        look = _LOOKS[view.state]
        width = max(self.width(), self.theme.px(480)) - 2 * self.theme.px(MARGIN)
        size = COMPACT_NAME if self._is_compact else look.name_size
        self._name.set_look(size=size, lines=2)
        self._name.setText(view.name)
        lines = self._name.line_count(width)
        self._is_long = lines >= LONG_NAME_LINES
        if self._is_long:
            self._name.set_look(size=min(size, PERSON_LONG), lines=LONG_NAME_LINES)
        self._name.show_text(view.name)
        for text in (self._role, self._organisation):
            text.set_look(size=COMPACT_ROLE if self._is_compact else look.role_size, lines=1)
        is_short = view.state is not Verdict.ADMITTED or bool(view.bands)
        together = is_short and not self._is_long
        both = ", ".join(part for part in (view.role, view.organisation) if part)
        if together and (self._is_compact or self._role_fits(both, width)):
            self._role.show_text(both)
            self._organisation.show_text("")
        else:
            self._role.show_text(view.role)
            self._organisation.show_text(view.organisation)

    def _role_fits(self, text: str, width: float) -> bool:
        return self._role.fontMetrics().horizontalAdvance(text) <= width

    def _show_buttons(self, views: tuple[ButtonView, ...], *, tall: bool) -> None:
        if (views, tall) == self._button_views:
            return  # one admission after the other has the same ones
        self._button_views = views, tall
        for button in self._buttons:
            self._foot.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, view in enumerate(views):
            button = ActionButton(
                self.theme, view.text, key=view.key, icon=view.icon, primary=view.primary,
                tall=tall, parent=self,
            )  # fmt: skip
            button.setEnabled(view.enabled)
            button.clicked.connect(lambda _checked=False, id_=view.id: self._wish(id_))
            self._foot.insertWidget(place, button)
            button.show()
            self._buttons.append(button)

    def _wish(self, button_id: str) -> None:
        self.button_wished.emit(button_id)

    def _speak(self, view: VerdictView) -> None:
        person = ", ".join(part for part in (view.name, view.role, view.organisation) if part)
        self.setAccessibleName(shown(f"{view.verdict}: {person}" if person else view.verdict))
        facts = ", ".join(f"{label} {value}" for label, value in view.facts)
        bands = " ".join(band.sentence for band in view.bands)
        parts = (view.when, bands, view.reason, view.note, view.way_on, view.hint, facts)
        self.setAccessibleDescription(shown(" ".join(part for part in parts if part)))
        said = f"{self.accessibleName()}. {self.accessibleDescription()}"
        announce(self, said, urgent=view.state is not Verdict.ADMITTED)

    @property
    def least_height(self) -> int:
        """What it needs now that it has drawn together; 0 where it has all its room.

        While it settles this is what it was before: a page that gave way to each try would never
        come to rest.
        """
        if not self._is_settling:
            room = self._outer.totalHeightForWidth(self.width())
            self._least = room if self._is_compact else 0
        return self._least

    def _compose(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._disc)
        self._head.addWidget(self._verdict, 1)
        self._head.addWidget(self._when)
        self._head.addWidget(self._pill)
        inner = QVBoxLayout(self._box)
        inner.addWidget(self._reason)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._hint, 1)
        self._foot.addStretch(0)
        self._inner = inner
        outer = QVBoxLayout(self)
        outer.setSpacing(0)
        outer.addLayout(self._head)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        outer.addLayout(self._body, 1)
        self._outer = outer
        self._gaps: list[tuple[QSpacerItem, QWidget | None, float]] = []
        for widget, above in (
            (self._name, 18), (self._role, 6), (self._organisation, 0), (self._facts, 24),
            (self.bands, 12), (self._box, 12), (self._note, 8), (self.choices, 14),
            (self.lines, 14), (self._way_on, 14),
        ):  # fmt: skip
            self._gap(widget, above)
            self._body.addWidget(widget)
        self._body.setAlignment(self.choices, Qt.AlignmentFlag.AlignLeft)
        self._gap(None, 24)
        self._body.addStretch(1)
        self._body.addLayout(self._foot)

    def _gap(self, widget: QWidget | None, above: float) -> None:
        """Room above a widget (px at 100 %), which goes when the widget is hidden."""
        spacer = QSpacerItem(0, 0)
        self._body.addSpacerItem(spacer)
        self._gaps.append((spacer, widget, above))

    def _restyle(self) -> None:
        px = self.theme.px
        look = _LOOKS[self._view.state] if self._view else _LOOKS[Verdict.REFUSED]
        self.setMinimumHeight(0 if self._is_compact else px(look.height))
        top, bottom = px(28 if look.filled else 24), px(20 if look.state is State.OK else 26)
        if self._is_compact:
            top = bottom = px(COMPACT_MARGIN)
        self._outer.setContentsMargins(px(MARGIN), top, px(24), bottom)
        self._body.setContentsMargins(0, 0, px(8), 0)
        self._head.setSpacing(px(16))
        self._foot.setSpacing(px(16))
        inset = px(8 if self._is_compact else 14)
        self._inner.setContentsMargins(px(20), inset, px(20), inset)
        self._box.setMinimumHeight(0 if self._is_compact else px(60))
        for spacer, widget, above in self._gaps:
            shown = widget is None or not widget.isHidden()
            fixed = QSizePolicy.Policy.Fixed
            room = min(above, TIGHT) if self._is_long else above
            room *= COMPACT_SHARE if self._is_compact else 1
            spacer.changeSize(0, px(room) if shown else 0, fixed, fixed)
        self._body.invalidate()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the name anew where the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self._settle_anew)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the height of the page that the card lies in."""
        super().changeEvent(event)
        page = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and page is not None:
            page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle anew once the page has another size."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._settle_anew)
        return super().eventFilter(watched, event)

    def _forget_room(self) -> None:
        """The text may have another size."""
        self._settled = None
        QTimer.singleShot(0, self, self._settle_anew)

    def _settle_anew(self) -> None:
        """Settle, unless the card has settled for this view and this room already."""
        if self._room() != self._settled:
            self._settle_calmly()

    def _settle_calmly(self) -> None:
        """Settle without the page giving way meanwhile; then it may."""
        before = self.least_height
        self._is_settling = True
        self._settle()
        self._is_settling = False
        page = self.parentWidget()
        if page is not None and self.least_height != before:
            page.updateGeometry()

    def _room(self) -> tuple[VerdictView | None, int, int]:
        page = self.parentWidget()
        return self._view, self.width(), 0 if page is None else page.height()

    def _settle(self) -> None:
        """Take the room that the card wants, or draw together where the page has less of it.

        A reason that is cut off would be worse than a small name.
        """
        if self._view is None:
            return
        self._is_compact = False
        self._box.setVisible(bool(self._view.reason))
        self._show_person(self._view)
        self._restyle()
        page = self.parentWidget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return
        layout.activate()
        if self._outer.totalHeightForWidth(self.width()) > self.height():
            self._is_compact = True
            self._show_person(self._view)
            self._restyle()
            layout.activate()
        self._settled = self._room()
