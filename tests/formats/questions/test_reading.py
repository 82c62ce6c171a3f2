"""Lists of questions as the systems of the field write them, and as people type them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.errors import InputError
from eventdesk.core.questions.sent_in import ListedQuestion
from eventdesk.core.read_as import ListKind, ReadAs
from eventdesk.formats.first_look import first_rows, look_at_columns
from eventdesk.formats.questions.reading import read_questions
from eventdesk.formats.source import Source, pasted, read_source
from eventdesk.formats.which_list import which_list
from tests.formats.workbooks import write_workbook

SLIDO = """Question,Author,Email,Anonymous,Status,Upvotes,Created at
"Who pays,
and when?",Ann Lee,ann@kent.example,No,Open,4,2026-06-01 10:00
Why now?,Bob Ray,bob@kent.example,Yes,Open,1,2026-06-01 10:02
Is it over?,Cat Fox,,No,Answered,0,2026-06-01 10:05
Rude?,Cat Fox,,No,Dismissed,0,2026-06-01 10:06
"""
ZOOM = """Q&A Report
Report Generated:,"Jun 17, 2026 9:00 AM"
Topic,Webinar ID
Our day,812 3344

#,Question,Asker Name,Asker Email,Answer,Question Time
1,How many came?,Ann Lee,ann@kent.example,,06/17/2026
2,How long?,Anonymous Attendee,,,06/17/2026
3,How far?,Bob Ray,bob@kent.example,live answered,06/17/2026
"""
MENTIMETER = """Question\tIs answered\tVotes
Who leads?\tfalse\t3
Who follows?\ttrue\t2
"""
PIGEONHOLE = """Session,Question,Asked by,Company,Moderation status,Votes
Welcome,Who decides?,"Lee, Ann",Kent,Approved,2
Welcome,Who knows?,Anonymous,,Dismissed,2
"""
CLAPER = """Attendee identifier,User email,Name,Message,Pinned,Slide #,Sent at (UTC)
ab12,,Ann Lee,Who wins?,false,2,2026-06-17 09:00:00
ab12,,,Who loses?,false,2,2026-06-17 09:01:00
"""
FRAG_JETZT = """number;timestamp;question;category;keywords;answer;role;name;votes;score;public
1;17.06.2026;Wer zahlt?;Geld;;;Teilnehmer;;3;3;ja
2;17.06.2026;Wer hilft?;Hilfe;;Wir alle;Teilnehmer;Ann Lee;3;3;ja
"""

Told = tuple[str, str]


def read(text: str, **decided: object) -> tuple[list[Told], list[tuple[int, str]]]:
    file = read_questions(pasted(text), read_as=ReadAs(**decided))  # type: ignore[arg-type]
    rows = [(one.text, one.name) for one in file.rows]
    return rows, [(one.row, one.message.split(":")[0]) for one in file.problems]


@pytest.mark.parametrize(
    ("text", "asked", "left_out"),
    [
        (
            SLIDO,
            [("Who pays, and when?", "Ann Lee"), ("Why now?", "")],
            ["Answered already", "Dismissed already"],
        ),
        (ZOOM, [("How many came?", "Ann Lee"), ("How long?", "")], ["Answered already"]),
        (MENTIMETER, [("Who leads?", "")], ["Answered already"]),
        (PIGEONHOLE, [("Who decides?", "Lee, Ann")], ["Dismissed already"]),
        (CLAPER, [("Who wins?", "Ann Lee"), ("Who loses?", "")], []),
        (FRAG_JETZT, [("Wer zahlt?", "")], ["Answered already"]),
    ],
    ids=["slido", "zoom", "mentimeter", "pigeonhole", "claper", "frag.jetzt"],
)
def test_the_lists_of_other_systems_are_recognised_and_read(
    text: str, asked: list[Told], left_out: list[str]
) -> None:
    source = pasted(text)
    assert which_list(source, first_rows(source)) is ListKind.QUESTIONS
    rows, problems = read(text)
    assert rows == asked
    assert [message for _row, message in problems] == left_out


def test_whoever_stays_anonymous_is_named_nowhere_in_what_was_read() -> None:
    file = read_questions(pasted(SLIDO))
    assert "Bob" not in repr((file.rows, file.problems))
    assert "bob@" not in repr((file.rows, file.problems))
    looked = look_at_columns(first_rows(pasted(SLIDO)), ListKind.QUESTIONS, ReadAs())
    assert looked is not None
    shown = {one.header: one.examples for one in looked.columns}
    assert shown["Author"] == ("Ann Lee", "Cat Fox")
    assert shown["Email"] == ("ann@kent.example",)
    doubtful = "Question,Name,Email,Anonymous\nWhy?,Bob Ray,bob@kent.example,perhaps\n"
    doubt = read_questions(pasted(doubtful))
    assert [(one.name, one.email) for one in doubt.rows] == [("", "")]
    assert "taken as anonymous" in doubt.problems[0].message


def test_an_address_beside_no_name_is_not_kept_but_names_where_nothing_else_could() -> None:
    with_names = read_questions(pasted("Question,Name,Email\nWhy?,,bob@kent.example\n"))
    assert with_names.rows[0].email == ""
    without = read_questions(pasted("Question,Email\nWhy?,bob@kent.example\n"))
    assert without.rows[0].email == "bob@kent.example"


def test_what_asks_nothing_or_the_same_once_more_is_said_and_left_out() -> None:
    rows, problems = read(
        "Id,Question,Name\n1,Why?,Ann Lee\n,,\n2,,Ann Lee\n1,Who?,Ann Lee\n3,why,Bob Ray\n"
    )
    assert rows == [("Why?", "Ann Lee"), ("Who?", "Ann Lee"), ("why", "Bob Ray")]
    assert problems == [(4, "No question stands here")]
    rows, problems = read("Question,Name\nWhy?,Ann Lee\nWHY,ann lee\nWhy?,\n")
    assert rows == [("Why?", "Ann Lee"), ("Why?", "")]
    assert [row for row, _message in problems] == [3]


def test_an_id_that_different_questions_share_tells_none_apart() -> None:
    file = read_questions(pasted("Id,Question\n7,Why?\n7,Who?\n8,When?\n"))
    assert [one.listed_id for one in file.rows] == ["", "", "8"]


def test_lines_without_any_heading_are_questions() -> None:
    text = "Who pays, and when?\n\nWhy now, of all times?\nOne more thing.\n"
    source = pasted(text)
    assert which_list(source, first_rows(source)) is ListKind.QUESTIONS
    file = read_questions(source)
    assert [(one.row, one.text) for one in file.rows] == [
        (1, "Who pays, and when?"),
        (3, "Why now, of all times?"),
        (4, "One more thing."),
    ]


def test_any_other_table_is_read_once_somebody_says_what_its_columns_are() -> None:
    text = "Kysymys,Kuka\nMiksi?,Ann Lee\n"
    with pytest.raises(InputError) as refused:
        read(text)
    assert refused.value.code == "no_header"
    rows, _ = read(text, columns={"Kysymys": "question", "Kuka": "asker"})
    assert rows == [("Miksi?", "Ann Lee")]
    taken, _ = read(MENTIMETER, columns={"Is answered": "extra"})
    assert [question for question, _name in taken] == ["Who leads?", "Who follows?"]


def test_a_workbook_is_read_like_a_table(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "q.xlsx", {"Q": [["Question", "First name", "Surname"],
                                                     ["Why?", "Ann", "Lee"]]})  # fmt: skip
    file = read_questions(read_source(path))
    assert [(one.text, one.name) for one in file.rows] == [("Why?", "Ann Lee")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Name,Email,Organisation,Comments\nAnn Lee,a@b.example,Kent,\n", ListKind.INVITE_LIST),
        ("Name,Email,Question\nAnn Lee,a@b.example,Why?\n", ListKind.QUESTIONS),
        ("Time,Title,Questions\n09:00,Welcome,no\n", ListKind.RUNNING_ORDER),
    ],
)
def test_a_column_of_comments_makes_no_list_of_questions(text: str, kind: ListKind) -> None:
    source = pasted(text)
    assert which_list(source, first_rows(source)) is kind


WORDS = st.text(st.characters(categories=("L", "N"), max_codepoint=0x24F), min_size=1, max_size=12)
SENTENCES = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


@given(st.lists(st.tuples(SENTENCES, st.sampled_from(["", "Ann Lee", "Bob Ray"])), max_size=12,
                min_size=1, unique_by=lambda one: (one[0].casefold(), one[1])))  # fmt: skip
def test_what_is_written_is_read_again(asked: list[Told]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([("Question id", "Question", "Name"),
                               *((f"q{at}", f"{text}?", name)
                                 for at, (text, name) in enumerate(asked))])  # fmt: skip
    file = read_questions(Source(name="q.csv", content=out.getvalue().encode()))
    read_again = [*file.rows]
    told = {one.row for one in file.problems}
    assert len(read_again) + len(told) == len(asked)
    for one in read_again:
        text, name = asked[one.row - 2]
        assert (one.text, one.name) == (f"{text}?", name)
        assert isinstance(one, ListedQuestion)
