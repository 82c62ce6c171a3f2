"""Names by how many people stand behind each."""

from __future__ import annotations

from eventdesk.core.rankings import Group, Ranking


def test_nobody_more_or_less_changes_nothing() -> None:
    ranking = Ranking()
    ranking.move("Kent", 0)
    assert (ranking.groups(3).count, ranking.groups(3).people) == (0, 0)
    ranking.move("Kent", 2)
    before = ranking.groups(3)
    ranking.move("Kent", 0)
    assert ranking.groups(3) == before
    assert before.largest == (Group(name="Kent", people=2),)
