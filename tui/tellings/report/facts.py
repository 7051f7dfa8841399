"""Numbers, dates and persons by outlet, as report entries."""

from collections.abc import Sequence

from tellings.model import Article, Fact, FactKind, FactMention, FiguresBoard
from tellings.report.entries import Entry, EntryKind, Manner, Telling, labelled, stable_id
from tellings.report.marks import cut
from tellings.report.names import paragraph


def fact_entries(board: FiguresBoard, told: Sequence[int]) -> tuple[Entry, ...]:
    """Return the details that several of these articles give, those that don't agree first.

    Places are left out: that outlets name the same ones says little.
    """
    wanted = set(told)
    facts = [
        fact
        for fact in board.facts
        if fact.kind is not FactKind.PLACE and len(wanted.intersection(fact.tellers)) > 1
    ]
    facts.sort(key=lambda fact: fact.agree)
    return labelled(_entry(board.articles, fact, wanted) for fact in facts)


def _entry(articles: Sequence[Article], fact: Fact, wanted: set[int]) -> Entry:
    kind = EntryKind.FACT
    tellings = tuple(
        _telling(articles[mention.article], mention, fact)
        for mention in fact.mentions
        if mention.article in wanted
    )
    ids = [articles[telling.article].id for telling in tellings]
    note = "" if fact.agree else "these don’t go together"
    title = f"{fact.kind.value}: {fact.subject}" if fact.subject else fact.kind.value
    identity = stable_id(kind, [fact.subject, *ids], [telling.detail for telling in tellings])
    return Entry(identity, "", kind, title, tellings, note)


def _telling(article: Article, mention: FactMention, fact: Fact) -> Telling:
    sentence = article.sentences[mention.sentence]
    words = " ".join(article.text[mention.span.start : mention.span.end].split())
    return Telling(
        article=mention.article,
        ref=paragraph(sentence.paragraph),
        sentence=mention.sentence,
        start=mention.span.start,
        end=mention.span.end,
        detail=mention.value or words,
        text=cut(article.text, sentence.span, {}, [mention.span], []),
        manner=Manner.TOLD if fact.agree else Manner.CONFLICT,
    )
