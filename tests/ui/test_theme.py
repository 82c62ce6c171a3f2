"""Every pair of colours that meets on a page can be told apart, and the theme follows a choice."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.ui.style_sheet import style_sheet
from eventdesk.ui.theme import (
    DARK,
    DISPLAYS,
    HUES,
    LIGHT,
    State,
    Theme,
    ThemeChoice,
    Tokens,
    contrast,
    palette,
)
from eventdesk.ui.type_scale import figure_width

TEXT, GRAPHICS, DISPLAY = 4.5, 3.0, 7.0

TEXT_PAIRS = (
    *itertools.product(("ink",), ("surface", "canvas", "tint", "bar")),
    *itertools.product(("ink2", "ink3"), ("surface", "canvas", "sunken")),
    ("ink2", "tint"),
    *itertools.product(("accent",), ("surface", "canvas", "tint", "sunken")),
    ("on_accent", "accent"),
    ("surface", "ink"),  # a chosen chip
    *itertools.product(("ok", "warn", "stop"), ("canvas", "sunken")),  # the rail's foot, a page
    ("neutral", "surface"),
    ("ink3", "tint"),  # the key on a row that is selected
    ("stop", "tint"),
    *itertools.product(("ink", "ink2"), ("ok_tint", "warn_tint", "stop_tint")),
    *((state, "surface") for state in ("ok", "warn", "stop")),
    *((state, f"{state}_tint") for state in ("ok", "warn", "stop", "neutral")),
    *((f"hue_{place}", f"hue_{place}_tint") for place in range(1, HUES + 1)),
    *((f"hue_{place}", "surface") for place in range(1, HUES + 1)),
    *itertools.product(
        ("board_ink", "board_ink2", "board_ok", "board_warn", "board_stop"), ("board",)
    ),
)
GRAPHICS_PAIRS = (
    *itertools.product(("edge",), ("surface", "canvas")),
    # The ring of the focus, and the bar of a selected row, on whatever they are drawn upon.
    *itertools.product(("accent",), ("surface", "canvas", "sunken", "tint")),
    *itertools.product(("accent",), ("ok_tint", "warn_tint", "stop_tint", "neutral_tint")),
    # The bar of a card, and icons of states.
    *itertools.product(("ok", "warn", "stop", "neutral"), ("surface", "canvas", "sunken")),
    # A field that has the focus has this border instead of that, or none.
    ("ink3", "sunken"),
)
DISPLAY_PAIRS = (
    ("ink", "ground"),
    ("second", "ground"),
    ("amber", "ground"),
    ("now", "ground"),
    ("on_amber", "amber"),
    ("over_ink", "over"),
    ("over_second", "over"),
    ("amber", "foot"),
    ("ink", "foot"),
    ("over", "over_ink"),
    ("on_amber", "second"),
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(tokens.named(front), tokens.named(back)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), GRAPHICS_PAIRS)
def test_borders_and_graphics_can_be_seen(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(tokens.named(front), tokens.named(back)) >= GRAPHICS


@pytest.mark.parametrize(("front", "back"), DISPLAY_PAIRS)
def test_displays_can_be_read_from_the_last_row(front: str, back: str) -> None:
    assert contrast(getattr(DISPLAYS, front), getattr(DISPLAYS, back)) >= DISPLAY


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert contrast(LIGHT.ink, LIGHT.surface) == pytest.approx(16.3, abs=0.05)


def test_every_token_is_a_whole_colour() -> None:
    for table in (LIGHT, DARK, DISPLAYS):
        for name in table.__struct_fields__:
            assert re.fullmatch(r"#[0-9A-F]{6}", getattr(table, name)), name


def test_an_unknown_token_is_a_mistake() -> None:
    with pytest.raises(AttributeError):
        LIGHT.named("inc")
    with pytest.raises(TypeError):
        LIGHT.named("named")


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_ink_and_tint(state: State) -> None:
    for tokens in (LIGHT, DARK):
        assert contrast(tokens.state_ink(state), tokens.state_tint(state)) >= TEXT


def test_the_palette_highlights_with_the_accent() -> None:
    colours = palette(DARK)
    assert colours.color(QPalette.ColorRole.Highlight).name().upper() == DARK.accent
    assert colours.color(QPalette.ColorRole.Window).name().upper() == DARK.canvas


def test_choosing_a_theme_is_told_once_and_only_if_it_changes(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, choice=ThemeChoice.LIGHT)
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.choose(ThemeChoice.DARK)
    assert theme.is_dark
    assert theme.tokens is DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(ThemeChoice.DARK)


def test_left_to_the_system_the_theme_follows_it(qapp: QApplication) -> None:
    theme = Theme(qapp, choice=ThemeChoice.SYSTEM)
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.is_dark is dark


def test_fonts_and_measures_grow_with_the_text_size(qapp: QApplication) -> None:
    theme = Theme(qapp, family="DejaVu Sans", base=14)
    assert theme.px(64) == 64
    assert theme.font(44).pixelSize() == 44
    theme.set_text(base=21)
    assert theme.px(64) == 96
    assert theme.font(44).pixelSize() == 66
    assert theme.font(44).family() == "DejaVu Sans"


def test_a_theme_begins_at_the_systems_size_whatever_one_before_it_made_of_the_text(
    qapp: QApplication,
) -> None:
    before = qapp.font()
    qapp.setFont(Theme(qapp, base=28).font())
    assert Theme(qapp).px(64) == 64
    qapp.setFont(before)


def test_the_reserved_width_holds_every_figure(qapp: QApplication) -> None:
    font = Theme(qapp).font(30, strong=True)
    metrics = QFontMetricsF(font)
    widest = max(metrics.horizontalAdvance(f"{figure:02}") for figure in range(100))
    assert figure_width(font, 2) + 1 >= widest


def test_the_sheet_has_no_gap_left_and_the_colours_of_now(qapp: QApplication) -> None:
    theme = Theme(qapp, choice=ThemeChoice.DARK)
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert DARK.surface in sheet
    assert LIGHT.surface not in sheet


class _Hints(QObject):
    """The system's wish for light or dark, which no test can change."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.wish = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:
        return self.wish

    def turn(self, wish: Qt.ColorScheme) -> None:
        self.wish = wish
        self.colorSchemeChanged.emit(wish)


def test_a_change_of_the_system_is_followed_while_running_unless_somebody_chose(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = _Hints()
    monkeypatch.setattr(qapp, "styleHints", lambda: hints, raising=False)
    theme = Theme(qapp, choice=ThemeChoice.SYSTEM)
    looks: list[bool] = []
    theme.changed.connect(lambda: looks.append(theme.is_dark))
    hints.turn(Qt.ColorScheme.Dark)
    hints.turn(Qt.ColorScheme.Light)
    assert looks == [True, False]
    theme.choose(ThemeChoice.DARK)
    hints.turn(Qt.ColorScheme.Dark)
    hints.turn(Qt.ColorScheme.Light)
    assert looks == [True, False, True]
    theme.choose(ThemeChoice.SYSTEM)
    assert looks == [True, False, True, False]
