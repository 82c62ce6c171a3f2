"""What a header means that stands in no table: word by word, and only if every word is explained.

"Delegate: First name *", "What is your full name?" and "E-mail address (work)" are known headers
with small words around them. Whatever speaks of a buyer, a host or a manager is nobody's column.
"""

from __future__ import annotations

import re
from functools import lru_cache

from eventdesk.formats.invite_lists.header_words import (
    ARRIVED,
    ARRIVED_AT,
    FULL_NAME,
    GUESTS,
    INVITE_LIST_ALIASES,
)
from eventdesk.formats.tables.aliases import fold_header, with_words_apart, without_number

COVERED = 1000
"""The rank of a header explained word by word; each small word makes it less telling."""
ASKED = 2000
"""The rank of a question that only holds a telling word: "Do you have any allergies?"."""

_PLUS_ONES = frozenset({"+1", "+1s", "+ 1", "+1?"})
_LONGEST_ALIAS = 5
_LONGEST_HEADER = 24


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SOMEBODY_ELSES = _words(
    "buyer buyers purchaser purchased payer payee bill billing invoice invoicing invoiced "
    "booker booking booked orderer order orders ordered ordering inviter inviting invited host "
    "hosts hosted hosting sponsor emergency kin manager managers supervisor nominated nominator "
    "nominating nominates pa ea assistant assistants secretary approver approved approving "
    "created submitter submitted submitting registered registering completing completed filled "
    "filling referee referred referrer introducer introduced chaperone spouse driver guardian "
    "parent carer cc event venue hotel organiser organisers "
    "organizer besteller bestellerin kaufer kauferin rechnung rechnungsadresse rechnungs "
    "rechnungsempfanger rechnungsname rechnungsanschrift auftraggeber gastgeber einladender "
    "eingeladen vorgesetzter vorgesetzte notfall notfallkontakt ansprechpartner zahler acheteur "
    "acheteuse facturation facture commande payeur hote urgence superieur comprador compradora "
    "factura facturacion pedido anfitrion emergencia jefe jefa acquirente fattura ordine "
    "fatturazione emergenza koper factuur besteld gastheer noodcontact fatura encomenda prynwr "
    "anfoneb"
)
_BUYERS = _words(
    "buyer buyers purchaser payer bill billing invoice invoicing booker orderer order orders"
    " besteller bestellerin kaufer kauferin rechnung rechnungsname zahler"
    " acheteur acheteuse facturation facture commande payeur comprador compradora factura"
    " facturacion pedido acquirente fattura ordine koper factuur fatura encomenda prynwr"
)
_MEAN_SOMEBODY_ELSE = (
    "invited by", "p a", "next of", "rsvp by",
    "personne a contacter", "persona de contacto", "par qui", "invite par",
    "invitado por", "return to", "reply to", "responsible", "plus one", "+1",
)  # fmt: skip

_ANYWHERE = _words(
    "what is your please enter provide give a an the of for s and or in on as it if any full"
    " required optional should be shown appear appears will you us tell kindly confirm state type"
    " attendee attendees delegate delegates participant participants guest guests registrant"
    " invitee invitees member visitor ticket holder ticketholder person persons individual nominee"
    " teilnehmer innen teilnehmerin teilnehmende r e gast ihr ihre ihren bitte der die das des"
    " participant du de la le les l d votre vos invite personne nom_du asistente del el su sus"
    " partecipante partecipanti del della deelnemer uw van participante do da seu cyfranogwr eich"
    " per pro own main current primary 1 2"
)
_BESIDE = {
    "given_name": _words("legal name names s middle and initial initials"),
    "family_name": _words("legal name names"),
    FULL_NAME: _words("legal name names title including incl with badge passport"),
    "email": _words("work business office personal contact address official professional"),
    "phone": _words("work business office personal contact number no daytime day mobile incl code"),
    "organisation": _words(
        "name represent represents representing work you do which are from current where at"
    ),
    "role": _words("current title your name at organisation"),
    "dietary": _words("special requirements needs requirement do have preferences"),
    "access_needs": _words("special requirements needs requirement do have"),
    "title": _words("mr mrs ms miss mx dr prof etc eg e g cllr other name before"),
    "reference": _words("unique"),
    "rsvp": _words("to this event conference day at the our y n yes no in person"),
    "known_as": _words("would like to prefer preferred"),
    "category": _words("of"),
}
_ABOUT_ANOTHER = frozenset({"type", "label"})
"""Last words of a header that is about another column: "E-mail 1 - Type"."""
_NEVER_COVERED = frozenset({"rsvp_on", "party_size", GUESTS, ARRIVED_AT, "tell_host", "alert"})
_TOO_SHORT = _words(
    "id code ref first last given family state type post post answer party food access group tel"
    " job rank position function mail cell org ente e mel personas anzahl nom"
) | {"", "attendee", "delegate", "guest", "participant", "invitee", "type", "member"}
"""Known headers that say too little inside a longer one: "Post code" is no post."""

_KNOWN_WORDS = frozenset(word for alias in INVITE_LIST_ALIASES.ranks for word in alias.split())

