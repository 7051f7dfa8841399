from concurrent.futures import ThreadPoolExecutor

import pytest

from tellings.compare import Comparer, mirror
from tellings.model import (
    Article,
    Corrections,
    EvidenceType,
    Kind,
    Link,
    LinkRef,
    OutletName,
    Role,
    RoleOverride,
    SentenceRef,
    SentenceSpan,
    Story,
)
from tellings.segment import article_of_sentences

LEFT = article_of_sentences(
    "left",
    [
        ["The ferry Aurora sank off Sandholm after it struck an uncharted reef."],
        ["Divers found the wreck of the Aurora at a depth of forty metres."],
        ["Subscribe to our newsletter."],
    ],
    [Role.BODY, Role.BODY, Role.BOILERPLATE],
)
RIGHT = article_of_sentences(
    "right",
    [
        ["Off Sandholm the ferry Aurora struck an uncharted reef and sank."],
        ["The harbour master resigned."],
    ],
)
STORY = Story("Aurora", (LEFT, RIGHT))


def _cells(comparer: Comparer) -> list[tuple[int, int]]:
    return [(link.left, link.right) for link in comparer.links(0, 1)]


ENGINE = _cells(Comparer(STORY))
"""The links without any correction."""


def _ref(left: int, right: int) -> LinkRef:
    return LinkRef(SentenceRef("left", left), SentenceRef("right", right))


def test_both_directions_are_one_comparison() -> None:
    comparer = Comparer(STORY)
    assert comparer.pair(1, 0) == mirror(comparer.pair(0, 1))
    assert comparer.pair(0, 1) is comparer.pair(0, 1)


def test_the_engine_links_what_both_tell() -> None:
    assert (0, 0) in ENGINE
    assert (0, 1) not in ENGINE


def test_an_unlinked_pair_is_missing_and_added() -> None:
    comparer = Comparer(STORY, Corrections(unlinked=(_ref(0, 0),)))
    assert _cells(comparer) == [cell for cell in ENGINE if cell != (0, 0)]
    comparison = comparer.pair(0, 1)
    assert SentenceSpan(0, LEFT.sentences[0].start, LEFT.sentences[0].end) in comparison.missing
    assert SentenceSpan(0, RIGHT.sentences[0].start, RIGHT.sentences[0].end) in comparison.added


def test_unlinking_works_whichever_side_is_named_first() -> None:
    turned = LinkRef(SentenceRef("right", 0), SentenceRef("left", 0))
    assert (0, 0) not in _cells(Comparer(STORY, Corrections(unlinked=(turned,))))


def test_a_link_made_by_hand_counts_like_any_other() -> None:
    comparer = Comparer(STORY, Corrections(linked=(_ref(0, 1),)))
    assert _cells(comparer) == sorted([*ENGINE, (0, 1)])
    made = next(link for link in comparer.links(0, 1) if link.right == 1 and link.left == 0)
    assert made.evidence[0].type is EvidenceType.HAND
    assert made.score == 1.0
    assert any(
        passage.left == (0,) and 1 in passage.right for passage in comparer.pair(0, 1).passages
    )


def test_a_link_made_by_hand_is_of_the_kind_the_engine_would_see() -> None:
    texts = "The ferry Aurora struck a reef off Sandholm.", "Rain spoiled the harvest in Velm."
    same, other = _article("a", texts[0]), _article("b", texts[0].upper())
    alien = _article("c", texts[1])
    hand = tuple(LinkRef(SentenceRef("a", 0), SentenceRef(name, 0)) for name in "bc")
    comparer = Comparer(Story("three", (same, other, alien)), Corrections(linked=hand))
    assert comparer.links(0, 1)[0].kind is Kind.SAME
    assert comparer.links(0, 2)[0].kind is Kind.PARTIAL


def test_a_link_made_by_hand_outweighs_one_taken_away() -> None:
    comparer = Comparer(STORY, Corrections(unlinked=(_ref(0, 0),), linked=(_ref(0, 0),)))
    assert _cells(comparer) == ENGINE


