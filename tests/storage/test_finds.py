"""What the fuzzer has found in event files, each made small."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from eventdesk.bootstrap import create_event, open_event
from eventdesk.core.errors import EnvironmentFailure
from tests.services.worked_day import EVENT


@pytest.mark.parametrize("part", ["recorded_at", "entries"])
def test_an_event_that_lacks_a_part_is_damaged_and_says_so(tmp_path: Path, part: str) -> None:
    path = tmp_path / "day.eventdesk"
    create_event(path, EVENT).close()
    connection = sqlite.connect(str(path))
    connection.execute("PRAGMA writable_schema = ON")
    changed = "UPDATE sqlite_schema SET sql = replace(sql, ?, ?), name = replace(name, ?, ?)"
    other = part[:-1] + "x"
    connection.execute(changed, (part, other, part, other))
    connection.commit()
    connection.close()
    with pytest.raises(EnvironmentFailure) as told, open_event(path) as desk:
        desk.day_log.note("lift stuck")
    assert told.value.code == "damaged"


def test_a_text_that_is_none_is_damage_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    create_event(path, EVENT).close()
    connection = sqlite.connect(str(path))
    connection.execute("UPDATE entries SET desk = CAST(x'8741' AS TEXT)")
    connection.commit()
    connection.close()
    with open_event(path) as desk:
        with pytest.raises(EnvironmentFailure) as told:
            desk.day_log.rows()
        assert told.value.code == "damaged"
        assert not desk.verify().holds


def test_an_instant_that_is_none_is_damage_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    create_event(path, EVENT).close()
    connection = sqlite.connect(str(path))
    connection.execute(
        "UPDATE entries SET happened_at = replace(happened_at, 'T', 'T' || char(16))"
    )
    connection.commit()
    connection.close()
    with pytest.raises(EnvironmentFailure) as told, open_event(path) as desk:
        desk.day_log.rows()
    assert told.value.code == "damaged"
