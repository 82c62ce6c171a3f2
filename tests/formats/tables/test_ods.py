"""OpenDocument spreadsheets: repeats, merged and covered cells, values, and what is beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventdesk.formats.tables import limits
from tests.formats.tables.as_read import cells_of, refusal_of, tables_of
from tests.formats.workbooks import write_ods_content

CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'


def row(*cells: str, repeated: int = 1) -> str:
    times = f' table:number-rows-repeated="{repeated}"' if repeated > 1 else ""
    return f"<table:table-row{times}>{''.join(cells)}</table:table-row>"


def table(*rows: str, name: str = "List", style: str = "") -> str:
    of_style = f' table:style-name="{style}"' if style else ""
    return f'<table:table table:name="{name}"{of_style}>{"".join(rows)}</table:table>'


def text(written: str) -> str:
    return CELL.format(written)


def value(kind: str, attribute: str, written: str, shown: str = "as shown") -> str:
    return (
        f'<table:table-cell office:value-type="{kind}" office:{attribute}="{written}">'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


def blank(times: int) -> str:
    return f'<table:table-cell table:number-columns-repeated="{times}"/>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.ods"


def test_cells_and_rows_are_taken_as_often_as_they_say(path: Path) -> None:
    twice = '<table:table-cell table:number-columns-repeated="2" office:value-type="string">'
    write_ods_content(
        path,
        table(
            row(blank(3), repeated=2),
            row(blank(1), text("Name"), blank(2), text("Email"), blank(16_000)),
            row(f"{twice}<text:p>x</text:p></table:table-cell>", repeated=3),
            row(blank(16_384), repeated=1_000_000),
        ),
    )
    assert cells_of(path) == [
        [], [], ["", "Name", "", "", "Email"], ["x", "x"], ["x", "x"], ["x", "x"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (value("float", "value", "442070000000"), "442070000000"),
        (value("float", "value", "0.30000000000000004"), "0.3"),
        (value("percentage", "value", "0.25"), "0.25"),
        (value("currency", "value", "12.5"), "12.5"),
        (value("date", "date-value", "2026-11-16"), "2026-11-16"),
        (value("date", "date-value", "2026-11-16T09:30:00"), "2026-11-16 09:30"),
        (value("date", "date-value", "2026-11-16T09:29:59.9999"), "2026-11-16 09:30"),
        (value("date", "date-value", "some day"), "as shown"),
        (value("time", "time-value", "PT09H30M00S"), "09:30"),
        (value("time", "time-value", "PT09H30M05.4S"), "09:30:05"),
        (value("time", "time-value", "PT25H30M00S"), "25:30:00"),
        (value("time", "time-value", "-PT1H"), "-1:00:00"),
        (value("time", "time-value", "soon"), "as shown"),
        (value("boolean", "boolean-value", "true"), "TRUE"),
        (value("string", "string-value", "kept"), "kept"),
        (text("one</text:p><text:p>two"), "one\ntwo"),
        (text("a<text:line-break/>b<text:tab/>c<text:s text:c='2'/>d<text:s/>e"), "a\nb\tc  d e"),
        (text("<text:span>Ann <text:a>Lee</text:a></text:span>"), "Ann Lee"),
        (text("Bath &amp; Wells &#8211; <![CDATA[<b>]]>"), "Bath & Wells – <b>"),
    ],
)
def test_a_value_is_written_in_one_way(path: Path, cell: str, shown: str) -> None:
    write_ods_content(path, table(row(text("Name"), cell)))
    assert cells_of(path) == [["Name", shown]]


def test_notes_drawings_and_errors_are_no_text(path: Path) -> None:
    noted = (
        '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p>'
        "</office:annotation><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box>"
        "</draw:frame><text:p>Ann<office:annotation><text:p>x</text:p></office:annotation></text:p>"
        "</table:table-cell>"
    )
    wrong = (
        '<table:table-cell office:value-type="string" calcext:value-type="error">'
        "<text:p>#N/A</text:p></table:table-cell>"
    )
    write_ods_content(path, table(row(noted, wrong, text("Bath"))))
    assert cells_of(path) == [["Ann", "", "Bath"]]


def test_a_cell_merged_over_rows_belongs_to_each_and_hides_what_it_covers(path: Path) -> None:
    merged = (
        '<table:table-cell table:number-rows-spanned="3" table:number-columns-spanned="2" '
        'office:value-type="string"><text:p>Bath</text:p></table:table-cell>'
        "<table:covered-table-cell/>"
    )
    covered = (
        '<table:covered-table-cell office:value-type="string"><text:p>under</text:p>'
        "</table:covered-table-cell><table:covered-table-cell/>"
    )
    write_ods_content(path, table(row(merged, text("Ann")), row(covered, text("Jo")), row(covered)))
    assert cells_of(path) == [["Bath", "", "Ann"], ["Bath", "", "Jo"]]


def test_hidden_sheets_and_copies_of_other_documents_are_passed_over(path: Path) -> None:
    write_ods_content(
        path,
        table(row(text("hidden")), name="Hidden", style="ta2"),
        f"<table:dde-link>{table(row(text('copied')), name='Copy')}</table:dde-link>",
        table("<table:table-source/>", row(text("linked")), name="Linked"),
        table(
            "<table:table-header-rows>",
            row(text("Name")),
            "</table:table-header-rows>\n  <table:table-row-group>\n",
            row("\n", text("Ann"), "\n"),
            "</table:table-row-group>",
            style="ta1",
        ),
        styles='<style:style style:name="ta1"><style:table-properties table:display="true"/>'
        '</style:style><style:style style:name="ta2"><style:table-properties '
        'table:display="false"/></style:style>',
    )
    (only,) = tables_of(path)
    assert only.sheet == "List"
    assert cells_of(path) == [["Name"], ["Ann"]]


@pytest.mark.parametrize(
    "rows",
    [
        row(text("x"), repeated=limits.MAX_ROWS + 1),
        row(text("x")) + row(repeated=1_000_000) + row(text("x")),
        row(text("x"), blank(10_000), text("y")),
        row(text("x"), text("y") * 100, repeated=100_000),
        row(text("x").replace("-cell ", '-cell table:number-columns-repeated="16384" ')),
        row(text("<text:s text:c='4000000000'/>" * 40)),
        row(text("x" * (limits.MAX_CELL_CHARACTERS + 1))),
    ],
)
def test_what_would_fill_the_memory_is_refused(path: Path, rows: str) -> None:
    write_ods_content(path, table(rows))
    assert refusal_of(path).code == "too_large"


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.95])
def test_a_document_that_ends_within_a_table_is_refused(path: Path, keep: float) -> None:
    content = table(row(text("Name")), row(text("Ann")))
    write_ods_content(path, content[: int(len(content) * keep)])
    assert refusal_of(path).code == "truncated_file"
