"""Asking for a file or a folder.

Qt's own dialog looks into files to find their icons, and on POSIX closing a file that this process
has open elsewhere drops the database's locks on it (sqlite.org/howtocorrupt.html, section 2.2). So
where Qt's own dialog is used, it gets icons that come from nowhere but the kind of entry. The
dialogs of Windows and macOS do not touch our locks and stay as people know them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QFileInfo, QStandardPaths, QUrl
from PySide6.QtGui import QAbstractFileIconProvider, QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget

FOLDER_BUTTON = "folder:"
"""How the id of a button begins that opens a folder; the folder follows."""


class PlainIcons(QAbstractFileIconProvider):
    """A folder or a sheet of paper; no file is looked into."""

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """The icon of an entry, by whether it is a folder."""
        is_folder = what.isDir() if isinstance(what, QFileInfo) else what is self.IconType.Folder
        kind = QStyle.StandardPixmap.SP_DirIcon if is_folder else QStyle.StandardPixmap.SP_FileIcon
        return QApplication.style().standardIcon(kind)

    def type(self, info: QFileInfo) -> str:
        """What the column of kinds says: the ending of the name, nothing from inside."""
        return "" if info.isDir() else info.suffix()


def choose_file(parent: QWidget, title: str, folder: str, kinds: str) -> Path | None:
    """A file that exists, or None."""
    return _chosen(_dialog(parent, title, folder, kinds))


def choose_place(parent: QWidget, title: str, place: Path, kinds: str) -> Path | None:
    """A place for a new file, or None."""
    dialog = _dialog(parent, title, str(place.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(place.name)
    return _chosen(dialog)


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """A folder, or None."""
    dialog = _dialog(parent, title, "", "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def where_lists_lie() -> str:
    """The folder in which a list is looked for first: what was sent or fetched lies there."""
    place = QStandardPaths.StandardLocation.DownloadLocation
    found = QStandardPaths.writableLocation(place)
    return found if found and Path(found).is_dir() else str(Path.home())


def open_folder(button: str) -> None:
    """Open the folder that a button stands for, with whatever this system opens it with."""
    if button.startswith(FOLDER_BUTTON):
        QDesktopServices.openUrl(QUrl.fromLocalFile(button.removeprefix(FOLDER_BUTTON)))


def _dialog(parent: QWidget, title: str, folder: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if sys.platform not in ("win32", "darwin"):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        icons = PlainIcons()
        dialog.setIconProvider(icons)
        dialog.setProperty("icons", icons)  # the dialog does not own its provider
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec()
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if accepted and files else None
