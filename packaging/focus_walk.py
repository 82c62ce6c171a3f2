"""The keyboard's way through a window: where Tab leads, what shows that, what can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QWidget,
)

from eventdesk.ui.theme import contrast
from eventdesk.ui.widgets.over_panel import OverPanel
from eventdesk.ui.widgets.rail import Rail

MOST_STEPS = 200
LEAST_TARGET = 24
"""WCAG 2.2, 2.5.8: so many pixels each way at 100 %."""
LEAST_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11: what shows the focus against what was there without it."""
AROUND = 6


def stops(window: QWidget) -> list[QWidget]:
    """Whatever Tab should stop at: seen, able, and wanting it; of a group the chosen button.

    A panel over the page that has the focus keeps Tab to itself.
    """
    at = QApplication.focusWidget()
    panels = window.findChildren(OverPanel)
    panel = next((one for one in panels if at is not None and one.isAncestorOf(at)), None)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and not _stands_behind_another(widget)
        and (panel is None or panel.isAncestorOf(widget))
    ]


def _stands_behind_another(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group else None
    return bool(chosen) and chosen is not widget


def walked(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where a key leads, one press after the other, until it is back at a place."""
    way: list[QWidget] = []
    for _ in range(MOST_STEPS):
        at = QApplication.focusWidget()
        if at is None or at in way:
            return way
        way.append(at)
        # Qt itself turns Shift+Tab into this key.
        shift = Qt.KeyboardModifier.ShiftModifier
        none = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(at, key, shift if key is Qt.Key.Key_Backtab else none)
    return way


def findings_of_way(window: QWidget) -> Iterator[str]:
    """What is wrong with the way of Tab, from where the focus is."""
    way = walked()
    wanted = stops(window)  # after it, since a table that is come to for the first time adds keys
    for widget in wanted:
        if widget not in way:
            yield f"Tab never stops at {told(widget)}"
    for widget in way:
        if widget not in wanted and QApplication.focusWidget() is widget:
            yield f"Tab stays at {told(widget)}"
    start = way[0] if way else None
    if start is not None:
        start.setFocus(Qt.FocusReason.TabFocusReason)
        back = walked(Qt.Key.Key_Backtab)
        if [back[0], *reversed(back[1:])] != way:
            ways = ([told(one) for one in each] for each in (way, back))
            yield "Shift+Tab is not the way back: {}, and back {}".format(*ways)
        start.setFocus(Qt.FocusReason.TabFocusReason)
    yield from _out_of_order(way)


def _out_of_order(way: list[QWidget]) -> Iterator[str]:
    """Two neighbours of one part of the page, the second of which lies before the first."""
    for one, other in pairwise(_from_the_top(way)):
        if one.parentWidget() is other.parentWidget():
            first, second = one.geometry(), other.geometry()
            above = second.bottom() <= first.top()
            left = second.right() <= first.left() and second.top() <= first.bottom()
            if above or (left and second.bottom() <= first.bottom()):
                yield f"{told(other)} comes after {told(one)} and lies before it"
    rail = [place for place, one in enumerate(way) if isinstance(one.parentWidget(), Rail)]
    if rail and rail[-1] - rail[0] + 1 not in {len(rail), len(way)}:
        yield "the rail is not one part of the way"


def _from_the_top(way: list[QWidget]) -> list[QWidget]:
    """The same round, begun where it comes from the rail, or else at the top."""
    if not way:
        return way
    window = way[0].window()
    after = [
        place
        for place, one in enumerate(way)
        if isinstance(way[place - 1].parentWidget(), Rail)
        and not isinstance(one.parentWidget(), Rail)
    ]
    tops = [one.mapTo(window, QPoint(0, 0)) for one in way]
    start = after[0] if after else min(range(len(way)), key=lambda at: (tops[at].y(), tops[at].x()))
    return way[start:] + way[:start]


def findings_of_targets(window: QWidget, least: int = LEAST_TARGET) -> Iterator[str]:
    """What is too small to be pressed."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.window() is window:
            inside = shown_box(button, window)
            if min(button.width(), button.height()) < least:
                yield f"{told(button)} is {button.width()} × {button.height()}"
            elif (
                not inside.isEmpty()
                and min(inside.width(), inside.height()) < least // 2
                and not _scrolls(button, window)
            ):
                yield f"{told(button)} is mostly hidden"


def findings_of_places(window: QWidget) -> Iterator[str]:
    """What can be reached and is not in the window, unless it can be scrolled to."""
    for widget in stops(window):
        whole = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not window.rect().contains(whole) and not _scrolls(widget, window):
            yield f"{told(widget)} is not wholly in the window: {whole.getRect()}"
        for step in _between(widget, window):
            if isinstance(step.parentWidget(), QAbstractScrollArea):
                break  # it can be scrolled to
            box = QRect(widget.mapTo(step, QPoint(0, 0)), widget.size())
            if not step.rect().contains(box):
                yield f"{told(widget)} is cut off by {told(step)}"
                break


def findings_of_focus(window: QWidget, way: list[QWidget]) -> Iterator[str]:
    """Where it cannot be seen that the focus is there."""
    for widget, elsewhere in zip(way, way[1:] + way[:1], strict=True):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for step in _between(widget, window):
            if isinstance(step, QScrollArea):
                step.ensureWidgetVisible(widget)  # as Tab does
        QApplication.processEvents()
        box = shown_box(widget, window).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        focused = window.grab(box).toImage()
        if elsewhere is widget:
            widget.clearFocus()  # the one thing on the page that can have it
        else:
            elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        plain = window.grab(box).toImage()
        if elsewhere is widget:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        seen = _clearly_changed(focused, plain)
        # As many pixels as a line of one pixel along its shorter side, twice.
        if seen < 2 * min(box.width(), box.height()):
            yield f"{told(widget)}: {seen} pixels show the focus"


def shown_box(widget: QWidget, window: QWidget) -> QRect:
    """The part of a widget that is seen, in the window's own pixels."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def told(widget: QWidget) -> str:
    """A widget in a few words."""
    word = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or word}”"


def _between(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    step = widget.parentWidget()
    while step is not None and step is not window:
        yield step
        step = step.parentWidget()


def _scrolls(widget: QWidget, window: QWidget) -> bool:
    """Whether it lies in something that scrolls, up to a window or a part of one."""
    return any(
        isinstance(step, QScrollArea) or isinstance(step.parentWidget(), QAbstractScrollArea)
        for step in _between(widget, window)
    )


def _clearly_changed(one: QImage, other: QImage) -> int:
    """How many pixels differ by a contrast of at least 3 : 1."""
    kept: dict[tuple[int, int], bool] = {}
    changed = 0
    if one.isNull() or other.isNull():
        return 0
    form = QImage.Format.Format_RGB32
    first = memoryview(one.convertToFormat(form).constBits()).cast("I")
    second = memoryview(other.convertToFormat(form).constBits()).cast("I")
    for pair in zip(first, second, strict=True):
        if pair[0] != pair[1]:
            if pair not in kept:
                here, there = (f"#{colour & 0xFFFFFF:06x}" for colour in pair)
                kept[pair] = contrast(here, there) >= LEAST_CONTRAST
            changed += kept[pair]
    return changed
