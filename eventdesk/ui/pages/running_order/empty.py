"""What stands in the page while there is no running order: what would be here, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.ui.actions.table import action
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.empty_state import EmptyState
from eventdesk.ui.widgets.verdict_view import ButtonView

IMPORT, PASTE = "import.running_order", "import.clipboard"


class NoRunningOrder(QWidget):
    """Says that there is none; `wished` with the action (an id) that brings one in."""

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState(
            theme,
            _tr("There is no running order yet."),
            _tr(
                "The day’s items with their times: a table, a calendar, or lines such as "
                "“09:30 – 10:00 Registration”. Choose the file, drop it on this window, or "
                "copy the lines and press Ctrl V. It is shown first."
            ),
            (_button(IMPORT, primary=True), _button(PASTE)),
            is_centred=True,
        )
        self.button = self.state.buttons[0]
        self.state.wished.connect(self.wished)
        layout = QVBoxLayout(self)
        layout.addWidget(self.state)


def _button(action_id: str, *, primary: bool = False) -> ButtonView:
    spec = action(action_id)
    return ButtonView(text=spec.spoken, id=spec.id, key=spec.key, icon=spec.icon, primary=primary)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoRunningOrder", text)
