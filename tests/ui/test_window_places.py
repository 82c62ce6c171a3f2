"""A window that is brought back can always be taken hold of, whatever became of its monitor."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from eventdesk.ui.comfort.text_size import STEPS, nearest
from eventdesk.ui.comfort.window_places import GRIP, within_reach

LAPTOP = QRect(0, 0, 1366, 768)
PROJECTOR = QRect(1366, 0, 1920, 1080)
BOXES = st.builds(
    QRect,
    st.integers(-5000, 9000),
    st.integers(-5000, 9000),
    st.integers(100, 3000),
    st.integers(100, 2000),
)


def test_a_box_in_reach_stays_where_it_is() -> None:
    for box in (QRect(10, 10, 800, 600), QRect(1500, 40, 1280, 720), QRect(-400, 20, 900, 600)):
        assert within_reach(box, [LAPTOP, PROJECTOR]) == box


def test_a_window_of_a_monitor_that_is_gone_comes_back() -> None:
    assert within_reach(QRect(1500, 40, 1280, 720), [LAPTOP]) == QRect(86, 40, 1280, 720)
    assert within_reach(QRect(3000, 3000, 2500, 1400), [LAPTOP]) == LAPTOP


@given(BOXES)
def test_its_upper_edge_is_always_on_a_monitor(box: QRect) -> None:
    found = within_reach(box, [LAPTOP, PROJECTOR])
    edge = QRect(found.left(), found.top(), found.width(), GRIP)
    grips = [one.intersected(edge) for one in (LAPTOP, PROJECTOR)]
    assert any(grip.width() >= min(GRIP, box.width()) and grip.height() > 0 for grip in grips)
    assert within_reach(found, [LAPTOP, PROJECTOR]) == found


@given(st.integers(-10, 1000))
def test_a_size_of_another_program_is_the_nearest_of_ours(percent: int) -> None:
    assert nearest(percent) in STEPS
    assert all(abs(nearest(percent) - percent) <= abs(step - percent) for step in STEPS)
