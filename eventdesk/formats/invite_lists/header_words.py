"""What the columns of invite lists are called: the headers of the common systems and languages.

Within a field the most telling header comes first: an attendee's address beats a bare "Email",
which on some lists is the buyer's. Headers that speak of buyers, orderers and inviters are left
out on purpose. A new language or system is a new line here.
"""

from __future__ import annotations

from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import Aliases, make_aliases

FULL_NAME = "full_name"
GUESTS = "guests"
"""A column with the number of people who come along, the delegate not counted."""
NAME_FIELDS = frozenset({FULL_NAME, "given_name", "family_name"})
"""Any of them names people."""
ARRIVED = "arrived"
"""A column that marks who has arrived, or says when."""
ARRIVED_AT = "arrived_at"
"""A column with nothing but the time of an arrival that another one marks."""

INVITE_LIST_ALIASES: Aliases = make_aliases(
    {
        "reference": (
            "reference|ref|delegate reference|invitation reference|ticket reference|ticket secret"
            "|secret|badge number|badge no|badge id|delegate id|attendee #|attendee id|attendee no"
            "|attendee number|guest id|ticket number|ticket no|ticket id|ticket code"
            "|registration id|registration number|confirmation number|invitee id|api id"
            "|participant number|participant no|teilnehmernummer|ticketnummer|ticketcode"
            "|numero de billet|numero de inscripcion|numero de entrada"
            "|public id|id|external reference|delegate number|delegate no|code"
            "|unique id|reference number|ref no|ref number|our reference|your reference|referenz"
            "|referencia|riferimento|referentie|cyfeirnod"
            "|booking reference|order code|order reference|order #|order no|order id|order number"
            "|bestellnummer|code de commande|codigo del pedido|codigo de pedido"
        ),
        "title": (
            "attendee name title|name title|salutation|attendee name salutation|honorific|prefix"
            "|name prefix|personal title|title"
            "|anrede|titel|akademischer titel|teilnehmer innenname titel"
            "|teilnehmer innenname anrede"
            "|civilite|titre|nom du participant titre|tratamiento|titolo|aanhef|tratamento|teitl"
        ),
        "given_name": (
            "attendee name given name|attendee name first name|ticket first name"
            "|attendee first name|delegate first name|participant first name|guest first name"
            "|given name|given names|first name|first names|firstname|forename|forenames"
            "|first|given|christian name|fname"
            "|teilnehmer innenname vorname|vorname|vornamen|rufname"
            "|nom du participant prenom|prenom|prenoms"
            "|nombre del asistente nombre|nombre de pila|primer nombre|nombres"
            "|nome di battesimo|voornaam|fornavn|fornamn|etunimi|imie|jmeno|nome proprio"
            "|primeiro nome|enw cyntaf"
        ),
        "family_name": (
            "attendee name family name|attendee name last name|ticket last name"
            "|attendee last name|attendee surname|delegate surname|delegate last name"
            "|participant last name|guest last name|guest surname"
            "|family name|last name|last names|lastname|surname|surnames|second name|family|last"
            "|lname"
            "|teilnehmer innenname nachname|teilnehmer innenname familienname|nachname|familienname"
            "|zuname|nom du participant nom de famille|nom de famille|nom patronymique"
            "|nombre del asistente apellidos|apellido|apellidos|primer apellido"
            "|cognome|achternaam|familienaam|efternavn|etternavn|efternamn|sukunimi|nazwisko"
            "|prijmeni|apelido|apelidos|sobrenome|ultimo nome|cyfenw"
        ),
        FULL_NAME: (
            "navn|namn|nimi|imie i nazwisko|attendee name|ticket full name|attendee full name"
            "|delegate full name|full name"
            "|fullname|attendee name full name|delegate name|name of delegate|name of attendee"
            "|name of participant|delegate|participant name|invitee name|guest name|name of guest"
            "|registrant name|registrant|name|names|attendee|guest|participant|invitee"
            "|user name original name|name original name|user name|display name|attendees"
            "|delegates|first and last name|first name and surname|name and surname"
            "|first name surname|first name last name|surname first name|last name first name"
            "|name surname|surname forename|your name|your full name|name and organisation"
            "|name and organization|name and company|rank and name|name and rank|rank name"
            "|title and name|rank title and name|nominee|nominee name"
            "|name teilnehmer in|teilnehmer in|teilnehmername|teilnehmer innenname|name der person"
            "|vor und nachname|vorname nachname|vorname und nachname|name vorname"
            "|nachname vorname|vollstandiger name|ganzer name|gast|gastname|teilnehmer|teilnehmende"
            "|nom du participant|nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom"
            "|nom et prenoms|nom|participant e|invite"
            "|nombre del asistente|nombre completo|nombre y apellidos|nombre y apellido"
            "|apellidos y nombre|apellidos nombre|nombre apellidos|nombre|asistente|invitado"
            "|nome completo|nome e cognome|cognome e nome|nome|partecipante"
            "|contact full name|contact name|contact person|volledige naam|naam|deelnemer"
            "|nome e apelido|participante|enw llawn|enw"
        ),
        "known_as": (
            "known as|preferred name|calling name|attendee name calling name|nickname|goes by"
            "|badge name|name on badge|name for badge|name badge|preferred first name"
            "|spitzname|name auf dem schild|name auf badge|surnom|nom d usage|apodo"
            "|soprannome|roepnaam"
        ),
        "organisation": (
            "organization 1 name|organisation 1 name|virksomhed|foretag|yritys|organisaatio"
            "|attendee company|ticket company name|attendee organisation|attendee organization"
            "|delegate organisation|organisation|organization|company|company name|affiliation"
            "|employer|institution|organisation name|organization name|name of organisation"
            "|name of organization|represents|representing|force|police force|council|agency"
            "|affiliated with|authority|department|ministry|firm|business|business name|org"
            "|account name|delegation"
            "|company organisation|company organization"
            "|teilnehmer innen firma|firma|firmenname|organisationsname|institut|behorde"
            "|dienststelle"
            "|unternehmen|arbeitgeber|verwaltung|ministerium|einrichtung"
            "|entreprise du participant|entreprise|societe|organisme|employeur|etablissement"
            "|structure|nom de l organisation|nom de l entreprise"
            "|empresa del asistente|empresa|organizacion|institucion|entidad|organismo"
            "|azienda|organizzazione|ente|societa|bedrijf|organisatie|bedrijfsnaam"
            "|organizacao|instituicao|entidade|sefydliad|cwmni"
        ),
        "role": (
            "organization 1 title|organisation 1 title|stilling|befattning|titteli|stanowisko"
            "|role|job title|position|job|job role|post|function|designation|rank|occupation"
            "|profession|rank role|role title|position title|post held|job function"
            "|funktion|stelle|beruf|berufsbezeichnung|amtsbezeichnung|dienstgrad|jobtitel"
            "|fonction|poste|profession|intitule du poste|grade"
            "|cargo|puesto|puesto de trabajo|funcion|profesion|rango"
            "|ruolo|qualifica|incarico|functie|funcao|rol|swydd"
        ),
        "email": (
            "e mail 1 value|e post|e postadress|sahkoposti|adres e mail|attendee email"
            "|attendee e mail|attendee email address|ticket email|delegate email"
            "|participant email|guest email|invitee email|registrant email"
            "|email|e mail|email address|e mail address|emailaddress|mail|mail address|e mails"
            "|email addresses|email add|email id|mail id|email addr|work email"
            "|e mail teilnehmer in|e mail adresse|emailadresse|mailadresse"
            "|e mail du participant|courriel|adresse mel|adresse e mail|adresse email"
            "|adresse electronique"
            "|adresse mail|adresse de courriel|adresse courriel|mel"
            "|correo electronico del asistente|correo electronico|correo|direccion de correo"
            "|direccion de correo electronico|direccion de email"
            "|indirizzo email|indirizzo e mail|posta elettronica|e mailadres|emailadres"
            "|endereco de email|endereco de e mail|correio eletronico|ebost|cyfeiriad e bost|e bost"
        ),
        "phone": (
            "phone 1 value|telefonnummer|puhelin|matkapuhelin|attendee phone|ticket phone number"
            "|phone|phone number|telephone|mobile|mobile number"
            "|mobile phone|tel|telephone number|contact number|cell phone|cell|contact no"
            "|contact telephone|mobile no|tel no"
            "|phone no|telephone no|mobile telephone|contact phone"
            "|telefon|telefonnummer|handy|mobil|mobiltelefon|handynummer|mobilnummer|rufnummer"
            "|numero de telephone|portable|telephone portable|numero de portable"
            "|telefono|numero de telefono|movil|telefono movil|cellulare|telefoonnummer|telefoon"
            "|mobiel|telefone|telemovel|celular|ffon|rhif ffon"
        ),
        "category": (
            "category|delegate type|guest type|attendee type|participant type|registration type"
            "|ticket type|ticket type name|ticket|product|product name|ticket name|price tier"
            "|ticket category|delegate category|invitee type|type|group"
            "|kategorie|produkt|ticketart|teilnehmerkategorie|gruppe"
            "|produktname|ticketname|nom du produit|nombre del producto|nome prodotto|categorie"
            "|produit|type de billet|categoria|producto|tipo de entrada|prodotto|produto"
            "|categori"
        ),
        "rsvp": (
            "rsvp|rsvp status|attendee status|rsvp response|your answer|your response|your reply"
            "|going|attendance confirmed|confirmed attendance|attendance confirmation"
            "|response status|invitation response"
            "|invitation status|reply|response|answer|registration state|registration status"
            "|approval status|attendance status|attending|will you attend|will attend"
            "|are you attending|are you coming|will you be attending|will you come|coming|replied"
            "|void status|invite status|participation|participation status|invitee status"
            "|zusage|zu absage|zusage absage|zu oder absage|anmeldestatus|antwort|ruckmeldung"
            "|teilnahme|teilnahmestatus|teilnahme bestatigt|reaktion"
            "|reponse|statut d inscription|statut de l inscription|participation confirmee"
            "|presence|statut|confirmation de presence|statut rsvp"
            "|participe|participera|vient|viendra|kommt|nimmt teil|zugesagt|komt"
            "|respuesta|estado de inscripcion|estado de registro|estado de la inscripcion"
            "|stato iscrizione|asistencia|confirmacion|asistira|confirmacion de asistencia|estado"
            "|asiste|vendra|acudira"
            "|risposta|partecipazione|conferma|stato|antwoord|aanwezigheid|resposta|presenca"
            "|ateb|presenoldeb"
            "|status|attendance|state"
        ),
        "rsvp_on": (
            "rsvp on|rsvped on|responded on|replied on|rsvp date|response date|reply date"
            "|registration date|registration time|date of reply|date of response|registered on"
            "|registered at|date registered|completion time|timestamp|zeitstempel|horodateur"
            "|marca temporal|informazioni cronologiche|tijdstempel|antwortdatum|beantwortet am"
            "|angemeldet am|anmeldedatum|date de reponse|date d inscription|fecha de respuesta"
            "|fecha de inscripcion|fecha de registro"
        ),
        "party_size": (
            "party size|total guests|quantity|ticket quantity|party|number in party|heads|headcount"
            "|head count|number attending|number of attendees|number of people|total attending"
            "|total party|qty|number of tickets|tickets|anzahl|anzahl personen|personenzahl"
            "|anzahl teilnehmer|anzahl tickets|nombre de personnes|nombre de participants|quantite"
            "|numero de personas|cantidad|personas|numero di persone|aantal personen|aantal"
            "|numero de pessoas"
        ),
        GUESTS: (
            "guests|additional guests|plus ones|plus one|number of guests|accompanying"
            "|accompanying guests|accompanying persons|extra guests|companions|number of companions"
            "|no of guests|guest count|additional attendees|begleitpersonen|begleitung"
            "|anzahl begleitpersonen|accompagnants|nombre d accompagnants|nombre d invites"
            "|acompanantes|numero de acompanantes|accompagnatori|begeleiders|acompanhantes"
        ),
        "access_needs": (
            "access needs|accessibility|access requirements|accessibility requirements|access"
            "|accessibility needs|adjustments|reasonable adjustments|mobility|access need"
            "|barrierefreiheit|unterstutzungsbedarf|accessibilite|besoins d accessibilite"
            "|accesibilidad|necesidades de accesibilidad|accessibilita|toegankelijkheid"
            "|acessibilidade|hygyrchedd"
        ),
        "dietary": (
            "dietary|dietary requirements|dietary needs|diet|dietary requirement|food|allergies"
            "|dietary restrictions|dietary preferences|dietary preference|meal|meal choice"
            "|meal preference|food allergies|food requirements|special diet"
            "|ernahrung|essen|unvertraglichkeiten|allergien|ernahrungswunsche|verpflegung"
            "|regime alimentaire|regime|restrictions alimentaires|repas"
            "|dieta|requisitos dieteticos|alergias|restricciones alimentarias"
            "|necesidades dieteticas"
            "|alimentazione|esigenze alimentari|dieet|dieetwensen|restricoes alimentares|deiet"
        ),
        "alert": (
            "alert|desk alert|desk note|note for desk|check in text|warning|tell the desk"
            "|requires special attention|check in note|note to desk"
            "|erfordert besondere aufmerksamkeit"
        ),
        "tell_host": "tell host|tell the host|host notice|notify host|vip|greet|greeting",
        ARRIVED: (
            "checked in|has arrived|checkedin|is checked in|check ins|arrived|checked in at"
            "|check in status|attended|first join|signed in|admitted|showed up|check in|checkin"
            "|eingecheckt|angekommen|erschienen|enregistrement effectue|arrive|chequeado|llego"
            "|registrado en puerta|checked in date|check in time|checkin time|arrivato"
            "|ingecheckt|chegou"
        ),
        ARRIVED_AT: (
            "arrival time|check in date|check in datetime|join time|time of arrival|arrived at"
            "|checked in time|ankunftszeit|eingecheckt am|check in zeit|heure d arrivee"
            "|hora de llegada|check in time|checkin time|checked in at|checked in date"
        ),
    },
    also_values=(
        "delegate|guest|attendee|participant|invitee|first|last|group|party|ticket|council|force"
        "|department|ministry|gast|invite|invitado|teilnehmer|asistente|registrant|attended|coming"
        "|attending|going|arrived|vip|checked in|state|family|given|code|position|post|role|rank"
        "|delegates"
        "|attendees|business|authority|agency|nominee|partecipante|participante|deelnemer|firm|none"
        "|teilnehmende|signed in|admitted|organisation|organization|company|access|food|meal|mobile"
        "|ente|estado|structure|representing|function|type|guests|delegation|participe|asiste|kommt|zugesagt|warning|alert|portable|registrado"
    ),
)

