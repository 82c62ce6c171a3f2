"""Names as they are heard, slipped and shortened; and what a late answer may not do."""

from __future__ import annotations

import string
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding import DelegateIndex, Match
from eventdesk.core.finding.known_as import related_names
from eventdesk.core.finding.likeness import SOUNDED, TYPED, distances, likeness
from eventdesk.core.finding.sounds import heard, sound_the_same
from eventdesk.core.finding.vocabulary import Vocabulary, places_in
from eventdesk.core.name_keys import fold

NAMES = (
    ("Siobhán", "Ní Cheallaigh"), ("Caoimhe", "Geoghegan"), ("Wojciech", "Kowalczyk"),
    ("Llewellyn", "Gruffydd"), ("Hương", "Nguyễn"), ("Xiaoming", "Zhang"), ("João", "Gonçalves"),
    ("Oluwaseun", "Adebayo-Whitmore"), ("Chukwuemeka", "Okonkwo"), ("Szymon", "Brzęczyszcz"),
    ("Jürgen", "Müller"), ("Søren", "Kjærgård"), ("Mohammed", "Hussain"), ("Đorđe", "Jovanović"),
    ("Jean-Luc", "Beauchamp"), ("Zoltán", "Nagy"), ("Priya", "Raghunathan"),
    ("Cherry", "dela Cruz"),
    ("Ahmet", "Çelik"), ("Hugo", "Cholmondeley"), ("Ewan", "Colquhoun"), ("Mei", "Ng"),
    ("Patrick", "O’Sullivan"), ("Katherine", "Thompson"), ("William", "Featherstonehaugh"),
    ("Kwame", "Agyemang"), ("Giuseppe", "Guglielmi"), ("Nikolaos", "Papadopoulos"),
    ("Marie", "St Hilaire"), ("John Paul", "van der Berg"), ("Robert", "Smith"), ("Ann", "Smyth"),
)  # fmt: skip


def person(given_name: str, family_name: str, **known: str) -> Delegate:
    particulars = Particulars(given_name=given_name, family_name=family_name, **known)  # type: ignore[arg-type]
    return Delegate(id=f"{given_name} {family_name}", particulars=particulars)


EVERYBODY = tuple(person(*name, organisation="Merseyside Partnership") for name in NAMES)
INDEX = DelegateIndex(EVERYBODY)


@pytest.mark.parametrize(
    ("typed", "family"),
    [
        ("shevaun", "Ní Cheallaigh"), ("s keally", "Ní Cheallaigh"), ("kweeva", "Geoghegan"),
        ("c gaygan", "Geoghegan"), ("w kovalchick", "Kowalczyk"), ("voytek kovalchik", "Kowalczyk"),
        ("griffith", "Gruffydd"), ("h win", "Nguyễn"), ("jang x", "Zhang"),
        ("j gonsalvez", "Gonçalves"), ("adebyo whitmore", "Adebayo-Whitmore"),
        ("oluwashun", "Adebayo-Whitmore"), ("okonqwo", "Okonkwo"), ("muller", "Müller"),
        ("mueller", "Müller"), ("s kyergaard", "Kjærgård"), ("muhamed husein", "Hussain"),
        ("yovanovich", "Jovanović"), ("beecham", "Beauchamp"), ("z nodge", "Nagy"),
        ("ragunathan", "Raghunathan"), ("c delacruz", "dela Cruz"), ("chelik", "Çelik"),
        ("chumley", "Cholmondeley"), ("e cahoon", "Colquhoun"), ("osullivan", "O’Sullivan"),
        ("o sullevan", "O’Sullivan"), ("paddy o sullivan", "O’Sullivan"),
        ("katherine tompson", "Thompson"), ("kathy thompson", "Thompson"),
        ("w fanshaw", "Featherstonehaugh"), ("k ajemang", "Agyemang"),
        ("gulielmi", "Guglielmi"), ("nick papadopolous", "Papadopoulos"),
        ("saint hilaire", "St Hilaire"), ("vanderberg", "van der Berg"), ("jp van", "van der Berg"),
        ("prof robert smith obe", "Smith"), ("bob smith", "Smith"), ("r smiht", "Smith"),
    ],
)  # fmt: skip
def test_found_first_however_it_was_heard_or_typed(typed: str, family: str) -> None:
    assert INDEX.find(typed)[0].delegate.particulars.family_name == family


def test_exact_beats_prefix_beats_nickname_beats_sound_beats_what_stands_elsewhere() -> None:
    index = DelegateIndex(
        [
            person("Ann", "Will"),
            person("Bo", "Willard"),
            person("William", "Ash"),
            person("Cy", "Whyll"),
            person("Dee", "Oak", organisation="Will Foundation"),
        ]
    )
    found = index.find("will")
    assert [one.match for one in found] == [
        Match.EXACT,
        Match.PREFIX,
        Match.PREFIX,
        Match.SOUND,
        Match.ELSEWHERE,
    ]
    assert index.find("bill")[0].match is Match.NICKNAME


def test_it_says_why_where_that_is_not_plain_to_see() -> None:
    def why(typed: str) -> str:
        return INDEX.find(typed)[0].why

    assert why("raghunathan") == ""
    assert why("kovalchick") == "sounds like it"
    assert why("raghunatahn") == "spelled like it"
    assert why("priya zzyzx") == "like part of it"
    assert why("bob smith") == "nickname"
    assert why("merseyside raghu") == "organisation"


