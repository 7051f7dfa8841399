"""Applying a reader's corrections, so that the result is as if the engine had said so."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain

from tellings.model import (
    Article,
    Corrections,
    Evidence,
    EvidenceType,
    Kind,
    Link,
    Role,
    SentenceIndex,
    SentenceRef,
    Story,
)
from tellings.model.packed import Paragraphs, Sentences

CORRECTED = "put right by hand"
"""The reason of a paragraph whose role was set by hand."""


def correct_story(story: Story, corrections: Corrections) -> Story:
    """Return the story with roles and outlet names as the reader set them."""
    roles: dict[str, dict[int, Role]] = {}
    for override in corrections.roles:
        roles.setdefault(override.article, {})[override.paragraph] = override.role
    names = {outlet.article: outlet.name for outlet in corrections.outlets}
    articles = tuple(
        _named(_with_roles(article, roles.get(article.id, {})), names.get(article.id))
        for article in story.articles
    )
    return replace(story, articles=articles)


def correct_links(
    links: Sequence[Link],
    left: Article,
    right: Article,
    corrections: Corrections,
    kind: Callable[[SentenceIndex, SentenceIndex], Kind],
) -> tuple[Link, ...]:
    """Return the links between two articles as the reader set them, by (left, right).

    Args:
        links: the engine's own links.
        left: the left article.
        right: the right article.
        corrections: what the reader has put right.
        kind: how much two sentences (left, right) share, for links the engine didn't make.
    """
    made = set(_made(left, right, corrections))
    kept = {
        (link.left, link.right): link
        for link in links
        if not any(
            ref.joins(SentenceRef(left.id, link.left), SentenceRef(right.id, link.right))
            for ref in corrections.unlinked
        )
    }
    evidence = Evidence(EvidenceType.HAND, "linked by the reader")
    for mine, theirs in made:
        held = kept.get((mine, theirs))
        kept[mine, theirs] = (
            replace(held, score=1.0, evidence=(evidence, *held.evidence))
            if held
            else Link(mine, theirs, 1.0, kind(mine, theirs), (evidence,))
        )
    return tuple(link for _, link in sorted(kept.items()))


def unknown(story: Story, corrections: Corrections) -> tuple[str, ...]:
    """Return a line for each correction that is about nothing in this story."""
    articles = {article.id: article for article in story.articles}
    notes = []
    for ref in (*corrections.unlinked, *corrections.linked):
        notes += [
            f"a corrected link names sentence {side.sentence} of '{side.article}', "
            "which is not in this story; ignored"
            for side in (ref.one, ref.other)
            if side.article not in articles
            or not 0 <= side.sentence < len(articles[side.article].sentences)
        ]
    for override in corrections.roles:
        article = articles.get(override.article)
        if article is None or not 0 <= override.paragraph < len(article.paragraphs):
            notes.append(
                f"a corrected role names paragraph {override.paragraph} of '{override.article}', "
                "which is not in this story; ignored"
            )
    notes += [
        f"a corrected outlet names '{outlet.article}', which is not in this story; ignored"
        for outlet in corrections.outlets
        if outlet.article not in articles
    ]
    notes += [
        f"an overruled origin names '{article}', which is not in this story; ignored"
        for article in dict.fromkeys((*corrections.apart, *chain(*corrections.together)))
        if article not in articles
    ]
    return tuple(notes)


def _made(left: Article, right: Article, corrections: Corrections) -> Iterable[tuple[int, int]]:
    for ref in corrections.linked:
        for one, other in ((ref.one, ref.other), (ref.other, ref.one)):
            if (one.article, other.article) == (left.id, right.id) and (
                0 <= one.sentence < len(left.sentences)
                and 0 <= other.sentence < len(right.sentences)
            ):
                yield one.sentence, other.sentence


def _with_roles(article: Article, roles: dict[int, Role]) -> Article:
    known = {place: role for place, role in roles.items() if 0 <= place < len(article.paragraphs)}
    if not known:
        return article
    paragraphs = (
        replace(paragraph, role=known[paragraph.index], reason=CORRECTED)
        if paragraph.index in known
        else paragraph
        for paragraph in article.paragraphs
    )
    sentences = (
        replace(sentence, role=known[sentence.paragraph])
        if sentence.paragraph in known
        else sentence
        for sentence in article.sentences
    )
    return replace(
        article,
        paragraphs=Paragraphs(paragraphs),
        sentences=Sentences(article.text, sentences),
    )


def _named(article: Article, name: str | None) -> Article:
    if not name:
        return article
    return replace(article, masthead=replace(article.masthead, outlet=name))
