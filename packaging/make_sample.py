"""Write the sample event's files to resources/sample/.

The people are invented; the units, councils and forces are real areas, and every address and
telephone number lies in a range kept free for examples. The same source always gives the same
bytes, so a change in the outputs is a change made here.
"""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
EVENT_NAME = "VRU Directors\u2019 Conference"
HEADER_ROW = 2  # counted from 0: a title and a line about the list stand above
TABLES = 11
NOT_SEATED = ("Declined", "Cancelled", "Remote")

EVENT = {
    "name": EVENT_NAME,
    "date": "2026-11-16",
    "timezone": "Europe/London",
    "host": "Avon and Somerset Violence Reduction Partnership",
    "venue": "M Shed, Bristol",
    "marking": "OFFICIAL",
    "doors": "08:45",
    "capacity": 90,
}

# "# organisation | mail domain | start of the telephone number", then its people:
# title | first name | surname | job title | category | field=value; field=value
# A line that begins with "!" is the alert of the person above it.
PEOPLE = """
# Avon and Somerset VRP | avonandsomerset-vrp.example | 0117 496 0
Ms | Imogen | Hartnoll | Director | Host | table=1
Mr | Dele | Akintola | Programme Officer | Host | phone=0117 496 0142; table=1
Dr | Catrin | Vosper | Head of Evidence | Nominated colleague | by=Imogen Hartnoll; diet=Vegan
Mr | Jamal | Pinnock | Partnership Manager, Bristol | Nominated colleague | by=Imogen Hartnoll
# Bedfordshire VERU | bedfordshire-veru.example | 01632 960
Mr | Marek | Wójcik | Director | Director | diet=No nuts
Ms | Saffron | Quarshie | Community Manager | Nominated colleague | by=Marek Wójcik
# Cleveland Unit for the Reduction of Violence | cleveland-curv.example | 01632 960
Dr | Agnes | Thorburn | Director | Director | access=Hearing loop
Mr | Callum | Yeardley | Custody Navigator Lead | Nominated colleague | by=Agnes Thorburn
# Essex VVU | essex-vvu.example | 01632 960
Mr | Martin | Ekpo | Director | Director | rsvp=Declined
| Angharad | Davies-Pritchard | Programme Manager | Nominated colleague | by=Martin Ekpo
# Greater Manchester VRU | greatermanchester-vru.example | 0161 496 0
Ms | Naheed | Sarwar | Director | Director | diet=Halal
Mr | Kofi | Brathwaite | Community-Led Programmes | Nominated colleague | by=Naheed Sarwar
# Hampshire and Isle of Wight VRU | hantsiow-vru.example | 01632 960
Ms | Verity | Lacey-Shaw | Director | Director | diet=Gluten-free
Mr | Tomás | Iglesias Peña | Analyst | Nominated colleague | by=Verity Lacey-Shaw
# Humber VPP | humber-vpp.example | 01632 960
Ms | Łucja | Dąbrowska | Director | Director | mail=l.dabrowska; diet=Vegetarian
Mr | Mikkel | Sørensen | Data Lead | Nominated colleague | by=Łucja Dąbrowska
# Kent and Medway VRU | kentmedway-vru.example | 01632 960
Ms | Thandiwe | Mabaso | Director | Director |
Mr | George | Pinchbeck | Schools Lead | Nominated colleague | by=Thandiwe Mabaso; rsvp=Tentative
# Lancashire Violence Reduction Network | lancashire-vrn.example | 01632 960
Mx | Oluwaseun | Adebayo-Whitmore | Director | Director | known=Seun; diet=Vegetarian
Mr | Bilal | Hussain | Trauma-Informed Practice Lead | Nominated colleague | \
by=Oluwaseun Adebayo-Whitmore; diet=Halal
# Leicestershire VRN | leicestershire-vrn.example | 0116 496 0
Dr | Meera | Joshi-Lund | Director | Director | diet=Vegetarian
Mr | Tom | Fairweather | Partnership Manager | Speaker |
Ms | Kezia | Abernethy | Panel Coordinator | Nominated colleague | by=Meera Joshi-Lund
# London VRU | london-vru.example | 020 7946 0
Ms | Delphine | Okafor | Director | Speaker | diet=Dairy-free
Mr | Yusuf | Karim | MyEnds Programme Lead | Speaker | diet=Halal
Ms | Grace | Ng | Young Futures Lead | Nominated colleague | by=Delphine Okafor
# Merseyside VRP | merseyside-vrp.example | 0151 496 0
Ms | Siobhán | Ní Cheallaigh | Director | Director | access=Large-print papers
Mr | Liam | Tarleton | Health Lead | Nominated colleague | by=Siobhán Ní Cheallaigh
# Northumbria VRU | northumbria-vru.example | 0191 498 0
Mr | Kwame | Osei-Tutu | Director | Director |
Ms | Elizabeth | Rutherford-Nunn | Education Lead | Nominated colleague | \
by=Kwame Osei-Tutu; known=Beth; mail=beth.rutherford-nunn; diet=Gluten-free
# Nottinghamshire VRP | nottinghamshire-vrp.example | 0115 496 0
Ms | Natália | Ferreira da Costa | Director | Director |
Mr | Reece | Davis | Analyst | Nominated colleague | by=Natália Ferreira da Costa
# South Wales Violence Prevention Unit | southwales-vpu.example | 029 2018 0
Mr | Rhys | Davies | Director | Speaker | mail=r.davies; table=3
Ms | Hilary | Prothero | Deputy Director | Nominated colleague | by=Rhys Davies; diet=Vegetarian
Mr | Gareth | Llewellyn | Public Health Lead | Nominated colleague | by=Rhys Davies
Dr | Gethin | Morgan-Rees | Evaluation Lead | Nominated colleague | by=Rhys Davies; diet=Vegan
# South Yorkshire VRU | southyorkshire-vru.example | 0114 496 0
Ms | Bronwen | Achterberg | Director | Director | rsvp=Declined
# Sussex VRP | sussex-vrp.example | 01632 960
Ms | Joanne | Clark | Director | Director | known=Jo
Dr | Jürgen | Müller | Evaluation Lead | Nominated colleague | by=Joanne Clark; diet=No shellfish
# Thames Valley VPP | thamesvalley-vpp.example | 0118 496 0
Mr | Devinder Pal | Singh | Director | Director | known=Dev; diet=Vegetarian
Ms | Philippa | Wragg | Focused Deterrence Lead | Nominated colleague | \
by=Devinder Pal Singh; known=Pip; rsvp=Cancelled
# West Midlands VRP | westmidlands-vrp.example | 0121 496 0
Ms | Cordelia | Baptiste | Director | Director | access=Seat near the door
Mr | Anthony | D\u2019Souza | Sport and Youth Lead | Nominated colleague | \
by=Cordelia Baptiste; known=Tony; diet=No pork
Ms | Noor | Al-Rashid | Communities Lead | Nominated colleague | \
by=Cordelia Baptiste; rsvp=Tentative; diet=Halal
# West Yorkshire VRP | westyorkshire-vrp.example | 0113 496 0
Ms | Joanne | Clarke | Director | Director |
Ms | Zoë | Ackroyd | Research Officer | Nominated colleague | by=Joanne Clarke; diet=Vegan
# Home Office | homeoffice.example | 020 7946 0
Ms | Priya | Raghunathan | Deputy Director, Serious Violence | Speaker | \
access=Step-free seat; table=4
! Carries the minister's briefing. Ask her to wait at the desk and ring Dele Akintola on \
0117 496 0142, who shows her to the green room.
Ms | Fionnuala | O'Rourke | Head of Young Futures Hubs | Speaker |
Mr | Alasdair | McInnes | Head of Landscape Review | Speaker | diet=Gluten-free
Mr | Benedict | Asante-Boyle | Deep Dives Lead | Speaker |
Ms | Mei | Li | Policy Adviser | Official | diet=Vegetarian
Mr | Chidi | Nwosu | Policy Adviser | Official | rsvp=Tentative
Ms | Rosalind | Peverell | Private Secretary to the Minister | Official | \
rsvp=Remote; phone=07700 900318
# Avon and Somerset Police and Crime Commissioner's Office | avonandsomerset-pcc.example | 01632 960
Ms | Judith | Pascoe-Lane | Deputy Police and Crime Commissioner | Speaker | \
tell=Imogen Hartnoll meets the Deputy Commissioner at the door
# Avon and Somerset Police | avonandsomerset-police.example | 0117 496 0
Supt | Andrew | Tallis | Superintendent, Knife Crime Prevention | Speaker | known=Andy
Insp | Farah | Mahmood | Inspector, Neighbourhoods | Police | diet=Halal
# Gwent Police | gwent-police.example | 01632 960
Ch Insp | Rhys | Davies | Chief Inspector, Prevention | Police | known=Rhys D; table=9
# West Midlands Police | westmidlands-police.example | 0121 496 0
Det Supt | Harriet | Longstaff | Detective Superintendent | Police | phone=07700 900264
! Security pass to be shown to the host before entry.
# Somerset Council | somerset-council.example | 01632 960
Mr | Owain | Sheppard | Prevention Panels Manager | Speaker |
Cllr | Margaret | Yeo | Lead Member, Children and Families | Council | access=Hearing loop
# North Somerset Council | northsomerset-council.example | 01632 960
Ms | Ottilie | Featherstonehaugh-Blackwood | Strategic Director of Communities, \
Public Protection and Early Intervention | Speaker | diet=Dairy-free
Mr | Ben | Coombes | Community Safety Officer | Council |
# Bristol City Council | bristol-council.example | 0117 496 0
Cllr | Winston | Dacres | Cabinet Member, Public Safety | Council | rsvp=Declined
Ms | Anneliese | Fry-Hopkins | Community Safety Manager | Council | \
access=Wheelchair space; diet=Vegetarian
# Unique Voice | uniquevoice.example | 0117 496 0
Ms | Róisín | Delacour | Creative Director | Speaker |
Mr | Jaden | Morris | Young Producer | Speaker | phone=07700 900577; diet=No nuts
# Harbour Lanterns Youth Trust | harbourlanterns.example | 0117 496 0
Ms | Temperance | Oyelaran | Chief Executive | Partner | party=3
# The Kerbside Project | kerbside-project.example | 01632 960
Mr | Piotr | Zieliński | Detached Youth Work Manager | Partner | access=Quiet room
# Severnside Mentors | severnside-mentors.example | 01632 960
Ms | Lowri | Ap Siencyn | Mentoring Lead | Partner | diet=Vegan
# Redcliffe Evaluation Collective | redcliffe-evaluation.example | 0117 496 0
Prof | Hamish | Auchterlonie | Professor of Public Health | Partner | \
access=Assistance dog; tell=The steward brings water for the dog
"""