_ASKED_ACCESS = re.compile(
    r"\b(accessib|disab|wheelchair|mobility|reasonable adjustments?|access (needs?|requirements?)"
    r"|barriere|behinderung|handicap|mobilite|accesib|discapacidad|movilidad|toegankelijk|hygyrch)"
)
_ASKED_DIET = re.compile(
    r"\b(diet|allerg|vegetarian|vegan|food (intoleran|restrict|requirement|need|preference)"
    r"|ernahrung|unvertraglich|alimentaire|alimentar"
    r"|dietet|alerg|dieet)"
)
_ASKED_ANSWER = re.compile(
    r"\b(rsvp|will you (be )?(attend|join|com)|(are|do) you (attend|coming|able to|plan)"
    r"|(can|could) you (attend|come|join|make)|able to (attend|join|come)|attending|i will attend"
    r"|nehmen sie|teilnahme|teilnehmen|kommen sie|participerez|participer|serez vous|assisterez"
    r"|asistira|asistir|confirma(r|cion)?|in attendance|partecipera|bent u aanwezig)\b"
)
_NOT_THE_DAY = re.compile(
    r"\b(dinner|lunch|reception|drinks|workshop|breakfast|gala|tour|session|hotel|parking|before"
    r"|previous|previously|past|ever|first time|hear|consent|photo|photos|number|how many|guest"
    r"|accompan|plus one|reason|why|dates?|days|check|abendessen|mittagessen|diner|dejeuner|cena"
    r"|almuerzo|begleit|social|evening|visit|networking|newsletter|interest)\w*\b"
)


@lru_cache(maxsize=2048)
def readings_of(header: str) -> tuple[tuple[str, int], ...]:
    """The fields that a header may be, with its rank; the lower, the more telling."""
    folded = fold_header(header)
    if header.strip() in _PLUS_ONES:
        return ((GUESTS, 0),)
    if exact := INVITE_LIST_ALIASES.ranks.get(folded):
        return tuple(exact)
    if is_somebody_elses(header):
        return ()
    words = _words_of(header)
    if not words or len(words) > _LONGEST_HEADER or words[-1] in _ABOUT_ANOTHER:
        return ()
    if not _KNOWN_WORDS.isdisjoint(words) and (covered := _covered(words)):
        return covered
    return _asked(" ".join(words))


def _covered(words: list[str]) -> tuple[tuple[str, int], ...]:
    found = [
        (field, COVERED + 10 * small + rank // 10)
        for field in INVITE_LIST_ALIASES.fields
        if field not in _NEVER_COVERED and (cover := _cover(words, field)) is not None
        for small, rank in [cover]
    ]
    least = min((rank for _, rank in found), default=0)
    return tuple(one for one in found if one[1] == least)


@lru_cache(maxsize=2048)
def is_somebody_elses(header: str) -> bool:
    """Whether a header that is in no table speaks of a buyer, a host, a manager, a kin."""
    folded = " ".join(_words_of(header))
    if folded in INVITE_LIST_ALIASES.ranks:
        return False
    return bool(SOMEBODY_ELSES.intersection(folded.split())) or any(
        f" {words} " in f" {folded} " for words in _MEAN_SOMEBODY_ELSE
    )


def is_of_the_day(header: str) -> bool:
    """Whether a question can be about the day itself, not about its dinner or an earlier one."""
    return not _NOT_THE_DAY.search(" ".join(_words_of(header)))


def is_buyers(header: str) -> bool:
    """Whether a header is about whoever bought or ordered."""
    return is_somebody_elses(header) and not _BUYERS.isdisjoint(_words_of(header))


def _words_of(header: str) -> list[str]:
    return fold_header(with_words_apart(without_number(header))).split()


def _cover(words: list[str], field: str) -> tuple[int, int] | None:
    """How many small words surround the aliases of a field, and the best alias's rank.

    None unless every word belongs to an alias of the field or may stand beside it.
    """
    beside = _BESIDE.get(field, frozenset())
    ranks = {alias: rank for rank, alias in enumerate(INVITE_LIST_ALIASES.fields[field])}
    place = small = 0
    best: int | None = None
    while place < len(words):
        for width in range(min(_LONGEST_ALIAS, len(words) - place), 0, -1):
            alias = " ".join(words[place : place + width])
            if alias in ranks:
                if alias in _TOO_SHORT and width < len(words):
                    small += width
                else:
                    best = ranks[alias] if best is None else min(best, ranks[alias])
                place += width
                break
        else:
            if words[place] not in _ANYWHERE and words[place] not in beside:
                return None
            small += 1
            place += 1
    return None if best is None else (small, best)


def _asked(folded: str) -> tuple[tuple[str, int], ...]:
    """A question that is about one thing, whatever its other words are."""
    if _ASKED_DIET.search(folded) and not _ASKED_ACCESS.search(folded):
        return (("dietary", ASKED),)
    if _ASKED_ACCESS.search(folded):
        return (("access_needs", ASKED),)
    if _ASKED_ANSWER.search(folded) and not _NOT_THE_DAY.search(folded):
        return (("rsvp", ASKED),)
    return ()


def is_arrival(header: str) -> bool:
    """Whether a header is one of arrivals, which never is an answer to the invitation."""
    return any(field in {ARRIVED, ARRIVED_AT} for field, _ in readings_of(header))
