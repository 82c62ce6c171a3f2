"""Words of questions: those that tell nothing of what is asked, and those that mean the same."""

from __future__ import annotations

# How a question is put.
_PUTTING = (
    "what whats which who whos whom whose when where why how hows whether if "
    "tell say said explain know understand ask asking question wonder please could can would "
    "will shall should may might must do does did done doing is isnt are arent was were be been "
    "being am have has had having wont dont doesnt didnt cant couldnt wouldnt shouldnt "
)

# Who speaks and who is spoken to.
_SPEAKING = (
    "i im ive id me my mine we weve were our ours us you youre youve your yours he she it its "
    "they theyre their them his her minister secretary director chair panel speaker "
)

# What holds a sentence together.
_JOINING = (
    "a an the this that these those there here and or but so because as than then of in on at by "
    "for from to into onto with without about over under after before during until between through "
    "up down out off not no nor any some all each every both few more most much many very just "
    "also too only own same other another such even still yet already again now today "
)

# What happens in any question.
_HAPPENING = (
    "happen happens happening happened going go goes come comes get gets getting got make makes "
    "made take takes taken give gives given thing things something anything view views think "
    "thinks mean means plan plans planned planning expect expected like want see "
    "actually really currently exactly regarding concerning"
)

SAYING_NOTHING = frozenset(f"{_PUTTING} {_SPEAKING} {_JOINING} {_HAPPENING}".split())
"""Folded words. Two questions that share these alone share nothing."""

_GROUPS = (
    "pay paid payment fund funds funding funded finance financed financing money",
    "cost costs price prices charge",
    "start starts started begin begins began beginning launch",
    "end ends ended finish finishes finished stop stops stopped",
    "child children kid kids pupil pupils student students",
    "firm firms company companies business businesses employer employers",
    "help helps support supports supported assist",
    "small smaller little",
    "big bigger large larger",
    "wait waits waiting queue queues",
    "allow allows allowed permit permitted",
    "extend extends extended extension prolong lengthen longer",
    "publish published publication release released",
    "teach teaches taught teacher teachers",
    "2nd second",
    "1st first",
    "3rd third",
)
MEANING_THE_SAME = {
    word: group.split()[0] for group in _GROUPS for word in group.split()
}  # fmt: skip
"""Folded words → the one of them that stands for all."""
