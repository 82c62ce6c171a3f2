"""What covers the window while its desk is locked: nothing below it is seen, heard or reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from eventdesk.ui.actions.spec import StandIn
from eventdesk.ui.actions.table import action
from eventdesk.ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from eventdesk.ui.pages.locked.page import LockedPage
    from eventdesk.ui.pages.roll.page import RollPage

NOT_WITHOUT_A_PIN = frozenset({"roll.end", "roll.folder"})
"""What a passer-by may not do with the roll: end it, or have it saved onto a stick."""


class DeskCover(PageStack):
    """The work of the desk, or the locked page in its place, or the roll alone.

    The roll is lent by the stack of pages for as long as it is looked at, so that nothing of the
    work below has to be shown beside it.
    """

    def __init__(self, work: QWidget, locked: LockedPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._locked = work, locked
        self._actions: Mapping[str, QAction] = {}
        self._finder: QWidget | None = None
        self._focus: QWidget | None = None
        self._lender: QStackedWidget | None = None
        self._roll: RollPage | None = None
        self.addWidget(work)
        self.addWidget(locked)

    @property
    def is_on(self) -> bool:
        """Whether the work is covered."""
        return self.currentWidget() is not self._work

    def take_actions(self, actions: Mapping[str, QAction], finder: QWidget) -> None:
        """The actions of the window, and what finds them: while it is covered they do nothing."""
        self._actions, self._finder = actions, finder

    def show_locked(self, locked: bool) -> None:
        """Nobody is at this desk, or somebody has come back to it."""
        if locked:
            self.cover()
        else:
            self.uncover()

    def cover(self) -> None:
        """Cover everything; what had the focus has it again when it is uncovered."""
        focus = QApplication.focusWidget()
        self._focus = focus if focus is not None and self._work.isAncestorOf(focus) else None
        if self._finder is not None:
            self._finder.hide()
        self._enable(place=None)
        # Else a field out of sight could be given the focus, and would take what is typed.
        self._work.setEnabled(False)
        self.setCurrentWidget(self._locked)
        self._locked.take_focus()

    def uncover(self) -> None:
        """Show the work again, as it was left."""
        self._give_back()
        self._work.setEnabled(True)
        for one in self._actions.values():
            one.setEnabled(True)
        self.setCurrentWidget(self._work)
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus()
        self._focus = None

    def show_roll(self, roll: RollPage, lender: QStackedWidget) -> None:
        """Show the roll above the cover; leaving it covers everything again."""
        if not self.is_on:
            return
        self._lender, self._roll = lender, roll
        roll.confine(True)
        self.addWidget(roll)
        self._enable(place=StandIn.ROLL)
        self.setCurrentWidget(roll)
        roll.take_focus()

    def leave_roll(self) -> None:
        """Cover the roll as well."""
        if self._roll is not None:
            self._give_back()
            self._enable(place=None)
            self.setCurrentWidget(self._locked)
            self._locked.take_focus()

    def _give_back(self) -> None:
        if self._roll is not None and self._lender is not None:
            self._roll.confine(False)
            self._lender.addWidget(self._roll)
        self._roll = self._lender = None

    def _enable(self, *, place: StandIn | None) -> None:
        for name, one in self._actions.items():
            is_of_it = place is not None and action(name).page is place
            one.setEnabled(is_of_it and name not in NOT_WITHOUT_A_PIN)
