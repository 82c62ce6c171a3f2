"""The stage screen: how long the speaker has, in figures for the last row and in words."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from eventdesk.core.shown_text import in_one_line
from eventdesk.ui.screens.canvas import HEIGHT, MARGIN, Canvas, fitted, screen_font
from eventdesk.ui.screens.figure import Sizes, figure_pieces
from eventdesk.ui.screens.painted import PaintedScreen, Part, Picture
from eventdesk.ui.screens.stage_words import Band, Mood, Said, StageView
from eventdesk.ui.theme import DISPLAYS, Theme

RULE = 164.0
ICON_GAP = 40.0


class Plan(Struct, frozen=True, kw_only=True):
    """Where everything stands, in units of a screen 1080 high."""

    base: float
    """The baseline of the figure."""
    sizes: Sizes
    band: tuple[float, float]
    """Top and bottom of the band, or of what stands there in its place."""
    word: float
    """The size of the word in the band."""
    note: float
    sentence: float
    foot: float
    """The top of the foot."""


_ROOMY = Plan(
    base=676, sizes=Sizes(first=600, second=360, unit=160), band=(700, 900), word=144, note=72,
    sentence=96, foot=928,
)  # fmt: skip
_BANDED = Plan(
    base=650, sizes=Sizes(first=520, second=360, unit=160), band=(700, 900), word=144, note=72,
    sentence=96, foot=928,
)  # fmt: skip
_CROWDED = Plan(
    base=496, sizes=Sizes(first=400, second=350, unit=130), band=(530, 660), word=96, note=60,
    sentence=72, foot=684,
)  # fmt: skip
_SAID = ((84.0, 3), (66.0, 4), (52.0, 5))
_TWO_SAID = ((56.0, 2), (40.0, 3))
"""Sizes, and the lines of each for which there is room: of one who says something, and of two."""
_IN_A_LINE = (72.0, 64.0, 56.0)
"""Sizes at which what is said stands in one line at the foot, beside its label."""
_LABEL = 44.0
_LABEL_GAP = 60.0


class StageScreen(PaintedScreen[StageView]):
    """Draws a `StageView`."""

    def __init__(self, theme: Theme) -> None:
        name = QCoreApplication.translate("screens", "Stage")
        super().__init__(theme, name, StageView())

    def picture(self, view: StageView, width: float) -> Picture:
        """Header, figure, band or sentence, and foot."""
        colours = _Colours.of(view.mood)
        if view.is_dark:
            return Picture(DISPLAYS.dark)
        crowded = bool(view.said) and self._foot_font(view.said, width) is None
        plan = _CROWDED if crowded else _ROOMY if view.band is None else _BANDED
        middle = (view.sentence, view.share) if view.band is None else view.band
        top, bottom = plan.band
        foot = (view.said, view.next_label, view.next_title, view.fixed)
        return Picture(
            colours.ground,
            (
                Part(
                    QRectF(0, 0, width, RULE + 3),
                    (view.title, view.clock, colours),
                    lambda canvas: self._draw_header(canvas, view, colours),
                ),
                Part(
                    QRectF(0, RULE + 3, width, top - RULE - 3),
                    (view.figure, colours),
                    lambda canvas: self._draw_figure(canvas, view, plan, colours),
                ),
                Part(
                    QRectF(0, top, width, bottom - top),
                    (middle, colours),
                    lambda canvas: self._draw_middle(canvas, view, plan, colours),
                ),
                Part(
                    QRectF(0, bottom, width, HEIGHT - bottom),
                    (foot, colours),
                    lambda canvas: self._draw_foot(canvas, view, plan, colours),
                ),
            ),
        )

    def _foot_font(self, said: tuple[Said, ...], width: float) -> QFont | None:
        """The font in which what is said stands in one line beside its label; None if it cannot."""
        if len(said) != 1:
            return None
        label = QFontMetricsF(screen_font(self.theme, _LABEL)).horizontalAdvance(said[0].label)
        room = width - 2 * MARGIN - label - _LABEL_GAP
        for size in _IN_A_LINE:
            font = screen_font(self.theme, size, strong=True)
            if QFontMetricsF(font).horizontalAdvance(said[0].text) <= room:
                return font
        return None

    def _draw_header(self, canvas: Canvas, view: StageView, colours: _Colours) -> None:
        right = canvas.right
        if view.clock:
            clock = canvas.font(72, strong=True)
            wide = canvas.text(right, 131, view.clock, clock, colours.ink, from_right=True)
            right -= wide + 64
        width = right - MARGIN
        font, lines = fitted(self.theme, view.title, width, ((52, 1), (46, 2)))
        leading = 1.16
        top = 104 - len(lines) * font.pixelSize() * leading / 2
        canvas.lines(MARGIN, top, lines, font, colours.ink, leading)
        canvas.fill(QRectF(MARGIN, RULE, canvas.right - MARGIN, 3), colours.line)

    def _draw_figure(self, canvas: Canvas, view: StageView, plan: Plan, colours: _Colours) -> None:
        room = canvas.right - MARGIN
        for piece in figure_pieces(self.theme, view.figure, plan.sizes, MARGIN, room):
            ink = colours.unit if piece.is_unit else colours.figure
            canvas.text(piece.x, plan.base, piece.text, piece.font, ink)

    def _draw_middle(self, canvas: Canvas, view: StageView, plan: Plan, colours: _Colours) -> None:
        if view.band is not None:
            self._draw_band(canvas, view, plan, colours)
            return
        top, bottom = plan.band
        base = top + (bottom - top) * 0.5 + plan.sentence * 0.22
        font, lines = fitted(
            self.theme, view.sentence, canvas.right - MARGIN,
            ((plan.sentence, 1), (plan.sentence * 0.7, 1)), strong=False,
        )  # fmt: skip
        canvas.text(MARGIN, base, lines[0], font, colours.second)
        if view.share is not None:
            whole = canvas.right - MARGIN
            at = bottom - 30 if bottom == _ROOMY.band[1] else bottom - 16
            canvas.bar(QRectF(MARGIN, at, whole, 16), colours.line)
            if view.share > 0:
                canvas.bar(QRectF(MARGIN, at, max(16.0, whole * view.share), 16), colours.ink)

    def _draw_band(self, canvas: Canvas, view: StageView, plan: Plan, colours: _Colours) -> None:
        band, (top, bottom) = view.band, plan.band
        if band is None:
            return
        canvas.fill(QRectF(0, top, canvas.width, bottom - top), colours.band)
        word, note, icon = self._fit_band(band, plan, canvas.right - MARGIN)
        centre = (top + bottom) / 2
        canvas.icon(band.icon, colours.on_band, MARGIN, centre, icon)
        left = MARGIN + icon + ICON_GAP
        base = centre + QFontMetricsF(word).capHeight() / 2
        canvas.text(left, base, band.word, word, colours.on_band, width=canvas.right - left)
        if note is not None:
            base = centre + QFontMetricsF(note).capHeight() / 2
            canvas.text(canvas.right, base, band.note, note, colours.on_band, from_right=True)

    def _fit_band(self, band: Band, plan: Plan, room: float) -> tuple[QFont, QFont | None, float]:
        """The fonts of word and note, and the size of the icon.

        Both shrink until they stand side by side. The minute is never cut short: where there is no
        room for it, the word says enough.
        """
        word, note, icon = screen_font(self.theme, plan.word, strong=True), None, plan.word * 0.82
        for shrink in (1.0, 0.86, 0.74, 0.64):
            tried = screen_font(self.theme, plan.word * shrink, strong=True)
            beside = screen_font(self.theme, max(44.0, plan.note * shrink), strong=True)
            wide = QFontMetricsF(tried).horizontalAdvance(band.word)
            wide += QFontMetricsF(beside).horizontalAdvance(band.note)
            if plan.word * shrink * 0.82 + ICON_GAP + wide + 48 <= room:
                return tried, beside, plan.word * shrink * 0.82
        return word, note, icon

    def _draw_foot(self, canvas: Canvas, view: StageView, plan: Plan, colours: _Colours) -> None:
        font = self._foot_font(view.said, canvas.width)
        if not view.said:
            self._draw_next(canvas, view, colours)
        elif font is None:
            self._draw_said(canvas, view.said, plan, colours)
        else:
            (said,) = view.said
            label = canvas.font(_LABEL)
            left = MARGIN + canvas.text(MARGIN, 1012, said.label, label, colours.second)
            canvas.text(left + _LABEL_GAP, 1012, said.text, font, colours.ink)

    def _draw_next(self, canvas: Canvas, view: StageView, colours: _Colours) -> None:
        left, right, base = MARGIN, canvas.right, 1010.0
        if view.next_label:
            small = canvas.font(52)
            left += canvas.text(left, base, view.next_label, small, colours.second) + 48
        room = right - left
        if view.fixed[0]:
            title = canvas.font(60, strong=True)
            wanted = QFontMetricsF(title).horizontalAdvance(view.next_title)
            beside = max(room * 0.38, room - wanted - 72)
            room -= self._draw_fixed(canvas, view.fixed, beside, colours) + 72
        font, lines = fitted(self.theme, view.next_title, room, ((60, 1), (52, 1), (46, 2)))
        if len(lines) == 1:
            canvas.text(left, base, lines[0], font, colours.ink)
        else:
            top = base - 18 - len(lines) * font.pixelSize() * 1.16 / 2
            canvas.lines(left, top, lines, font, colours.ink, 1.16)

    def _draw_fixed(
        self, canvas: Canvas, fixed: tuple[str, str], room: float, colours: _Colours
    ) -> float:
        """The fixed item to come and its minute, which is never cut; returns the width drawn."""
        title, minute = in_one_line(fixed[0]), fixed[1]
        at = QCoreApplication.translate("screens", "{0} at {1}")
        font, _ = fitted(self.theme, at.format(title, minute), room, ((52, 1), (44, 1), (38, 1)),
                         strong=False)  # fmt: skip
        metrics = QFontMetricsF(font)
        spare = max(0.0, room - metrics.horizontalAdvance(at.format("", minute)))
        name = metrics.elidedText(title, Qt.TextElideMode.ElideRight, spare)
        words = at.format(name, minute)
        return canvas.text(canvas.right, 1010, words, font, colours.second, from_right=True)

    def _draw_said(
        self, canvas: Canvas, said: tuple[Said, ...], plan: Plan, colours: _Colours
    ) -> None:
        """What is said in as many lines as there is room for, each with its label above it."""
        ways = _SAID if len(said) == 1 else _TWO_SAID
        room = (HEIGHT - 24 - plan.foot) / len(said)
        for place, one in enumerate(said):
            top = plan.foot + place * room
            label = canvas.font(38)
            canvas.text(MARGIN, top + 38, one.label, label, colours.second)
            font, lines = fitted(self.theme, one.text, canvas.right - MARGIN, ways)
            canvas.lines(MARGIN, top + 50, lines, font, colours.ink, 1.16)


class _Colours(Struct, frozen=True, kw_only=True):
    """The colours of one mood."""

    ground: str
    ink: str
    second: str
    figure: str
    unit: str
    line: str
    band: str
    on_band: str

    @classmethod
    def of(cls, mood: Mood) -> _Colours:
        tokens = DISPLAYS
        if mood is Mood.OVER_TIME:
            return cls(
                ground=tokens.over, ink=tokens.over_ink, second=tokens.over_second,
                figure=tokens.over_ink, unit=tokens.over_ink, line=tokens.over_line,
                band=tokens.over_ink, on_band=tokens.over,
            )  # fmt: skip
        nearly = mood is Mood.NEARLY_DONE
        return cls(
            ground=tokens.ground, ink=tokens.ink, second=tokens.second,
            figure=tokens.amber if nearly else tokens.ink,
            unit=tokens.amber if nearly else tokens.second, line=tokens.line,
            band=tokens.amber if nearly else tokens.second,
            on_band=tokens.on_amber,
        )  # fmt: skip
