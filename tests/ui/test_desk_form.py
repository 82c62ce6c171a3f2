"""What comes of a form is said whole: beside its buttons, or below them where that is narrow."""

from __future__ import annotations

import pytest
from page_of_widgets import PageMaker
from pytestqt.qtbot import QtBot

from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.theme import Theme

COMES_OF_IT = (
    "Andrew Tallis, Avon and Somerset Police, cannot be admitted any more then, and whoever came "
    "in that place is asked for with the host at the door."
)


@pytest.mark.parametrize(("wide", "is_beside"), [(700, True), (380, False)])
def test_what_comes_of_it_stands_whole_beside_the_buttons_or_below_them(
    qtbot: QtBot, theme: Theme, page_with: PageMaker, wide: int, *, is_beside: bool
) -> None:
    form = DeskForm(theme, icon="pencil", verb="Save it")
    page = page_with(form)
    page.resize(wide, 500)
    form.show_title("Who comes in place of Andrew Tallis?", COMES_OF_IT)

    def is_laid_out() -> bool:
        said, back = form.under.geometry(), form.back.geometry()
        apart = said.left() > back.right() if is_beside else said.top() > back.bottom()
        needs = form.under.line_count(said.width()) * form.under.minimumSizeHint().height()
        return apart and said.height() >= needs

    qtbot.waitUntil(is_laid_out, timeout=30_000)
