"""A list on screen changes only where its rows did."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from eventdesk.ui.widgets.row_model import RowModel


def test_rows_that_stay_are_left_alone(qtbot: QtBot) -> None:
    model: RowModel[str] = RowModel(str)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(("a", "b", "c"))
    kept = model.index(2).data()
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.show_rows(("new", "a", "b", "c"))
    assert inserted == [(0, 0)]
    assert model.index(3).data() == kept == "c"
    for rows in (("x", "b"), (), ("a", "b"), ("a", "x", "y", "b"), ("y",)):
        model.show_rows(rows)
        assert tuple(model.index(row).data() for row in range(model.rowCount())) == rows
