"""A desk’s own copy, restored from a backup, joins again: nothing is lost or doubled by it."""

from __future__ import annotations

from eventdesk.services.restoring import Restoring
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.ui.pages.restoring.words import restored_words
from tests.services.joined.joined_desks import JoinedDesks, joined
from tests.services.joined.test_joined import codes, same_everywhere

__all__ = ["joined"]


def test_what_a_restored_copy_has_and_the_server_has_not_is_sent_once_it_has_joined_again(
    joined: JoinedDesks,
) -> None:
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    ann, bob = codes(foyer, 2)
    path = foyer.database.path
    assert path is not None
    joined.cut("Foyer")
    assert foyer.check_in.check_in(ann).done
    backup = verified_copy(foyer.database.engine, joined.folder / "backup.eventdesk", None)
    foyer.close()
    assert side.check_in.check_in(bob).done
    home = joined.folder / "Foyer"
    restored = Restoring(path, home).restore(backup)
    assert "join the event again" in restored_words(restored)
    joined.heal("Foyer")
    again = joined.join("Foyer")
    assert again.database.path == path
    log = same_everywhere(joined, again, side)
    assert [one.desk for one in log][-2:] == ["Side door", "Foyer"]
