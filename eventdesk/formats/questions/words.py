"""The words of lists of questions: headers, states, and what stands for nobody's name."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.formats.tables.aliases import Aliases, fold_header, make_aliases
from eventdesk.formats.tables.header_lines import score

QUESTION_ALIASES: Aliases = make_aliases(
    {
        "question": (
            "question|questions|question text|your question|question asked|question content"
            "|question body|message|question for the speaker|question to the speaker"
            "|question title|frage|fragen|ihre frage|deine frage|fragetext|pregunta|preguntas"
            "|votre question|texte de la question|texto de la pregunta"
            "|text|comment|comments|content|body|post|nachricht|kommentar|texte|texto|commentaire"
        ),
        "asker": (
            "asker|asker name|asked by|author|author name|questioner|questioner name|name"
            "|full name|participant name|participant|attendee name|attendee|user name|username"
            "|submitted by|posted by|sender|from|user|identity|display name|your name|who"
            "|fragesteller|fragestellerin|gefragt von|verfasser|autor|nom|nom complet|auteur"
            "|pose par|nombre|nombre completo"
        ),
        "given_name": "first name|given name|forename|firstname|vorname|prenom|primer nombre",
        "family_name": "last name|family name|surname|lastname|nachname|nom de famille|apellidos",
        "email": (
            "email|e mail|email address|asker email|author email|user email|participant email"
            "|e mail address|mail|attendee email|your email|e mail adresse|adresse e mail|correo"
            "|correo electronico|courriel"
        ),
        "organisation": (
            "organisation|organization|company|employer|affiliation|institution|agency|firma"
            "|behorde|entreprise|organisme|organizacion|empresa"
        ),
        "anonymous": (
            "anonymous|is anonymous|anonymously|asked anonymously|ask anonymously|stay anonymous"
            "|anonym|anonyme|anonimo"
        ),
        "addressee": (
            "to|addressee|addressed to|for speaker|speaker|panellist|panelist|directed to"
            "|question for|for whom|recipient|an|referent|intervenant|ponente"
        ),
        "item": (
            "item|session|session title|agenda item|session name|topic|presentation|talk"
            "|programme item|slide|slide title|slide name|room|sitzung|vortrag|programmpunkt"
            "|seance|sesion|ponencia"
        ),
        "listed_id": "question id|questionid|post id|message id|id|uuid|guid",
        "state": "status|state|question status|moderation status|review status|zustand|estado",
        "answered": (
            "answered|is answered|marked as answered|answered at|answer time|answer|answers"
            "|answer s|reply|replies|answered by|beantwortet|antwort|repondu|reponse|respondida"
            "|respuesta"
        ),
        "dismissed": (
            "dismissed|is dismissed|rejected|hidden|deleted|archived|is archived|spam|refused"
            "|abgelehnt|ausgeblendet|rejete|rechazada"
        ),
        "sent_at": (
            "sent at|sent at utc|question time|asked at|submitted at|created|created at|time"
            "|timestamp|date|date time|posted at|sent on|submission time|submitted on"
            "|zeitstempel|zeit|datum|date d envoi|fecha|hora"
        ),
        "category": "category|categories|label|labels|tag|tags|kategorie|categorie|categoria",
        "votes": (
            "votes|upvotes|up votes|likes|score|vote count|total votes|number of votes|rating"
            "|thumbs up|pinned|starred|highlighted|bookmark|favourite|favorite|stimmen|votos"
        ),
        "counter": "#|number|no|nr|question number|nummer|numero|lfd nr",
        "identifier": "attendee identifier|attendee id|user id|participant id|attendee uuid",
    },
    essential=("question",),
    also_values="from|to|an|no|who|item|session|topic|talk|post|user|time|date|room|created",
)

QUESTION_FIELDS_READ = tuple(QUESTION_ALIASES.fields)
"""Everything that a person may say a column is."""


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold_header, text.split("|")))


_SURE = _words(
    "question|questions|question text|your question|question asked|question content"
    "|question body|message|frage|fragen|fragetext|ihre frage|pregunta|preguntas|votre question"
)
"""Headers that few other lists have: a comment may stand beside anybody's name."""


def question_score(cells: Sequence[str]) -> int:
    """How much a row reads like the header of a list of questions."""
    return score(cells, QUESTION_ALIASES)


def surely_questions(cells: Sequence[str]) -> int:
    """The same; nothing where no header says for sure that questions stand below it."""
    known = any(fold_header(cell) in _SURE for cell in cells if cell)
    return question_score(cells) if known else 0


_NOBODY = _words(
    "anonymous|anonymous attendee|anonymous user|anonymous participant|anonymous guest"
    "|anonymous viewer|anon|anonym|anonymer teilnehmer|anonyme|participant anonyme|anonimo"
    "|asistente anonimo|unknown|unbekannt|inconnu|desconocido|none|n a|no name|guest"
    "|guest user|participant|attendee|null|nil"
)


def names_nobody(name: str) -> bool:
    """Whether a name says that nobody is to know it, or is no more than a sign."""
    folded = fold_header(name)
    return folded in _NOBODY or not any(map(str.isalnum, name)) or folded.startswith("anonymous ")


ANSWERED_STATES = _words(
    "answered|answered live|live answered|done|closed|resolved|completed|beantwortet|erledigt"
    "|repondu|repondue|respondida"
)
DISMISSED_STATES = _words(
    "dismissed|rejected|refused|denied|declined|hidden|deleted|removed|spam|archived|withdrawn"
    "|abgelehnt|geloscht|rejete|rejetee|rechazada"
)
