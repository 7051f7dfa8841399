"""Changes of the corrections: steps that can be taken back in any order and joined with others'."""

from itertools import pairwise

from tellings.model import Corrections, Role, SentenceRef
from tellings.reading.changes import (
    Change,
    change_between,
    changed,
    joined_steps,
    single_changes,
    standing,
    steps_for,
)
from tellings.reading.corrections import (
    join_origins,
    link,
    name_outlet,
    set_apart,
    set_role,
    unlink,
)

HERE, THERE, OTHER = SentenceRef("one", 1), SentenceRef("two", 4), SentenceRef("two", 7)
NOTHING = Corrections()


def every_kind() -> Corrections:
    held = link(unlink(NOTHING, HERE, THERE), HERE, OTHER)
    held = set_role(held, "one", 3, Role.CAPTION)
    return set_apart(name_outlet(held, "two", "The Second"), "one")


def test_a_change_made_to_what_it_began_with_gives_what_it_ended_with() -> None:
    before = unlink(NOTHING, HERE, THERE)
    after = set_role(link(before, HERE, THERE), "one", 3, Role.CAPTION)
    change = change_between(before, after)
    assert changed(before, change) == after
    assert changed(after, change.back) == before


def test_nothing_changed_is_false() -> None:
    assert not change_between(every_kind(), every_kind())
    assert change_between(NOTHING, every_kind())


def test_of_two_about_the_same_thing_the_change_counts() -> None:
    mine = change_between(NOTHING, set_role(NOTHING, "one", 3, Role.CAPTION))
    theirs = set_role(NOTHING, "one", 3, Role.BOILERPLATE)
    assert changed(theirs, mine) == set_role(NOTHING, "one", 3, Role.CAPTION)
    linked = change_between(NOTHING, link(NOTHING, THERE, HERE))
    held = changed(unlink(NOTHING, HERE, THERE), linked)
    assert not held.unlinked
    assert len(held.linked) == 1


def test_what_others_put_right_stays() -> None:
    theirs = unlink(NOTHING, HERE, OTHER)
    mine = change_between(NOTHING, name_outlet(NOTHING, "two", "The Second"))
    held = changed(theirs, mine)
    assert held.unlinked == theirs.unlinked
    assert held.outlets[0].name == "The Second"


def test_corrections_of_which_no_step_is_known_get_one_each() -> None:
    held = every_kind()
    steps = steps_for(held, ())
    assert len(steps) == 5
    known = single_changes(unlink(NOTHING, HERE, THERE))
    assert steps_for(held, known)[:1] == known
    assert len(steps_for(held, known)) == 5
    for step in steps:
        held = changed(held, step.back)
    assert not held


def test_steps_of_two_sittings_are_joined() -> None:
    first, mine, theirs = (
        Change(set_apart(NOTHING, name), NOTHING) for name in ("first", "mine", "theirs")
    )
    assert joined_steps((first, theirs), (first,), (first, mine)) == (first, theirs, mine)
    assert joined_steps((first, theirs), (first,), ()) == (theirs,)
    # the same step made, taken back and made again is there as often as it was made
    assert joined_steps((first, mine), (first, mine), (first, mine, first)) == (first, mine, first)


def stood(*states: Corrections) -> list[Change]:
    """Return the steps between states that stand at the end."""
    steps = [change_between(before, after) for before, after in pairwise((NOTHING, *states))]
    return [steps[place] for place in standing(states[-1], steps)]


def test_of_what_is_said_of_an_outlets_origin_only_the_last_stands() -> None:
    alone = set_apart(NOTHING, "one")
    joined = join_origins(alone, "one", "two")
    assert stood(alone, joined) == [change_between(alone, joined)]
    again = set_apart(joined, "one")
    assert stood(alone, joined, again) == [change_between(joined, again)]
    other = set_apart(joined, "two")
    assert stood(alone, joined, other) == [change_between(joined, other)]
    assert other.apart == ("two",)


def test_an_older_origin_that_comes_back_agrees_with_what_was_said_since() -> None:
    joined = join_origins(NOTHING, "one", "two")
    alone = set_apart(joined, "one")
    since = join_origins(alone, "two", "three")
    held = changed(since, change_between(joined, alone).back)
    assert held == Corrections(together=(("one", "three", "two"),))
    alone, joined = set_apart(NOTHING, "one"), join_origins(NOTHING, "one", "two")
    held = changed(joined, change_between(NOTHING, alone))
    assert held == Corrections(apart=("one",))
