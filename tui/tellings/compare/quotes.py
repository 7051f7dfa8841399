"""Quotations of an article, with who is named as having said them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tellings.compare.persons import full_names
from tellings.compare.quote_marks import Quoted, quoted
from tellings.compare.speakers import READ, Attribution, attribution
from tellings.compare.speech_verbs import BESIDE
from tellings.compare.words import words_of
from tellings.model import Article, Paragraph, Quotation, Sentence, Span

_INTERRUPTION = 9
"""Words an attribution may have that interrupts a quotation."""
_SHORT_TAG = 3
"""Words up to which a name and its verb may stand after a full stop: '"Why?" Rao asked. "..."'."""
_PAUSES = ",.?!—–-…"
"""Marks before which a quotation can be interrupted."""


def quotations(article: Article) -> tuple[Quotation, ...]:
    """Return the quotations of an article's content, in order, inner ones after their outer ones.

    A quotation that an attribution interrupts is one with two parts. One without a closing mark
    ends with its sentence, or with its paragraph where the next paragraph goes on with it.
    """
    found: list[Quotation] = []
    for paragraph in article.paragraphs:
        sentences = [article.sentences[index] for index in paragraph.sentences]
        if sentences and any(sentence.is_content for sentence in sentences):
            found += _of_paragraph(article, paragraph, sentences)
    return tuple(found)


def _of_paragraph(
    article: Article, paragraph: Paragraph, sentences: Sequence[Sentence]
) -> list[Quotation]:
    text = article.text[paragraph.start : paragraph.end]
    spans = [
        (_closed(article, paragraph, sentences, piece), piece.depth > 0) for piece in quoted(text)
    ]
    found = []
    groups = _joined(article, [span for span, inner in spans if not inner])
    groups += [(span,) for span, inner in spans if inner]
    for parts in sorted(groups):
        home = next((one for one in sentences if one.start <= parts[0].start < one.end), None)
        if home is None or not home.is_content:
            continue
        inner = any(inner and span == parts[0] for span, inner in spans)
        said = _attributed(article, sentences, parts, [span for span, _ in spans])
        found.append(
            Quotation(
                sentence=home.index,
                parts=parts,
                speaker=said.speaker if said else None,
                attribution=said.span if said else None,
                inner=inner,
            )
        )
    return found


def _closed(
    article: Article, paragraph: Paragraph, sentences: Sequence[Sentence], piece: Quoted
) -> Span:
    start, end = paragraph.start + piece.start, paragraph.start + piece.end
    if piece.closed:
        return Span(start, end)
    following = article.text[paragraph.end :].lstrip()[:1]
    opening = article.text[start - 1]
    if following == opening:
        return Span(start, end)
    home = next((one for one in sentences if one.start <= start < one.end), None)
    return Span(start, min(end, home.end) if home else end)


def _joined(article: Article, spans: Sequence[Span]) -> list[tuple[Span, ...]]:
    """Put together the parts of quotations that an attribution interrupts."""
    groups: list[tuple[Span, ...]] = []
    for span in spans:
        if groups and _interrupts(article, groups[-1][-1], span):
            groups[-1] = (*groups[-1], span)
        else:
            groups.append((span,))
    return groups


def _interrupts(article: Article, one: Span, other: Span) -> bool:
    between = article.text[one.end : other.start]
    words = [word for word in words_of(between, article.language) if word.is_word]
    stopped = article.text[one.end - 1] in ".!?"
    if stopped and words and words[0].text[:1].isupper() and len(words) > _SHORT_TAG:
        return False  # a new sentence, with a new speaker perhaps
    paused = article.text[one.end - 1] in _PAUSES or between.lstrip("”\"'’»“ ")[:1] in _PAUSES
    return (
        0 < len(words) <= _INTERRUPTION
        and paused
        and any(word.low in BESIDE for word in words)
        and not any(word.low == "and" for word in words)
    )


def _attributed(
    article: Article,
    sentences: Sequence[Sentence],
    parts: Sequence[Span],
    all_spans: Sequence[Span],
) -> Attribution | None:
    """Return who is named as the speaker in the sentences that a quotation touches."""
    first, last = parts[0].start, parts[-1].end
    touched = [one for one in sentences if one.start < last and first < one.end]
    # the attribution mostly follows what it attributes
    for sentence in reversed(touched):
        own = [
            Span(span.start - sentence.start, span.end - sentence.start)
            for span in all_spans
            if span.start < sentence.end and sentence.start < span.end
        ]
        said = attribution(words_of(sentence.text, article.language), own, article.language)
        if said:
            span = Span(said.span.start + sentence.start, said.span.end + sentence.start)
            return Attribution(said.speaker, span)
    return None


def may_name_speaker(article: Article, quotation: Quotation) -> bool:
    """Return whether a text may name who speaks where that isn't read.

    Few are read in other languages than English; in English, a word for saying or a full name
    beside the quoted words tells of somebody, and so does a pronoun.
    """
    if article.language != READ or quotation.attribution is not None:
        return True
    first, last = quotation.parts[0].start, quotation.parts[-1].end
    for sentence in article.sentences:
        if sentence.start < last and first < sentence.end:
            line = words_of(sentence.text)
            free = [
                word
                for word in line
                if not any(
                    part.start <= sentence.start + word.start < part.end for part in quotation.parts
                )
            ]
            named = any(
                not (first <= sentence.start + name.start < last) for name in full_names(line)
            )
            if named or any(word.low in BESIDE for word in free):
                return True
    return False


def overlaps(quotation: Quotation, sentence: Sentence) -> bool:
    """Return whether any quoted words stand in a sentence."""
    return any(part.start < sentence.end and sentence.start < part.end for part in quotation.parts)


def sentences_of(quotation: Quotation, article: Article) -> tuple[int, ...]:
    """Return the sentences in which the quoted words stand, in order."""
    start, end = quotation.parts[0].start, quotation.parts[-1].end
    first = bisect_right(article.sentences, start, key=lambda sentence: sentence.end)
    last = bisect_left(article.sentences, end, key=lambda sentence: sentence.start)
    inside = article.sentences[first:last]
    return tuple(sentence.index for sentence in inside if overlaps(quotation, sentence))
