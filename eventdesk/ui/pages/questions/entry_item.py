"""For which item a question is, and how it came: at the top right of the entry card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from eventdesk.core.folding import words_of
from eventdesk.core.questions.question import Channel
from eventdesk.core.running_order.order import Item
from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.questions.askers import AskerList, AskerRow
from eventdesk.ui.pages.questions.fields import AskerField
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import set_shown

TITLE_LENGTH = 26
"""As much of a title as stands in the head of the card."""
FIELD_WIDTH = 320
_WAYS = (Channel.ROOM, Channel.READ_OUT, Channel.SENT_IN)


class EntryItem(QWidget):
    """The running item unless another was chosen; both keys cost nothing unless they are needed.

    A question is for the item that ran when its first letter was typed: it was asked then, though
    the chair may have gone on before it is written down.

    Signals:
        changed: another item, or another way that it came.
        left: an item was chosen, or not; the text should have the focus.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, live: LiveEvent, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._live = theme, live
        self._chosen: str | None = None
        self._begun: str | None = None
        self._channel = Channel.ROOM
        self._asks_channel = True
        item, channel = action("question.item"), action("question.channel")
        self.item_hint = KeyHint(theme, item.key, "")
        self.channel_hint = KeyHint(theme, channel.key, "")
        self.field = AskerField(theme, self.tr("For"), name=self.tr("For which item"))
        hint = self.tr("Items of the day. Esc leaves it as it is.")
        self.items = AskerList(theme, page, name=self.tr("Items"), hint=hint)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addStretch(1)
        for widget in (self.channel_hint, self.item_hint, self.field):
            self._line.addWidget(widget)
        self.field.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self._restyle()
        self.show_words()

    @property
    def item_id(self) -> str | None:
        """The item of the question; None leaves it to the moment at which it is saved."""
        return self._chosen or self._begun

    @property
    def chosen(self) -> str | None:
        """The item that somebody chose."""
        return self._chosen

    @property
    def channel(self) -> Channel:
        """How it came."""
        return self._channel

    def begin(self) -> None:
        """The first letter was typed: what runs now is what it was asked of."""
        running = self._live.order.running
        self._begun = None if running is None else running.item_id
        self.show_words()

    def forget(self) -> None:
        """Nothing is being asked any more: the next first letter decides anew."""
        self._begun = None
        self.show_words()

    def show_channel(self, *, shown: bool) -> None:
        """Whether how it came can be said: of a question that is known it stays as it was."""
        self._asks_channel = shown
        self.show_words()

    def take(self, chosen: str | None, channel: str = Channel.ROOM.value) -> None:
        """The item and the way of a question that stands in the card; None: the running one."""
        self._chosen, self._begun = chosen, None
        self._channel = Channel(channel)
        self.field.hide()
        self.items.hide()
        self.show_words()

    def go_round_channels(self) -> None:
        """Asked in the room, read out, sent in, and again."""
        if not self._asks_channel:
            return
        self._channel = _WAYS[(_WAYS.index(self._channel) + 1) % len(_WAYS)]
        self.show_words()
        self.changed.emit()

    def ask(self) -> None:
        """Ask for which item it is: letters of its title, or an arrow, and Enter."""
        self.field.clear()
        for hint in (self.item_hint, self.channel_hint):
            hint.hide()
        self.field.show()
        self.field.setFocus()
        self._offer("")

    def show_words(self) -> None:
        """Show item and way."""
        running = self._live.order.running
        shown = self.item_id or (None if running is None else running.item_id)
        item = self._live.items.get(shown or "")
        title = self.tr("Nothing is running") if item is None else _short(item.title)
        self.item_hint.show_word(title)
        self.channel_hint.show_word(self._channel_word())
        set_shown(self.item_hint, self.field.isHidden())
        set_shown(self.channel_hint, self.field.isHidden() and self._asks_channel)

    def _channel_word(self) -> str:
        words = {
            Channel.ROOM: self.tr("In the room"),
            Channel.READ_OUT: self.tr("Read out"),
            Channel.SENT_IN: self.tr("Sent in"),
        }
        return words[self._channel]

    def _offer(self, typed: str) -> None:
        wanted = words_of(typed)
        found = [one for one in self._in_order() if _is_meant(one, wanted)]
        rows = [
            AskerRow(
                delegate_id=one.id,
                name=one.title,
                organisation=self._live.minute(one.planned_start),
            )
            for one in found
        ]
        self.items.offer_rows(rows, self.field)

    def _in_order(self) -> list[Item]:
        """What runs, what comes, and then what was: that is how likely each is meant."""
        running = self._live.order.running
        now = None if running is None else running.item_id
        items = [one for one in self._live.order.items if not one.dropped]
        place = next((at for at, one in enumerate(items) if one.id == now), 0)
        return [*items[place:], *reversed(items[:place])]

    def _accept(self) -> None:
        row = self.items.chosen
        if row is not None:
            self._chosen = row.delegate_id
        self._close()
        self.changed.emit()

    def _close(self) -> None:
        self.items.hide()
        self.field.hide()
        self.show_words()
        self.left.emit()

    def _connect(self) -> None:
        self.item_hint.clicked.connect(self.ask)
        self.channel_hint.clicked.connect(self.go_round_channels)
        self.field.textEdited.connect(self._offer)
        self.field.moved.connect(self.items.move_by)
        self.field.accepted.connect(self._accept)
        self.field.dismissed.connect(self._close)
        self.field.left.connect(self._close)
        self.items.picked.connect(self._accept)
        self._live.ready.connect(self.show_words)
        self._live.running_order_changed.connect(self.show_words)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._line.setSpacing(self._theme.px(20))
        self.field.setFixedWidth(self._theme.px(FIELD_WIDTH))
        self.items.hide()


def _is_meant(item: Item, wanted: list[str]) -> bool:
    """Whether each word that was typed begins a word of the title."""
    words = words_of(item.title)
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _short(title: str) -> str:
    return title if len(title) <= TITLE_LENGTH else f"{title[: TITLE_LENGTH - 1].rstrip()}…"
