"""The printer of this machine. Its library is loaded when somebody prints."""

from __future__ import annotations

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.ui.printing.drawing import A4
from eventdesk.ui.printing.running_order import paint_running_order


def default_printer() -> str:
    """The name of the printer that is used where nobody says another; "" where there is none."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinterName()


def print_running_order(name: str, record: RunningOrderRecord) -> None:
    """Print on A4. May be called on any one thread.

    Raises:
        EnvironmentFailure: `cannot_print`, when the printer does not take it.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(A4)
    printer.setDocName(f"{record.event.name}, running order")
    if printer.isValid():
        paint_running_order(printer, record)
    if not printer.isValid() or printer.printerState() is QPrinter.PrinterState.Error:
        message = f"{name} does not take it. Save the running order as PDF instead."
        raise EnvironmentFailure("cannot_print", message)
