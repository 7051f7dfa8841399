"""What taking a correction of an origin back is called."""

from tellings.model import Corrections
from tellings.reading.corrections import join_origins, set_apart
from tellings.reading.taken_back import taken_back
from tests.ui.stories import harbour

ARTICLES = harbour().articles
NAMES = ("Courier", "Docks", "Wire")


def test_an_origin_of_its_own_is_named() -> None:
    before = set_apart(Corrections(), "docks")
    said = taken_back(before, Corrections(), ARTICLES, NAMES)
    assert said == "taken back: own origin of Docks; no other stands"


def test_joined_origins_are_named() -> None:
    before = join_origins(Corrections(), "docks", "courier")
    said = taken_back(before, Corrections(), ARTICLES, NAMES)
    assert said == "taken back: one origin of Courier, Docks; no other stands"


def test_a_third_that_joined_leaves_the_two_together() -> None:
    two = join_origins(Corrections(), "docks", "courier")
    three = join_origins(two, "courier", "wire")
    said = taken_back(three, two, ARTICLES, NAMES)
    assert said == "taken back: one origin of Courier, Docks, Wire; 1 older stands"
