"""Several desks under a bad network, in short; and that what is looked for is found."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import prove_servers
import prove_several_desks
import pytest
from desk_at_work import Got
from msgspec.structs import replace
from proving_server import ProvingServer
from several_desks_findings import doubles, in_log
from several_desks_troubles import TROUBLES

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from tests.core.running_orders import at

SEED = 2026
pytestmark = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="servers are killed by their processes in /proc"
)


@pytest.fixture(scope="module")
def server() -> Iterator[ProvingServer]:
    made = ProvingServer()
    yield made
    made.stop()


def test_two_desks_that_are_cut_off_again_and_again_end_with_one_state(
    server: ProvingServer, tmp_path: Path
) -> None:
    seen = prove_several_desks.run(tmp_path, server, 60, 2, SEED)

    assert seen.findings == []
    assert seen.acts == 60
    assert seen.cuts > 0


@pytest.mark.parametrize("name", ["server killed", "server frozen", "desk killed"])
def test_desks_go_on_and_nothing_is_lost_of_what_they_acknowledged(
    name: str, server: ProvingServer, tmp_path: Path
) -> None:
    (trouble,) = [one for one in TROUBLES if one.name == name]
    chance = random.Random(SEED)

    seen = prove_servers.run(tmp_path, server, trouble, chance, desks=2, acts=8)

    assert seen.findings == []
    assert seen.acts >= 8


def _came(sequence: int, **facts: bool | str) -> Entry:
    return Entry(
        sequence=sequence,
        act=f"act {sequence}",
        part=0,
        happened_at=at("09:00"),
        recorded_at=at("09:00"),
        desk="Desk 1",
        operator=None,
        action=Action.DELEGATE_CHECKED_IN,
        subject="ann",
        facts={"heads": 1, **facts},
        personal=None,
    )


def test_a_second_admission_is_found_unless_one_of_them_says_so() -> None:
    plain, again = _came(1), _came(2)
    flagged = _came(2, forced=True, broke="already_in")
    left = replace(_came(2), action=Action.DELEGATE_LEFT)

    assert list(doubles([plain, again])) != []
    assert list(doubles([plain, flagged])) == []
    assert list(doubles([plain, left, _came(3)])) == []


def test_an_act_that_is_gone_or_out_of_order_is_found() -> None:
    entries = [_came(1), _came(2)]
    got = [Got(act=f"act {number}", wish="check_in") for number in (1, 2, 3)]

    assert list(in_log(entries, [got[:2]])) == []
    (lost,) = in_log(entries, [got])
    assert "act 3" in lost
    (turned,) = in_log(entries, [got[1::-1]])
    assert "order" in turned
