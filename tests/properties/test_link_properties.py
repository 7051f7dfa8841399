from itertools import combinations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tellings.link import link_pair, prepare
from tellings.model import Article, Kind, Link, Role
from tellings.segment import article_of_sentences

_STOCK = """
harbour ferry reef Aurora Sandholm captain rescued forty passengers storm engine failed Monday said
minister inquiry “never 1,200 crowns $5 repairs again” mayor's Tamble bridge cracks the of and in
was after . , he they did not U.S. Übersee 沈没 ! ?
"""
_WORDS = _STOCK.split()

sentences = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14).map(" ".join)
paragraphs = st.lists(st.lists(sentences, min_size=1, max_size=3), max_size=5)
texts = st.lists(paragraphs, min_size=2, max_size=4)


def _story(drawn: list[list[list[str]]]) -> list[Article]:
    return [article_of_sentences(f"a{place}", given) for place, given in enumerate(drawn)]


def _mirrored(links: tuple[Link, ...]) -> list[tuple[object, ...]]:
    return sorted((link.right, link.left, link.score, link.kind, link.evidence) for link in links)


def _plain(links: tuple[Link, ...]) -> list[tuple[object, ...]]:
    return [(link.left, link.right, link.score, link.kind, link.evidence) for link in links]


@settings(max_examples=60, deadline=None)
@given(texts)
def test_swapping_the_sides_mirrors_the_links(drawn: list[list[list[str]]]) -> None:
    index = prepare(_story(drawn))
    for left, right in combinations(range(len(drawn)), 2):
        forth, back = link_pair(index, left, right), link_pair(index, right, left)
        assert _mirrored(forth) == _plain(back)


@settings(max_examples=60, deadline=None)
@given(texts)
@example(
    # more sentences are equally close to one than are kept
    [
        [["harbour ferry"]],
        [["harbour", "harbour"], ["harbour", "harbour"], ["harbour", "harbour", "ferry ferry"]],
        [["harbour", "harbour", "harbour"], ["harbour", "harbour", "ferry"]],
    ]
)
def test_the_order_of_the_articles_changes_nothing(drawn: list[list[list[str]]]) -> None:
    articles = _story(drawn)
    forth = link_pair(prepare(articles), 0, 1)
    back = link_pair(prepare(articles[::-1]), len(articles) - 1, len(articles) - 2)
    assert [(link.left, link.right, link.kind) for link in forth] == [
        (link.left, link.right, link.kind) for link in back
    ]
    assert all(abs(a.score - b.score) < 1e-9 for a, b in zip(forth, back, strict=True))


@settings(max_examples=60, deadline=None)
@given(texts)
def test_links_are_in_order_within_range_and_say_why(drawn: list[list[list[str]]]) -> None:
    articles = _story(drawn)
    links = link_pair(prepare(articles), 0, 1)
    cells = [(link.left, link.right) for link in links]
    assert cells == sorted(set(cells))
    for link in links:
        assert 0.5 <= link.score <= 1.0
        assert articles[0].sentences[link.left].is_content
        assert articles[1].sentences[link.right].is_content
        assert link.evidence
        assert all(reason.text.strip() for reason in link.evidence)


@settings(max_examples=60, deadline=None)
@given(paragraphs)
def test_an_article_links_to_itself_sentence_by_sentence(drawn: list[list[str]]) -> None:
    index = prepare(_story([drawn, drawn]))
    same = {link.left for link in link_pair(index, 0, 1) if link.left == link.right}
    assert same == {sentence.index for sentence in index.articles[0].sentences}
    assert all(link.kind is Kind.SAME for link in link_pair(index, 0, 1) if link.left == link.right)


@settings(max_examples=30, deadline=None)
@given(paragraphs, st.sampled_from([Role.BYLINE, Role.META, Role.BOILERPLATE]))
def test_what_carries_no_claim_is_never_linked(drawn: list[list[str]], role: Role) -> None:
    count = sum(map(len, drawn))
    articles = [article_of_sentences(name, drawn, [role] * count) for name in ("a", "b")]
    assert link_pair(prepare(articles), 0, 1) == ()
