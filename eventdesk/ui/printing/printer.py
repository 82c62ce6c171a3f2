"""The printer of this machine. Its library is loaded when somebody prints."""

from __future__ import annotations

from PySide6.QtGui import QPageLayout

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.ui.printing.drawing import A4, Paint


def default_printer() -> str:
    """The name of the printer that is used where nobody says another; "" where there is none."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinterName()


def printers() -> tuple[str, ...]:
    """The names of all printers, the one that is used where nobody says another first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual, names = default_printer(), QPrinterInfo.availablePrinterNames()
    return tuple(dict.fromkeys(name for name in (usual, *names) if name))


def print_pages(name: str, title: str, paint: Paint, layout: QPageLayout = A4) -> None:
    """Print a document. May be called on any one thread.

    Raises:
        EnvironmentFailure: `cannot_print`, when the printer does not take it.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout)
    printer.setDocName(title)
    if printer.isValid():
        try:
            paint(printer)
        except BaseException:
            printer.abort()  # what was stopped half-way is not printed as far as it got
            raise
    if not printer.isValid() or printer.printerState() is QPrinter.PrinterState.Error:
        message = f"{name} does not take it. Save it as PDF instead."
        raise EnvironmentFailure("cannot_print", message)
