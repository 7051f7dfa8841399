"""The figures board: every number, date, person and place of a story, by outlet."""

from collections.abc import Sequence
from functools import partial

from tellings.board.ages import age_facts
from tellings.board.clashes import clashes
from tellings.board.countries import place_facts
from tellings.board.counts import count_facts
from tellings.board.dates import date_facts
from tellings.board.details import Draft, worded_sentences
from tellings.board.graph import link_graph
from tellings.board.people import person_facts
from tellings.board.surnames import surname_facts
from tellings.board.towns import town_facts
from tellings.compare.comparer import Comparer
from tellings.compare.quotes import quotations
from tellings.model import Article, Fact, FactKind, FactMention, FiguresBoard


def figures(comparer: Comparer) -> FiguresBoard:
    """Return the details of a story that can be checked, by outlet.

    Persons and places are read by rules made for English: a story in another language has only
    those that these rules happen to fit. Its numbers and dates are read by word lists.
    """
    articles = comparer.story.articles
    sentences = list(worded_sentences(articles))
    said = {place: quotations(article) for place, article in enumerate(articles)}
    persons = person_facts(sentences, articles, said)
    persons += surname_facts(sentences, articles, persons)
    counts = count_facts(sentences, link_graph(comparer), clashes(comparer))
    drafts = {
        FactKind.NUMBER: [*counts, *age_facts(sentences, persons)],
        FactKind.DATE: date_facts(sentences, articles),
        FactKind.PERSON: persons,
        FactKind.PLACE: [*place_facts(sentences), *town_facts(sentences, articles)],
    }
    facts: list[Fact] = []
    for kind, own in drafts.items():
        for draft in sorted(own, key=partial(_rank, articles)):
            facts.append(_fact(len(facts), kind, draft, len(articles)))
    return FiguresBoard(articles, tuple(facts))


def _rank(articles: Sequence[Article], draft: Draft) -> tuple[int, tuple[str, int], str]:
    tellers = {mention.where.article for mention in draft.mentions}
    first = min(
        (articles[mention.where.article].id, mention.where.sentence.start + mention.start)
        for mention in draft.mentions
    )
    return (-len(tellers), first, draft.subject)


def _fact(number: int, kind: FactKind, draft: Draft, of: int) -> Fact:
    mentions = [
        FactMention(
            mention.where.article,
            mention.where.sentence.index,
            mention.where.span(mention.start, mention.end),
            mention.value,
        )
        for mention in draft.mentions
    ]
    mentions.sort(key=lambda mention: (mention.article, mention.span))
    return Fact(number, kind, draft.subject, tuple(mentions), of, draft.agree)
