"""A manifest shows every change to the files of an export, in a folder and in a zip."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from eventdesk.core.errors import InputError
from eventdesk.formats.manifests.checking import check_files, is_export
from eventdesk.formats.manifests.manifest import (
    MANIFEST,
    SUMS,
    Manifest,
    listed,
    manifest_text,
    sum_of,
    sums_text,
)

HEAD = f"12:{'ab' * 32}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "day-log.csv").write_bytes(b"one,two\r\n")
    (folder / "roll ’26.pdf").write_bytes(b"%PDF")
    files = tuple(listed(one, one.stem, HEAD) for one in sorted(folder.iterdir()))
    manifest = Manifest(event="Day", marking="", made_at="2026-06-17", head=HEAD, files=files)
    (folder / MANIFEST).write_text(manifest_text(manifest), encoding="utf-8")
    sums = [(one.name, sum_of(one)) for one in sorted(folder.iterdir())]
    (folder / SUMS).write_text(sums_text(sums), encoding="utf-8")
    return folder


def zipped(folder: Path) -> Path:
    return Path(shutil.make_archive(str(folder.with_name("packed")), "zip", folder))


def found(path: Path) -> tuple[str, ...]:
    return check_files(path).findings


def test_what_was_written_holds(folder: Path) -> None:
    (folder / "my notes.txt").write_text("mine")
    verdict = check_files(folder)
    assert (verdict.holds, verdict.unlisted) == (True, ("my notes.txt",))
    assert verdict.manifest.head == HEAD
    assert check_files(zipped(folder)).holds
    assert is_export(folder)
    assert is_export(zipped(folder))


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_whoever_has_no_eventdesk_can_check_too(folder: Path) -> None:
    done = subprocess.run(["sha256sum", "--check", "--strict", SUMS], cwd=folder, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
def test_every_change_is_found(folder: Path, packed: bool) -> None:
    log = folder / "day-log.csv"
    for content, said in (
        (b"one,TWO\r\n", "day-log.csv has been changed: its sum is another one."),
        (b"one,two", "day-log.csv has been changed: it has fewer bytes than it was written with."),
        (b"x" * 5_000_000,
         "day-log.csv has been changed: it has more bytes than it was written with."),
    ):  # fmt: skip
        log.write_bytes(content)
        assert found(zipped(folder) if packed else folder) == (said,)
    log.unlink()
    assert found(zipped(folder) if packed else folder) == ("day-log.csv is missing.",)


def test_a_manifest_that_was_written_into_is_found(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    manifest["files"].pop(0)
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    assert found(folder) == (f"{MANIFEST} has been changed: it is not the one that {SUMS} names.",)
    (folder / SUMS).write_text("", encoding="utf-8")
    assert len(found(folder)) == 2


def test_a_zip_that_is_damaged_is_a_finding(folder: Path) -> None:
    path = zipped(folder)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for one in sorted(folder.iterdir()):
            archive.write(one, one.name)
    content = bytearray(path.read_bytes())
    at = content.index(b"one,two")
    content[at] ^= 1
    path.write_bytes(content)
    assert found(path) == ("day-log.csv has been changed: it cannot be read any more.",)


@pytest.mark.parametrize(
    "name", ["../day-log.csv", "/etc/passwd", "a/b", "C:\\x", "..", "", "x\0y"]
)
def test_a_name_that_leads_elsewhere_is_no_manifest_of_ours(folder: Path, name: str) -> None:
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    manifest["files"][0]["name"] = name
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        check_files(folder)
    assert refused.value.code == "no_manifest"


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"files": [1]}', b"[" * 100_000])
def test_what_is_no_manifest_is_refused(folder: Path, content: bytes) -> None:
    (folder / MANIFEST).write_bytes(content)
    with pytest.raises(InputError) as refused:
        check_files(folder)
    assert refused.value.code == "no_manifest"


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        check_files(tmp_path)
    assert "no manifest.json in" in refused.value.message
