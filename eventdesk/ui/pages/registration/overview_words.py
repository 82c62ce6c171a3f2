"""The overview as it is read: headings, rows, and a sentence for whatever is not shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from eventdesk.core.counts import Counts
from eventdesk.core.overview import SLOT, Flag, Flagged, Overview
from eventdesk.core.rankings import Group, Groups
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.dates import number as number_in_words
from eventdesk.ui.widgets.arrival_chart import ArrivalChartView, BarView
from eventdesk.ui.widgets.category_chip import category_view
from eventdesk.ui.widgets.figure_list import FigureListView, FigureRow

LEAST_BARS = 12
"""Two hours, so that the first arrivals do not fill the chart."""
MOST_BARS = 144
"""A day. What was back-dated to another day is told in the finding alone."""
HOUR = timedelta(hours=1)

Local = Callable[[datetime], datetime]


def _tr(words: str) -> str:
    return QCoreApplication.translate("registration", words)


def arrivals_view(overview: Overview, counts: Counts, local: Local) -> ArrivalChartView:
    """The arrivals; `local` shows an instant on the event's clocks."""
    title, busiest = _tr("Arrivals"), overview.busiest
    if busiest is None:
        words = counted(
            "registration",
            counts.expected,
            "Nobody has come yet, 1 is expected.",
            "Nobody has come yet, {n} are expected.",
        )
        return ArrivalChartView(title=title, finding=words)
    when = _tr("{0:%H:%M} to {1:%H:%M}").format(local(busiest.start), local(busiest.end))
    words = (
        _tr("{0} came, all from {1}") if len(overview.slots) == 1 else _tr("{0} came, busiest {1}")
    )
    finding = words.format(_figure(overview.came), when)
    people = {slot.start: slot.came for slot in overview.slots}
    first, last = overview.slots[0].start, overview.slots[-1].start
    span = min(MOST_BARS, max(LEAST_BARS, (last - first) // SLOT + 1))
    first = max(first, last - (span - 1) * SLOT)
    starts = [first + place * SLOT for place in range(span)]
    bars = tuple(
        BarView(people=people.get(at, 0), label=_label(local(at), is_first=at == first))
        for at in starts
    )
    each = _tr("{0:%H:%M} to {1:%H:%M}: {2}")
    spoken = [finding]
    spoken += [
        each.format(local(slot.start), local(slot.end), slot.came) for slot in overview.slots
    ]
    return ArrivalChartView(title=title, finding=finding, bars=bars, spoken=". ".join(spoken))


def organisations_view(overview: Overview) -> FigureListView:
    """Heads inside by organisation."""
    rows = tuple(_group_row(one) for one in overview.organisations.largest)
    return FigureListView(
        title=_tr("Inside by organisation"),
        rows=rows,
        rests=_rests(overview.organisations, len(rows)),
    )


def categories_view(overview: Overview, categories: Sequence[str]) -> FigureListView:
    """Heads inside by category; `categories` are all there are, by name."""
    rows = tuple(
        FigureRow(
            word=one.name or _tr("No category"),
            figure=_figure(one.people),
            category=category_view(one.name, categories),
        )
        for one in overview.categories.largest
    )
    return FigureListView(
        title=_tr("Inside by category"), rows=rows, rests=_rests(overview.categories, len(rows))
    )


def flagged_view(overview: Overview) -> FigureListView:
    """Those who are expected and of whom the desk should know."""
    rows = tuple(_flagged_row(one) for one in overview.flagged)
    rests = [
        _tr("and {0} more").format(_figure(left))
        if (left := overview.flagged_count - shown)
        else ""
        for shown in range(len(rows) + 1)
    ]
    if not rows:
        rests = [_tr("None of those who are expected.")]
    elif overview.flagged_count:
        one_word, words = _tr("{0} person; type the name"), _tr("{0} people; type a name")
        all_of_them = words if overview.flagged_count > 1 else one_word
        rests[0] = all_of_them.format(_figure(overview.flagged_count))
    return FigureListView(title=_tr("Expected and flagged"), rows=rows, rests=tuple(rests))


def reconciled(counts: Counts) -> str:
    """The sum that has to come out: names by origin are names by place."""
    origins = (
        (counts.invited, _tr("invited")),
        (counts.walk_ins, _tr("walk-ins") if counts.walk_ins > 1 else _tr("walk-in")),
        (counts.substitutes, _tr("substitutes") if counts.substitutes > 1 else _tr("substitute")),
    )
    places = (
        (counts.expected, _tr("expected")),
        (counts.inside, _tr("in")),
        (counts.left, _tr("left")),
        (counts.replaced, _tr("replaced")),
        (counts.not_coming, _tr("not coming")),
    )
    names = _tr("{0} names") if counts.names != 1 else _tr("{0} name")
    return " = ".join((names.format(_figure(counts.names)), _sum(origins), _sum(places)))


def _shortly(words: Sequence[str]) -> str:
    """The first of some words, and how many more there are."""
    more = len(words) - 1
    return _tr("{0}, +{1}").format(words[0], more) if more else words[0]


def _sum(parts: Sequence[tuple[int, str]]) -> str:
    return " + ".join(f"{_figure(number)} {word}" for number, word in parts if number) or "0"


def _figure(number: int) -> str:
    return number_in_words(number)


def _label(at: datetime, *, is_first: bool) -> str:
    return f"{at:%H:%M}" if is_first or not at.minute else ""


def _group_row(group: Group) -> FigureRow:
    return FigureRow(word=group.name or _tr("No organisation"), figure=_figure(group.people))


def _rests(groups: Groups, rows: int) -> tuple[str, ...]:
    if not groups.count:
        return (_tr("Nobody is inside."),)
    return tuple(_rest(groups.rest(shown)) for shown in range(rows + 1))


def _rest(rest: Groups) -> str:
    if not rest.count:
        return ""
    if rest.count == 1:
        words = _tr("and 1 more with {1}")
    elif rest.has_one_each:
        words = _tr("and {0} more with one each")
    else:
        words = _tr("and {0} more with {1} together")
    return words.format(_figure(rest.count), _figure(rest.people))


def _flagged_row(one: Flagged) -> FigureRow:
    words = {
        Flag.ALERT: _tr("Note to read"),
        Flag.TELL_HOST: _tr("Tell the host"),
        Flag.NEEDS: _tr("Access needs"),
        Flag.PARTY: _tr("Party of {0}").format(one.party_size),
    }
    icons = {Flag.ALERT: "triangle", Flag.TELL_HOST: "flag"}
    return FigureRow(
        word=one.name or _tr("Somebody forgotten"),
        note=one.organisation,
        figure=" · ".join(words[flag] for flag in one.flags),
        short=_shortly([words[flag] for flag in one.flags]),
        icon=icons.get(one.flags[0], "person" if one.flags[0] is Flag.NEEDS else "person-plus"),
        ink="warn" if one.flags[0] is Flag.ALERT else "ink2",
        is_name=True,
    )
