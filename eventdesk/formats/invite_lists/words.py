"""The words of invite lists: headers of the common systems, answers, titles. One table each.

A new language or system is a new line here. Within a field the most telling header comes first:
an attendee's address beats a bare "Email", which on some lists is the buyer's. Headers that speak
of buyers, orderers and inviters are left out on purpose: they stay extra columns.
"""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.delegates import Rsvp
from eventdesk.formats.tables.headers import Aliases, fold_header, make_aliases

FULL_NAME = "full_name"
GUESTS = "guests"
"""A column with the number of people who come along, the delegate not counted."""

INVITE_LIST_ALIASES: Aliases = make_aliases(
    {
        "reference": (
            "reference|ref|delegate reference|invitation reference|ticket reference|ticket secret"
            "|secret|badge number|badge no|badge id|delegate id|attendee #|attendee id|guest id"
            "|ticket number|registration id|api id|public id|id|external reference"
            "|delegate number|code|booking reference|order code|order reference|order #|order no"
            "|order id"
        ),
        "title": "title|salutation|honorific|prefix|attendee name title|name title",
        "given_name": (
            "given name|attendee name given name|ticket first name|attendee first name|first name"
            "|firstname|forename|first|given|vorname|prenom|nombre"
        ),
        "family_name": (
            "family name|attendee name family name|ticket last name|attendee last name|last name"
            "|lastname|surname|last|family|nachname|nom de famille|apellido|apellidos"
        ),
        FULL_NAME: (
            "attendee name|ticket full name|full name|fullname|delegate|delegate name|name"
            "|attendee|guest name|guest|participant|participant name|invitee|user name"
            "|name teilnehmer in|nom du participant|nombre del asistente|your name|attendees"
        ),
        "known_as": "known as|preferred name|calling name|nickname|goes by|badge name",
        "organisation": (
            "organisation|organization|attendee company|ticket company name|company"
            "|company name|affiliation|employer|institution|organisation name|force|council"
            "|agency|department|firma|entreprise|empresa|org|your organisation"
        ),
        "role": ("role|job title|position|job|job role|post|function|your role|designation|rank"),
        "email": (
            "attendee email|attendee e mail|ticket email|email|e mail|email address"
            "|e mail address|mail|e mail teilnehmer in|e mail du participant|correo electronico"
            "|your email|work email"
        ),
        "phone": (
            "phone|phone number|telephone|mobile|mobile number|mobile phone|tel|ticket phone number"
            "|telephone number|contact number|cell phone"
        ),
        "category": (
            "category|ticket type|ticket|product|product name|ticket name|price tier|type"
            "|delegate type|group|guest type|ticket type name"
        ),
        "rsvp": (
            "rsvp|rsvp status|attendee status|response|reply|answer|registration state"
            "|approval status|attendance status|attending|will you attend|invitation status"
            "|void status|status|attendance|state"
        ),
        "rsvp_on": (
            "rsvp on|rsvped on|responded on|replied on|rsvp date|response date|reply date"
            "|registration date|registration time|date of reply"
        ),
        "party_size": (
            "party size|total guests|quantity|ticket quantity|party|number in party|heads"
        ),
        GUESTS: "guests|additional guests|plus ones|number of guests|accompanying",
        "access_needs": (
            "access needs|accessibility|access requirements|accessibility requirements|access"
            "|accessibility needs|requires special attention|adjustments|reasonable adjustments"
        ),
        "dietary": (
            "dietary|dietary requirements|dietary needs|diet|dietary requirement|food|allergies"
            "|dietary restrictions|meal"
        ),
        "alert": "alert|desk alert|desk note|note for desk|check in text|warning|tell the desk",
        "tell_host": "tell host|tell the host|host notice|notify host|vip|greet|greeting",
    },
    essential=("given_name", "family_name", FULL_NAME),
    also_values="delegate|guest|attendee|participant|invitee|first|last|group|party|ticket|council",
)

FLAG_YES = frozenset({"yes", "y", "true", "x", "1", "vip"})
FLAG_NO = frozenset({"no", "n", "false", "0", "none", "n a"})
"""What a column holds that only marks whom to greet: a mark reads as the column's own header."""

