"""The words people and systems answer an invitation with, in one table for each kind.

`ANSWERS` holds whole answers. The stems below it are for phrases: a stem stands for every word
that begins with it, and one that ends in a blank for that word alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.delegates import Rsvp
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import fold_header


def _stems(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


_ANSWERS = {
    Rsvp.INVITED: (
        "invited|none|no reply|no response|not responded|no answer|awaiting reply|not replied"
        "|awaiting response|awaiting|pending|sent|invitation sent|unknown|approval pending"
        "|pending approval|awaiting payment|unpaid|open|not yet|needs action|opened|unopened|n a"
        "|invitee|delivered|reserved offline|awaiting moderation|reminder sent|visited|viewed"
        "|eingeladen|keine|keine antwort|offen|ausstehend|unbeantwortet|unbestatigt|warten"
        "|nicht geantwortet|angefragt|nicht bezahlt|noch offen"
        "|invite|en attente|sans reponse|pas de reponse|aucune|aucun|aucune reponse"
        "|non repondu|envoye"
        "|invitado|invitada|pendiente|sin respuesta|ninguna|sin contestar|por confirmar|enviado"
        "|no ha respondido|no respondio|in attesa|nessuna risposta|invitato|geen antwoord"
        "|uitgenodigd|convidado|sem resposta|pendente|dim ateb|gwahoddwyd"
    ),
    Rsvp.ACCEPTED: (
        "accepted|accept|accepts|yes|y|attending|confirmed|coming|going|registered|checked in"
        "|in person|approved|active|paid|valid|complete|completed|will attend|true|x|1|ok|checkedin"
        "|pending confirmed|attended|attends|will come|joining in person|booked|organizer|organiser"
        "|acquired|to be paid|booking confirmed|attendance confirmed|meeting organizer"
        "|happy to attend"
        "|delighted to accept|of course|see you there|can make it|will be there|i can make it|sure"
        "|accepted with pleasure|i ll be there|count me in"
        "|ja|zugesagt|zusage|angenommen|bestatigt|teilnahme bestatigt|nimmt teil|kommt|dabei"
        "|bezahlt"
        "|angemeldet|teilnehmend|gerne|organisator|eingecheckt|nehme teil|ich komme|bin dabei"
        "|oui|accepte|acceptee|j accepte|confirme|confirmee|present|presente|participe|participera"
        "|inscrit|inscrite|je participe|sera present|sera presente|organisateur|paye|payee|vient"
        "|si|aceptado|aceptada|acepta|acepto|confirmado|confirmada|confirma|asiste|asistira"
        "|asistire"
        "|organizador|inscrito|inscrita|acudira|pagado|registrado|registrada|s"
        "|accettato|confermato|confermata|partecipa|partecipero|partecipera|geaccepteerd|bevestigd"
        "|komt|aanwezig|aceito|aceite|sim|vou|comparecera|ydw|byddaf|oes|iawn|wedi cadarnhau|derbyn"
    ),
    Rsvp.TENTATIVE: (
        "tentative|maybe|provisional|provisionally|possibly|perhaps|tbc|to be confirmed|unsure"
        "|waitlist|waiting list|waitlisted|wait listed|likely|tentatively accepted|on waiting list"
        "|a confirmer|por confirmar|might|interested|undecided|not sure|probably|hopefully|t b c"
        "|vielleicht|mit vorbehalt|unter vorbehalt|vorbehaltlich|evtl|eventuell|unsicher|warteliste"
        "|vorlaufig|provisoire|peut etre|sous reserve|liste d attente|provisional"
        "|quiza|quizas|tal vez|provisionalmente|lista de espera|forse|provvisorio|lista d attesa"
        "|misschien|voorlopig|wachtlijst|talvez|provisorio|efallai"
    ),
    Rsvp.DECLINED: (
        "declined|decline|declines|no|n|not attending|not going|unable to attend|regrets"
        "|apologies|sends apologies|apologies received|rejected|not coming|cannot attend"
        "|can t attend|false|0|will not attend|denied|unable|apology|with regret|unavailable"
        "|can t make it|won t attend|refused|not available|absent|apologies sent|sent apologies"
        "|sorry can t make it|declined with regret|regretfully declines|sends regrets|away"
        "|nein|abgesagt|absage|abgelehnt|nimmt nicht teil|kommt nicht|verhindert|entschuldigt"
        "|keine teilnahme|sagt ab|leider nicht|nicht dabei|non|decline|refuse|refusee|absente"
        "|excuse"
        "|excusee|empeche|ne participe pas|ne vient pas|ne participera pas|n assistera pas"
        "|declinado|declinada|rechazado|rechazada|no asistira|no asiste|no asistire|rechaza|declina"
        "|ausente|no acudira|rifiutato|declinato|non partecipa|assente|non partecipera"
        "|geweigerd|afgewezen|nee|afgemeld|verhinderd|afwezig|recusado|recusada|nao|recusa"
        "|nac ydw|na fyddaf|ymddiheuriadau|nage|gwrthod"
    ),
    Rsvp.CANCELLED: (
        "cancelled|canceled|cancels|void|voided|refunded|deleted|withdrawn|cancellation|expired"
        "|taken off|withdrew|dropped out|removed|transferred|invalidated|released|revoked|refund"
        "|cancelled back|partially refunded|fully refunded|charged back|payment failed|abandoned"
        "|storniert|annulliert|erstattet|abgelaufen|zuruckgezogen|geloscht|abgemeldet|stornierung"
        "|annule|annulee|rembourse|remboursee|expire|expiree|desinscrit|desiste|supprime"
        "|cancelado|cancelada|anulado|anulada|reembolsado|expirado|baja|caducado|eliminado"
        "|annullato|annullata|rimborsato|cancellato|geannuleerd|terugbetaald|wedi canslo"
        "|wedi i ganslo"
    ),
    Rsvp.REMOTE: (
        "remote|remotely|online|virtual|virtually|by video|joining online|attending online"
        "|dial in|dialling in|attending remotely|joining remotely|by link|hybrid online|zoom|teams"
        "|online only|video|by phone|via teams|via zoom|on teams|on zoom|livestream|webinar|digital"
        "|nur online|per video|virtuell|digital|remote|en ligne|a distance|distanciel|en distanciel"
        "|en visio|visio|visioconference|par visio|en linea|virtual|a distancia|en remoto|remoto"
        "|por video|telematico|telematica|da remoto|a distanza|op afstand|a distancia|ar lein"
    ),
}

ANSWERS: Mapping[str, Rsvp] = {
    fold_header(word): rsvp for rsvp, words in _ANSWERS.items() for word in words.split("|")
}

VOID_ANSWERS: Mapping[str, Rsvp] = {
    "true": Rsvp.CANCELLED,
    "yes": Rsvp.CANCELLED,
    "void": Rsvp.CANCELLED,
    "voided": Rsvp.CANCELLED,
    "1": Rsvp.CANCELLED,
    "false": Rsvp.ACCEPTED,
    "no": Rsvp.ACCEPTED,
    "0": Rsvp.ACCEPTED,
}
"""What stands under `VOID_STATUS`: there a yes is a ticket that is not good any more."""

HAVE_ARRIVED = word_set(
    "checked in|checkedin|attended|arrived|eingecheckt|angekommen|chequeado|enregistre"
    "|registrado en puerta|signed in|admitted|ingecheckt"
)
"""Answers that also say that somebody has been at a door."""


NEGATIONS = word_set(
    "not|no|never|cannot|cant|wont|nor|neither|without|none|isnt|doesnt|dont|didnt|unable|hasnt"
    "|havent|couldnt|wouldnt|wasnt|aint|nope|nobody|impossible|nicht|nein|kein|keine|keinen|keiner"
    "|nie|niemals|ohne|leider|unmoglich|ne|pas|non|aucun|aucune|jamais|ni|sans|n"
    "|ningun|ninguna|nunca|tampoco|sin|niet|geen|nee|nooit|nao|nem|nunca|sem|ddim|na|nac|nid|nage"
    "|methu|naddo"
)
"""Words that turn a sentence round. Whatever holds one is never read as coming."""
NEGATED_TAILS = word_set("can|won|isn|doesn|don|didn|hasn|haven|couldn|wouldn|wasn|aren")
"""What stands before the "t" of "can't", once the apostrophe is gone."""

CANCELLING = _stems(
    "cancel|void |voided|refund|withdr|deleted|removed |dropped |revoked|stornier|storno|annul"
    "|ruckerstatt|erstattet|zuruckgezogen|abgemeldet|rembours|desist|anulad|reembols|geannuleerd"
    "|pulled |expired"
)
DECLINING = _stems(
    "declin|regret|apolog|reject|refus|unable|unavailable|sorry|denied|abgesagt|absage|abgelehnt"
    "|verhindert|entschuldigt|absent|empech|excus|rechaz|ausente|rifiut|assente|afgemeld|verhinderd"
    "|geweigerd|afwezig|recus|ymddiheur|gwrthod|sagt "
)
REMOTELY = _stems(
    "remote|online|virtual|virtuell|video|zoom|teams |webinar|livestream|stream|dial|webex"
    "|distanciel|visio|distance |linea |remoto|distancia|telematic|digital|distanza|afstand|lein "
    "|link"
)
IN_PERSON = _stems(
    "person |persona |prasenz|prasentiell|presentiel|presencial|onsite|physical|ort |site |place "
    "|facetoface|presenza|locatie"
)
MAYBE = _stems(
    "maybe|perhaps|tentativ|possibl|provisional|unsure|tbc |tba |hope|hoping|might|probabl"
    "|undecided"
    "|vielleicht|evtl|eventuell|moglich|vorbehalt|vorlauf|warteliste|peut |reserve|provisoire"
    "|quiza|vez |provisorio|forse|misschien|talvez|efallai|wait|attente |espera |subject |if "
    "|may |could |wahrscheinlich"
)
AWAITED = _stems(
    "pending|await|invited|eingeladen|ausstehend|offen |pendiente|unanswered|unconfirmed"
    "|unbestatigt"
    "|chase|chasing|chased|sent |uitgenodigd|unbeantwortet"
)
CONFIRMING = _stems(
    "confirm|repl|respon|answer|heard|accepted|registered|bestat|geantwortet|zugesagt|antwort"
    "|repon|respond|respuesta|contest|bevestig|antwoord|cadarnh|inscri"
)
"""What is still awaited when it is negated: "not confirmed" is not a no."""
YET = frozenset({"yet", "noch", "encore", "aun", "todavia", "ancora", "nog", "ainda", "eto"})

COMING = _stems(
    "yes |yep |yeah |attend|confirm|accept|coming |come |comes |join|going |present |presente "
    "|definit|deligh|happy |pleased |pleasure |booked |ja |zusage|zugesagt|teilnahme|teilnehm"
    "|nimmt |nehme "
    "|bestat|angenommen|kommt |komme |kommen |dabei |oui |assister|particip|vient |viens |venir "
    "|viendr|pourr|serai |sera "
    "|si |asist|acept|acudir|sim |partecip|deelne|komt |kom |aanwezig|comparec|ydw |byddaf|mynych"
    "|derbyn|registered "
)
PARTS_OF_THE_DAY = _stems(
    "dinner|lunch|reception|drinks|workshop|breakfast|gala|evening |tour |visit |parking|hotel"
    "|abendessen|mittagessen|empfang|diner |dejeuner|cena |almuerzo|comida |cocktail|networking"
)
"""An answer about one of these is no answer about the day."""
