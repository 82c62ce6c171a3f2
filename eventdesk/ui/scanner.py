"""Scanners that type: a code is heard wherever the focus is, and nothing else on the page hears it.

A wedge scanner is a keyboard. It types a code, a few milliseconds a key, and ends with Enter or
Tab. Its keys are told from a person's by their times alone: each within `GAP` of the one before, by
the time that the system gave the event, so that neither a busy machine nor a slow page makes a
difference. (Where a system stamps a key when it is fetched and not when it was pressed, a page that
stood still could make a burst of slow typing. Even then the text must be a code.) A key without a
time, as programs send them, is typing.

What the keys of a burst do until it is known what they are:

* In a text field they are typed as ever, since a person must see each letter at once. If it was a
  scan, text, cursor and selection are put back, and Enter is not given.
* Everywhere else they are held. On the running order page letters and digits are live: "next",
  "hold", a way out adopted. None of these can be taken back as if it had not been, so nothing may
  come of a key before it is certain that no scanner sent it: until `GAP` has gone by and no other
  key came. 40 ms is less than two frames of what a hand notices (about 100 ms from press to
  picture), and two and a half times the 16 ms a key that a slow USB scanner takes (a report for the
  press and one for the release, 8 ms apart). Only letters, digits and "]" are held at all, because
  a code begins with one of them: Space (next), +, −, Del, Enter and Esc are never late.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct, field
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from eventdesk.core.scanned_codes import LEAST_SIGNS, bare_code, is_surely_a_code
from eventdesk.ui.field_text import FieldText, as_field, read_field, restore_field
from eventdesk.ui.held_keys import copy_of, give

GAP = 40
"""Milliseconds between two keys of one burst, at most."""

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_SHIFTS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr}


class _Burst(Struct, kw_only=True):
    """Keys that followed each other too fast to be known for a person's yet."""

    target: QObject
    last: int
    before: FieldText | None
    """How the field looked, or None where the keys are held."""
    keys: list[QKeyEvent] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(key.text() for key in self.keys)


