"""Invented questions of a conference of councils: pairs that ask the same, and others."""

from __future__ import annotations

PAIRS = (
    ("Who pays for the second year?", "Who will pay in the second year?"),
    ("Is the Pathfinder money safe after March?", "What happens to Pathfinder money in March?"),
    ("When does the rollout in small schools begin?", "When will small schools start the rollout?"),
    ("How are data protection officers to be trained?", "Who trains the data protection officers?"),
    ("Will rural bus routes be kept?", "Can you say that the rural bus routes are kept?"),
    ("What is the deadline for the housing returns?", "Has the housing return deadline moved?"),
    ("Does the levy apply to parish councils?", "Do parish councils pay the levy?"),
    ("Can two districts share one inspector?", "May districts share an inspector between them?"),
    ("How long must we keep the care records?", "For how long are care records to be kept?"),
    ("Who owns the shared platform after 2028?", "Who will own the platform we share after 2028?"),
    ("Why was the flood grant cut in the north?", "Why did the north lose its flood grant?"),
    ("Will there be a second wave of apprenticeships?", "Is a second apprenticeship wave coming?"),
    ("Which libraries close on Mondays?", "Why are libraries closing on a Monday?"),
    ("Is the audit of planning fees published?", "When is the planning fee audit published?"),
    ("How many social workers left last year?", "How many social workers did we lose last year?"),
    ("Are heat pumps in the standard for new homes?", "Do new homes need heat pumps by standard?"),
    ("Who answers for errors of the supplier?", "When the supplier errs, who answers for it?"),
    ("Can smaller councils opt out?", "Is there an opt-out for small councils?"),
    ("Who is responsible for cyber security?", "Where lies responsibility for cyber security?"),
    ("Can we see the weekly ambulance figures?", "Will weekly ambulance figures be shown to us?"),
)
"""Each of them the same question, asked by two people."""

OTHERS = (
    "What will happen next?",
    "What will happen to the bridges?",
    "What will happen to the museums?",
    "Why now?",
    "When do we get an answer?",
    "How does the minister see the second half of the year?",
    "Who pays the translators?",
    "Is there parking at the new office?",
    "What did the pilot in Fife show?",
    "Are small ports part of it?",
    "How are volunteers insured?",
    "Which software do the courts use?",
    "Could the form be one page?",
    "Who checks the checkers?",
    "Is the training for new staff compulsory?",
    "Where do complaints about noise go?",
    "Why are school meals not in the survey?",
    "Do the islands count as rural?",
    "What about broadband on farms?",
    "Has anybody measured the waiting times at the border?",
    "How is the money for roads shared out?",
    "When is the next election of parish councils?",
    "Will the data be open to universities?",
    "Who was asked before the standard was written?",
)
"""No two of these ask the same, nor does one of them ask what one of a pair does."""