BARE_NAMES = frozenset({"name", "names", "nom", "naam", "nombre", "nome", "enw"})
"""Headers that mean the whole name, or one half of it where the other half has its own column."""

GIVEN_WHEN_BARE = frozenset({"nombre", "nome"})
"""Of those, the ones that beside a column of family names mean the given name."""

VALUES_DECIDE = word_set(
    "status|attendance|state|response|answer|reply|statut|estado|stato|participation|presence"
    "|teilnahme|confirmation|antwort|reponse|respuesta|ruckmeldung|asistencia|coming|replied"
    "|confirmacion|risposta|reaktion|conferma|partecipazione|antwoord|resposta"
)
"""Headers that are about the RSVP only when most of their cells are words for one."""

ORDERS = word_set(
    "order code|order reference|order #|order no|order id|order number|order|booking reference"
    "|booking id|reservation id|reservationid|bestellnummer|code de commande|codigo del pedido"
    "|numero de commande|transaction id|invoice number|order ref|booking number|booking no"
    "|numero de pedido|registration reference|group reference"
)
"""Columns that say which rows were booked together."""

HOSTS = word_set(
    "guest of|host|hosted by|invited by|main guest|companion of|plus one of"
    "|accompanying guest of|inviter|begleitung von|gast von|invite de|invite par|invitado de"
    "|invitado por|primary guest|host name|name of host|lead guest|comes with|accompanies"
    "|main attendee"
)
"""Columns that name whom a guest belongs to."""