INVITE_HEADINGS = (
    ("Ref", 10),
    ("Title", 9),
    ("First name", 14),
    ("Surname", 26),
    ("Known as", 10),
    ("Job title", 38),
    ("Organisation", 40),
    ("Email", 48),
    ("Phone", 15),
    ("RSVP", 11),
    ("Category", 20),
    ("Nominated by", 25),
    ("Table", 7),
    ("Access needs", 20),
    ("Dietary", 14),
    ("Alert", 60),
    ("Party size", 10),
    ("Tell host", 50),
)

RUNNING_ORDER_HEADINGS = (
    "Start | Minutes | Title | Kind | Fixed | Floor | Lead | Speakers | Location"
)

# A location is given once and holds for the lines below it.
RUNNING_ORDER = """
@ Foyer, ground floor
08:45 | 30 | Registration and coffee | break | | | |
@ Studio 1, first floor
09:15 | 10 | Welcome | talk | | | | Imogen Hartnoll
09:25 | 25 | Unique Voice: creative approaches with young people | talk | | 20 | | \
Róisín Delacour; Jaden Morris
09:50 | 20 | Prevention Panels showcase: Somerset Council | talk | | 15 | | Owain Sheppard
10:10 | 20 | Prevention Panels showcase: North Somerset Council | talk | | 15 | | \
Ottilie Featherstonehaugh-Blackwood
@ Long Gallery, ground floor
10:30 | 15 | Coffee | break | | 10 | |
@ Studio 1, first floor
10:45 | 18 | Prevention Panels Pathfinder showcase: Leicestershire VRU | talk | | 15 | | \
Tom Fairweather
11:03 | 25 | Tabletop discussion: Prevention Panels and Pathfinders | discussion | | 15 | | \
Priya Raghunathan; Rhys Davies
11:30 | 20 | Minister for Policing, Crime and Fire, by video | talk | yes | 15 | 2 | Minister
11:50 | 20 | Questions to the minister | questions | | 15 | | Minister
@ Long Gallery, ground floor
12:15 | 50 | Lunch | break | | 35 | |
@ Studio 1, first floor
13:05 | 20 | Update from the Police and Crime Commissioner | talk | | 15 | | Judith Pascoe-Lane
13:25 | 25 | Avon and Somerset Police: preventing knife crime | talk | | 20 | | Andrew Tallis
13:50 | 25 | London VRU: MyEnds and Young Futures | talk | | 20 | | Delphine Okafor; Yusuf Karim
14:15 | 25 | Hubs update from the Home Office | talk | | 20 | | Fionnuala O'Rourke
14:40 | 40 | Landscape Review and Deep Dives from the Home Office | talk | | 30 | | \
Alasdair McInnes; Benedict Asante-Boyle
15:20 | 20 | Landscape Review Q&A | questions | | 15 | | Alasdair McInnes; Benedict Asante-Boyle
15:40 | 20 | Round-up | talk | | 10 | | Imogen Hartnoll
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Who somebody comes from, and what its addresses and numbers begin with."""

    name: str
    domain: str
    telephone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What is said of only some people; an empty value is worked out or left empty."""

    rsvp: str = "Accepted"
    known: str = ""
    by: str = ""
    mail: str = ""
    phone: str = ""
    table: str = ""
    access: str = ""
    diet: str = ""
    party: str = ""
    tell: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitee:
    """One person as the text above gives them."""

    title: str
    given: str
    surname: str
    job: str
    category: str
    organisation: Organisation
    choices: Choices = field(default_factory=Choices)
    alert: str = ""


def cells(line: str) -> list[str]:
    """Split a line at its bars."""
    return [cell.strip() for cell in line.split("|")]


def read_people(text: str) -> list[Invitee]:
    """Read the people in the order of the text."""
    people: list[Invitee] = []
    organisation = Organisation(name="", domain="", telephone="")
    for line in text.strip().splitlines():
        if line.startswith("#"):
            name, domain, telephone = cells(line[1:])
            organisation = Organisation(name=name, domain=domain, telephone=telephone)
        elif line.startswith("!"):
            people[-1] = replace(people[-1], alert=line[1:].strip())
        else:
            people.append(read_invitee(line, organisation))
    return people


def read_invitee(line: str, organisation: Organisation) -> Invitee:
    """Read one person's line."""
    title, given, surname, job, category, rest = cells(line)
    pairs = (pair.strip().partition("=") for pair in rest.split(";") if pair.strip())
    return Invitee(
        title=title,
        given=given,
        surname=surname,
        job=job,
        category=category,
        organisation=organisation,
        choices=Choices(**{name: value for name, _, value in pairs}),
    )


