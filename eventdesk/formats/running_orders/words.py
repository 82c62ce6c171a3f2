"""The words of running orders: headers, kinds, yes and no. English, German, French, Spanish."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.running_order.order import ItemKind
from eventdesk.formats.tables.aliases import Aliases, fold_header, make_aliases
from eventdesk.formats.tables.marks import CROSSES, EMPTY_BOX, TICKS

RUNNING_ORDER_ALIASES: Aliases = make_aliases(
    {
        "start": (
            "start|start time|starts|from|begin|begins|time|time start|start at|when|planned start"
            "|start hour|starting time|begin time|start date|start date time|starts at|time from"
            "|from time|scheduled start|planned start time|dtstart|times|time slot|slot|timing"
            "|scheduled at"
            "|beginn|beginnt|startzeit|anfang|uhrzeit|zeit|von|uhrzeit von|zeit von|ab|wann"
            "|debut|heure|heure de debut|horaire|horaires|de|heure debut"
            "|inicio|hora|hora de inicio|hora inicio|comienzo|horario|desde|empieza"
        ),
        "end": (
            "end|end time|ends|to|until|finish|finish time|time end|end at|planned end|ends at"
            "|time to|to time|scheduled end|planned end time|end date|till|dtend"
            "|ende|endzeit|bis|uhrzeit bis|zeit bis|schluss"
            "|fin|heure de fin|heure fin|hora de fin|hora fin|final|hasta|termina"
        ),
        "duration": (
            "duration|minutes|length|mins|min|duration minutes|length minutes|dur|how long"
            "|duration min|planned minutes|duration mins|length min|time needed"
            "|time allowed|allotted|time allotted|time allocated|allocation|scheduled duration"
            "|planned duration|estimated duration|est duration|run time|running time|rt|trt"
            "|dauer|dauer min|dauer in minuten|minuten|lange|lange min"
            "|duree|duree min|duracion|duracion min|minutos"
        ),
        "date": (
            "date|day|event date|session date|datum|tag|wochentag|weekday|jour|journee|fecha|dia"
        ),
        "title": (
            "title|item|session|session title|what|activity|topic|event|name|subject|agenda item"
            "|agenda|item title|presentation|talk|talk title|session name|programme item"
            "|program item|programme|program|description|summary|event name|details"
            "|segment|element|content|contents|session topic|agenda topic|talk name|name of session"
            "|titel|thema|programmpunkt|beitrag|tagesordnungspunkt|top|vortrag|veranstaltung|was|inhalt"
            "|bezeichnung|punkt|titre|intitule|sujet|theme|seance|activite|quoi|evenement"
            "|ordre du jour|intervention|interventions|objet|contenu"
            "|titulo|tema|actividad|sesion|asunto|que|punto|evento|contenido|intervencion|ponencia"
        ),
        "kind": (
            "kind|type|session type|item type|format|category|art|typ|kategorie|sparte"
            "|genre|categorie|tipo|categoria|formato|clase"
        ),
        "fixed": (
            "fixed|fixed start|fixed time|hard start|must start|sharp|fix|fest|fixe|heure fixe"
            "|fijo|hora fija|pinned"
        ),
        "fixed_end": (
            "fixed end|hard end|must end|leaves at|hard out|hard stop|count to end|festes ende"
            "|muss enden|fin fixe|fin fijo"
        ),
        "floor": (
            "floor|floor minutes|minimum|min minutes|shortest|minimum minutes|at least|min length"
            "|minimum length|min duration|minimum duration|shortest length"
            "|mindestens|mindestdauer|minimum min|duree minimale|duracion minima"
        ),
        "lead": (
            "lead|line up lead|line up lead minutes|line up|lead minutes|lineup|line up minutes"
            "|call|link test"
        ),
        "speakers": (
            "speakers|speaker|presenter|presenters|who|led by|lead speaker|host|person|people"
            "|presenter s|speaker s|persons|chair|speaker name|speaker names|presented by|panel"
            "|panelists|panellists|participants|facilitator|facilitators|contributors|owner"
            "|item lead|responsible|facilitated by|lead by"
            "|referent|referenten|referentin|referent in|vortragende|vortragender|sprecher"
            "|redner|wer|person en|personen|mitwirkende"
            "|intervenant|intervenants|intervenante|orateur|orateurs|qui|animateur"
            "|ponente|ponentes|orador|oradores|quien|expositor|participantes"
        ),
        "location": (
            "location|room|place|venue|where|stage|hall|room name|space|track room"
            "|raum|ort|saal|wo|halle|buhne|zimmer|salle|lieu|ou|sala|lugar|donde|aula|espacio"
        ),
        "id": (
            "id|item id|session id|event id|talk id|proposal id|uid|guid|code|reference|ref|kennung"
            "|identifiant|identificador"
        ),
        "row_type": "timer type|entry type|row type",
        "skip": "skip|skipped|hidden|cancelled|canceled|entfallt|annule|cancelado",
        "link": "link start|linked|link to previous",
    },
    essential=("title",),
    also_values=(
        "lead|call|host|people|chair|to|from|stage|event|minutes|talk|presentation|panel|agenda"
        "|programme|program|details|de|von|bis|ende|fin|final|top|punkt|was|que|code|session"
        "|slot|summary|description|vortrag|intervention|element|content|segment|objet|ponencia|who|when|what|where|hidden|linked|skip|person|break"
    ),
)

_OUTWARD = {
    "start": "planned_start",
    "end": "planned_end",
    "duration": "duration_minutes",
    "floor": "floor_minutes",
    "lead": "line_up_lead_minutes",
    "id": "listed_id",
}
"""Columns under the name that the field has everywhere else; the others are called alike."""
_INWARD = {outward: inward for inward, outward in _OUTWARD.items()}


def outward_name(field: str) -> str:
    """A column's field as everything outside of these readers calls it."""
    return _OUTWARD.get(field, field)


