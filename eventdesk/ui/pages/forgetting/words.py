"""What the page about forgetting says, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.certificate import Certificate
from eventdesk.services.forgetting.forgetting import WhatGoes
from eventdesk.ui.language.counted import counted


def _tr(text: str) -> str:
    return QCoreApplication.translate("ForgettingPage", text)


def confirming_word() -> str:
    """What has to be typed: nobody does that by mistake."""
    return _tr("forget")


def going_words(goes: WhatGoes | None) -> str:
    """What would go, in numbers."""
    if goes is None:
        return _tr("It is being counted what would go.")
    if not goes.entries:
        return _tr("Nothing in this event says anything of anybody.")
    words = _tr(
        "{names} with all that was known of them, {operators}, the askers of "
        "questions, notes, reasons and every free text: what {entries} of {until} entries say. "
        "PINs, and whatever is being written down."
    )
    return words.format(
        names=counted("ForgettingPage", goes.names, "1 name", "{n} names"),
        operators=counted("ForgettingPage", goes.operators, "1 operator", "{n} operators"),
        entries=goes.entries,
        until=goes.until,
    )


def files_words(goes: WhatGoes | None) -> str:
    """What becomes of files."""
    exports = 0 if goes is None else goes.exports
    words = _tr(
        "Backups on this computer are removed, copies beside the event, and the exports that are "
        "still as they were written: the log knows of {exports}. What cannot be reached is named."
    )
    return words.format(exports=counted("ForgettingPage", exports, "1 file", "{n} files"))


def staying_words() -> str:
    """What stays."""
    return _tr(
        "Counts, organisations, categories, times, outcomes and the running order stay, and the "
        "day log still verifies."
    )


def not_over_words(goes: WhatGoes | None) -> str:
    """That the day is still going on; nothing once it is over."""
    if goes is None or goes.is_over:
        return ""
    return _tr("The day of this event is not over yet. Whoever comes then has to be added anew.")


def done_words(certificate: Certificate, place: str) -> str:
    """What became of it, above the certificate."""
    words = _tr("Forgotten: {names}. What could not be reached: {missed}; read it below.")
    said = words.format(
        names=counted("ForgettingPage", certificate.names, "1 name", "{n} names"),
        missed=len(certificate.not_reached),
    )
    return f"{said} {_tr('Kept as {0}.').format(place)}" if place else said


def due_words(names_day: str) -> str:
    """The offer once the day has come that was set."""
    words = _tr("Since {0} the people of this event may be forgotten. Nothing is done by itself.")
    return words.format(names_day)
