"""Clashes that no claim holds of itself are told in the nearest one."""

from tellings.board.brought import bring_in
from tellings.board.claims import claims
from tellings.board.clashes import Clashes, clashes
from tellings.board.graph import link_graph
from tellings.compare.comparer import Comparer
from tellings.ingest.story import open_story
from tellings.model import Mention
from tests.quality.bundled import CORPUS
from tests.stories import story

TOLL = {
    "one": ["Four people died when the ferry Marlin sank off Torvik, and two rafts were lost."],
    "two": ["Six people died when the ferry Marlin sank off Torvik, and two rafts were lost."],
}


def brought(made: Comparer, *drafts: list[Mention]) -> list[list[Mention]]:
    return bring_in(drafts, clashes(made), link_graph(made), made.story.articles)


def mention(made: Comparer, article: int, words: str) -> Mention:
    text = made.story.articles[article].text
    return Mention(article, 0, text.index(words), text.index(words) + len(words))


def test_a_mention_that_leaves_out_what_clashes_is_told_by_that_too() -> None:
    made = story(TOLL)
    rafts = [mention(made, place, "two rafts were lost") for place in (0, 1)]
    (found,) = brought(made, rafts)
    texts = [made.story.articles[own.article].text[own.start : own.end] for own in found]
    assert [text.split()[0] for text in texts] == ["Four", "Six"]
    assert clashes(made).among(rafts) == ()
    assert clashes(made).among(found)


def test_a_sentence_joins_the_claim_with_the_other_side() -> None:
    made = story(TOLL)
    toll, rafts = (mention(made, 0, "Four people died"), mention(made, 1, "two rafts were lost"))
    first, second = brought(made, [toll], [rafts])
    assert [own.article for own in first] == [0, 1]
    assert second == [rafts]


def test_a_claim_that_holds_a_clash_is_left_as_it_is() -> None:
    made = story(TOLL)
    toll = [mention(made, 0, "Four people died"), mention(made, 1, "Six people died")]
    rafts = [mention(made, place, "two rafts were lost") for place in (0, 1)]
    assert brought(made, toll, rafts) == [toll, rafts]


def test_without_clashes_nothing_is_brought_in() -> None:
    made = story(TOLL)
    rafts = [mention(made, 0, "two rafts were lost")]
    assert bring_in([rafts], Clashes({}, {}), link_graph(made), made.story.articles) == [rafts]


def test_the_board_tells_every_clash_that_two_articles_have() -> None:
    made = Comparer(open_story([str(CORPUS / "larnhaven-verdict")]))
    told = {each for row in claims(made).claims for each in row.conflicts}
    paired = {each for group in clashes(made).conflicts.values() for each in group}
    assert paired
    assert paired <= told
