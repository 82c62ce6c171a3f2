"""Colours, and the one object that carries them with fonts and icons to every widget.

This is the only place with literal colours. A widget gets a `Theme` in its constructor, reads
`theme.tokens` while it paints, and repaints when `theme.changed` is emitted.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from eventdesk.ui.icons import Icons
from eventdesk.ui.type_scale import BODY, TypeScale, base_size, preferred_family


class State(StrEnum):
    """What a colour may mean. The accent is not a state: it says "here" or "you can act"."""

    OK = "ok"
    WARN = "warn"
    STOP = "stop"
    NEUTRAL = "neutral"
    ACCENT = "accent"


class ThemeChoice(StrEnum):
    """What the person chose; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tokens(Struct, frozen=True, kw_only=True):
    """Every colour of the window, as #RRGGBB, by what it is for."""

    canvas: str
    surface: str
    sunken: str
    line: str
    edge: str
    bar: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    on_accent: str
    tint: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    stop: str
    stop_tint: str
    neutral: str
    neutral_tint: str
    board: str
    board_ink: str
    board_ink2: str
    board_line: str
    board_ok: str
    board_warn: str
    board_stop: str
    hue_1: str
    hue_1_tint: str
    hue_2: str
    hue_2_tint: str
    hue_3: str
    hue_3_tint: str
    hue_4: str
    hue_4_tint: str
    hue_5: str
    hue_5_tint: str
    hue_6: str
    hue_6_tint: str

    def state_ink(self, state: State) -> str:
        """The colour of a state's icon and word."""
        return {
            State.OK: self.ok,
            State.WARN: self.warn,
            State.STOP: self.stop,
            State.NEUTRAL: self.neutral,
            State.ACCENT: self.accent,
        }[state]

    def state_tint(self, state: State) -> str:
        """The fill behind a state's icon and word."""
        return {
            State.OK: self.ok_tint,
            State.WARN: self.warn_tint,
            State.STOP: self.stop_tint,
            State.NEUTRAL: self.neutral_tint,
            State.ACCENT: self.tint,
        }[state]

    def named(self, role: str) -> str:
        """The colour called `role`, such as "ink2"; an unknown name is a mistake in our code."""
        value = getattr(self, role)
        if not isinstance(value, str):
            raise TypeError(role)
        return value


LIGHT = Tokens(
    canvas="#F5F4F0", surface="#FFFFFF", sunken="#ECEAE4",
    line="#DDDAD2", edge="#85827A", bar="#C9C5BB",
    ink="#16212B", ink2="#46525D", ink3="#5E6872",
    accent="#1C4F8C", on_accent="#FFFFFF", tint="#E4EDF7",
    ok="#1B6540", ok_tint="#E2F0E7",
    warn="#7D4B00", warn_tint="#FBEDD3",
    stop="#A3221B", stop_tint="#FBE6E3",
    neutral="#46525D", neutral_tint="#E9E7E1",
    board="#16212B", board_ink="#F4F5F6", board_ink2="#AEB9C3", board_line="#33424F",
    board_ok="#8AD6A8", board_warn="#F3C06B", board_stop="#FFA79E",
    hue_1="#5B3E96", hue_1_tint="#ECE6F7", hue_2="#0B5A68", hue_2_tint="#DDEFF2",
    hue_3="#8A2A6B", hue_3_tint="#F7E4F0", hue_4="#52561A", hue_4_tint="#EEEFD8",
    hue_5="#6B4530", hue_5_tint="#F1E7E0", hue_6="#3F4B63", hue_6_tint="#E3E8F1",
)  # fmt: skip

DARK = Tokens(
    canvas="#11161B", surface="#191F26", sunken="#0C1014",
    line="#2A333C", edge="#73808B", bar="#3B4650",
    ink="#ECEFF1", ink2="#B7C0C8", ink3="#98A3AD",
    accent="#8FBBF0", on_accent="#0C1A29", tint="#1B2E45",
    ok="#7FCF9F", ok_tint="#15301F",
    warn="#EDBC6C", warn_tint="#382A10",
    stop="#F59A91", stop_tint="#421C19",
    neutral="#B7C0C8", neutral_tint="#29323B",
    board="#0A0D11", board_ink="#F4F5F6", board_ink2="#AEB9C3", board_line="#26303A",
    board_ok="#8AD6A8", board_warn="#F3C06B", board_stop="#FFA79E",
    hue_1="#C3AEF5", hue_1_tint="#2B2342", hue_2="#7FCBD6", hue_2_tint="#12303A",
    hue_3="#EFA6D4", hue_3_tint="#3D1D33", hue_4="#C9CC85", hue_4_tint="#2C2E16",
    hue_5="#DDB59B", hue_5_tint="#36261C", hue_6="#AEBBD6", hue_6_tint="#262F42",
)  # fmt: skip

