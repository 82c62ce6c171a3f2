"""What is painted on the screens: figures for the last row at every size, and no dancing."""

from __future__ import annotations

import itertools

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.screens.chair_strip import ChairStrip
from eventdesk.ui.screens.chair_words import ChairView
from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.foyer_words import DayRow, FoyerView, Place
from eventdesk.ui.screens.lengths import Amount
from eventdesk.ui.screens.stage import RULE, StageScreen
from eventdesk.ui.screens.stage_words import Band, Mood, Said, StageView
from eventdesk.ui.theme import DISPLAYS, State, Theme

SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768), (2560, 1080)]
LEAST = 0.22
LONG = "Prevention Panels and Pathfinders: what we have learnt from the councils of the South West"
WHY = (
    "What would you need from the councils so that the panels could begin to work with families "
    "before anybody is arrested, and who would pay for it in the first year?"
)
CALM = StageView(
    mood=Mood.CALM, title=LONG, clock="10:24", figure=(Amount(number="11", unit="min"),),
    sentence="left, until 10:36", share=0.5, next_label="Next", next_title=LONG,
    fixed=(LONG, "11:30"),
)  # fmt: skip
NEARLY = replace(
    CALM, mood=Mood.NEARLY_DONE, sentence="", share=None,
    figure=(Amount(number="1", unit="min"), Amount(number="45", unit="s")),
    band=Band(icon="clock", word="Nearly done", note="ends 10:36"),
)  # fmt: skip
OVER = replace(
    NEARLY, mood=Mood.OVER_TIME, figure=(Amount(number="12", unit="min over"),),
    band=Band(icon="triangle", word="Over time", note="was due to end 10:36"),
)  # fmt: skip
HELD = replace(
    CALM, mood=Mood.HELD, sentence="", share=None,
    band=Band(icon="pause", word="On hold", note="since 10:20"),
)  # fmt: skip
CLOCK = StageView(
    title="A day", figure=(Amount(number="10:46"),), sentence="Starting shortly", next_title=LONG
)
LAST = replace(NEARLY, figure=(Amount(number="45", unit="s"),))
MESSAGE = Said(label="From the chair", text="m" * 60 + " " + "n" * 59)
STATES = {
    "calm": CALM,
    "a hundred": replace(CALM, figure=(Amount(number="120", unit="min"),)),
    "nearly": NEARLY,
    "last": LAST,
    "over": OVER,
    "held": HELD,
    "clock": CLOCK,
    "calm, message": replace(CALM, said=(MESSAGE,)),
    "nearly, message": replace(NEARLY, said=(MESSAGE,)),
    "over, question": replace(OVER, said=(Said(label="Question", text=WHY),)),
    "nearly, both": replace(NEARLY, said=(MESSAGE, Said(label="Question", text=WHY))),
    "held, both": replace(HELD, said=(MESSAGE, Said(label="Question", text=WHY))),
}


