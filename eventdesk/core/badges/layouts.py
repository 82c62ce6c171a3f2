"""Where badges stand on paper: label rolls, label sheets and blank card, by maker and number.

All measures are in millimetres from the upper left corner of the paper, as the makers print them
on the boxes. A roll is one label a page; a sheet has several, and a started sheet is used up from
any of them on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from eventdesk.core.said import said

A4 = (210.0, 297.0)
_INCH = 25.4


class Stock(StrEnum):
    """What kind of paper it is."""

    ROLL = "roll"
    """One label after the other, for a label printer."""
    SHEET = "sheet"
    """Labels or cards on A4 that come apart by themselves."""
    CARD = "card"
    """Blank A4 card that is cut along printed lines."""


class Box(Struct, frozen=True, kw_only=True):
    """A place on paper, in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.top + self.height

    def inset(self, by: float) -> Box:
        """The same with so much less on every side."""
        return Box(
            left=self.left + by,
            top=self.top + by,
            width=self.width - 2 * by,
            height=self.height - 2 * by,
        )


class BadgeLayout(Struct, frozen=True, kw_only=True):
    """One kind of paper, and the places of the badges on it."""

    id: str
    """What the log and the shell call it."""
    name: str
    """Maker and number, or what it is."""
    stock: Stock
    width: float
    """Of one badge."""
    height: float
    paper: tuple[float, float] = A4
    """Width and height of the page as it is read."""
    columns: int = 1
    rows: int = 1
    left: float = 0.0
    """Of the first badge."""
    top: float = 0.0
    across: float = 0.0
    """From the left edge of one badge to that of the next."""
    down: float = 0.0
    margin: float = 3.0
    """How far inside the badge what is printed stays: labels shift a little in every printer."""

    @property
    def per_page(self) -> int:
        """How many badges a page has."""
        return self.columns * self.rows

    @property
    def size_words(self) -> str:
        """How large a badge is: "80 × 50 mm"."""
        return f"{_millimetres(self.width)} × {_millimetres(self.height)} mm"

    @property
    def is_tiny(self) -> bool:
        """Whether there is so little room that type may be smaller than is good."""
        return min(self.width, self.height) < _TINY

    def place(self, number: int) -> Box:
        """The place of a badge on its page, from 0, by rows."""
        row, column = divmod(number, self.columns)
        return Box(
            left=self.left + column * self.across,
            top=self.top + row * self.down,
            width=self.width,
            height=self.height,
        )

    def places(self) -> Iterator[Box]:
        """Every place on a page, by rows."""
        return (self.place(number) for number in range(self.per_page))

    def pages(self, badges: int, first: int = 1) -> int:
        """How many pages so many badges take, if the first one stands at place `first` (from 1)."""
        return -(-(badges + self.skipped(first)) // self.per_page) if badges else 0

    def on_page(self, page: int, badges: int, first: int = 1) -> Iterator[tuple[int, Box]]:
        """The badges of a page (from 0), by their numbers (from 0), with their places."""
        start = page * self.per_page - self.skipped(first)
        for number in range(self.per_page):
            if 0 <= start + number < badges:
                yield start + number, self.place(number)

    def skipped(self, first: int) -> int:
        """How many places of the first page are used up; a place that is not there counts as 1."""
        return first - 1 if 1 <= first <= self.per_page else 0


_TINY = 40.0


def _millimetres(measure: float) -> str:
    return f"{round(measure, 1):g}"


def _roll(id_: str, name: str, width: float, height: float, margin: float = 3.0) -> BadgeLayout:
    """A roll whose labels are read this way round."""
    return BadgeLayout(
        id=id_, name=name, stock=Stock.ROLL, width=width, height=height,
        paper=(width, height), margin=margin,
    )  # fmt: skip


def _sheet(
    id_: str,
    name: str,
    size: tuple[float, float],
    grid: tuple[int, int],
    gap: tuple[float, float] = (0.0, 0.0),
    *,
    stock: Stock = Stock.SHEET,
    margin: float = 3.0,
) -> BadgeLayout:
    """A sheet of A4 with its badges in the middle, as all of these have them."""
    (width, height), (columns, rows) = size, grid
    across, down = width + gap[0], height + gap[1]
    return BadgeLayout(
        id=id_, name=name, stock=stock, width=width, height=height, columns=columns, rows=rows,
        left=(A4[0] - columns * across + gap[0]) / 2, top=(A4[1] - rows * down + gap[1]) / 2,
        across=across, down=down, margin=margin,
    )  # fmt: skip


LAYOUTS: tuple[BadgeLayout, ...] = (
    _sheet("avery-l4785", "Avery L4785 name badges", (80, 50), (2, 5), (15, 5)),
    _sheet("avery-c32011", "Avery C32011 cards", (85, 54), (2, 5), (10, 0)),
    _sheet("avery-c32015", "Avery C32015 cards", (85, 54), (2, 4), (6, 6)),
    _sheet("avery-l7414", "Avery L7414 cards", (90, 52), (2, 5)),
    _sheet("avery-l7165", "Avery L7165 labels", (99.1, 67.7), (2, 4), (2.5, 0)),
    _sheet("a4-90x54", said("Plain A4 card, to be cut"), (90, 54), (2, 5), stock=Stock.CARD),
    _sheet(
        "a4-a7", said("Plain A4 card, to be cut: A7"), (105, 74), (2, 4), stock=Stock.CARD, margin=6
    ),
    _sheet("a4-60x90", said("Plain A4 card, to be cut"), (60, 90), (3, 3), stock=Stock.CARD),
    _sheet(
        "a4-a6",
        said("Plain A4 card, to be cut: A6"),
        (105, 148),
        (2, 2),
        stock=Stock.CARD,
        margin=7,
    ),
    _roll("brother-dk-11202", "Brother DK-11202", 100, 62),
    _roll("brother-dk-11234", "Brother DK-11234 name badges", 86, 60),
    _roll("brother-dk-11209", "Brother DK-11209", 62, 29, margin=2),
    _roll("dymo-11356", "Dymo 11356 name badges", 89, 41, margin=2.5),
    _roll("dymo-99014", "Dymo 99014", 101, 54),
    _roll("dymo-30856", "Dymo 30856 name badges", 106, 62),
    _roll("zebra-4x3", "Zebra 4 × 3 inch", 4 * _INCH, 3 * _INCH),
    _roll("zebra-4x6", "Zebra 4 × 6 inch", 4 * _INCH, 6 * _INCH, margin=4),
)
"""Every layout; the first one is used where nobody has chosen."""

_BY_ID: Mapping[str, BadgeLayout] = {one.id: one for one in LAYOUTS}


def layout_called(id_: str) -> BadgeLayout | None:
    """The layout of that id, or None."""
    return _BY_ID.get(id_)
