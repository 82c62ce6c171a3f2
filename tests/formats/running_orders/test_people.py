"""Who speaks, out of a cell: several names, or one with what somebody is."""

from __future__ import annotations

import pytest

from eventdesk.formats.running_orders.people import split_people


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ann Lee", ("Ann Lee",)),
        ("Ann Lee; Bo Ray", ("Ann Lee", "Bo Ray")),
        ("Ann Lee, Bo Ray", ("Ann Lee", "Bo Ray")),
        ("Ann Lee, Bo Ray and Cy Fox", ("Ann Lee", "Bo Ray", "Cy Fox")),
        ("Eva Blum und Max Wirth", ("Eva Blum", "Max Wirth")),
        (
            "Prof. Dr. Vera Meister, Dr. Jan von Heck",
            ("Prof. Dr. Vera Meister", "Dr. Jan von Heck"),
        ),
        ("Simon Bin, Ann Lee", ("Simon Bin", "Ann Lee")),
        ("Ann Lee, Director", ("Ann Lee, Director",)),
        ("Ann Lee, Chief Officer, Kent", ("Ann Lee, Chief Officer, Kent",)),
        ("Eva Blum, Landeshauptstadt München", ("Eva Blum, Landeshauptstadt München",)),
        ("Max Wirth, Prognos AG", ("Max Wirth, Prognos AG",)),
        ("Ida Kern, Oberbürgermeisterin von Ulm", ("Ida Kern, Oberbürgermeisterin von Ulm",)),
        ("Lee, Ann", ("Lee, Ann",)),
        ("Speakers: Ann Lee / Bo Ray", ("Ann Lee", "Bo Ray")),
        ("with Ann Lee", ("Ann Lee",)),
        ("Police and Crime Board", ("Police and Crime Board",)),
        ("Ann Lee\nBo Ray\nAnn Lee", ("Ann Lee", "Bo Ray")),
        ("", ()),
    ],
)
def test_people_of_a_cell(written: str, names: tuple[str, ...]) -> None:
    assert split_people(written) == names