def inward_name(field: str) -> str:
    """The same the other way round."""
    return _INWARD.get(field, field)


RUNNING_ORDER_FIELDS = tuple(map(outward_name, RUNNING_ORDER_ALIASES.fields))
"""Everything that a person may say a column is."""

TIME_FIELDS = frozenset({"start", "end", "duration"})
"""Columns by one of which a table is told to be a running order."""

TOTAL_ROWS = frozenset({"total", "totals", "total time", "sum", "gesamt", "summe", "gesamtdauer"})
"""Rows that add up the others."""
GROUP_ROWS = ("group", "block", "section", "header", "delay")
"""Rows of these types hold other rows, or nothing."""
MILESTONE_ROWS = ("milestone",)

_KIND_WORDS = {
    ItemKind.TALK: (
        "talk|presentation|keynote|showcase|update|speech|address|lecture|panel|welcome"
        "|vortrag|impulsvortrag|begrussung|grusswort|rede|eroffnung|conference|discours|allocution"
        "|exposition|bienvenue|accueil officiel|ponencia|charla|discurso|bienvenida|apertura"
    ),
    ItemKind.QUESTIONS: (
        "questions|question|q&a|q & a|qa|q a|q and a|questions and answers|question time"
        "|questions & answers|audience questions|questions to|q&a session|questions from"
        "|fragen|fragerunde|fragen und antworten|ruckfragen|fragen & antworten|fragestunde"
        "|questions reponses|questions et reponses|questions de la salle|temps de questions"
        "|preguntas|preguntas y respuestas|ruegos y preguntas|turno de preguntas"
    ),
    ItemKind.DISCUSSION: (
        "discussion|tabletop|tabletop discussion|table discussion|workshop|debate|roundtable"
        "|round table|breakout|panel discussion|open discussion|table top|tabletop exercise"
        "|discussion groups|group discussion|group work|breakouts|breakout session"
        "|breakout sessions"
        "|workshops|fishbowl|world cafe|plenary discussion|discussions"
        "|diskussion|podiumsdiskussion|podium|gruppenarbeit|austausch|aussprache|runder tisch"
        "|planspiel|arbeitsgruppen|gesprachsrunde|diskussionsrunde"
        "|debat|table ronde|atelier|ateliers|echanges|travail en groupe|discussion ouverte"
        "|debate|mesa redonda|taller|talleres|coloquio|discusion|trabajo en grupo"
    ),
    ItemKind.BREAK: (
        "break|lunch|coffee|tea|registration|refreshments|networking|arrival|arrivals|doors"
        "|doors open|coffee break|tea break|lunch break|dinner|breakfast|comfort break|reception"
        "|registration and coffee|lunch and networking|arrival and coffee|drinks|pause"
        "|arrival and registration|interval|tea and coffee|doors opening|morning coffee"
        "|afternoon tea|buffet|buffet lunch|working lunch|networking lunch|networking break"
        "|short break|check in|check-in|sign in|welcome coffee|drinks reception|stretch break"
        "|evening reception|gala dinner|travel|transfer|bio break"
        "|mittagspause|kaffeepause|mittagessen|mittag|kaffee|fruhstuck|abendessen|empfang|einlass"
        "|anmeldung|registrierung|ankunft|imbiss|umtrunk|akkreditierung|vernetzung|teepause"
        "|get together"
        "|ankommen|stehempfang|buffet|pausen"
        "|dejeuner|pause cafe|pause dejeuner|cafe|petit dejeuner|diner|cocktail|accueil|collation"
        "|inscription|inscriptions|pause the|repas|reception|buffet dejeunatoire|accueil cafe"
        "|almuerzo|comida|descanso|pausa|pausa cafe|pausa para el cafe|cena|desayuno|recepcion"
        "|registro|inscripcion|acreditacion|acreditaciones|coctel|pausa cafe|receso|merienda"
    ),
}
KIND_WORDS: Mapping[str, ItemKind] = {
    fold_header(word): kind for kind, words in _KIND_WORDS.items() for word in words.split("|")
}

YES_WORDS = frozenset({"yes", "y", "true", "1", "x", "fixed", "sharp", "hard"}) | frozenset(
    {"ja", "j", "wahr", "oui", "o", "vrai", "si", "s", "verdadero", "fix", "fest", "fixe", "fijo"}
)
NO_WORDS = frozenset({"no", "n", "false", "0", "flexible", "soft"}) | frozenset(
    {"nein", "falsch", "non", "faux", "falso", "none"}
)


def known_kind(written: str) -> ItemKind | None:
    """The kind that a word means, None if it is not known."""
    return KIND_WORDS.get(fold_header(written))


def yes_or_no(written: str) -> bool | None:
    """What a cell answers; None when it is neither, and a blank is no."""
    text = written.strip()
    if text in TICKS or fold_header(text) in YES_WORDS:
        return True
    if text in CROSSES or text == EMPTY_BOX:
        return False
    return False if not fold_header(text) or fold_header(text) in NO_WORDS else None
