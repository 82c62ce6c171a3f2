"""Where Tab goes: through what is seen, in the order in which it is read.

Qt keeps the order in which widgets were made, and parts of a page that come and go are made late.
Here the order follows from where things lie: lines from the top, and where something stands beside
them, columns from the left. What says `reads_last` comes after everything beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from eventdesk.ui.accessible_roles import choosing_group

READS_LAST = "reads_last"

_Box = tuple[QRect, QWidget]


def stops(root: QWidget) -> Iterator[QWidget]:
    """Whatever Tab stops at within a widget, in reading order."""
    for child in _in_order(root):
        if _is_stop(child):
            yield child
        yield from stops(child)


def step(root: QWidget, at: QWidget, *, forward: bool) -> bool:
    """Give the focus to what is read next (or before); whether there is anything."""
    way = list(stops(root))
    if not way:
        return False
    if at in way:
        to = way[(way.index(at) + (1 if forward else -1)) % len(way)]
    else:
        to = _beside(root, at, way, forward=forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    to.setFocus(reason)
    _scroll_to(to)
    return True


def _beside(root: QWidget, at: QWidget, way: list[QWidget], *, forward: bool) -> QWidget:
    """The next stop where the focus is on something that is none, such as a page itself."""
    inside = [one for one in way if at.isAncestorOf(one)]
    if inside:
        return inside[0] if forward else inside[-1]
    parent = at.parentWidget()
    if not parent or parent is root:
        return way[0] if forward else way[-1]
    return _beside(root, parent, way, forward=forward)


def _is_stop(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return (
        widget.isEnabled()
        and widget.focusPolicy() & tab == tab
        and widget.focusProxy() is None
        and not _is_another_of_its_group(widget)
    )


def _is_another_of_its_group(widget: QWidget) -> bool:
    """Of buttons of which one is chosen Tab stops at that; the arrows lead to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = choosing_group(widget)
    chosen = None if group is None else group.checkedButton()
    return bool(chosen and chosen.isVisible() and chosen.isEnabled())


def _in_order(parent: QWidget) -> list[QWidget]:
    boxes = [
        (child.geometry(), child)
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    last = [box for box in boxes if box[1].property(READS_LAST)]
    others = [box for box in boxes if not box[1].property(READS_LAST)]
    return [widget for _, widget in (*_cut(others), *_cut(last))]


def _cut(boxes: list[_Box]) -> list[_Box]:
    """Lines where a line can be drawn across, else columns, else by their corners."""
    if len(boxes) < 2:  # noqa: PLR2004 - one is in order
        return boxes
    for start, end in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        parts = _parts(boxes, start, end)
        if len(parts) > 1:
            return [box for part in parts for box in _cut(part)]
    return sorted(boxes, key=lambda box: (box[0].top(), box[0].left()))


def _parts(
    boxes: list[_Box], start: Callable[[QRect], int], end: Callable[[QRect], int]
) -> list[list[_Box]]:
    """Those that overlap each other along one direction, together."""
    parts: list[list[_Box]] = []
    reaches = -1
    for box in sorted(boxes, key=lambda one: start(one[0])):
        if not parts or start(box[0]) > reaches:
            parts.append([])
        parts[-1].append(box)
        reaches = max(reaches, end(box[0]))
    return parts


def _scroll_to(widget: QWidget) -> None:
    step_ = widget.parentWidget()
    while step_ is not None:
        if isinstance(step_, QScrollArea):
            step_.ensureWidgetVisible(widget)
        step_ = step_.parentWidget()
