"""The one short style sheet, and how application and windows are dressed in the theme.

Colours come from the tokens, measures from the type scale, fonts are set in code. Chips are push
buttons with the property `kind` = "chip".
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from eventdesk.ui.proxy_style import CalmStyle
from eventdesk.ui.theme import Theme, palette

_SHEET = Template("""
QLineEdit, QPlainTextEdit, QTextEdit {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${r8}px;
    padding: ${p8}px ${p12}px; selection-background-color: $accent;
    selection-color: $on_accent; placeholder-text-color: $ink3;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 3px solid $accent; padding: ${p8in}px ${p12in}px;
}
QLineEdit:disabled, QPlainTextEdit:disabled { background: $canvas; color: $ink3; }
QLineEdit[kind="search"], QLineEdit[kind="search"]:focus {
    background: transparent; border: none; padding: 0;
}
QAbstractItemView {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: ${r8}px;
    outline: 0; selection-background-color: $tint; selection-color: $ink;
}
QAbstractItemView[kind="bare"] { background: transparent; border: none; }
QComboBox QAbstractItemView::item { min-height: ${h24}px; padding: 0 ${p12}px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $ink3; border: none; padding: ${p4}px 0;
}
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QPushButton[kind="chip"] {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${r16}px;
    padding: 0 ${p16}px; height: ${h30}px;
}
QPushButton[kind="chip"]:hover { background: $tint; }
QPushButton[kind="chip"]:checked { background: $ink; color: $surface; border-color: $ink; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar::handle { background: $bar; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu {
    background: $surface; color: $ink; border: 1px solid $edge; padding: ${p4}px 0;
}
QMenu::item { padding: ${p8}px ${p16}px; }
QMenu::item:selected { background: $tint; color: $ink; }
QToolTip {
    background: $board; color: $board_ink; border: 1px solid $board_line; padding: ${p4}px;
}
""")

_MEASURES = {"p4": 4, "p8": 8, "p12": 12, "p16": 16, "r8": 8, "r16": 16, "h24": 24, "h30": 30}
_MOVING_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
FOCUS_GROWS = 2
"""A border that goes from 1 to 3 px moves the text by this, unless the padding gives it back."""


def style_sheet(theme: Theme) -> str:
    """The sheet in the colours and measures of now."""
    measures = {name: theme.px(value) for name, value in _MEASURES.items()}
    measures["p8in"] = measures["p8"] - FOCUS_GROWS
    measures["p12in"] = measures["p12"] - FOCUS_GROWS
    tokens = theme.tokens
    colours = {name: tokens.named(name) for name in tokens.__struct_fields__}
    return _SHEET.substitute(colours, **measures)


def wear_sheet(window: QWidget, theme: Theme) -> None:
    """Put the sheet on a window and all that is in it, now and whenever the theme changes.

    Not on the application: Qt would then polish every widget anew, with all that is in it, each
    time one is put into another, and a window is built of nine hundred that are nested deep.
    """

    def put_on() -> None:
        window.setStyleSheet(style_sheet(theme))

    put_on()
    theme.changed.connect(put_on)
    window.destroyed.connect(lambda: isValid(theme) and theme.changed.disconnect(put_on))


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application style, palette and font, now and whenever the theme changes."""
    if not isinstance(application.style(), CalmStyle):
        # Another time every open window would be polished anew, which takes it a second.
        application.setStyle(CalmStyle())
    for effect in _MOVING_EFFECTS:
        application.setEffectEnabled(effect, False)

    def put_on() -> None:
        colours = palette(theme.tokens)
        application.setPalette(colours)
        application.setFont(theme.font())
        tips = QPalette(colours)
        QToolTip.setPalette(tips)
        QToolTip.setFont(theme.font())

    put_on()
    theme.changed.connect(put_on)