VALUES_DECIDE = frozenset({"status", "attendance", "state", "response", "answer"})
"""Headers that are about the RSVP only when most of their cells are words for one."""

_RSVP_WORDS = {
    Rsvp.INVITED: (
        "invited|none|no reply|no response|not responded|no answer|awaiting reply|not replied"
        "|awaiting response|awaiting|pending|sent|invitation sent|unknown|approval pending"
        "|pending approval|awaiting payment|unpaid|open|not yet"
    ),
    Rsvp.ACCEPTED: (
        "accepted|accept|accepts|yes|y|attending|confirmed|coming|going|registered|checked in"
        "|in person|approved|active|paid|valid|complete|completed|will attend|true|x|1|ok"
        "|pending confirmed|attended|attends|will come|joining in person|booked|organizer"
    ),
    Rsvp.TENTATIVE: (
        "tentative|maybe|provisional|provisionally|possibly|perhaps|tbc|to be confirmed|unsure"
        "|waitlist|waiting list|waitlisted|wait listed|likely"
    ),
    Rsvp.DECLINED: (
        "declined|decline|declines|no|n|not attending|not going|unable to attend|regrets"
        "|apologies|sends apologies|apologies received|rejected|not coming|cannot attend"
        "|can t attend|false|0|will not attend|denied|unable"
    ),
    Rsvp.CANCELLED: (
        "cancelled|canceled|cancels|void|voided|refunded|deleted|withdrawn|cancellation|expired"
        "|taken off|withdrew|dropped out|removed|transferred"
    ),
    Rsvp.REMOTE: (
        "remote|remotely|online|virtual|virtually|by video|joining online|attending online"
        "|dial in|dialling in|attending remotely|joining remotely|by link|hybrid online"
    ),
}
RSVP_WORDS: Mapping[str, Rsvp] = {
    fold_header(word): rsvp for rsvp, words in _RSVP_WORDS.items() for word in words.split("|")
}
VOID_STATUS = "void status"
"""A column of one ticket system that says the opposite: true means cancelled."""

VOID_WORDS: Mapping[str, Rsvp] = {
    "true": Rsvp.CANCELLED,
    "yes": Rsvp.CANCELLED,
    "void": Rsvp.CANCELLED,
    "voided": Rsvp.CANCELLED,
    "false": Rsvp.ACCEPTED,
    "no": Rsvp.ACCEPTED,
}

_TITLE_WORDS = (
    "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Baroness|Baron|Rt Hon"
    "|The Rt Hon|Right Honourable|Hon|The Hon|Rev|Revd|Reverend|PC|DC|Sgt|DS|DI|DCI|DSupt|Det"
    "|Insp|Inspector|Supt|Superintendent|Ch Supt|Chief Superintendent|Chief Inspector"
    "|Chief Constable|ACC|DCC|Cmdr|Commander|Capt|Captain|Major|Colonel|Herr|Frau|Monsieur"
    "|Madame|Mme|Sra|Señor|Señora|Minister|Ambassador|Dipl Ing"
)
_HONOUR_WORDS = (
    "OBE|MBE|CBE|KBE|DBE|QPM|KPM|CB|CMG|KC|QC|MP|MS|MSP|AM|PhD|DPhil|MSc|BSc|BA|MA|MBA|FRSA|JP|DL"
    "|FCIPD|CStJ|BEM|RN|MD|LLB|LLM|II|III"
)
_PARTICLE_WORDS = (
    "van|von|de|del|della|der|den|di|da|do|dos|das|du|la|le|al|el|bin|ibn|ben|ap|ab|mac|mc|ní|ni"
    "|nic|ó|o|ter|ten|zu|zur|st|st.|san"
)

TITLES = frozenset(map(fold_header, _TITLE_WORDS.split("|")))
"""Words before a name; words that are also given names (Justice, Maj) are left to people."""
HONOURS = frozenset(map(fold_header, _HONOUR_WORDS.split("|")))
PARTICLES = frozenset(_PARTICLE_WORDS.split("|"))
"""Small words that begin a surname when they stand before its last word."""
