"""What people complain of when they look for somebody at a desk, and that it cannot happen here.

Each docstring says what went wrong elsewhere.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.core.finding.meant import read
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.widgets.verdict_view import Verdict
from tests.cli.shell import Shell
from tests.end_to_end.listed_event import ListedWindow, OpenWindow, desk_of, make_event

HARD_NAMES: dict[tuple[str, str], tuple[str, ...]] = {
    ("Jürgen", "Müller"): ("muller", "mueller", "MÜLLER, Jürgen"),
    ("Bjørn", "Øvergård"): ("overgard", "øvergård", "bjorn ov"),
    ("Łukasz", "Wiśniewski"): ("lukasz", "wisniewski", "wisn luk"),
    ("Heike", "Weiß"): ("weiss", "WEISS", "weiß"),
    ("Seán", "O’Brien"): ("obrien", "o'brien", "o brien", "brien"),
    ("José", "Nun\u0303ez"): ("nunez", "núñez", "jose nunez"),
    ("Thị Hồng", "Nguyễn"): ("nguyen", "hong nguyen", "thi hong"),
    ("Văn Đức", "Đặng"): ("dang", "duc dang", "đặng"),
    ("Işıl", "Çelik"): ("celik", "isil", "çelik ışıl"),
    ("Søren", "Kjærgård"): ("kjaergard", "soren kj"),
    ("Ægir", "Þórsson"): ("aegir", "thorsson"),
    ("Siobhán", "Ní Cheallaigh"): ("ni cheallaigh", "nicheallaigh", "siobhan"),
    ("Máire", "Mac Giolla Phádraig"): ("macgiolla", "mac giolla phadraig", "phadraig maire"),
    ("John", "De La Doe"): ("john de la doe", "de la doe", "delado", "doe john"),
    ("María José", "de la Cruz García"): ("de la cruz", "cruz garcia", "maria cruz", "garcia"),
    ("Ludo", "van den Berg"): ("van den berg", "vandenberg", "berg", "v d berg"),
    ("Jean-Luc", "Lefèvre-Dubois"): ("lefevre dubois", "dubois", "jean luc", "jeanluc"),
    ("Anne-Sophie", "D’Angelo"): ("dangelo", "d'angelo", "angelo"),
    ("Ahmed", "Abd al-Rahman"): ("abd al rahman", "al-rahman", "rahman ahmed"),
    ("Fatima", "bint Khalid El Haddad"): ("el haddad", "khalid", "haddad fatima"),
    ("Žofie", "Dvořáková"): ("dvorakova", "zofie"),
    ("Ștefan", "Țurcanu"): ("stefan", "turcanu"),
    ("Mihály", "Szűcs"): ("szucs", "mihaly"),
    ("Zoë", "Brontë"): ("zoe", "bronte"),
    ("Ioannis", "Παπαδόπουλος"): ("papadopoulos", "Παπαδόπουλος"),
    ("Владимир", "Іваненко"): ("vladimir", "ivanenko"),
    ("Ọlábísí", "Adébáyọ̀"): ("olabisi", "adebayo"),
    ("Đorđe", "Đurić"): ("dorde", "duric"),
    ("Gráinne", "Ó Súilleabháin"): ("o suilleabhain", "osuilleabhain", "grainne"),
    ("Nils", "Ångström"): ("angstrom", "nils a"),
}
SHORT_SURNAMES = {
    "Li": "Mei", "Ng": "Grace", "Wu": "Bo", "Vo": "Thanh", "Ma": "Yong", "Xu": "Ying",
    "Kim": "Min-jun", "Fox": "Cat", "Wei": "Hua",
}  # fmt: skip
LONGER_ONES = ("Lindqvist", "Ngata", "Wunderlich", "Vosper", "Mabaso", "Xuereb", "Kimber", "Foxley")

TWINS = """\
Reference,First name,Last name,Organisation,Role,Table
R1,Rhys,Davies,Gwent Police,Inspector,9
R2,Rhys,Davies,South Wales Unit,Director,3
J1,Joanne,Clark,Sussex Partnership,Director,11
J2,Joanne,Clarke,West Yorkshire Partnership,Director,6
M1,Anna,Müller,Interior,Counsellor,1
M2,Anna,Mueller,Foreign Office,Attaché,2
P1,Hilary,Prothero,South Wales Unit,Analyst,8
"""


def as_list(names: list[tuple[str, str]]) -> str:
    """An invite list of these names, their references by place."""
    stream = io.StringIO(newline="")
    rows = ((f"P-{place:03}", *name) for place, name in enumerate(names))
    csv.writer(stream).writerows([("Reference", "First name", "Surname"), *rows])
    return stream.getvalue()


def names_found(desk: EventDesk, typed: str) -> list[str]:
    return [one.delegate.full_name for one in desk.check_in.find(typed)]


@pytest.fixture(scope="module")
def hard_list(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventDesk]:
    """A desk whose list holds nothing but hard names and short ones, with longer ones between."""
    short = [(given, family) for family, given in SHORT_SURNAMES.items()]
    short += [("Ida", one) for one in LONGER_ONES]
    path = make_event(tmp_path_factory.mktemp("hard"), as_list([*HARD_NAMES, *short]))
    with desk_of(path, "Door") as desk:
        yield desk


# ---- names


@pytest.mark.parametrize("name", HARD_NAMES, ids=" ".join)
def test_a_name_with_marks_or_many_parts_is_found_on_any_keyboard(
    hard_list: EventDesk, name: tuple[str, str]
) -> None:
    """A search by letters as they are stored found no Müller, and no three-part surname at all."""
    listed = unicodedata.normalize("NFC", " ".join(name))
    for typed in (*HARD_NAMES[name], " ".join(name), f"{name[1]}, {name[0]}"):
        found = hard_list.check_in.find(typed)
        assert found, typed
        first = unicodedata.normalize("NFC", found[0].delegate.full_name)
        assert first == listed, (typed, [one.delegate.full_name for one in found])


@pytest.mark.parametrize("surname", SHORT_SURNAMES)
def test_a_surname_of_two_or_three_letters_is_enough_to_find_somebody(
    hard_list: EventDesk, surname: str
) -> None:
    """A search that begins at four letters never found Li, Ng, Kim or Fox by their surnames."""
    found = hard_list.check_in.find(surname)
    assert found[0].delegate.particulars.family_name == surname
    typed = f"{surname} {SHORT_SURNAMES[surname]}".lower()
    alone = read(hard_list.check_in.find(typed), typed).alone
    assert alone is not None
    assert alone.particulars.family_name == surname


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_nobody_is_lost_from_a_list_for_an_accent(tmp_path: Path, encoding: str) -> None:
    """People whose names carry accents silently stayed out when a list was brought in."""
    names = [one for one in HARD_NAMES if encoding != "cp1252" or fits_windows(one)]
    assert len(names) >= 12
    with desk_of(make_event(tmp_path, as_list(names), encoding=encoding), "Door") as desk:
        with desk.database.reading() as reading:
            came = {one.full_name for one in reading.delegates.all()}
        assert came == {" ".join(one) for one in names}
        assert desk.check_in.counts().names == len(names)


def fits_windows(name: tuple[str, str]) -> bool:
    try:
        " ".join(name).encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def test_names_in_an_export_are_not_garbled_by_a_spreadsheet(shell: Shell, tmp_path: Path) -> None:
    """A spreadsheet guessed the encoding of an export, and every accent came out as two signs."""
    event = make_event(tmp_path, as_list([*HARD_NAMES]))
    for place in range(len(HARD_NAMES)):
        shell.done("check-in", event, f"P-{place:03}")
    shell.done("export", event, tmp_path / "out", "--only", "day-log")
    raw = (tmp_path / "out" / "day-log.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "without this mark a spreadsheet guesses"
    written = raw.decode("utf-8-sig")
    for name in HARD_NAMES:
        assert f"{' '.join(name)} checked in" in written


def test_a_list_brought_in_again_changes_nobody(tmp_path: Path) -> None:
    """The same file, sent again "to be sure", made everybody twice or undid what the desk knew."""
    with desk_of(make_event(tmp_path, as_list([*HARD_NAMES])), "Door") as desk:
        desk.check_in.check_in("P-000")
        desk.check_in.correct("P-001", {"family_name": "Øvergaard"})
        with desk.database.reading() as reading:
            before = sorted(reading.delegates.all(), key=lambda one: one.id)
        for _ in range(2):
            again = desk.invite_list.preview(tmp_path / "people.csv")
            assert (again.comparison.added, again.comparison.changed) == ((), ())
            assert desk.invite_list.apply(again).done
        with desk.database.reading() as reading:
            assert sorted(reading.delegates.all(), key=lambda one: one.id) == before


def test_the_name_that_somebody_goes_by_finds_them(open_window: OpenWindow) -> None:
    """Only the name of the passport could be searched, so nobody found the Sunny they all knew."""
    people = (
        "Reference,First name,Last name,Known as\n"
        "A1,Margaret,Ellis,Sunny\n"
        "B2,Elizabeth,Pegler,\n"
        "C3,Ann,Lunt,\n"
    )
    window = open_window(people)
    window.look_for("sunny")
    (row,) = window.registration.results.rows.rows
    assert (row.name, row.why) == ("Margaret Ellis", "known as Sunny")
    window.press("<Return>")
    window.settle()
    assert window.came() == ["A1"]
    # A usual short form is known even where no list says so.
    window.enter("beth")
    assert window.came() == ["A1", "B2"]


def test_whoever_has_no_usable_name_is_found_by_mail_or_company(
    open_window: OpenWindow,
) -> None:
    """A form had left the name empty, and only the name could be searched."""
    people = (
        "Reference,First name,Last name,Organisation,Email\n"
        "B2,N.,N.,Severnside Mentors,desk@severnside.example\n"
        "C3,Cy,Cox,Home Office,cy.cox@homeoffice.example\n"
    )
    window = open_window(people)
    for typed, code in (("severnside", "B2"), ("cy.cox@homeoffice.example", "C3")):
        window.enter(typed)
        assert window.came()[-1] == code


def test_a_row_without_a_name_is_told_and_not_swallowed(shell: Shell, tmp_path: Path) -> None:
    """Rows that could not be used were left out without a word, and missed at the door."""
    event = make_event(tmp_path, "First name,Last name\nAnn,Ash\n")
    later = tmp_path / "later.csv"
    later.write_text("First name,Last name,Email\nAnn,Ash,\n,,who@kent.example\nBo,Bay,\n")
    told = shell.done("import", "delegates", event, later)
    assert (told["added"], told["unchanged"]) == (1, 1)
    (problem,) = told["problems"]
    assert problem["row"] == 3
    assert "name" in problem["message"].lower()


# ---- namesakes


@pytest.fixture
def twins(open_window: OpenWindow) -> ListedWindow:
    return open_window(TWINS)


@pytest.mark.parametrize(
    "typed",
    ["rhys davies", "Davies, Rhys", "rhys", "davi", "joanne clark", "clarke", "clark joanne",
     "jo clark", "anna muller", "mueller", "muller anna"],
)  # fmt: skip
def test_enter_never_chooses_between_two_of_one_name(twins: ListedWindow, typed: str) -> None:
    """Of two people of one name whoever stood first in the list was checked in."""
    twins.enter(typed)
    assert twins.registration.results.is_asking
    twins.press("<Return><Return>")
    twins.settle()
    assert twins.inside() == set()
    assert twins.card is None


def test_namesakes_stand_side_by_side_with_what_tells_them_apart(twins: ListedWindow) -> None:
    """Two rows read exactly the same, and the desk had to guess."""
    twins.enter("rhys davies")
    shown = [card.accessibleName() for card in twins.registration.results.cards.cards]
    assert len(shown) == len(set(shown)) == 2
    for code in ("R1", "R2"):
        known = twins.one(code).particulars
        (card,) = [one for one in shown if known.organisation in one]
        assert known.role in card
    twins.press("<=South Wales Unit>")
    twins.settle()
    assert twins.inside() == {"R2"}


def test_the_namesake_of_somebody_who_is_in_is_still_asked_about(twins: ListedWindow) -> None:
    """Once one of two was in, the other was taken for the only one left, or for the first."""
    twins.enter("rhys davies")
    twins.press("<=Gwent Police>")
    twins.settle()
    twins.enter("rhys davies")
    assert twins.registration.results.is_asking
    assert twins.came() == ["R1"]
    words = [card.accessibleName() for card in twins.registration.results.cards.cards]
    assert sum("In since 09:04" in one for one in words) == 1
    twins.press("<=South Wales Unit>")
    twins.settle()
    assert twins.came() == ["R1", "R2"]


def test_nobody_like_the_name_is_admitted_when_the_name_itself_is_not_there(
    twins: ListedWindow,
) -> None:
    """A near miss that stood alone in the list was taken for a hit."""
    for typed in ("prothera", "hilary protero"):
        twins.enter(typed)
        assert twins.inside() == set(), typed
        assert twins.verdict is not Verdict.ADMITTED
        twins.press("<Escape>")
