"""Speakers in languages other than English: a full name right behind or before a verb of saying."""

from collections.abc import Sequence
from itertools import pairwise

from tellings.compare.number_words import NO_NOUN
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word

VERBS = {
    "de": word_set(
        """
        sagte sagt erklärte erklärt betonte betont meinte meint kritisierte kritisiert warnte warnt
        forderte fordert ergänzte berichtete versicherte
        """
    ),
    "nl": word_set("zei zegt verklaarde verklaart benadrukte aldus"),
    "fr": word_set(
        """
        dit déclaré déclare affirmé affirme indiqué indique expliqué explique ajouté ajoute estimé
        estime assuré assure souligné souligne soupire soupiré prévient prévenu confie confié lance
        lancé raconte raconté résume résumé martèle martelé rappelle rappelé répond répondu insiste
        insisté regrette regretté déplore déploré dénonce dénoncé poursuit précise précisé témoigne
        témoigné tonne ironise conclut
        """
    ),
    "es": word_set("dijo dice declaró declara afirmó afirma explicó explica añadió aseguró señaló"),
    "it": word_set("detto dice dichiarato dichiara affermato spiegato spiega aggiunto"),
    "pt": word_set("disse diz afirmou afirma declarou explicou acrescentou"),
    "sv": word_set("sade sa säger"),
    "da": word_set("sagde siger"),
    "no": word_set("sa sier"),
}
"""Verbs of saying by language, as they stand beside a quotation."""
_ROLE = 5
"""Words in small letters that may stand between a verb and a name: 'le chef des pompiers'."""
_IN_ROLE = word_set("de des du la le les l' der die das del della do da el los van het")
"""Words of a role that would end it elsewhere."""
_FULL_NAME = 2
"""Words that a name has."""

_CARRIERS = word_set(
    """
    affiche affichette article banderole carton courrier courriel demandé demande entend entendu
    été graffiti inscription lettre lit livre lu message mot note pancarte panneau question reçoit
    reçu slogan tag texte titre tract
    """
)
"""French words by which it may be a text that is quoted, or somebody else."""
_OPENERS = word_set(
    """
    ainsi alors après aujourd'hui avant avec contre dans depuis devant dimanche enfin ensuite hier
    jeudi lundi mais mardi mercredi monsieur madame pour puis quand samedi selon vendredi
    """
)
"""French words that have a capital only where a sentence begins."""

Run = tuple[int, int]


def plain_subject(line: Line, free: set[int], language: str) -> tuple[int, Run] | None:
    """Return the place of a verb of saying and those of the full name that speaks by it.

    A German noun before a name has a capital as well: the name is the last two words.

    Args:
        line: the sentence's words.
        free: the places that stand outside quotation marks.
        language: ISO 639-1 code of the article.
    """
    for verb in sorted(free):
        if line[verb].low in VERBS.get(language, ()):
            found = _behind(line, verb, free) or _before(line, verb, free)
            if found:
                return verb, found
    return None


def plain_lead(line: Line, free: set[int], language: str) -> tuple[int, Run] | None:
    """Return the place of a colon before quoted words and those of the name that leads to it.

    A French sentence that begins with a full name, names nobody else and ends with the quotation:
    'Odile Ray, la maire, ne cède pas : «...»'.

    Args:
        line: the sentence's words.
        free: the places that stand outside quotation marks.
        language: ISO 639-1 code of the article.
    """
    colons = [at for at in sorted(free) if line[at].text == ":"]
    if language != "fr" or len(colons) != 1:
        return None
    colon, last = colons[0], 0
    if any(at > colon and line[at].is_word for at in free):
        return None
    while last in free and _in_name(line[last]):
        last += 1
    rest = [line[at] for at in range(last, colon)]
    others = any(_in_name(one) and _in_name(other) for one, other in pairwise(rest))
    if last != _FULL_NAME or line[0].low in _OPENERS or others:
        return None
    if any(word.low in _CARRIERS for word in rest):
        return None
    return colon, (0, last)


def _behind(line: Line, verb: int, free: set[int]) -> Run | None:
    at = verb + 1
    while at in free and at <= verb + _ROLE and not line[at].text[:1].isupper():
        if not line[at].is_word or (line[at].low in NO_NOUN and line[at].low not in _IN_ROLE):
            return None
        at += 1
    last = at
    while last in free and _in_name(line[last]):
        last += 1
    return _name(line, at, last)


def _before(line: Line, verb: int, free: set[int]) -> Run | None:
    first = verb
    while first - 1 in free and _in_name(line[first - 1]):
        first -= 1
    return _name(line, first, verb)


def _name(line: Sequence[Word], first: int, last: int) -> Run | None:
    return (last - _FULL_NAME, last) if last - first >= _FULL_NAME else None


def _in_name(word: Word) -> bool:
    return word.text[:1].isupper() and word.is_word and word.low not in NO_NOUN
