from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tellings.compare import compare_pair, mirror
from tellings.compare.wording import wording
from tellings.link import StoryIndex, link_pair, prepare
from tellings.model import (
    Article,
    Comparison,
    ElsewhereSpan,
    Kind,
    Link,
    PieceKind,
    SentenceSpan,
    Span,
)
from tests.made_up import articles, stories

quick = settings(max_examples=60, deadline=None)


@st.composite
def linked_stories(draw: st.DrawFn) -> tuple[StoryIndex, tuple[Link, ...]]:
    """Draw a story of two articles and any links between their content sentences."""
    index = prepare(draw(stories(most=2)))
    cells = [
        (mine.index, theirs.index)
        for mine in index.articles[0].content
        for theirs in index.articles[1].content
    ]
    chosen = draw(st.lists(st.sampled_from(cells), max_size=8, unique=True)) if cells else []
    scores = draw(st.lists(st.sampled_from((0.5, 0.7, 0.9)), min_size=8, max_size=8))
    return index, tuple(
        Link(left, right, scores[place], Kind.PARTIAL)
        for place, (left, right) in enumerate(sorted(chosen))
    )


@quick
@given(linked_stories())
def test_swapping_the_sides_mirrors_the_comparison(
    drawn: tuple[StoryIndex, tuple[Link, ...]],
) -> None:
    index, links = drawn
    swapped = tuple(
        sorted(
            (Link(one.right, one.left, one.score, one.kind) for one in links),
            key=lambda link: (link.left, link.right),
        )
    )
    there = compare_pair(index, 0, 1, links)
    back = compare_pair(index, 1, 0, swapped)
    assert back == mirror(there)
    assert mirror(back) == there


@quick
@given(stories())
def test_swapping_mirrors_the_engines_own_links_too(story: tuple[Article, ...]) -> None:
    index = prepare(story)
    assert compare_pair(index, 1, 0) == mirror(compare_pair(index, 0, 1))


@quick
@given(linked_stories())
def test_every_sentence_stands_in_exactly_one_passage(
    drawn: tuple[StoryIndex, tuple[Link, ...]],
) -> None:
    index, links = drawn
    comparison = compare_pair(index, 0, 1, links)
    left = [sentence for passage in comparison.passages for sentence in passage.left]
    right = [sentence for passage in comparison.passages for sentence in passage.right]
    assert left == list(range(len(comparison.left.sentences)))
    assert sorted(right) == list(range(len(comparison.right.sentences)))
    assert all(passage.left or passage.right for passage in comparison.passages)
    for move in comparison.moves:
        assert set(move.right) <= set(comparison.passages[move.passage].right)
        assert -1 <= move.home < len(comparison.passages)
        assert move.later == (move.home >= move.passage)


@quick
@given(linked_stories())
def test_spans_nest_in_their_sentence_in_order_without_overlap(
    drawn: tuple[StoryIndex, tuple[Link, ...]],
) -> None:
    index, links = drawn
    comparison = compare_pair(index, 0, 1, links)
    for article, nowhere, elsewhere in (
        (comparison.left, comparison.missing, comparison.left_elsewhere),
        (comparison.right, comparison.added, comparison.right_elsewhere),
    ):
        spans: list[SentenceSpan | ElsewhereSpan] = sorted(
            [*nowhere, *elsewhere], key=lambda span: span.start
        )
        for span in spans:
            sentence = article.sentences[span.sentence]
            assert sentence.is_content
            assert sentence.start <= span.start < span.end <= sentence.end
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert [span.start for span in nowhere] == sorted(span.start for span in nowhere)


@quick
@given(linked_stories())
def test_what_clashes_lies_in_the_linked_sentences(
    drawn: tuple[StoryIndex, tuple[Link, ...]],
) -> None:
    index, links = drawn
    comparison = compare_pair(index, 0, 1, links)
    for pair in comparison.pairs:
        left = comparison.left.sentences[pair.link.left]
        right = comparison.right.sentences[pair.link.right]
        for conflict in (*pair.conflicts, *pair.notes):
            assert _within(conflict.left, left.span)
            assert _within(conflict.right, right.span)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start < inner.end <= outer.end


@quick
@given(linked_stories())
def test_pieces_partition_their_sentences_and_mirror(
    drawn: tuple[StoryIndex, tuple[Link, ...]],
) -> None:
    index, links = drawn
    comparison = compare_pair(index, 0, 1, links)
    turned = {PieceKind.MISSING: PieceKind.ADDED, PieceKind.ADDED: PieceKind.MISSING}
    for pair in comparison.pairs:
        worded = wording(index, comparison, pair)
        for pieces, sentence, alien in (
            (worded.left, comparison.left.sentences[pair.link.left], PieceKind.ADDED),
            (worded.right, comparison.right.sentences[pair.link.right], PieceKind.MISSING),
        ):
            assert [piece.start for piece in pieces[:1]] == [sentence.start]
            assert pieces[-1].end == sentence.end
            assert all(one.end == other.start for one, other in pairwise(pieces))
            assert all(piece.start < piece.end for piece in pieces)
            assert all(piece.kind is not alien for piece in pieces)
        other = mirror(comparison)
        back = next(
            one
            for one in other.pairs
            if (one.link.right, one.link.left) == (pair.link.left, pair.link.right)
        )
        swapped = wording(index, other, back)
        assert [
            (turned.get(piece.kind, piece.kind), piece.start, piece.end) for piece in worded.left
        ] == [(piece.kind, piece.start, piece.end) for piece in swapped.right]
        assert swapped.likeness == worded.likeness


def _against_itself(article: Article) -> Comparison:
    twin = Article(
        id="twin",
        text=article.text,
        paragraphs=article.paragraphs,
        sentences=article.sentences,
        masthead=article.masthead,
        source=article.source,
    )
    return compare_pair(prepare([article, twin]), 0, 1)


@quick
@given(articles("one"))
def test_an_article_against_itself_differs_in_nothing(article: Article) -> None:
    comparison = _against_itself(article)
    assert comparison.missing == comparison.added == ()
    for pair in comparison.pairs:
        assert pair.conflicts == pair.notes == ()


@quick
@given(stories())
def test_comparing_twice_gives_the_same(story: tuple[Article, ...]) -> None:
    one, other = prepare(story), prepare(story)
    assert link_pair(one, 0, 1) == link_pair(other, 0, 1)
    assert compare_pair(one, 0, 1) == compare_pair(other, 0, 1)
