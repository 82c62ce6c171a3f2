"""The choices of the badges: whose, which paper, from which label on, and onto what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.badges.layouts import LAYOUTS, BadgeLayout, layout_called
from eventdesk.core.delegates import Delegate
from eventdesk.services.badges import BadgeChoice, BadgeCounts, Who
from eventdesk.ui.finder import Finder, Finding
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.badges import words
from eventdesk.ui.pages.registration.known_words import line_of, people
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.chooser import Chooser
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.suggest_field import SuggestField, Suggestion
from eventdesk.ui.widgets.text import Text


class BadgeChoices(QWidget):
    """Everything at the left of the page. What is chosen is remembered by whoever prints.

    Signals:
        changed: something is chosen otherwise.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, live: LiveEvent, finder: Finder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._finder = theme, live, finder
        self.person: Delegate | None = None
        self._counts = BadgeCounts(all=0, since=0)
        self.who = Chooser(theme, self.tr("&Who"))
        self.name = SuggestField(theme)
        self.paper = Chooser(theme, self.tr("Pa&per"))
        self.label = Chooser(theme, self.tr("First &label"))
        self.printer = Chooser(theme, self.tr("&Onto"))
        self._paper_note = Text(theme, size=NOTE, ink="ink2", lines=0)
        self._name_row = labelled_row(theme, self.tr("Name or reference"), self.name)
        self._named = QWidget()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self._restyle()

    @property
    def choice(self) -> BadgeChoice | None:
        """What is chosen; None where a person is to be named and nobody is yet."""
        who = Who(self.who.chosen or Who.SINCE.value)
        if who is Who.NAMED and self.person is None:
            return None
        return BadgeChoice(
            who=who,
            codes=(self.person.id,) if who is Who.NAMED and self.person is not None else (),
            layout=self.layout_.id,
            first=int(self.label.chosen or 1),
        )

    @property
    def layout_(self) -> BadgeLayout:
        """The paper that is chosen."""
        return layout_called(self.paper.chosen) or LAYOUTS[0]

    def show_all(self, layout: str, printer: str) -> None:
        """Offer what was chosen last, for those who have no badge."""
        self.paper.show_options(words.layout_options(), layout)
        self.printer.show_options(words.printer_options((printer,) if printer else ()), printer)
        self.who.show_options(words.who_options(self._counts), Who.SINCE.value)
        self._show_paper()
        self._show_who()

    def show_person(self, person: Delegate) -> None:
        """One person's badge."""
        self.who.show_options(words.who_options(self._counts), Who.NAMED.value)
        self.name.setText(line_of(person))
        self.name.offer(())
        self._choose(person)
        self._show_who()

    def show_known(self, counts: BadgeCounts, printers: tuple[str, ...]) -> None:
        """How many badges there are, and which printers."""
        self._counts = counts
        self.who.show_options(words.who_options(counts), self.who.chosen)
        self.printer.show_options(words.printer_options(printers), self.printer.chosen)

    def choose_who(self, who: Who) -> None:
        """Whose badges."""
        self.who.setCurrentIndex(self.who.findData(who.value))

    def take_focus(self) -> bool:
        """The field for a name, where it needs one; whether it did."""
        if self.choice is None:
            self.name.setFocus()
            return True
        return False

    def _on_who(self) -> None:
        self._show_who()
        if self.choice is None and self.isVisible():
            self.name.setFocus()
        self.changed.emit()

    def _on_paper(self) -> None:
        self._show_paper()
        self.changed.emit()

    def _show_who(self) -> None:
        self._named.setVisible(self.who.chosen == Who.NAMED.value)

    def _show_paper(self) -> None:
        layout = self.layout_
        self.label.show_options(words.label_options(layout), "1")
        self.label.setVisible(layout.per_page > 1)
        self._paper_note.show_text(words.paper_words(layout))

    def _on_name(self, written: str) -> None:
        had, self.person = self.person, None
        self._name_row.show_note("")
        if written.strip():
            self._finder.find(written)
        else:
            self.name.offer(())
        if had is not None:
            self.changed.emit()

    def _on_taken(self, offer: Suggestion) -> None:
        person = self._live.delegates.get(offer.id)
        if person is not None:
            self._choose(person)
            self.changed.emit()

    def _on_found(self, finding: Finding) -> None:
        """Whoever is the only one meant is chosen; else they are offered."""
        if not self.isVisible() or self.person is not None or finding.query != self.name.text():
            return
        if not finding.is_whole:
            return
        if len(finding.found) == 1:
            self.name.offer(())
            self._choose(finding.found[0].delegate)
            self.changed.emit()
        else:
            self.name.offer(people(finding.found))
            nobody = self.tr("Nobody on the list is called so.")
            self._name_row.show_note("" if finding.found else nobody, problem=True)

    def _choose(self, person: Delegate) -> None:
        self.person = person
        self._name_row.show_note(line_of(person))

    def _lay_out(self) -> None:
        for chooser in (self.who, self.paper, self.printer):
            chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = QVBoxLayout(self._named)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._name_row.layout)
        self._offered = Text(self._theme, size=NOTE, ink="ink2")
        inside.addWidget(self._offered)
        for widget in (
            self.who, self._named, self.paper, self._paper_note, self.label, self.printer,
        ):  # fmt: skip
            self._column.addWidget(widget)

    def _connect(self) -> None:
        self.who.currentIndexChanged.connect(self._on_who)
        self.paper.currentIndexChanged.connect(self._on_paper)
        self.label.currentIndexChanged.connect(self.changed)
        self.printer.currentIndexChanged.connect(self.changed)
        self.name.textEdited.connect(self._on_name)
        self.name.taken.connect(self._on_taken)
        self.name.offered.connect(self._offered.show_text)
        self._finder.found.connect(self._on_found)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.px(12))