@given(
    st.sampled_from(EVERYBODY),
    st.integers(0, 40),
    st.sampled_from(["swap", "drop", "double", "wrong"]),
    st.sampled_from(string.ascii_lowercase),
)
def test_one_slip_in_a_long_surname_is_survived(
    delegate: Delegate, at: int, kind: str, letter: str
) -> None:
    known = delegate.particulars
    family = fold(known.family_name)
    if len(family) < 6:  # a slip makes another name of a shorter one
        return
    at = 1 + at % (len(family) - 2)
    slipped = {
        "swap": family[:at] + family[at + 1] + family[at] + family[at + 2 :],
        "drop": family[:at] + family[at + 1 :],
        "double": family[:at] + family[at] + family[at:],
        "wrong": family[:at] + letter + family[at + 1 :],
    }[kind]
    found = INDEX.find(f"{fold(known.given_name)[0]} {slipped}", limit=5)
    assert delegate.id in [one.id for one in found]


TYPED_TEXTS = st.one_of(
    st.text("abcdeghiklmnoprsuvwy '-", min_size=1, max_size=14),
    st.sampled_from(EVERYBODY).map(lambda one: one.full_name[:6]),
    st.sampled_from(["clark", "smith", "smyth", "j", "o'", "van", "ng", "mers", "muller"]),
)


@given(TYPED_TEXTS, st.sampled_from([None, 1, 3, 50]))
def test_the_late_pass_moves_nobody_whom_the_sure_one_has_shown(
    typed: str, limit: int | None
) -> None:
    sure = INDEX.sure(typed, limit=limit)
    whole = INDEX.whole(typed, sure, limit=limit)
    assert whole[: len(sure)] == sure
    assert all(one.match.is_sure for one in sure)
    assert len({one.id for one in whole}) == len(whole)
    assert limit is None or len(whole) <= limit
    assert INDEX.find(typed, limit=limit) == whole


def test_digits_are_never_taken_for_a_name_that_is_like_them() -> None:
    index = DelegateIndex([person("Ann", "Lee", reference="VRU-0417")])
    assert index.find("VRU-0471") == []
    assert [one.match for one in index.find("vru 0417")] == [Match.CODE]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Smith", "Smyth", True), ("Reid", "Reed", True), ("Clark", "Clarke", True),
        ("Philips", "Phillips", True), ("Lee", "Leigh", True), ("Davies", "Patel", False),
        ("Stewart", "Stuart", True), ("", "", False),
    ],
)  # fmt: skip
def test_names_that_sound_the_same(one: str, other: str, same: bool) -> None:
    assert sound_the_same(one, other) is same


@pytest.mark.parametrize(("name", "other"), [("bob", "robert"), ("gosia", "malgorzata")])
def test_a_nickname_works_both_ways(name: str, other: str) -> None:
    assert other in related_names(name)
    assert name in related_names(other)
    assert name not in related_names(name)


WORDS = st.text("abcdehiorstz", max_size=9)


@given(WORDS, WORDS)
def test_likeness_is_whole_only_for_the_same_and_a_beginning_costs_no_more(
    one: str, other: str
) -> None:
    for costs in (TYPED, SOUNDED):
        whole, begun = distances(one, other, costs)
        assert begun <= whole
        assert (whole == 0) == (one == other) or costs is SOUNDED
        assert 0 <= likeness(one, other, costs)[0] <= 1
        assert distances(one, one, costs)[0] == 0


@given(st.text(max_size=20))
def test_any_text_can_be_listened_to_and_searched(text: str) -> None:
    assert all(sounds for sounds in heard(text))
    INDEX.find(text, limit=5)


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.lists(st.text("abc", min_size=1, max_size=3), max_size=4)),
        max_size=30,
    ),
    st.sets(st.integers(0, 30)),
    st.text("abc", max_size=2),
)
def test_a_vocabulary_knows_who_has_which_word(
    added: list[tuple[int, list[str]]], removed: set[int], asked: str
) -> None:
    vocabulary, known = Vocabulary(), dict(added)
    for place, words in known.items():
        vocabulary.add(words, place)
    vocabulary.warm()
    for place in removed & known.keys():
        vocabulary.remove(known.pop(place), place)
    begin = {at for at, words in known.items() if any(one.startswith(asked) for one in words)}
    have = {at for at, words in known.items() if asked in words}
    assert set(places_in(vocabulary.beginning(asked))) == begin
    assert set(places_in(vocabulary.whole(asked))) == have
    assert set(array("I", places_in(vocabulary.any_of([asked])))) == have


def test_a_few_letters_that_mean_one_person_also_find_who_sounds_alike() -> None:
    index = DelegateIndex([person("Ann", "Clark"), person("Bo", "Klark"), person("Cy", "Tallis")])
    assert [one.full_name for one in index.find("cla")] == ["Ann Clark", "Bo Klark"]


def test_a_late_answer_that_is_not_wanted_any_more_costs_nothing() -> None:
    asked: list[int] = []

    def is_wanted() -> bool:
        asked.append(1)
        return False

    assert INDEX.whole("kovalchick wojciech", [], is_wanted=is_wanted) == []
    assert asked


def test_a_word_that_may_be_a_title_is_a_name_where_somebody_has_it() -> None:
    index = DelegateIndex([person("Ann", "Bishop"), person("Ann", "Lee"), person("Yong", "Ma")])
    assert [one.full_name for one in index.find("ann bishop")] == ["Ann Bishop"]
    assert [one.full_name for one in index.find("bishop ann lee")] == ["Ann Lee"]
    assert index.find("ma yong")[0].full_name == "Yong Ma"
    assert [one.full_name for one in index.find("dr ann lee phd")] == ["Ann Lee"]
