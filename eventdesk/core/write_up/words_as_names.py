"""English words that are names as well: alone they are taken for one only with a capital."""

from __future__ import annotations

_COMMON_WORDS_TEXT = """
abbey able ace acre an amber angel april archer art ash august austin autumn bacon bail baker
ball bank banks bar barber barn base bass bath bay beach bean bear beck bee bell bench best bill
bird bishop black blue bond book booth both bow box brand bridge bright brook brooks brown buck
bull burn burns bush butcher butler butter can care carpenter carter case cash castle chair
chance chapel chapman chase child christian church city clay clerk close coffee cold cole come
cook coop cooper corn court cover crane creed cross crow crown curry curtain dale dance dark daw
dawn day days dean dear deed deep dell dew do done dove down drew drum duke early earl east
easter else english ever every faith fall farmer farrow fear fell fair field fields finch fine
fire first fish fisher fleet flint flood flower foot ford foreman forest foster fox frank free
freeman french friend frost fry full game gate gates gay gentle gift glass go gold golden good
gorge grace grant grave graves gray great green grey ground groom grove guest guy hack hale hall
ham hand hands hard hardy hare harm hart has hay head heath held help here hero hill hills hire
his hogg holiday holly home honey hood hook hope hopes horn house how hunt hunter iris ivy jack
jade jay jewel joy judge june just justice keen keeper kidney kind king kings kitchen knight
lake lamb land lane large last law laws lawyer lay leaf lee let light lily little lock long lord
love low luck major mark marks marsh marshal mason master masters may mead meadow means melody
mercy mere merit merry miles mill miller mills minister mint more morning moss mount my name
nature new newman news nice night noble north now nurse of olive open order orchard over page
pain paine paint palm park parks parson past pat patience peace pearl pepper perfect perry pike
pine place plant plum police pond pool poor pope porter potter pound power powers pray price
priest prime prince prior pryor purple query rain ray read red reed reeve rich rider right ring
river rivers rob robin rock rock room root rose ruby rule rush sage saint sand sands say school
sea seal see seed self sharp she shepherd ship shore short silver sky skill slack slow small
smart smith snow so sole some son song south spark speed spring squire stand star stead steel
step stone storm street strong such summer summers swan sweet swift take tall tanner tasker
taylor temple the than them to town towers tree true tuck turner twist under us usher vale very
vicar victor violet virtue wade waite wake walker wall walls war ward warden ware warm water
waters way we weaver webb week well wells west wheeler white why will wind winner winter wise
with wolf won wood woods word worth wren wright yard yeoman york you young your youth
"""
COMMON_WORDS = frozenset(_COMMON_WORDS_TEXT.split())
