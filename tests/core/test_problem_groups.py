"""What is said of many rows is one line, and nothing that needs a look lies under notices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.invite_list import Problem
from eventdesk.core.problem_groups import grouped


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((12,), "Row 12"),
        ((40, 12), "Rows 12 and 40"),
        ((40, 12, 3), "Rows 3, 12 and 40"),
        ((3, 12, 40, 41), "Rows 3, 12, 40 and 1 more"),
        (tuple(range(2, 1_502)), "Rows 2, 3, 4 and 1,497 more"),
    ],
)
def test_the_rows_of_a_group_are_said_in_a_few_words(rows: tuple[int, ...], said: str) -> None:
    (group,) = grouped(Problem(row=row, column="", message="No name.") for row in rows)
    assert group.rows_said == said


def test_a_real_problem_stands_before_a_thousand_notices() -> None:
    notices = [
        Problem(row=row, column="", message=f"Total {row}: left out.", is_notice=True)
        for row in range(2, 1_002)
    ]
    real = Problem(row=5_000, column="Email", message="“x” is not a whole e-mail address.")
    first, *others = grouped([*notices, real])
    assert first.message == real.message
    assert not first.is_notice
    assert len(others) == 1_000
    assert all(one.is_notice for one in others)


problems = st.lists(
    st.builds(
        Problem,
        row=st.integers(1, 30),
        column=st.sampled_from(("", "Name")),
        message=st.sampled_from(("No name.", "Blank.")),
        is_notice=st.booleans(),
    )
)


@given(problems)
def test_every_problem_is_in_one_group_and_each_group_is_said_once(some: list[Problem]) -> None:
    groups = grouped(some)
    again = [
        Problem(row=row, column=one.column, message=one.message, is_notice=one.is_notice)
        for one in groups
        for row in one.rows
    ]
    assert sorted(again, key=repr) == sorted(some, key=repr)
    said = [(one.column, one.message, one.is_notice) for one in groups]
    assert len(said) == len(set(said))
