"""The icons are found, tinted, sharp, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.formats.resources import resource_path
from eventdesk.ui.icons import Icons

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))
STATES = {
    "tick", "ring", "door", "arrows", "cross", "clock", "triangle", "padlock", "arrow-back",
    "flag", "microphone",
}  # fmt: skip


def inked(pixmap: QPixmap) -> set[str]:
    """The colours of all pixels that are wholly covered."""
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(pixel).name() for pixel in pixels if pixel.alpha() == 255}


def covered(pixmap: QPixmap) -> int:
    """The sum of all pixels' coverage."""
    image = pixmap.toImage()
    return sum(
        image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())
    )


def test_every_state_has_its_icon() -> None:
    assert set(NAMES) >= STATES


@pytest.mark.parametrize("name", [name for name in NAMES if name != "app"])
def test_an_icon_is_drawn_in_the_one_colour_asked_for(qapp: QApplication, name: str) -> None:
    pixmap = Icons().pixmap(name, "#a3221b", 48)
    assert inked(pixmap) == {"#a3221b"}


def test_an_icon_has_the_pixels_of_its_screen(qapp: QApplication) -> None:
    pixmap = Icons().pixmap("tick", "#16212B", 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    assert pixmap.deviceIndependentSize().width() == 16


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    icons = Icons()
    first = icons.pixmap("tick", "#16212B", 16)
    assert icons.pixmap("tick", "#16212B", 16).cacheKey() == first.cacheKey()
    assert icons.pixmap("tick", "#FFFFFF", 16).cacheKey() != first.cacheKey()


def test_a_bolder_stroke_covers_more(qapp: QApplication) -> None:
    icons = Icons()
    bold = icons.pixmap("cross", "#16212B", 26, stroke=3.2)
    assert covered(bold) > 1.2 * covered(icons.pixmap("cross", "#16212B", 26))


def test_a_missing_icon_is_named(qapp: QApplication) -> None:
    with pytest.raises(EnvironmentFailure, match=r"icons/no-such\.svg"):
        Icons().pixmap("no-such", "#000000", 16)
