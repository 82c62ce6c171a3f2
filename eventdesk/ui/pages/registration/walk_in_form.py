"""A walk-in: who it is, where from, and on whose word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding import Found
from eventdesk.ui.actions.table import action
from eventdesk.ui.finder import Finder, Finding
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.pages.registration.attempt import WalkIn
from eventdesk.ui.pages.registration.known_words import (
    KnownWords,
    line_of,
    name_from,
    particulars_of,
    people,
)
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.band import BandView
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.suggest_field import SuggestField
from eventdesk.ui.widgets.tick_box import TickBox


class WalkInForm(DeskForm):
    """Admits somebody who is on no list, unless they are on it after all.

    Before it does, the list is asked for anybody alike. Whoever is found is named above the button,
    and it takes one more Enter to admit a walk-in all the same.

    Signals:
        attempted: a `WalkIn`.
        alike_wished: who on the list could be the person of these `Particulars`?
        listed_chosen: it is this one (an id).
    """

    attempted = Signal(object)
    alike_wished = Signal(object)
    listed_chosen = Signal(str)

    def __init__(
        self, theme: Theme, live: LiveEvent, finder: Finder, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icon="person-plus", verb="", parent=parent)
        self._live, self._finder = live, finder
        self._organisations, self._vouchers = KnownWords(()), KnownWords(())
        self._began_with: str | None = None
        self._asked: Particulars | None = None
        self._is_answered = False
        self._submits = False
        self._is_warned = False
        self.alike: Delegate | None = None
        self.name, self.organisation = LineField(theme), SuggestField(theme)
        self.vouched_by, self.role = SuggestField(theme), LineField(theme)
        self.crew = TickBox(theme, self.tr("&Crew: works here, is no guest"))
        self.save.show_word(self.tr("Admit the walk-in"), key="Return")
        self.show_title(self.tr("Walk-in"), self.tr("Enter goes on, Ctrl Enter admits at once."))
        self.add_line(self.name, self.tr("First and last name"), 0, 0)
        self.add_line(self.organisation, self.tr("Organisation"), 0, 1)
        self.add_line(self.vouched_by, self.tr("Who vouches for them?"), 1, 0)
        self.add_line(self.role, self.tr("Role, if you like"), 1, 1)
        self.below.addWidget(self.crew)
        self.below.addStretch(1)
        for field in (self.name, self.organisation):
            field.editingFinished.connect(self._ask_alike)
        self.organisation.textEdited.connect(self._offer_organisations)
        self.vouched_by.textEdited.connect(self._offer_vouchers)
        finder.found.connect(self._on_found)
        self.left.connect(self._stop)

    def show_for(self, typed: str) -> None:
        """Begin with the text of the search field; what was begun with the same text goes on."""
        live = self._live
        self._organisations = KnownWords(
            sorted({one.organisation for one in live.delegates.values()})
        )
        leads = [name for one, name in live.operators.items() if one in live.leads]
        host = "" if live.details is None else live.details.host
        self._vouchers = KnownWords((*leads, host, *live.operators.values()))
        if typed == self._began_with:
            self.show_problem("")
            return
        self._began_with = typed
        self._submits = False
        for field in (self.organisation, self.vouched_by, self.role):
            field.clear()
        self.name.setText(name_from(typed))
        self.crew.setChecked(False)
        self.show_problem("")
        self._forget_alike()
        self._ask_alike()

    def forget(self) -> None:
        """It was done: the next one starts anew."""
        self._began_with = None

    def submit(self) -> None:
        """Admit, once the list has been asked for anybody alike and nobody was left unsaid."""
        missing = self._missing()
        if missing is not None:
            field, sentence = missing
            self.show_problem(sentence)
            field.setFocus()
            return
        self._ask_alike()
        if self._is_answered:
            self._admit()
        else:
            self._submits = True

    def show_alike(self, asked: Particulars, found: list[Found]) -> None:
        """Who on the list could be this walk-in after all; the answer to another name is none."""
        if asked is not self._asked:
            return
        self._is_answered = True
        submits, self._submits = self._submits, False
        self.alike = found[0].delegate if found else None
        self.bands.show_views(() if self.alike is None else (self._band(self.alike),))
        if submits:
            self._admit()

    def _admit(self) -> None:
        """Admit a walk-in; where somebody alike is on the list, at the second Enter."""
        if self.alike is None or self._is_warned:
            self.attempted.emit(self._attempt())
            return
        self._is_warned = True
        self.show_problem(self.tr("If it is somebody else all the same, Enter admits the walk-in."))

    def admit_alike(self) -> None:
        """It is the person of the list: admit that line instead."""
        if self.alike is not None:
            self.listed_chosen.emit(self.alike.id)

    def _stop(self) -> None:
        self._submits = False

    def _missing(self) -> tuple[LineField, str] | None:
        if not any(sign.isalpha() for sign in self.name.text()):
            return self.name, self.tr("There is no name yet.")
        if not self.vouched_by.text().strip():
            return self.vouched_by, self.tr("Somebody has to vouch for a walk-in. Who does?")
        return None

    def _attempt(self) -> WalkIn:
        known = particulars_of(self.name.text(), self.organisation.text(), self.role.text())
        return WalkIn(
            who="",
            particulars=known,
            vouched_by=" ".join(self.vouched_by.text().split()),
            crew=self.crew.isChecked(),
            person=Delegate(id="", particulars=known),
        )

    def _band(self, alike: Delegate) -> BandView:
        words = self.tr("{0}, is on the list. {1} admits that line instead.")
        key = action("delegate.after_all").key
        return BandView(sentence=words.format(line_of(alike), key), icon="info")

    def _ask_alike(self) -> None:
        """Ask once for each name and organisation: one surname from one place may be one."""
        known = particulars_of(self.name.text(), self.organisation.text())
        if self._asked is not None and known == self._asked:
            return
        self._forget_alike()
        if known.full_name:
            self._asked = known
            self.alike_wished.emit(known)

    def _forget_alike(self) -> None:
        self._asked, self._is_answered, self.alike = None, False, None
        self._is_warned = False
        self.bands.show_views(())

    def _offer_organisations(self, written: str) -> None:
        self.organisation.offer(self._organisations.beginning_with(written))

    def _offer_vouchers(self, written: str) -> None:
        self.vouched_by.offer(self._vouchers.beginning_with(written))
        if written.strip():
            self._finder.find(written)

    def _on_found(self, finding: Finding) -> None:
        written = self.vouched_by.text()
        if self.vouched_by.hasFocus() and written.strip() and finding.query == written:
            before = self._vouchers.beginning_with(written)
            named = [one for one in finding.found if not one.match.is_alike]
            self.vouched_by.offer((*before, *people(named)))
