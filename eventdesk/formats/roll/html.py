"""The roll as one HTML file that needs nothing else: read on a phone at the assembly point.

A box can be ticked on the phone; that is the warden's own note and goes nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import RollLine
from eventdesk.core.roll.words import (
    call_words,
    group_words,
    head_line,
    heads_words,
    safe_words,
    seen_words,
    sums_words,
)
from eventdesk.core.said import Day
from eventdesk.core.short_codes import in_halves
from eventdesk.core.shown_text import shown

_STYLE = """
body { margin: 0 auto; max-width: 46rem; padding: 0 1rem 2rem; background: #fff; color: #16212b;
  font: 16px/1.4 system-ui, sans-serif; }
.marking { text-align: center; font-weight: 600; padding: .5rem 0; }
h1 { font-size: 1.3rem; margin: .5rem 0 0; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; border-bottom: 2px solid #16212b; }
h2 span { font-weight: 400; color: #46525d; font-size: .9rem; }
.call { margin: .75rem 0; padding: .5rem .75rem; font-weight: 600; border: 2px solid; }
.drill { color: #7d4b00; background: #fbedd3; }
.emergency { color: #a3221b; background: #fbe6e3; }
.sums { font-size: 1.3rem; font-weight: 600; margin: .75rem 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-bottom: 1px solid #dddad2; padding: .5rem 0 .5rem 2.25rem; position: relative; }
li input { position: absolute; left: .25rem; top: .7rem; width: 1.3rem; height: 1.3rem; margin: 0; }
li b { font-size: 1.05rem; }
li p { margin: 0; color: #46525d; }
.needs { color: #7d4b00; font-weight: 600; }
.safe { color: #1b6540; font-weight: 600; }
.foot { margin-top: 2rem; color: #46525d; font-size: .8rem; overflow-wrap: anywhere; }
@media print { li { break-inside: avoid; } }
"""


def roll_html(record: RollRecord) -> str:
    """The whole document."""
    return "".join(_document(record))


def _document(record: RollRecord) -> Iterator[str]:
    about, event, call = record.about, record.about.event, record.call
    made, day = event.local(about.made_at), event.date
    title = f"{head_line(call)} · {event.name}"
    marking = f'<p class="marking">{_written(event.marking)}</p>' if event.marking else ""
    yield '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{_written(title)}</title><style>{_STYLE}</style></head><body>\n{marking}"
    yield f"<h1>{_written(title)}</h1>"
    where = " · ".join(
        part for part in (str(Day(day, year=True, weekday=True)), event.venue) if part
    )
    yield f"<p>{_written(where)}</p>"
    if call is not None:
        kind = "drill" if call.drill else "emergency"
        yield f'<p class="call {kind}">{_written(call_words(call, record.minute))}</p>'
    yield f'<p class="sums">{_written(sums_words(record.sums, call))} at {made:%H:%M}</p>\n'
    for group in record.groups:
        said = _written(group_words(group.sums, call))
        yield f"<h2>{_written(group.title)} <span>{said}</span></h2><ul>\n"
        for line in group.lines:
            yield from _line(record, line)
        yield "</ul>\n"
    if not record.lines:
        yield "<p>Nobody is inside.</p>"
    yield f'<p class="foot">Made at {made:%H:%M:%S} on {Day(made, year=True)} '
    yield f"({_written(event.timezone)}). Head of the day log: {about.head_words}</p>{marking}"
    yield "</body></html>\n"


def _line(record: RollRecord, line: RollLine) -> Iterator[str]:
    name = _written(line.full_name)
    ticked = " checked" if line.is_safe else ""
    yield f'<li><input type="checkbox" aria-label="{name} is safe"{ticked}><b>'
    yield _written(line.name) + "</b>"
    if said := safe_words(line, record.minute):
        yield f' <span class="safe">{_written(said)}</span>'
    crew = "crew" if line.crew else ""
    code = in_halves(line.code) if line.code else ""
    facts = (heads_words(line), line.organisation, crew, code, line.reference)
    if about := " · ".join(part for part in facts if part):
        yield f"<p>{_written(about)}</p>"
    if line.needs:
        yield f'<p class="needs">{_written(line.needs)}</p>'
    if seen := seen_words(line.seen, record.minute):
        yield f"<p>Seen last: {_written(seen)}</p>"
    yield "</li>\n"


def _written(text: str) -> str:
    """A text as it may stand between tags, whatever it holds."""
    return escape(shown(text), quote=True)
