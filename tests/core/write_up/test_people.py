"""Who is named, and who is not: by name, by initials, and without people."""

from __future__ import annotations

import string
import unicodedata
from collections import Counter
from collections.abc import Sequence

from hypothesis import assume, example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.counts import count
from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.name_keys import fold
from eventdesk.core.questions.question import Outcome
from eventdesk.core.write_up.facts import Known, Noted
from eventdesk.core.write_up.naming import People, initials
from eventdesk.core.write_up.words_as_names import COMMON_WORDS
from tests.core.running_orders import at, order_of, run, talk
from tests.core.write_up.days import delegate, ended, known, question, section, titled, told

Name = tuple[str, str]

_LETTERS = string.ascii_lowercase + "éüłøßđıñçžó"
_PARTS = st.text(_LETTERS, min_size=4, max_size=9).map(str.capitalize)
_SURNAMES = st.one_of(
    _PARTS,
    st.builds("{}-{}".format, _PARTS, _PARTS),
    st.builds("O’{}".format, _PARTS),
    st.builds("van der {}".format, _PARTS),
)
_NAMES = st.tuples(_PARTS, _SURNAMES)


def day_with(people: Sequence[Name]) -> Known:
    """A day in which the same is said about whoever these four are."""
    (ann, ray), (bo, li), (cy, fox), (di, orr) = people
    items = (
        titled(talk("A", "09:00", 30), f"Harbours, told by {ann} {ray}", f"{ann} {ray}"),
        titled(talk("B", "09:30", 30), "Lighthouses", f"{bo} {li}"),
    )
    order = order_of(*items, runs=[run("A", "09:00", "09:30"), run("B", "09:30", "10:10")])
    questions = (
        replace(
            question(1, f"Is what {ann} said right, {fox.upper()}?"), asker_id="d1", item_id="A"
        ),
        replace(
            question(2, f"As {di} {orr} asks: how?", Outcome.TO_FOLLOW_UP),
            asker_name=f"{di} {orr}",
            addressee=f"{bo} {li}",
            follow_up_owner=f"{cy} {fox}",
        ),
    )
    everybody = [
        replace(delegate(given, family, "Home Office"), id=f"d{place}")
        for place, (given, family) in enumerate(people[:3])
    ]
    return replace(
        known(order=ended(order, "10:10")),
        everybody=everybody,
        questions=questions,
        notes=(Noted(at=at("09:50"), text=f"{li}’s slides fail; mail {ann.lower()}@desk.example"),),
        operators=(f"{cy} {fox}",),
    )


OTHERS = (("Mxaa", "Qzaa"), ("Mxbb", "Qzbb"), ("Mxcc", "Qzcc"), ("Mxdd", "Qzdd"))
OWN_WORDS = {fold(word) for word in told(day_with(OTHERS)).split()}


def keys(names: Sequence[Name]) -> list[str]:
    """Every word of these names, as it is compared."""
    words = unicodedata.normalize("NFC", " ".join(f"{a} {b}" for a, b in names))
    return [fold(word) for word in words.replace("-", " ").replace("’", " ").split()]


@given(st.lists(_NAMES, min_size=4, max_size=4))
@example([("Zoë", "Łask-Ørsted"), ("Fionnuala", "O’Rourke"), ("Jürgen", "Müller"), ("İnci", "Dağ")])
def test_without_people_a_day_reads_the_same_whoever_they_were(people: list[Name]) -> None:
    said = Counter(keys(people))
    del said["van"], said["der"], said["o"]
    assume(set(said.values()) == {1})
    assume(not set(said) & (OWN_WORDS | COMMON_WORDS))
    assert told(day_with(people), People.NONE) == told(day_with(OTHERS), People.NONE)


def test_without_people_names_go_from_titles_questions_notes_and_owners() -> None:
    what = day_with((("Ann", "Ray"), ("Bo", "Lindt"), ("Cy", "Foxley"), ("Di", "Orrery")))
    said = told(what, People.NONE)
    assert "“Harbours, told by [name]” opened the programme" in said
    assert "Is what [name] said right, [name]? Answered." in said
    assert "As [name] asks: how? To be followed up." in said
    assert "[name]’s slides fail; mail [address]." in said


