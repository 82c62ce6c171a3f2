"""The words that stand around names: titles and ranks, honours, particles, who is not named yet."""

from __future__ import annotations

from eventdesk.formats.invite_lists.word_sets import word_set

TITLES = word_set(
    "Mr|Mrs|Ms|Miss|Mx|Dr|Drs|Prof|Professor|Cllr|Councillor|Alderman|Ald|Sir|Dame|Lord|Lady"
    "|Baroness|Baron|Viscount|Countess|Rt Hon|The Rt Hon|The Right Hon|Right Honourable"
    "|The Right Honourable|Hon|The Hon|The Honourable|Honourable|H E|His Excellency"
    "|Her Excellency|HRH|Rev|Revd|Rev d|The Rev|The Revd|The Rev d|Reverend|The Reverend"
    "|Canon|Bishop|Archdeacon"
    "|Rabbi|Sister|WPC|Sgt|Sergeant|Det Sgt|Det Insp|DCI|Det Ch Insp|DSupt"
    "|Det Supt|DCS|Det Ch Supt|Det|Detective|Constable|Insp|Inspector|Chief Insp|Ch Insp|Supt"
    "|T Supt|A Supt|T Insp|A Insp|T DCI|A DCI|T ACC|A ACC|T CC|T DCC|Superintendent|Ch Supt"
    "|Chief Supt|Chief Superintendent|Chief Inspector|Chief Constable|Assistant Chief Constable"
    "|Deputy Chief Constable|Detective Constable|Detective Sergeant|Detective Inspector"
    "|Detective Chief Inspector|Detective Superintendent|Detective Chief Superintendent"
    "|Temporary Chief Constable|ACC|DCC|PCC|Cmdr|Cdr|Commander|Commissioner|Capt|Captain"
    "|Major|Lt|Lieutenant|Lt Col|Lieutenant Colonel|Lt Cdr|Col|Colonel|Brig|Brigadier|General"
    "|Lt Gen|Maj Gen|Cpl|Corporal|Sqn Ldr|Wg Cdr|Gp Capt|Flt Lt|Air Cdre|Cdre|Commodore|Adm"
    "|Admiral|Rear Admiral|Minister|Ambassador|Amb|Judge|President|Senator|Governor"
    "|Herr|Frau|Dipl Ing|Dr Ing|Dr med|Dr jur|Dr rer nat|Dr phil|Dr h c|Prof Dr|PD Dr"
    "|Monsieur|Madame|Mademoiselle|Mme|Mlle|Maître|Señor|Señora|Sra|Srta|Sr|Dra|Dña|Doña"
    "|Signor|Signora|Sig ra|Dott|Dott ssa|Dottor|Avv|Dhr|Mevr|Mevrouw|Senhor|Senhora"
)
"""Words before a name; words that are also given names (Justice, Earl) are left to people."""

CAPITAL_TITLES = frozenset({"DC", "DS", "DI", "PC", "PS", "HE"})
"""Titles only in capitals, before a name that is not: Di and Ps are people."""

DOTTED_TITLES = frozenset(
    {"m.", "ing.", "me.", "ir.", "arch.", "d.", "gen.", "maj.", "mag.", "sig.", "hr.", "fr."}
)
"""Titles only with their dot, and before two more words at least: "M. Jean Petit", not "M. Lee"."""

HONOURS = word_set(
    "OBE|MBE|CBE|KBE|DBE|GBE|QPM|KPM|CB|CMG|CVO|LVO|MVO|KC|QC|KCB|KCMG|KCVO|DCB|GCB|OM|CH|GC|GM"
    "|QGM|QAM|QFSM|KFSM|DSO|DSC|MC|TD|VR|MP|MS|MSP|MLA|AM|MEP|MdB|MdL|PhD|DPhil|EdD|DBA|MSc|BSc"
    "|BA|MA|MBA|MPA|MPhil|MRes|MEng|BEng|BEd|FRSA|FRS|FBA|FREng|FRICS|MRICS|FCA|ACA|FCMI|CMgr"
    "|CEng|MIET|FIET|CPsychol|JP|DL|FCIPD|MCIPD|CStJ|OStJ|BEM|RN|RM|MD|LLB|LLM|FRCP|FRCS|MRCP"
    "|MBChB|BDS|PGCE|QSO|AO|OAM|CISSP|PMP|ACII|FCIArb|CIHR|Esq|Dipl Ing|VC|OC|Bt"
)
"""Letters after a name."""

ALSO_SURNAMES = word_set("MA|BA|AM|MC|MS|DL|CH|OM|RN|MD|BT|AO|CB|GC")
"""Honours that are family names too, for whoever writes those in capitals: "Wei MA"."""