COMPANIONS = word_set(
    "guest name|name of guest|plus one name|+1 name|companion|companion name|name of companion"
    "|guest s name|plus one s name|name of plus one|guest full name|additional guest name"
    "|accompanying person|name der begleitung|begleitperson|nom de l accompagnant"
    "|nombre del acompanante|accompanied by|spouse|partner|partner name|spouse name"
    "|attendee 2 name|attendee 2|guest 2 name|delegate 2 name|second attendee|guest 1 name|guest 1"
    "|name of guest 1|additional attendee name|additional attendee"
)
"""Columns with the name of somebody who comes along, where another column names the delegate."""

ADD_ONS = frozenset({"add on to position id", "add on to", "zusatzprodukt zu positions id"})
"""Columns that are filled for things bought beside a ticket: a lunch is nobody."""

KINDS_OF_PEOPLE = word_set(
    "attendee|speaker|artist|sponsor|exhibitor|organizer|organiser|presenter|moderator|member|guest"
    "|delegate|participant|volunteer|staff|host|observer|co organizer|co organiser|panelist"
    "|teilnehmer|gast|intervenant|participante|ponente|organisator"
)
"""What a column "Role" holds where it means which kind of people somebody is of."""

LAST_RESORTS = word_set("contact name|contact full name|contact person")
"""Headers that name the person only where no other one does."""

VOID_STATUS = "void status"
"""A column of one ticket system that says the opposite: true means cancelled."""
