"""Articles whose sentences are already split: batch input and tests."""

from collections.abc import Sequence
from hashlib import sha256

from tellings.model import Article, Masthead, Role, Source
from tellings.segment.article import ParagraphDraft, assemble


def article_of_sentences(
    article_id: str,
    paragraphs: Sequence[Sequence[str]],
    roles: Sequence[Role] | None = None,
    *,
    language: str = "en",
) -> Article:
    """Return the article of ready sentences; one space stands between those of a paragraph.

    Args:
        article_id: unique in its story.
        paragraphs: sentences of each paragraph, taken as they are.
        roles: one for each sentence, counted through the article; all BODY where None.
        language: ISO 639-1 code.

    Raises:
        ValueError: if there are not as many roles as sentences.
    """
    count = sum(len(sentences) for sentences in paragraphs)
    given = [Role.BODY] * count if roles is None else list(roles)
    if len(given) != count:
        raise ValueError(f"{len(given)} roles for {count} sentences")
    drafts = []
    at = 0
    for sentences in paragraphs:
        own = tuple(given[at : at + len(sentences)])
        at += len(sentences)
        drafts.append(
            ParagraphDraft(
                sentences=tuple(sentences),
                roles=own,
                role=max(own, key=own.count, default=Role.BODY),
                reason="given",
                gaps=tuple("" if place == 0 else " " for place in range(len(sentences))),
            )
        )
    digest = sha256(
        "\n".join(" ".join(sentences) for sentences in paragraphs).encode("utf-8", "surrogatepass")
    )
    return assemble(
        article_id,
        drafts,
        masthead=Masthead(),
        source=Source(article_id, digest.hexdigest()),
        language=language,
    )
