"""What the chair puts on the screens besides the running order: a message, or nothing at all."""

from __future__ import annotations

from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.json_values import Json
from eventdesk.core.stage import Screen, Stage, objection, objection_to_message
from eventdesk.services.performer import ActResult, Decide, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing


class ScreensResult(ActResult, frozen=True, kw_only=True):
    """What became of a wish about the screens, with what stands on them now."""

    stage: Stage


class Screens:
    """The screens of one event. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def read(self) -> Stage:
        """What stands on the screens at this moment."""
        with self._performer.database.reading() as reading:
            return reading.stage.read()

    def send(
        self, text: str, *, at: datetime | None = None, act: str | None = None
    ) -> ScreensResult:
        """Send a message to the speaker; it takes the place of the one before."""
        words = " ".join(text.split())

        def decide(writing: Writing, _at: datetime) -> Decision:
            return Decision(
                wish=Action.STAGE_MESSAGE_SENT,
                drafts=[Draft(action=Action.STAGE_MESSAGE_SENT, personal={"text": words})],
                refusal=objection_to_message(writing.stage.read(), words),
            )

        return self._perform(decide, at=at, act=act)

    def acknowledge(
        self, message: str | None = None, *, at: datetime | None = None, act: str | None = None
    ) -> ScreensResult:
        """Say that the speaker has seen the message: the one of that id, or whichever stands."""
        return self._on_message(Action.STAGE_MESSAGE_ACKNOWLEDGED, message, at=at, act=act)

    def clear(
        self, message: str | None = None, *, at: datetime | None = None, act: str | None = None
    ) -> ScreensResult:
        """Take the message away: the one of that id, or whichever stands."""
        return self._on_message(Action.STAGE_MESSAGE_CLEARED, message, at=at, act=act)

    def blank(
        self,
        screen: Screen,
        *,
        blank: bool = True,
        at: datetime | None = None,
        act: str | None = None,
    ) -> ScreensResult:
        """Make a screen dark, or with `blank` False light again, wherever it is shown."""
        facts: dict[str, Json] = {"screen": screen.value, "blank": blank}
        return self._one(Action.STAGE_BLANKED, facts, at=at, act=act)

    def show_question(
        self,
        question: str,
        *,
        shown: bool = True,
        at: datetime | None = None,
        act: str | None = None,
    ) -> ScreensResult:
        """Keep the wording of a question (an id) off the stage screen, or show it there again.

        A question that is being put is shown unless somebody wants it off.
        """
        facts: dict[str, Json] = {"question": question, "shown": shown}
        return self._one(Action.STAGE_QUESTION_SHOWN, facts, at=at, act=act)

    def _on_message(
        self, action: Action, message: str | None, *, at: datetime | None, act: str | None
    ) -> ScreensResult:
        return self._one(action, {} if message is None else {"message": message}, at=at, act=act)

    def _one(
        self, action: Action, facts: dict[str, Json], *, at: datetime | None, act: str | None
    ) -> ScreensResult:
        def decide(writing: Writing, _at: datetime) -> Decision:
            refusal = objection(writing.stage.read(), action, facts)
            draft = Draft(action=action, facts=facts)
            return Decision(wish=action, drafts=[draft], refusal=refusal)

        return self._perform(decide, at=at, act=act)

    def _perform(self, decide: Decide, *, at: datetime | None, act: str | None) -> ScreensResult:
        result, stage = self._performer.perform_and_read(decide, _stage, act=act, at=at)
        return ScreensResult(**result.fields(), stage=stage)


def _stage(reading: Reading, _result: ActResult) -> Stage:
    return reading.stage.read()
