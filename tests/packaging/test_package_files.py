"""What packages tell of the program agrees with the program, and the validators accept it."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from app_bundle import DOCUMENT_TYPE, ENTITLEMENTS, info_plist
from build_appimage import marked
from build_deb import control_text
from build_folder import BuildError
from build_icons import icns, ico
from desktop_files import DESKTOP, METAINFO, MIME
from environment import ROOT
from folder_contents import MIGRATIONS, data_files, hidden_imports, is_left_out, needed
from missing_pieces import read_debian_list
from package_names import APP_ID, BUILDING, MIME_TYPE, NAME, SUFFIX, SUMMARY, version
from version_resource import four_numbers

INSTALLER = BUILDING / "windows" / "eventdesk.iss"


def desktop_values() -> dict[str, str]:
    lines = DESKTOP.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in reversed(lines) if "=" in line)


def validated(*command: str) -> str:
    """What a validator of the distribution says; its refusal fails the test."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed here")
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout + answer.stderr


def test_the_version_is_the_programs() -> None:
    import eventdesk

    assert version() == eventdesk.__version__


def test_the_desktop_entry_holds() -> None:
    assert validated("desktop-file-validate", str(DESKTOP)) == ""


def test_the_metainfo_holds() -> None:
    validated("appstreamcli", "validate", "--no-net", str(METAINFO))


def test_the_file_type_is_understood(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(MIME, packages)
    validated("update-mime-database", str(tmp_path))

    assert f":{MIME_TYPE}:*{SUFFIX}\n" in (tmp_path / "globs2").read_text(encoding="utf-8")


def test_a_double_click_reaches_the_program_everywhere() -> None:
    entry = desktop_values()
    installer = INSTALLER.read_text(encoding="utf-8-sig")
    plist = info_plist()

    assert entry["Exec"] == f"{NAME} %f"
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert f"Software\\Classes\\{SUFFIX}" in installer
    assert '"""{app}\\{#Window}"" ""%1"""' in installer
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [DOCUMENT_TYPE]
    tags = plist["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]
    assert tags == {
        "public.filename-extension": [SUFFIX.removeprefix(".")],
        "public.mime-type": [MIME_TYPE],
    }


def test_the_metainfo_names_this_version_and_what_is_installed() -> None:
    component = ET.parse(METAINFO).getroot()  # noqa: S314 - a file of ours

    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == DESKTOP.name
    assert component.findtext("summary") == SUMMARY
    assert component.findtext("provides/mediatype") == MIME_TYPE
    newest = component.find("releases/release")
    assert newest is not None
    assert newest.get("version") == version()


def test_the_window_belongs_to_its_desktop_entry() -> None:
    application = (ROOT / "eventdesk" / "ui" / "application.py").read_text(encoding="utf-8")

    assert f'setDesktopFileName("{DESKTOP.stem}")' in application


def test_the_installer_asks_for_no_administrator() -> None:
    installer = INSTALLER.read_text(encoding="utf-8-sig")

    assert "PrivilegesRequired=lowest" in installer
    roots = set(re.findall(r"^Root: (\w+)", installer, re.MULTILINE))
    assert roots == {"HKCU"}
    # Inno Setup takes a script without this mark for one in the machine's own letters.
    assert INSTALLER.read_bytes().startswith(b"\xef\xbb\xbf")


def test_what_macos_is_told_can_be_written() -> None:
    assert plistlib.loads(plistlib.dumps(info_plist()))["NSHighResolutionCapable"] is True
    assert plistlib.loads(ENTITLEMENTS.read_bytes())


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("2.3", (2, 3, 0, 0)),
        ("1.2.3.4.5", (1, 2, 3, 4)),
        ("1.0rc1", (1, 0, 0, 0)),
    ],
)
def test_a_version_is_four_numbers_for_windows(
    said: str, expected: tuple[int, int, int, int]
) -> None:
    assert four_numbers(said) == expected


def test_the_control_file_names_version_and_needs() -> None:
    control = control_text("amd64", ["libc6 (>= 2.36)", "libgl1"], 1000)

    assert f"\nVersion: {version()}\n" in control
    assert "\nDepends: libc6 (>= 2.36), libgl1\n" in control
    # An empty line would end what dpkg reads.
    assert "\n\n" not in control


def test_every_migration_and_resource_comes_along() -> None:
    told = {(source, inside) for source, inside in data_files(ROOT)}

    assert (str(ROOT / "resources"), "resources") in told
    for path in (ROOT / MIGRATIONS).rglob("*.py"):
        inside = path.parent.relative_to(ROOT).as_posix()
        assert (str(path), inside) in told


def test_what_only_migrations_import_is_named() -> None:
    assert {"alembic", "sqlalchemy"} <= set(hidden_imports(ROOT, "linux"))


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_each_system_has_its_store_of_secrets(platform: str) -> None:
    stores = [one for one in hidden_imports(ROOT, platform) if one.startswith("keyring.backends.")]

    assert len(stores) >= 3


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("resources/translations/eventdesk_de.qm", False),
        ("PySide6/Qt/translations/qtdeclarative_de.qm", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", True),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", True),
        ("docx/templates/default.docx", False),
        ("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", False),
    ],
)
def test_what_is_left_out(name: str, left_out: bool) -> None:
    assert is_left_out(name) is left_out


def test_a_library_stays_while_something_needs_it() -> None:
    asks = {"/app.so": ["libused.so.1"], "/used": ["libdeep.so.2", "libstdc++.so.6"]}
    binaries = [
        ("ours/app.so", "/app.so", "EXTENSION"),
        ("libused.so.1", "/used", "BINARY"),
        ("libdeep.so.2", "/deep", "BINARY"),
        ("libunused.so.3", "/unused", "BINARY"),
        ("libstdc++.so.6", "/c", "BINARY"),
        ("libpython3.11.so.1.0", "/python", "BINARY"),
    ]

    kept = {one[0] for one in needed(binaries, lambda source: asks.get(source, []))}

    assert kept == {"ours/app.so", "libused.so.1", "libdeep.so.2", "libpython3.11.so.1.0"}


def test_an_icon_file_holds_each_picture_where_it_says() -> None:
    pictures = {16: b"sixteen", 256: b"large"}
    made = ico(pictures)

    offset = int.from_bytes(made[6 + 12 : 6 + 16], "little")
    assert made[offset : offset + 7] == b"sixteen"
    assert made[6 + 16] == 0
    assert made.endswith(b"large")


def test_an_apple_icon_says_its_whole_length() -> None:
    made = icns(dict.fromkeys((16, 32, 64, 128, 256, 512, 1024), b"picture"))

    assert made[:4] == b"icns"
    assert int.from_bytes(made[4:8], "big") == len(made)


def test_only_a_program_becomes_the_head_of_an_appimage() -> None:
    assert marked(b"\x7fELF\x02\x01\x01\x00\x00\x00\x00rest")[8:11] == b"AI\x02"
    with pytest.raises(BuildError):
        marked(b"<html>not found</html>")


def test_the_validators_are_among_what_a_machine_is_given() -> None:
    names = {one.name for one in read_debian_list((ROOT / "packaging" / "debian.txt").read_text())}

    assert {"appstream", "desktop-file-utils", "shared-mime-info"} <= names


def test_the_extras_that_a_package_holds_are_declared() -> None:
    from build_folder import EXTRAS

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert set(EXTRAS) <= set(project["optional-dependencies"])