SUFFIXES = word_set("Jr|Jnr|Junior|Sr|Snr|Senior|II|III|IV")
"""What tells the generations of one name apart: it stays with the family name."""

PARTICLES = frozenset(
    [
        "van",
        "von",
        "vom",
        "de",
        "del",
        "della",
        "dello",
        "degli",
        "dei",
        "dal",
        "dalla",
        "der",
        "den",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "lo",
        "al",
        "el",
        "bin",
        "ibn",
        "bint",
        "binti",
        "ben",
        "ap",
        "ab",
        "ferch",
        "mac",
        "mc",
        "ní",
        "ni",
        "nic",
        "ó",
        "o",
        "ui",
        "uí",
        "ter",
        "ten",
        "te",
        "'t",
        "’t",
        "zu",
        "zur",
        "zum",
        "st",
        "st.",
        "san",
        "santa",
        "af",
        "av",
        "y",
        "abu",
        "d'",
        "d’",
    ]
)
"""Small words that begin a surname when they stand before its last word."""

NOT_NAMED = word_set(
    "TBC|T B C|TBA|TBD|To be confirmed|To be announced|To be decided|To be named|Name to follow"
    "|Name tbc|Name to be confirmed|Unassigned|Not assigned|Unnamed|No name|Unknown|Anonymous"
    "|A N Other|AN Other|N N|NN|+1|Plus one|Plus 1|Plus guest|And guest|Guest|A guest"
    "|Guest name|One guest|Your guest|Guest tbc|Attendee|Delegate|Ticket holder|Placeholder"
    "|Reserved|Vacant|Substitute tbc|Delegate tbc|Spouse|Partner|Companion|Vacancy|Spare|Name"
    "|Gast|Begleitung|Begleitperson|Noch offen|Noch nicht bekannt|Noch unbekannt|Wird benannt"
    "|Invité|Invitée|Accompagnant|À confirmer|A préciser|Nom à confirmer|Invitado|Invitada"
    "|Acompañante|Por confirmar|Sin asignar|Sin nombre|Ospite|Accompagnatore|Da confermare"
    "|Nader te bepalen|A confirmar|Acompanhante|Gwestai|I'w gadarnhau|X|XX|XXX"
)
"""What stands in the place of a name that is not known."""

ABOVE = word_set("+1|Plus one|Plus 1|Plus guest|And guest|Guest of above|Guest of the above")
"""Of those, what belongs to the person in the row above where the row says nothing else."""

GROUP_WORDS = word_set(
    "forces|police|constabulary|council|councils|office|ministry|department|university"
    "|college|institute|agency|authority|authorities|services|group|team|teams|partners"
    "|delegates|delegation|delegations|speakers|panellists|panelists|panel|guests"
    "|organisers|observers|exhibitors|sponsors|volunteers|attendees|participants"
    "|members|officials|directors|committee|trust|society|association|foundation|ltd|limited"
    "|plc|llp|inc|gmbh|ag|company|consulting|solutions|network|partnership|federation"
    "|directorate|division|unit|region"
    "|vip|vips|other|ministerium|polizei|stadt"
    "|landkreis|universität|behörde|gäste|referenten|teilnehmer|mairie|préfecture|ministère|ville"
    "|université|invités|intervenants|ayuntamiento|ministerio|universidad|policía|invitados"
    "|ponentes|comune|gemeente|heddlu|cyngor|prifysgol|county|borough|government|centre"
)
"""Words of organisations and of headings that group people; a name of a person has none."""

ROLE_WORDS = word_set(
    "director|head|manager|officer|chief|lead|leader|analyst|adviser|advisor|secretary|chair"
    "|chairman|chairwoman|chairperson|deputy|assistant|coordinator|executive|consultant|engineer"
    "|minister|commissioner|mayor|president|ceo|cfo|cto|coo|professor|lecturer|researcher"
    "|speaker|moderator|leiter|leiterin|referent|referentin|directeur|directrice|responsable"
    "|jefe|jefa|directora|direttore"
)

ROLES_AND_SURNAMES = word_set("head|chief|mayor|chair|leader|speaker|minister|president|lead")
"""Of those, what may be the surname of somebody: Ann Head is no head."""

PRESENCE_MARKS = word_set("guest|external|unverified|gast|extern|invité|invitado|host|organizer|me")
"""What meeting programs put into brackets behind a name."""

PRONOUNS = word_set(
    "she her|he him|they them|she they|he they|she her hers|he him his|they them theirs"
)

BORN = ("née", "nee", "né", "formerly", "geb.", "geb", "geborene", "previously")
"""Before an earlier name, in brackets."""

ANONYMOUS = frozenset({"anonymous", "anonyme", "anonym", "anonimo", "anoniem"})
"""What surveys write in place of a name and of an address."""
