"""Words with a capital that describe a person but name none: 'the Dane', 'Pilot Mara Rao'."""

import re

from tellings.compare.vocabulary import word_set
from tellings.compare.words import Word

TRADES = word_set(
    """
    activist analyst baker barrister boss campaigner coach councillor defender driver economist
    engineer eyewitness farmer firefighter fisherman fisherwoman gaffer goalkeeper headteacher
    historian keeper landlady landlord lawyer midfielder neighbor neighbour nurse paramedic
    passenger pensioner pilot plumber prosecutor publican referee resident researcher
    scientist shopkeeper skipper solicitor striker student surgeon survivor teacher trainer
    trawlerman volunteer winger witness
    """
)
"""Words before a name that have a capital only where a sentence begins."""
_OTHERS = word_set(
    """
    american arab brit briton croat czech dane dutch finn german greek kurd pole scot serb slovak
    slovene spaniard swede swiss thai turk
    """
)
_ENDING = re.compile(r"(?:ian|ean|ese|ish|an|i|ch)$")


def of_people(word: Word) -> bool:
    """Return whether a word says of which people somebody is."""
    low = word.low.removesuffix("'s")
    if low in _OTHERS or re.search(r"[a-z]{3}(?:wo)?man$", low):
        return True
    return word.place is not None and _ENDING.search(low) is not None
