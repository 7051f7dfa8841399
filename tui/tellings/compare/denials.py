"""Denials: whether sentences deny anything, where others on the same thing deny nothing."""

from collections.abc import Iterable

from tellings.compare.opposed_words import OPPOSITES
from tellings.compare.vocabulary import NEGATIONS, NEGATIVE_WORDS, word_set
from tellings.compare.words import Line

DENYING = {
    "en": (NEGATIONS - {"nor", "neither"}) | {"nobody", "nothing", "no-one"},
    "de": word_set("nicht nie niemals kein keine keinen keinem keiner"),
    "nl": word_set("niet nooit geen"),
    "fr": word_set("pas jamais aucun aucune"),
    "es": word_set("no nunca ningún ninguna"),
    "it": word_set("non mai nessun nessuna"),
    "pt": word_set("não nunca nenhum nenhuma"),
    "ca": word_set("no mai cap"),
    "sv": word_set("inte aldrig ingen inga inget"),
    "da": word_set("ikke aldrig ingen intet"),
    "no": word_set("ikke aldri ingen intet"),
    "fi": word_set("ei eivät eikä"),
    "pl": word_set("nie nigdy"),
    "ru": word_set("не никогда нет"),
    "uk": word_set("не ніколи немає"),
    "tr": word_set("değil hiçbir"),
    "hu": word_set("nem soha"),
    "ro": word_set("nu niciodată"),
    "el": word_set("δεν μην ποτέ"),
}
"""Words that deny, by ISO 639-1 code; of a language without an entry nothing is known."""
OPEN = word_set("only just merely simply necessarily doubt least less more fewer matter yet")
"""Words behind a negation with which it denies nothing."""
_NEAR_DENIALS = (
    NEGATIVE_WORDS
    | DENYING["en"]
    | word_set(
        """
        neither nor only unlikely unable fail fails failed failing failure lack lacks lacked
        declined declines decline stop stops stopped halted halt rule rules ruled ruling dismiss
        dismissed dismisses hardly barely scarcely few little far instead rather unless until
        impossible avoid avoids avoided avoiding short refusing refusal denying denial preventing
        prevented end ends ended doubt doubts unclear unknown missing absent absence yet except
        empty free spared spare keep kept still ban
        """
    )
    | {word for _, negative in OPPOSITES for word in negative.split() if "_" not in word}
)
"""English words with which a sentence may mean what another one says with a negation."""


def denied_alone(
    ours: Iterable[Line], theirs: Iterable[Line], language: str, other_language: str
) -> bool:
    """Return whether one side denies something and the other nothing: they can't say the same.

    Args:
        ours: what denies.
        theirs: sentences of the other side, all that tell of it.
        language: ISO 639-1 code of the one side; languages that differ are never compared.
        other_language: that of the other.
    """
    if language != other_language or language not in DENYING:
        return False
    return denies(ours, language) and not _may_deny(theirs, language)


def denies(lines: Iterable[Line], language: str) -> bool:
    """Return whether one of some sentences holds a negation that is not taken back."""
    denying = DENYING.get(language, frozenset())
    return any(
        word.low in denying and not (at + 1 < len(line) and line[at + 1].low in OPEN)
        for line in lines
        for at, word in enumerate(line)
    )


def _may_deny(lines: Iterable[Line], language: str) -> bool:
    denying = _NEAR_DENIALS if language == "en" else DENYING[language]
    return any(word.low in denying for line in lines for word in line)