HUES = 6
"""Colours for categories: none of them is that of a state, or the accent."""


class DisplayTokens(Struct, frozen=True, kw_only=True):
    """The colours of the stage and the foyer, which have no themes. Lines are decoration only."""

    ground: str = "#0B0F13"
    ink: str = "#FFFFFF"
    second: str = "#C3CCD4"
    amber: str = "#FFC24D"
    on_amber: str = "#1A1206"
    over: str = "#8E1410"
    over_ink: str = "#FFFFFF"
    over_second: str = "#FFE3E0"
    now: str = "#8AD6A8"
    foot: str = "#171E26"
    line: str = "#2A333C"
    over_line: str = "#C0392F"
    dark: str = "#000000"


DISPLAYS = DisplayTokens()


DARKEST_CURVED = 0.04045
"""Below it sRGB is a straight line (IEC 61966-2-1)."""


def _linear(channel: int) -> float:
    """One sRGB channel (0–255) as linear light."""
    value = channel / 255
    return value / 12.92 if value <= DARKEST_CURVED else ((value + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast of two #RRGGBB colours, from 1 to 21; their order does not matter."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def palette(tokens: Tokens) -> QPalette:
    """The part of the tokens that Qt's own style understands."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, tokens.canvas),
        (roles.WindowText, tokens.ink),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.canvas),
        (roles.Text, tokens.ink),
        (roles.PlaceholderText, tokens.ink3),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.ink),
        (roles.BrightText, tokens.stop),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent),
        (roles.Accent, tokens.accent),
        (roles.Link, tokens.accent),
        (roles.LinkVisited, tokens.accent),
        (roles.ToolTipBase, tokens.board),
        (roles.ToolTipText, tokens.board_ink),
        (roles.Light, tokens.surface),
        (roles.Midlight, tokens.line),
        (roles.Mid, tokens.bar),
        (roles.Dark, tokens.edge),
        (roles.Shadow, tokens.edge),
    ):
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return result


class Theme(QObject):
    """What every widget needs in order to draw itself; emits `changed` when any of it changes.

    `theme.tokens` are the colours of now, `theme.font(size)` a font, `theme.px(n)` a measure that
    was drawn for a base of 14 px, `theme.icons` the tinted icons. Nothing of it may be kept past
    `changed`.
    """

    changed = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        *,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        family: str = "",
        base: float = 0,
    ) -> None:
        """`family` and `base` (px) override the system's font and text size."""
        super().__init__()
        self._application = application
        self._choice = choice
        # Not the application's font: that is ours, as large as a theme before may have made it.
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._scale = TypeScale(
            family=family or preferred_family(system),
            base=base or base_size(system),
        )
        self.icons = Icons()
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}
        self._tokens = self._tokens_of_now()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def tokens(self) -> Tokens:
        """The colours of now."""
        return self._tokens

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self._tokens is DARK

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen, which may be to follow the system."""
        return self._choice

    @property
    def scale(self) -> TypeScale:
        """The family and base size that fonts and measures follow."""
        return self._scale

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or override it."""
        self._choice = choice
        self._follow()

    def set_text(self, *, family: str = "", base: float = 0) -> None:
        """Another family or base size (px) for everything; what is left out stays."""
        self._scale = TypeScale(family=family or self._scale.family, base=base or self._scale.base)
        self._fonts.clear()
        self.changed.emit()

    def font(self, size: float = BODY, *, strong: bool = False, tabular: bool = False) -> QFont:
        """A font of `size` px at 100 %; see `TypeScale.font`."""
        wanted = (size, strong, tabular)
        if wanted not in self._fonts:
            self._fonts[wanted] = self._scale.font(size, strong=strong, tabular=tabular)
        # A copy, for whoever changes it; it shares what Qt has looked up for the first one.
        return QFont(self._fonts[wanted])

    def px(self, measure: float) -> int:
        """A measure of the drawings (base 14 px) in the logical pixels of now."""
        return self._scale.px(measure)

    def colour(self, role: str) -> QColor:
        """The colour of the token called `role`."""
        return QColor(self._tokens.named(role))

    def _follow(self, *_scheme: object) -> None:
        tokens = self._tokens_of_now()
        if tokens is not self._tokens:
            self._tokens = tokens
            self.changed.emit()

    def _tokens_of_now(self) -> Tokens:
        if self._choice is ThemeChoice.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is ThemeChoice.DARK else LIGHT