def painted(widget: QWidget, size: tuple[int, int]) -> QImage:
    widget.resize(*size)
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def ink_columns(image: QImage, box: QRect, ground: str) -> list[QRect]:
    """The pieces of ink within a box that stand apart from each other, from the left."""
    nothing = QColor(ground).rgb()
    rows_of: dict[int, list[int]] = {}
    step = max(1, image.height() // 360)
    for x in range(box.left(), box.right(), step):
        rows = [y for y in range(box.top(), box.bottom(), step) if image.pixel(x, y) != nothing]
        if rows:
            rows_of[x] = rows
    pieces: list[QRect] = []
    for x, rows in rows_of.items():
        box_ = QRect(x, rows[0], step, rows[-1] - rows[0] + step)
        if pieces and x - pieces[-1].right() <= step:
            pieces[-1] = pieces[-1].united(box_)
        else:
            pieces.append(box_)
    return pieces


def figure_pieces(view: StageView, theme: Theme, size: tuple[int, int]) -> list[QRect]:
    """Where the figure has ink: between the rule in the header and the band, or the sentence."""
    screen = StageScreen(theme)
    screen.show_view(view)
    image = painted(screen, size)
    figure = screen.picture(view, 1080 * size[0] / size[1]).parts[1]
    scale = size[1] / 1080
    top, bottom = round((RULE + 6) * scale), round(figure.box.bottom() * scale) - 1
    ground = DISPLAYS.over if view.mood is Mood.OVER_TIME else DISPLAYS.ground
    return ink_columns(image, QRect(0, top, size[0], bottom - top), ground)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
def test_every_digit_takes_its_share_of_the_height(
    theme: Theme, state: str, size: tuple[int, int]
) -> None:
    view = STATES[state]
    pieces = figure_pieces(view, theme, size)
    digits = sum(character.isdigit() for one in view.figure for character in one.number)
    if state == "clock":
        del pieces[2]  # the colon
    high = [piece for piece in pieces if piece.height() >= LEAST * size[1]]
    assert len(high) == digits
    assert max(piece.right() for piece in pieces) < size[0] - 1


@pytest.mark.parametrize("family", ["DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono"])
def test_the_unit_stays_while_the_number_changes(theme: Theme, family: str) -> None:
    theme.set_text(family=family)
    units, bases = set(), set()
    for number in ("10", "11", "17", "40", "41", "47"):
        seconds = (Amount(number="2", unit="min"), Amount(number=number, unit="s"))
        pieces = figure_pieces(replace(NEARLY, figure=seconds), theme, (1920, 1080))
        minutes = replace(CALM, figure=(Amount(number=number, unit="min"),))
        calm = figure_pieces(minutes, theme, (1920, 1080))
        units.add((pieces[-1].getRect(), calm[-1].getRect()))
        bases |= {piece.bottom() for piece in pieces if piece.height() > 200}
    few = (Amount(number="2", unit="min"), Amount(number="7", unit="s"))
    pieces = figure_pieces(replace(NEARLY, figure=few), theme, (1920, 1080))
    assert {unit for unit, _calm in units} == {pieces[-1].getRect()}
    assert len(units) == 1
    assert max(bases) - min(bases) < 15  # round figures reach a little below the line


def test_the_text_size_of_the_windows_does_not_change_a_screen(theme: Theme) -> None:
    small = painted(_stage(theme, NEARLY), (1280, 720))
    theme.set_text(base=28)
    assert painted(_stage(theme, NEARLY), (1280, 720)) == small


def test_a_dark_screen_is_black_all_over(theme: Theme) -> None:
    stage, foyer = StageScreen(theme), FoyerScreen(theme)
    stage.show_view(StageView(is_dark=True))
    foyer.show_view(FoyerView(is_dark=True))
    for screen in (stage, foyer):
        image = painted(screen, (320, 180))
        black = QImage(image)
        black.fill(QColor("#000000"))
        assert image == black


class PaintedPlaces(QObject):
    """What of a widget is painted again."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.boxes: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.boxes.append(event.rect())
        return False


def test_a_second_repaints_the_figure_and_nothing_else(qtbot: QtBot, theme: Theme) -> None:
    screen = _stage(theme, NEARLY)
    screen.resize(1280, 720)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen, timeout=30_000)
    QApplication.processEvents()
    places = PaintedPlaces(screen)
    later = (Amount(number="1", unit="min"), Amount(number="44", unit="s"))
    screen.show_view(replace(NEARLY, figure=later))
    qtbot.waitUntil(lambda: bool(places.boxes), timeout=30_000)
    (box,) = places.boxes
    assert box.top() >= 720 * RULE / 1080 - 1
    assert box.bottom() <= 720 * 700 / 1080 + 1


def test_a_change_of_mood_repaints_everything(qtbot: QtBot, theme: Theme) -> None:
    screen = _stage(theme, NEARLY)
    screen.resize(1280, 720)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen, timeout=30_000)
    QApplication.processEvents()
    places = PaintedPlaces(screen)
    screen.show_view(OVER)
    qtbot.waitUntil(lambda: bool(places.boxes), timeout=30_000)
    assert places.boxes[0] == screen.rect()


def rows(count: int) -> tuple[DayRow, ...]:
    return tuple(
        DayRow(minute=f"{10 + number // 4:02}:{number % 4 * 15:02}", title=LONG, note="was 10:00")
        for number in range(count)
    )


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_day_never_runs_into_the_foot_or_out_of_the_screen(
    theme: Theme, size: tuple[int, int]
) -> None:
    place = Place(icon="play", head="Now, until 10:36", title=LONG, location=LONG, speakers=LONG)
    next_ = replace(place, icon="arrow-right", head="Next, at 10:36")
    full = FoyerView(
        event=LONG, place_and_date=LONG, clock="10:24", places=(place, next_), rows=rows(40),
        foot="Running 6 min behind.",
    )  # fmt: skip
    screen = FoyerScreen(theme)
    screen.show_view(full)
    image = painted(screen, size)
    scale = size[1] / 1080
    foot = ink_columns(
        image, QRect(0, round(962 * scale), size[0], round(20 * scale)), DISPLAYS.foot
    )
    assert not foot
    edge = ink_columns(
        image, QRect(size[0] - round(90 * scale), 0, round(90 * scale), round(950 * scale)),
        DISPLAYS.ground,
    )  # fmt: skip
    assert not edge
    gap = size[0] / scale
    split = 96 + (gap - 192 - 56) * 0.4785
    between = QRect(
        round((split + 8) * scale), round(230 * scale), round(40 * scale), round(700 * scale)
    )
    assert not ink_columns(image, between, DISPLAYS.ground)


def test_the_strip_of_the_chair_keeps_its_words_apart(theme: Theme) -> None:
    strip = ChairStrip(theme)
    strip.show_view(
        ChairView(
            title=LONG, figure=(Amount(number="1", unit="min"), Amount(number="45", unit="s")),
            state=State.WARN, word="Nearly done", lateness="16 min behind", is_behind=True,
            next=LONG, message="Sent 10:31, not seen yet", is_unseen=True,
        )
    )  # fmt: skip
    image = painted(strip, strip.sizeHint().toTuple())
    middle = ink_columns(image, QRect(16, 4, 460, 88), theme.tokens.board)
    gaps = [b.left() - a.right() for a, b in itertools.pairwise(middle)]
    assert max(gaps) >= 14
    assert strip.accessibleDescription().startswith(LONG)


def _stage(theme: Theme, view: StageView) -> StageScreen:
    screen = StageScreen(theme)
    screen.show_view(view)
    return screen