def mail_name(invitee: Invitee) -> str:
    """Write the part before the @: plain letters, as mail systems like them."""
    if invitee.choices.mail:
        return invitee.choices.mail
    name = f"{invitee.given.split()[0]}.{invitee.surname}".casefold()
    plain = unicodedata.normalize("NFKD", name.translate(str.maketrans("łø", "lo")))
    return "".join(letter for letter in plain if letter.isascii() and letter not in "' ")


def invite_rows(people: list[Invitee]) -> Iterator[tuple[str | int, ...]]:
    """Give the sheet's rows, with references and tables shared out."""
    seated = 0
    for number, invitee in enumerate(people, start=1):
        choices = invitee.choices
        table: str | int = ""
        if choices.table:
            table = int(choices.table)
        elif choices.rsvp not in NOT_SEATED:
            table = seated % TABLES + 1
            seated += 1
        yield (
            f"VRU-{100 + 7 * number:04}",  # steps of 7: a slipped digit is nobody else's
            invitee.title,
            invitee.given,
            invitee.surname,
            choices.known,
            invitee.job,
            invitee.organisation.name,
            f"{mail_name(invitee)}@{invitee.organisation.domain}",
            choices.phone or f"{invitee.organisation.telephone}{number * 37 % 1000:03}",
            choices.rsvp,
            invitee.category,
            choices.by,
            table,
            choices.access,
            choices.diet,
            invitee.alert,
            int(choices.party) if choices.party else "",
            choices.tell,
        )