def test_a_role_set_by_hand_holds_for_the_paragraph_and_its_sentences() -> None:
    comparer = Comparer(STORY, Corrections(roles=(RoleOverride("left", 2, Role.BODY),)))
    article = comparer.story.articles[0]
    assert article.paragraphs[2].role is Role.BODY
    assert article.paragraphs[2].reason == "put right by hand"
    assert article.sentences[2].role is Role.BODY
    assert 2 in [span.sentence for span in comparer.pair(0, 1).missing]


def test_the_later_of_two_corrections_counts() -> None:
    roles = (RoleOverride("left", 0, Role.META), RoleOverride("left", 0, Role.CAPTION))
    names = (OutletName("left", "Dawn"), OutletName("left", "Dusk"))
    comparer = Comparer(STORY, Corrections(roles=roles, outlets=names))
    assert comparer.story.articles[0].paragraphs[0].role is Role.CAPTION
    assert comparer.story.articles[0].name == "Dusk"


def test_what_is_not_in_the_story_is_ignored_with_a_note() -> None:
    corrections = Corrections(
        unlinked=(LinkRef(SentenceRef("gone", 0), SentenceRef("right", 0)),),
        linked=(_ref(0, 99),),
        roles=(RoleOverride("left", 99, Role.BODY),),
        outlets=(OutletName("gone", "Dawn"),),
    )
    comparer = Comparer(STORY, corrections)
    assert _cells(comparer) == ENGINE
    assert len(comparer.notes) == 4
    assert all("not in this story" in note for note in comparer.notes)


def test_no_corrections_make_no_notes() -> None:
    assert Comparer(STORY).notes == ()
    assert not Corrections()


@pytest.mark.parametrize(("left", "right"), [(0, 2), (-1, 0)])
def test_an_article_that_is_not_there(left: int, right: int) -> None:
    with pytest.raises(IndexError):
        Comparer(STORY).pair(left, right)


def test_an_article_is_not_compared_with_itself() -> None:
    with pytest.raises(ValueError, match="itself"):
        Comparer(STORY).pair(1, 1)


def test_threads_share_one_comparison() -> None:
    comparer = Comparer(STORY)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: comparer.pair(0, 1), range(16)))
    assert all(comparison is found[0] for comparison in found)


def test_wording_of_either_direction_covers_the_same_sentences() -> None:
    comparer = Comparer(STORY)
    there = comparer.wording(0, 1, comparer.pair(0, 1).pairs[0])
    back = comparer.wording(1, 0, comparer.pair(1, 0).pairs[0])
    assert [(piece.start, piece.end) for piece in there.left] == [
        (piece.start, piece.end) for piece in back.right
    ]


def test_one_article_is_a_story_without_pairs() -> None:
    comparer = Comparer(Story("alone", (LEFT,)))
    assert comparer.story.articles == (LEFT,)


def _article(name: str, text: str) -> Article:
    return article_of_sentences(name, [[text]])


def test_links_are_in_order_in_both_directions() -> None:
    texts = ["Ferry Aurora struck a reef.", "Ferry Aurora struck a reef off Sandholm."]
    comparer = Comparer(Story("two", tuple(map(_article, "ab", texts))))

    def key(link: Link) -> tuple[int, int]:
        return link.left, link.right

    assert list(comparer.links(1, 0)) == sorted(comparer.links(1, 0), key=key)


def test_the_closest_sentence_of_one_without_a_counterpart() -> None:
    place, likeness = Comparer(STORY).closest(0, 1, 1)
    assert place == 0
    assert 0 < likeness < 0.5
    assert Comparer(STORY).closest(0, 1, 0)[1] > likeness


def test_figures_and_dates_told_alike() -> None:
    texts = (
        "On Tuesday the army received 31 tanks and 14 trucks from Norland.",
        "Norland sent 31 tanks and nine trucks to the army on Tuesday.",
    )
    comparer = Comparer(
        Story("tanks", tuple(map(_article, "ab", texts))), Corrections(linked=(_tanks(),))
    )
    pair = comparer.pair(0, 1).pairs[0]
    found = [
        (texts[0][one.left.start : one.left.end], texts[1][one.right.start : one.right.end])
        for one in comparer.agreements(0, 1, pair)
    ]
    assert found == [("Tuesday", "Tuesday"), ("31 tanks", "31 tanks")]


def _tanks() -> LinkRef:
    return LinkRef(SentenceRef("a", 0), SentenceRef("b", 0))
