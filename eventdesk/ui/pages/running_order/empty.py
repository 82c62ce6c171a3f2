"""What stands in the page while there is no running order: one sentence and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.ui.actions.table import action
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.text import Text


class NoRunningOrder(QWidget):
    """Says that there is none; `import_wished` when somebody wants to bring one in."""

    import_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        spec = action("import.running_order")
        middle = Qt.AlignmentFlag.AlignHCenter
        self.sentence = Text(
            theme, self.tr("There is no running order yet."), size=ROW, ink="ink2", align=middle
        )
        self.button = ActionButton(
            theme, spec.spoken, key=spec.key, icon=spec.icon, primary=True, tall=True
        )
        self.button.clicked.connect(self.import_wished)
        self._layout = QVBoxLayout(self)
        self._layout.addStretch(2)
        self._layout.addWidget(self.sentence)
        self._layout.addWidget(self.button, 0, middle)
        self._layout.addStretch(3)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._layout.setSpacing(self._theme.px(16))