class ScannerWatch(QObject):
    """Watches whatever has the focus within a window.

    Attributes:
        patience: milliseconds without another key after which held keys are given.

    Signals:
        scanned(str, bool): a code was scanned while the focus was not in the field `home`; what it
            typed has been taken back. In `home` a scan is typing and Enter, as it would be without
            us, but while `home` is deaf: then it is told here, and the bool is True.
    """

    scanned = Signal(str, bool)

    def __init__(
        self,
        window: QWidget,
        home: QLineEdit,
        *,
        is_listed: Callable[[str], bool],
        is_home_deaf: Callable[[], bool],
    ) -> None:
        """`is_listed` knows the references; in a deaf home what is typed is no text just now."""
        super().__init__(window)
        self._window, self._home = window, home
        self._is_listed, self._is_home_deaf = is_listed, is_home_deaf
        self.patience = GAP
        self._watched: QObject | None = None
        self._burst: _Burst | None = None
        self._ended = -GAP - 1
        self._is_giving = False
        self._quiet, self._last_look = QTimer(self), QTimer(self)
        for timer in (self._quiet, self._last_look):
            timer.setSingleShot(True)
            timer.setInterval(0)
        # Keys may have been waiting as long as the page was busy: let them come in first.
        self._quiet.timeout.connect(self._last_look.start)
        self._last_look.timeout.connect(self._let_go)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    @property
    def is_holding(self) -> bool:
        """Whether keys are held that nobody has got yet."""
        return self._burst is not None and self._burst.before is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear each key before the widget that has the focus does."""
        if self._is_giving or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._claims(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            return self._takes(watched, event)
        return False

    # ---- one key

    def _claims(self, watched: QObject, event: QKeyEvent) -> bool:
        """Keep a key that may belong to a scan from acting as a shortcut."""
        burst = self._burst_of(watched, event)
        if event.key() in _SHIFTS:
            return False
        if burst is None:
            self._let_go()
        is_part = burst is not None and (_is_letter(event) or event.key() in _ENDS)
        is_first = burst is None and _may_begin(event) and not self._is_typed(watched)
        if is_first or (is_part and burst is not None and burst.before is None):
            event.accept()
            return True
        return False

    def _takes(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether this press is kept from the widget."""
        burst = self._burst_of(watched, event)
        if event.key() in _SHIFTS:
            return False
        if burst is not None and event.key() in _ENDS:
            return self._end(burst, event)
        if burst is not None and _is_letter(event):
            return self._add(burst, event)
        if self._pass_on(event):
            return True
        if event.key() in _ENDS and 0 <= event.timestamp() - self._ended <= GAP:
            return True  # the line feed after the carriage return
        if not _may_begin(event):
            return False
        text_field = as_field(watched) if self._is_typed(watched) else None
        before = None if text_field is None else read_field(text_field)
        self._burst = _Burst(target=watched, last=event.timestamp(), before=before)
        return self._add(self._burst, event)

    def _burst_of(self, watched: QObject, event: QKeyEvent) -> _Burst | None:
        """The burst that this key goes on with; a key of another hand is none of it."""
        burst, at = self._burst, event.timestamp()
        if burst is None or not at or not 0 <= at - burst.last <= GAP or event.isAutoRepeat():
            return None
        if burst.before is not None and burst.target is not watched:
            return None  # what is held may go on while a card takes the focus
        if event.key() in _SHIFTS:
            burst.last = at
        return burst

    def _add(self, burst: _Burst, event: QKeyEvent) -> bool:
        burst.keys.append(copy_of(event))
        burst.last = event.timestamp()
        if burst.before is None:
            self._last_look.stop()
            self._quiet.start(self.patience)
        return burst.before is None

    # ---- the end of a burst

    def _end(self, burst: _Burst, event: QKeyEvent) -> bool:
        """Enter or Tab, as fast as the rest: a scan, if what came before is a code.

        Where letters are live, so much at such a speed is a scan of whatever it was: a label of
        somebody else's must not hold an item and adopt a new plan.
        """
        code = bare_code(burst.text)
        if len(code) < LEAST_SIGNS:
            return self._pass_on(event)
        is_typed = burst.before is not None
        if is_typed and not (is_surely_a_code(code) or self._is_listed(code)):
            return self._pass_on(event)
        self._forget()
        self._ended = event.timestamp()
        text_field = as_field(burst.target)
        if burst.before is None or text_field is None:
            self.scanned.emit(code, burst.target is self._home)
            return True
        if text_field is not self._home:
            restore_field(text_field, burst.before)
            self.scanned.emit(code, False)
            return True
        return self._end_at_home(code, event)

    def _end_at_home(self, code: str, event: QKeyEvent) -> bool:
        """In the field for it a scan is typing, but of the code alone, and Tab is Enter."""
        if self._home.text() != code:
            self._home.selectAll()
            self._home.insert(code)
        if event.key() != Qt.Key.Key_Tab:
            return False
        enter = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
        )
        self._give([enter])
        return True

    def _let_go(self) -> None:
        """It was no scan: whatever was held is given now."""
        burst = self._forget()
        if burst is not None and burst.before is None:
            self._give(burst.keys)

    def _pass_on(self, event: QKeyEvent) -> bool:
        """The same; where a held key moves the focus, this one goes there too, and not here."""
        focus = QApplication.focusWidget()
        self._let_go()
        has_moved = QApplication.focusWidget() is not focus
        if has_moved:
            self._give([copy_of(event)])
        return has_moved

    def _forget(self) -> _Burst | None:
        self._quiet.stop()
        self._last_look.stop()
        burst, self._burst = self._burst, None
        return burst

    def _give(self, keys: list[QKeyEvent]) -> None:
        self._is_giving = True
        try:
            give(keys, self._window)
        finally:
            self._is_giving = False

    # ---- where the keys go

    def _is_typed(self, watched: QObject) -> bool:
        """Whether keys are typed at once here, so that they can and must be taken back."""
        if watched is self._home and self._is_home_deaf():
            return False
        return as_field(watched) is not None

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Watch what has the focus in this window; without a focus its keys go to the window."""
        if not isValid(self._window):
            return  # It was closed, and its last focus goes elsewhere.
        whole = self._window.window()
        wanted: QWidget | None = None
        if now is None:
            wanted = whole
        elif now is whole or whole.isAncestorOf(now):
            wanted = now
        if wanted is self._watched:
            return
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = wanted
        if wanted is not None:
            wanted.installEventFilter(self)


def _is_letter(event: QKeyEvent) -> bool:
    """Whether a key types something; AltGr is Ctrl and Alt together on some systems."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text()) and event.text().isprintable() and held in {
        Qt.KeyboardModifier.NoModifier, alt_gr,
    }  # fmt: skip


def _may_begin(event: QKeyEvent) -> bool:
    """Whether a code may begin with this key."""
    timed = event.timestamp() and not event.isAutoRepeat()
    return bool(timed) and _is_letter(event) and (event.text().isalnum() or event.text() == "]")
