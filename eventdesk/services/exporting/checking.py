"""Verifying an export: every file is as it was written, and fits a head that was kept."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from eventdesk.core.chain import Head
from eventdesk.core.said import said
from eventdesk.formats.manifests.checking import check_files, is_export

__all__ = ["ExportVerdict", "is_export", "verify_export"]


class ExportVerdict(Struct, frozen=True, kw_only=True):
    """What verifying an export found."""

    head: str
    """The head of the log as the export says it, in the way that `verify --head` takes it."""
    files: int
    findings: tuple[str, ...]
    earlier: int
    """How many of the files are of an earlier moment than the head: an export before left them."""
    unlisted: tuple[str, ...]
    """Files that lie beside it and are none of the export."""

    @property
    def holds(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def verify_export(path: Path, kept: Head | None = None) -> ExportVerdict:
    """Check the files of an export, in a folder or a zip, against their manifest.

    `kept` is a head that somebody kept elsewhere, on a print for one: the manifest alone cannot
    show that all of it was written anew.

    Raises:
        InputError: `no_manifest`.
        EnvironmentFailure: `cannot_read`.
    """
    verdict = check_files(path)
    manifest, findings = verdict.manifest, list(verdict.findings)
    heads = {one.head for one in manifest.files} | {manifest.head}
    if kept is not None and str(kept) not in heads:
        findings.append(
            said("The head {0} is not that of this export, which is {1}.", kept, manifest.head)
        )
    return ExportVerdict(
        head=manifest.head,
        files=len(manifest.files),
        findings=tuple(findings),
        earlier=sum(one.head != manifest.head for one in manifest.files),
        unlisted=verdict.unlisted,
    )
