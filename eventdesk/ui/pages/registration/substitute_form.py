"""A substitute: who comes, on whose word, and what passes on from the one to the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.core.name_keys import fold
from eventdesk.core.passing_on import seats_of, slots_of
from eventdesk.ui.finder import Finder, Finding
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.pages.registration.attempt import Substitute
from eventdesk.ui.pages.registration.known_words import line_of, particulars_of, people
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.band import BandView
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.row_painter import elided
from eventdesk.ui.widgets.suggest_field import SuggestField, Suggestion
from eventdesk.ui.widgets.text import tool_tip
from eventdesk.ui.widgets.tick_box import TickBox

LONGEST = 230
"""The room for what passes on (px at 100 %); a longer title is in the tooltip whole."""


class SubstituteForm(DeskForm):
    """B comes for A. Whoever is on the list already is found by name and stays as they are there.

    Signals:
        attempted: a `Substitute`.
    """

    attempted = Signal(object)

    def __init__(
        self, theme: Theme, live: LiveEvent, finder: Finder, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icon="arrows", verb="", parent=parent)
        self._live, self._finder = live, finder
        self._for: Delegate | None = None
        self.listed: Delegate | None = None
        self.name, self.organisation = SuggestField(theme), LineField(theme)
        self.authority = LineField(theme)
        self.category = TickBox(theme, "")
        self.seat = TickBox(theme, "")
        self.speaking = TickBox(theme, "")
        self.save.show_word(self.tr("Admit instead"), key="Return")
        self.add_line(self.name, self.tr("Who has come?"), 0, 0)
        self.add_line(self.organisation, self.tr("Organisation"), 0, 1)
        self.add_line(self.authority, self.tr("On whose word?"), 1, 0)
        for box in (self.category, self.seat, self.speaking):
            self.below.addWidget(box)
        self.below.addStretch(1)
        self.name.textEdited.connect(self._on_name)
        self.name.taken.connect(self._on_taken)
        finder.found.connect(self._on_found)

    @property
    def replaced_id(self) -> str:
        """For whom somebody comes."""
        return "" if self._for is None else self._for.id

    def show_for(self, delegate: Delegate) -> None:
        """Somebody comes for this person; what was begun for the same one goes on."""
        begun = self._for is not None and self._for.id == delegate.id
        self._for = delegate
        self.show_title(
            self.tr("Who comes for {0}?").format(shown_name(delegate)),
            self.tr("{0} can then no longer be admitted.").format(line_of(delegate)),
        )
        self.show_problem("")
        if begun:
            return
        self.name.clear()
        self.name.offer(())
        self.authority.clear()
        self._choose(None)
        self.organisation.setText(delegate.organisation)
        self._show_ticks(delegate)

    def forget(self) -> None:
        """It was done: the next one starts anew."""
        self._for = None

    def go_on(self, field: QLineEdit) -> None:
        """Enter goes from the name to whose word it is: the organisation is written already."""
        if field is self.name and self.organisation.text().strip():
            self.authority.setFocus()
            self.authority.selectAll()
        else:
            super().go_on(field)

    def submit(self) -> None:
        """Admit whoever has come, if it is said who and on whose word."""
        if not any(sign.isalpha() for sign in self.name.text()):
            self.show_problem(self.tr("There is no name yet."))
            self.name.setFocus()
        elif not self.authority.text().strip():
            self.show_problem(self.tr("Somebody has to send a substitute. Who did?"))
            self.authority.setFocus()
        elif self._for is not None:
            self.attempted.emit(self._attempt(self._for))

    def _attempt(self, replaced: Delegate) -> Substitute:
        known = particulars_of(self.name.text(), self.organisation.text())
        ticks = (("category", self.category), ("seat", self.seat), ("speaking", self.speaking))
        return Substitute(
            who=replaced.id,
            newcomer=known if self.listed is None else self.listed.id,
            authority=" ".join(self.authority.text().split()),
            passes_on=tuple(name for name, box in ticks if box.isEnabled() and box.isChecked()),
            person=self.listed or Delegate(id="", particulars=known),
        )

    def _show_ticks(self, delegate: Delegate) -> None:
        """Only what this person has can pass on; a speaking slot never does by itself."""
        slots = ", ".join(item.title for item in slots_of(delegate, self._live.order))
        seat = ", ".join(seats_of(delegate.particulars).values())
        shown = (
            (self.category, self.tr("&Category: {0}"), delegate.particulars.category, True),
            (self.seat, self.tr("&Table {0}"), seat, True),
            (self.speaking, self.tr("&Speaks: {0}"), slots, False),
        )
        for box, words, value, ticked in shown:
            short = elided(self.theme.font(), value, self.theme.px(LONGEST))
            box.show_word(words.format(short.replace("&", "&&")))
            box.setToolTip(tool_tip(value) if short != value else "")
            box.setChecked(bool(value) and ticked)
            box.setEnabled(bool(value))
            box.setVisible(bool(value))

    def _on_name(self, written: str) -> None:
        self._choose(None)
        if written.strip():
            self._finder.find(written)
        else:
            self.name.offer(())

    def _on_taken(self, offer: Suggestion) -> None:
        self._choose(self._live.delegates.get(offer.id))

    def _on_found(self, finding: Finding) -> None:
        """Offer who is on the list; whose whole name was written is chosen."""
        written = self.name.text()
        if not self.isVisible() or self.listed is not None or finding.query != written:
            return
        others = [one for one in finding.found if one.id != self.replaced_id]
        named = [one for one in others if fold(one.delegate.full_name) == fold(written)]
        if len(named) == 1 and named[0].delegate.full_name:
            self.name.offer(())
            self._choose(named[0].delegate)
        else:
            self.name.offer(people(others))

    def _choose(self, listed: Delegate | None) -> None:
        """Whoever is on the list keeps their own organisation."""
        before, self.listed = self.listed, listed
        self.organisation.setEnabled(listed is None)
        if listed is not None:
            self.organisation.setText(listed.organisation)
            words = self.tr("{0}, is on the list and stays as invited.").format(line_of(listed))
            self.bands.show_views((BandView(sentence=words, icon="info", state=State.NEUTRAL),))
        else:
            self.bands.show_views(())
            if before is not None and self._for is not None:
                self.organisation.setText(self._for.organisation)