def write_invite_list(path: Path) -> None:
    """Write the workbook, with a fixed date of making so that it is the same every time."""
    with xlsxwriter.Workbook(path) as book:
        book.set_properties({"title": "Invite list", "created": datetime(2026, 11, 13, tzinfo=UTC)})
        sheet = book.add_worksheet("Invite list")
        sheet.write_string(0, 0, f"{EVENT_NAME}: invite list", book.add_format({"bold": True}))
        sheet.write_string(1, 0, "M Shed, Bristol, 16 November 2026. As it stood on 13 November.")
        heading_format = book.add_format({"bold": True, "bg_color": "#E4EDF7", "bottom": 1})
        for column, (heading, width) in enumerate(INVITE_HEADINGS):
            sheet.set_column(column, column, width)
            sheet.write_string(HEADER_ROW, column, heading, heading_format)
        row = HEADER_ROW
        for row, values in enumerate(invite_rows(read_people(PEOPLE)), start=HEADER_ROW + 1):
            for column, value in enumerate(values):
                if isinstance(value, int):
                    sheet.write_number(row, column, value)
                elif value:
                    sheet.write_string(row, column, value)
        sheet.autofilter(HEADER_ROW, 0, row, len(INVITE_HEADINGS) - 1)
        sheet.freeze_panes(HEADER_ROW + 1, 4)


def write_running_order(path: Path) -> None:
    """Write the running order as a table file."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(cells(RUNNING_ORDER_HEADINGS))
    location = ""
    for line in RUNNING_ORDER.strip().splitlines():
        if line.startswith("@"):
            location = line[1:].strip()
        else:
            writer.writerow([*cells(line), location])
    path.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def main() -> None:
    """Write all three files."""
    SAMPLE.mkdir(parents=True, exist_ok=True)
    write_invite_list(SAMPLE / "invite-list.xlsx")
    write_running_order(SAMPLE / "running-order.csv")
    details = json.dumps(EVENT, ensure_ascii=False, indent=2) + "\n"
    (SAMPLE / "event.json").write_text(details, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
