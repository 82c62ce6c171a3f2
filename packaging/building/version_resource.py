"""What Windows shows of the program under Properties, Details."""

from __future__ import annotations

import re
from typing import Any

from package_names import COPYRIGHT, PUBLISHER, SUMMARY, TITLE, version


def four_numbers(said: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: of "0.1.0" (0, 1, 0, 0); what is no number ends it."""
    found = re.match(r"\d+(?:\.\d+)*", said)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(program: str) -> Any:  # noqa: ANN401 - a class that exists on Windows only
    """The resource for one of the two programs; only on Windows can it be made."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = four_numbers(version())
    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": TITLE,
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": f"{TITLE}: {SUMMARY}",
        "ProductVersion": version(),
    }
    # British English (0809), and text in Unicode (04B0, 1200).
    strings = StringTable("080904B0", [StringStruct(key, value) for key, value in told.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(
            filevers=numbers, prodvers=numbers, mask=0x3F, flags=0, OS=0x40004,
            fileType=1, subtype=0, date=(0, 0),
        ),
        kids=[StringFileInfo([strings]), VarFileInfo([VarStruct("Translation", [0x809, 1200])])],
    )  # fmt: skip
