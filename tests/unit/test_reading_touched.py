"""Notes and corrections at the passages that they are about; whole passages linked by hand."""

from collections.abc import Callable

import pytest

from tellings.model import Corrections, LinkRef, OutletName, Role, SentenceRef
from tellings.reading.corrections import link, link_passages, set_role, unlink
from tellings.reading.desk import Desk
from tellings.reading.rows import Row
from tellings.reading.touched import CORRECTED, NOTE, UNTOUCHED, told, touched
from tests.ui.stories import harbour


@pytest.fixture
def desk() -> Desk:
    desk = Desk(harbour())
    desk.take(desk.comparer, 0, 1)
    return desk


def row_of(desk: Desk, words: str) -> Row:
    document = desk.reader.document
    sentence = next(s.index for s in document.left.sentences if words in s.text)
    row = document.row_of(sentence, on_left=True)
    assert row is not None
    return document.rows[row]


def signs(desk: Desk, words: str) -> tuple[str, ...]:
    row = row_of(desk, words)
    return desk.touched().signs(desk.reader.document.left, row.left)


def test_where_nothing_was_done_there_is_no_sign(desk: Desk) -> None:
    assert desk.touched() is UNTOUCHED
    assert signs(desk, "choir") == ()


def test_a_note_stands_at_its_paragraph_alone(desk: Desk) -> None:
    desk.notes["courier", 4] = "ask"
    assert signs(desk, "choir") == (NOTE,)
    assert signs(desk, "Ferries") == ()


Change = Callable[[Corrections, SentenceRef, SentenceRef], Corrections]


@pytest.mark.parametrize("change", [link, unlink])
def test_a_link_made_or_taken_away_stands_at_both_ends(desk: Desk, change: Change) -> None:
    ends = SentenceRef("courier", 5), SentenceRef("docks", 1)
    held = touched((), change(Corrections(), *ends), desk.story.articles[:2])
    assert held.linked == frozenset(ends)


def test_a_link_to_an_article_that_is_not_shown_leaves_no_sign(desk: Desk) -> None:
    away = LinkRef(SentenceRef("courier", 5), SentenceRef("wire", 1))
    assert touched((), Corrections(linked=(away,)), desk.story.articles[:2]).linked == frozenset()
    assert len(touched((), Corrections(linked=(away,)), desk.story.articles).linked) == 2


def test_a_role_set_by_hand_leaves_a_sign_and_a_name_none(desk: Desk) -> None:
    desk.notes["courier", 4] = "ask"
    desk.correct(set_role(desk.corrections, "courier", 4, Role.BOILERPLATE))
    assert signs(desk, "choir") == (NOTE, CORRECTED)
    named = Corrections(outlets=(OutletName("courier", "Post"),))
    held = touched((), named, desk.story.articles)
    assert held == UNTOUCHED


def test_what_was_put_right_is_told_in_words(desk: Desk) -> None:
    held = unlink(Corrections(), SentenceRef("docks", 1), SentenceRef("courier", 6))
    held = link(held, SentenceRef("courier", 5), SentenceRef("docks", 2))
    held = set_role(held, "courier", 4, Role.BOILERPLATE)
    names = ("Courier", "Docks Today")

    def said(words: str) -> list[str]:
        return told(held, desk.sides(row_of(desk, words)), names)

    assert said("choir") == [
        "Courier ¶5 linked to Docks Today ¶3",
        "Courier ¶5 is not part of the story",
    ]
    assert said("Ferries") == ["Courier ¶6 not linked to Docks Today ¶2"]
    assert said("We kept our promise") == []


def test_a_link_to_a_sentence_that_is_gone_names_the_outlet(desk: Desk) -> None:
    held = link(Corrections(), SentenceRef("courier", 5), SentenceRef("docks", 400))
    assert told(held, desk.sides(row_of(desk, "choir")), ("Courier", "Docks Today")) == [
        "Courier ¶5 linked to Docks Today"
    ]


def test_every_sentence_of_one_passage_is_linked_to_all_of_the_other() -> None:
    one = [SentenceRef("a", 1), SentenceRef("a", 2)]
    other = [SentenceRef("b", 7), SentenceRef("b", 8), SentenceRef("b", 9)]
    before = unlink(Corrections(), other[0], one[0])
    held = link_passages(before, one, other)
    assert {(ref.one.sentence, ref.other.sentence) for ref in held.linked} == {
        (left, right) for left in (1, 2) for right in (7, 8, 9)
    }
    assert held.unlinked == ()
    assert set(link_passages(held, one, other).linked) == set(held.linked)


def test_linked_passages_come_undone_in_one_step(desk: Desk) -> None:
    one = [SentenceRef("courier", 5)]
    other = [SentenceRef("docks", 3), SentenceRef("docks", 4)]
    desk.correct(link_passages(desk.corrections, one, other))
    assert len(desk.corrections.linked) == 2
    assert desk.undo()
    assert desk.corrections == Corrections()