def test_initials_stand_alone_and_speakers_keep_their_published_names() -> None:
    what = day_with((("Ann", "Ray"), ("Bo", "Lindt"), ("Cy", "Foxley"), ("Di", "Orrery")))
    said = told(what, People.INITIALS)
    assert "“Harbours, told by Ann Ray” opened the programme" in said
    assert "“Lighthouses” (Bo Lindt)" in said
    assert "Is what A. R. said right, C. F.? Asked by B. L. Answered." in said
    assert "As D. O. asks: how? Asked by D. O. of Bo Lindt. C. F. is to follow it up." in said
    assert section(what, "Organisations", People.INITIALS) == ["Home Office (3)."]


def test_two_of_one_surname_leave_nobody_named() -> None:
    everybody = (delegate("Ann", "Raynor"), delegate("Bo", "Raynor"))
    notes = (Noted(at=at("10:00"), text="Raynor is late, Ann Raynor says"),)
    what = replace(known(), everybody=everybody, notes=notes)
    assert section(what, "Notes from the day", People.INITIALS) == [
        "10:00: [name] is late, A. R. says."
    ]


def test_an_owner_that_is_an_organisation_is_named_in_any_case() -> None:
    asked = replace(question(1, "Why?", Outcome.TO_FOLLOW_UP), follow_up_owner="Home Office")
    everybody = (delegate("Ann", "Ray", "Home Office"),)
    what = replace(known(), everybody=everybody, questions=(asked,))
    for people in People:
        assert section(what, "To be followed up", people) == ["Home Office: Why? (question 1)"]


def test_who_stays_anonymous_stays_so_in_every_write_up() -> None:
    what = replace(known(), everybody=(delegate("Ann", "Ray"),), questions=(question(1, "Why?"),))
    assert section(what, "Questions")[-1] == "Why? Asked anonymously. Answered."
    assert section(what, "Questions", People.INITIALS)[-1] == "Why? Asked anonymously. Answered."
    assert section(what, "Questions", People.NONE)[-1] == "Why? Answered."


def test_initials_are_letters_of_any_script() -> None:
    assert initials("Ann Mary", "Ray") == "A. R."
    assert initials("Éa", "Łask") == "É. Ł."
    assert initials("小明", "王") == "X. W."
    assert initials("", "Ray") == "R."
    assert initials("", "") == ""


_ATTENDANCES = st.sampled_from(Attendance)


@given(
    st.lists(st.tuples(_ATTENDANCES, st.sampled_from(["", "A", "a ", "B b", "Bb"]), st.booleans()))
)
def test_the_numbers_are_those_of_the_window(who: list[tuple[Attendance, str, bool]]) -> None:
    everybody: list[Delegate] = [
        replace(delegate("N", str(place), organisation, attendance, crew=crew), id=str(place))
        for place, (attendance, organisation, crew) in enumerate(who)
    ]
    counts = count(everybody)
    assume(counts.names)
    order = order_of(talk("A", "09:00", 30), runs=[run("A", "09:00", "09:30")])
    what = replace(known(order=ended(order, "09:30")), everybody=everybody)
    said = section(what, "Who came", People.NONE)
    table = dict(zip(said[2::2], said[3::2], strict=False))
    assert table["On the list"] == str(counts.names)
    assert table["Came"] == str(counts.came)
    assert table.get("Did not come", "0") == str(counts.expected)
    assert table.get("Not coming: declined, cancelled or remote", "0") == str(counts.not_coming)
    assert table.get("Replaced by a substitute", "0") == str(counts.replaced)
    listed = [one for one in said if one.endswith(").")]
    from_somewhere = sum(
        int(part.rpartition("(")[2].rstrip(").")) for one in listed for part in one.split("; ")
    )
    nowhere = sum(
        not one.organisation and not one.crew and one.arrived_at is not None for one in everybody
    )
    assert from_somewhere + nowhere == counts.came
