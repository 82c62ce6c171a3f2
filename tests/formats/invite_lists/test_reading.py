"""Invite lists of every shape become the same listed people."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from eventdesk.core.delegates import Rsvp
from eventdesk.core.errors import InputError
from eventdesk.formats.invite_lists.invite_list_file import InviteListFile
from eventdesk.formats.invite_lists.reading import read_invite_list
from eventdesk.formats.source import read_source
from tests.formats.workbooks import write_workbook

DATA = Path(__file__).parent / "data"
SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "invite-list.xlsx"


def read_text(tmp_path: Path, text: str) -> InviteListFile:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return read_invite_list(read_source(path))


def refusal(tmp_path: Path, text: str) -> str:
    with pytest.raises(InputError) as caught:
        read_text(tmp_path, text)
    return caught.value.code


@pytest.mark.parametrize("header", ["Tell host", "Host notice", "VIP", "Greet", "vip "])
def test_whom_the_host_wants_to_be_told_of_is_read(tmp_path: Path, header: str) -> None:
    rows = "".join(f"Ann,{said}\n" for said in ("Ring the chair", "Yes", "x", "No", "-", ""))
    read = read_text(tmp_path, f"First name,{header}\n{rows}")
    mark = header.strip()
    assert [row.particulars.tell_host for row in read.rows] == [
        "Ring the chair", mark, mark, "", "", "",
    ][: len(read.rows)]  # fmt: skip
    assert read.columns[mark] == "tell_host"


def test_the_sample_list_is_read_without_problems() -> None:
    read = read_invite_list(read_source(SAMPLE))
    assert read.problems == ()
    assert len(read.rows) >= 60
    assert read.not_coming == sum(row.not_coming for row in read.rows) > 0
    names = [row.full_name for row in read.rows]
    assert len(set(names)) < len(names), "the sample has namesakes, and both are kept"


def test_columns_are_understood_below_a_preamble(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "Directors’ Conference\n\nRef,First name,Surname,Organisation,E-mail,RSVP,Shoe size\n"
        "A1,Ann,Lee,Bath,ann@lee.example,Accepted,38\n",
    )
    assert read.header_row == 3
    assert read.columns == {
        "Ref": "reference",
        "First name": "given_name",
        "Surname": "family_name",
        "Organisation": "organisation",
        "E-mail": "email",
        "RSVP": "rsvp",
        "Shoe size": "extra",
    }
    (person,) = read.rows
    assert (person.row, person.full_name, person.rsvp) == (4, "Ann Lee", Rsvp.ACCEPTED)
    assert dict(person.particulars.extra) == {"Shoe size": "38"}
    assert "extra.Shoe size" in person.fields
    assert "phone" not in person.fields


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (
            (
                "Order code,Attendee name,Attendee name: Given name,Attendee name: Family name,"
                "Product,Checked in,Secret,Email,Company"
            ),
            "XY12,Ann Lee,Ann,Lee,Day ticket,No,s3cret,ann@lee.example,Bath",
        ),
        (
            "Order code,Email,Attendee name,Attendee email,Attendee company,Ticket secret",
            "XY12,buyer@x.example,Ann Lee,ann@lee.example,Bath,s3cret",
        ),
        (
            (
                "Order ID,Order Date,Attendee Status,Name,Email,Event Name,Company,Attendee #,"
                "Buyer Name,Buyer Email"
            ),
            "1,2026-01-01,Attending,Ann Lee,ann@lee.example,Day,Bath,s3cret,Bo,bo@x.example",
        ),
        (
            (
                "Number,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,"
                "Ticket Company Name,Void Status,Ticket Reference,Order Name,Order Email"
            ),
            "9,Day,Ann Lee,Ann,Lee,ann@lee.example,Bath,false,s3cret,Bo,bo@x.example",
        ),
        (
            "api_id,name,first_name,last_name,email,approval_status,company",
            "s3cret,Ann Lee,Ann,Lee,ann@lee.example,approved,Bath",
        ),
        (
            "ID,Name,Email Address,First Name,Last Name,Affiliation,Registration state",
            's3cret,"Lee, Ann",ann@lee.example,Ann,Lee,Bath,Complete',
        ),
    ],
)
def test_lists_of_common_systems_need_no_mapping(tmp_path: Path, header: str, row: str) -> None:
    read = read_text(tmp_path, f"{header}\n{row}\n")
    (person,) = read.rows
    found = person.particulars
    assert (found.given_name, found.family_name) == ("Ann", "Lee")
    assert (found.email, found.organisation) == ("ann@lee.example", "Bath")
    assert found.reference == "s3cret"
    assert person.rsvp in {None, Rsvp.ACCEPTED}
    assert read.problems == ()


@pytest.mark.parametrize(
    ("cell", "title", "given", "family"),
    [
        ("Ann Lee", "", "Ann", "Lee"),
        ("Lee, Ann", "", "Ann", "Lee"),
        ("Dr Ann Lee OBE", "Dr", "Ann", "Lee"),
        ("Lee, Dr Ann", "Dr", "Ann", "Lee"),
        ("Ann Lee, OBE", "", "Ann", "Lee"),
        ("Rt Hon Ann van der Lee", "Rt Hon", "Ann", "van der Lee"),
        ("Bono", "", "", "Bono"),
        ("Bustos, Luis (WW-MOM) <luis@bustos.example>", "", "Luis", "Bustos"),
        ("Ma", "", "", "Ma"),
        ("Ann von und zu Lee", "", "Ann", "von und zu Lee"),
    ],
)
def test_a_name_in_one_column_is_taken_apart(
    tmp_path: Path, cell: str, title: str, given: str, family: str
) -> None:
    (person,) = read_text(tmp_path, f'Name;Phone\n"{cell}";1\n').rows
    found = person.particulars
    assert (found.title, found.given_name, found.family_name) == (title, given, family)


def test_address_and_organisation_are_taken_out_of_a_meeting_reply(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        'Name,Attendance,Response\n"Bustos, Luis (WW-MOM) <l@b.example>",Required,Tentative\n',
    )
    (person,) = read.rows
    assert person.particulars.email == "l@b.example"
    assert person.particulars.organisation == "WW-MOM"
    assert person.rsvp is Rsvp.TENTATIVE
    assert read.problems == ()


@pytest.mark.parametrize(
    ("word", "rsvp"),
    [
        ("Yes", Rsvp.ACCEPTED),
        ("", Rsvp.INVITED),
        ("No reply", Rsvp.INVITED),
        ("Can't attend", Rsvp.DECLINED),
        ("Apologies", Rsvp.DECLINED),
        ("CANCELLED", Rsvp.CANCELLED),
        ("Refunded", Rsvp.CANCELLED),
        ("Online", Rsvp.REMOTE),
        ("maybe", Rsvp.TENTATIVE),
    ],
)
def test_answers_are_understood_by_their_words(tmp_path: Path, word: str, rsvp: Rsvp) -> None:
    (person,) = read_text(tmp_path, f"Name,RSVP\nAnn Lee,{word}\n").rows
    assert person.rsvp is rsvp


def test_people_who_are_not_coming_are_counted_and_kept(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Name,RSVP\nAnn Lee,yes\nBo Ray,no\nCy Day,online\n")
    assert len(read.rows) == 3
    assert read.not_coming == 2


def test_an_unknown_answer_is_a_problem_and_says_nothing(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Name,RSVP\nAnn Lee,purple\n")
    (problem,) = read.problems
    assert (problem.row, problem.column) == (2, "RSVP")
    assert "purple" in problem.message
    assert read.rows[0].rsvp is None
    assert "rsvp" not in read.rows[0].fields


def test_a_row_without_name_and_a_broken_address_are_problems(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Name,E-mail\n,x@y.example\nAnn Lee,ann(at)lee\n,\nBo Ray,b@r.uk\n")
    assert [(one.row, one.column) for one in read.problems] == [(2, ""), (3, "E-mail"), (4, "")]
    assert [row.full_name for row in read.rows] == ["Ann Lee", "Bo Ray"]
    assert read.rows[0].particulars.email == "ann(at)lee"


def test_a_problem_quotes_the_file_at_sensible_length(tmp_path: Path) -> None:
    read = read_text(tmp_path, f"Name,Email\nAnn {'Lee' * 2000},ann at bath\nBo Ray,b@r.example\n")
    (problem,) = read.problems
    assert len(problem.message) < 500
    assert problem.message.endswith(".")


def test_a_person_listed_twice_is_taken_once_and_said_once(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "Name,Organisation,E-mail\nAnn Lee,Bath,a@l.uk\nBo Ray,York,\nANN LEE,Bath,a@l.uk\n",
    )
    assert [row.row for row in read.rows] == [2, 3]
    assert [(one.row, one.column) for one in read.problems] == [(4, "")]


def test_namesakes_elsewhere_are_two_people(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Name,Organisation\nAnn Lee,Bath\nAnn Lee,York\n")
    assert len(read.rows) == 2
    assert read.problems == ()


def test_a_reference_shared_by_two_people_admits_neither(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Order code,Name\nX1,Ann Lee\nX1,Bo Ray\nX2,Cy Day\n")
    assert [row.particulars.reference for row in read.rows] == ["", "", "X2"]
    assert [(one.row, one.column) for one in read.problems] == [(3, "Order code")]
    assert "X1" in read.rows[0].particulars.extra.values()


def test_totals_and_repeated_headers_are_left_out_and_said_so(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Name,Phone\nAnn Lee,1\nName,Phone\nBo Ray,2\nTotal,2\n")
    assert [row.full_name for row in read.rows] == ["Ann Lee", "Bo Ray"]
    assert [one.row for one in read.problems] == [3, 5]


def test_a_header_in_two_lines_is_left_out_when_it_stands_again(tmp_path: Path) -> None:
    header = "Person,,Contact,\nFirst name,Last name,Email,Phone\n"
    read = read_text(tmp_path, f"{header}Ann,Lee,a@k.uk,1\n{header}Bo,Ray,b@k.uk,2\n")
    assert [row.full_name for row in read.rows] == ["Ann Lee", "Bo Ray"]
    assert [problem.row for problem in read.problems] == [4, 5]


@pytest.mark.parametrize(
    "over", ["Line manager", "Supervisor", "Next of kin", "Vorgesetzte/r", "Responsable"]
)
def test_names_under_a_heading_of_others_are_nobody(tmp_path: Path, over: str) -> None:
    read = read_text(
        tmp_path,
        f"Delegate,,{over},,Contact\nName,Organisation,First name,Last name,Email\n"
        "Ann Lee,Kent,Bob,Boss,a@k.uk\nCy Dun,Kent,Bob,Boss,c@k.uk\n",
    )
    assert [row.full_name for row in read.rows] == ["Ann Lee", "Cy Dun"]


def test_a_list_of_nobody_but_managers_is_refused(tmp_path: Path) -> None:
    header = "Delegate,,Line manager,\nEmail,Organisation,First name,Last name\n"
    assert refusal(tmp_path, f"{header}a@k.uk,Kent,Bob,Boss\nc@k.uk,Kent,Bo,Ray\n") == "no_names"


@pytest.mark.parametrize(
    ("other", "at"),
    [
        ("05/06/2026 09:30", None),
        ("25/06/2026 09:30", datetime(2026, 6, 5, 9)),  # noqa: DTZ001 - a wall clock
        ("05/26/2026 09:30", datetime(2026, 5, 6, 9)),  # noqa: DTZ001 - a wall clock
    ],
)
def test_a_day_that_could_be_a_month_is_told_by_other_rows(
    tmp_path: Path, other: str, at: datetime | None
) -> None:
    read = read_text(tmp_path, f"Name,Checked in\nAnn Lee,05/06/2026 09:00\nBo Ray,{other}\n")
    assert [row.arrived for row in read.rows] == [True, True]
    assert read.rows[0].arrived_at == at


def test_guests_make_a_party(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Name,Guests\nAnn Lee,2\nBo Ray,\nCy Day,some\n")
    assert [row.party_size for row in read.rows] == [3, 1, 1]
    assert [one.row for one in read.problems] == [2, 4]
    assert "party_size" not in read.rows[2].fields


def test_a_title_column_of_job_titles_is_the_role(tmp_path: Path) -> None:
    (person,) = read_text(tmp_path, "Name,Title\nAnn Lee,Director\n").rows
    assert (person.particulars.title, person.particulars.role) == ("", "Director")
    (person,) = read_text(tmp_path, "Name,Title\nAnn Lee,Dr\n").rows
    assert (person.particulars.title, person.particulars.role) == ("Dr", "")


def test_the_sheet_that_reads_like_a_list_is_taken(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "list.xlsx",
        {
            "Orders": [["Order code", "Total"], ["X", 3]],
            "People": [["List of delegates"], [], ["Name", "E-mail"], ["Ann Lee", "a@l.uk"]],
        },
    )
    read = read_invite_list(read_source(path))
    assert (read.sheet, read.header_row) == ("People", 3)
    assert read.rows[0].row == 4


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ann,Lee,Bath\nBo,Ray,York\n", "no_header"),
        ("Organisation,E-mail\nBath,a@l.uk\n", "no_names"),
        ("Name,E-mail\n", "no_names"),
        (
            "Buyer first name,Buyer last name,Buyer email,Phone number\nA,B,a@b.uk,1\n",
            "buyers_only",
        ),
        ("Ann,Lee,Delegate\nBo,Ray,Delegate\n", "no_header"),
    ],
)
def test_lists_without_header_or_names_are_refused(tmp_path: Path, text: str, code: str) -> None:
    assert refusal(tmp_path, text) == code


def test_a_committed_list_with_every_trap_is_read_as_expected() -> None:
    read = read_invite_list(read_source(DATA / "traps.csv"))
    assert [row.full_name for row in read.rows] == [
        "Siân O'Neill",
        "Łukasz Żak",
        "José María de la Cruz",
        "Bo Ray",
    ]
    assert read.rows[0].particulars.phone == "+44 117 496 0000"
    assert read.rows[1].particulars.access_needs == "Step-free route;\nseat near the door"
    assert [(one.row, one.column) for one in read.problems] == [(8, "Response"), (9, ""), (10, "")]


def test_von_und_zu_is_one_family_and_und_between_names_is_two_people(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "First name,Surname,Organisation\nAda,von und zu Hohenberg,Kent\nBo und Cy,Lind,Kent\n",
    )
    assert [one.full_name for one in read.rows] == [
        "Ada von und zu Hohenberg", "Bo Lind", "Cy Lind",
    ]  # fmt: skip


def test_the_time_beside_an_arrival_mark_is_its_time(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Name,Checked in,Check-in time\nAnn Lee,Yes,2026-11-16 08:51\n")
    (ann,) = read.rows
    assert (ann.arrived, ann.arrived_at) == (True, datetime(2026, 11, 16, 8, 51))  # noqa: DTZ001


def test_what_a_survey_writes_below_its_questions_is_nobody(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "Respondent,What is your full name?,Which organisation?\n"
        ",Open-Ended Response,Response\n1,Ann Lee,Bath\n",
    )
    assert [one.full_name for one in read.rows] == ["Ann Lee"]
    assert [(one.row, one.message) for one in read.problems] == [
        (2, "This row tells how each question was asked: left out.")
    ]


def test_an_address_book_says_which_column_is_a_kind_and_which_the_value(tmp_path: Path) -> None:
    read = read_text(
        tmp_path,
        "Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Title\n"
        "Ann,Lee,Work,ann@lee.example,Chair\n",
    )
    (ann,) = read.rows
    assert (ann.particulars.email, ann.particulars.role) == ("ann@lee.example", "Chair")
    assert read.columns["E-mail 1 - Type"] == "extra"
    alone = read_text(tmp_path, "Name,Phone type\nAnn Lee,Home\n")
    assert alone.columns["Phone type"] == "extra"
