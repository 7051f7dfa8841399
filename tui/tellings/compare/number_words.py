"""Number words, scales and nouns that take a number, in languages other than English.

A language is added by one more entry of ``_LANGUAGES``; what it lacks stays out. Number words and
endings count only in their own language; all others are read in any text, since articles name
foreign sums and measures.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from tellings.compare.vocabulary import word_set


@dataclass(frozen=True, slots=True, kw_only=True)
class _Numbers:
    """The words of one language; each text lists some, in lower case, with spaces between."""

    units: str = ""
    """Two to twelve; 'one' is an article in most languages. '-' leaves out what is another word
    too."""
    tens: str = ""
    """Twenty, thirty and so on, to a hundred at most."""
    more: Mapping[str, float] = field(default_factory=dict)
    """Other number words."""
    thousand: str = ""
    million: str = ""
    billion: str = ""
    """Thousands of millions."""
    money: Mapping[str, str] = field(default_factory=dict)
    """Names of currencies, with their codes."""
    numbered: str = ""
    """Nouns whose number tells which: 'page 3'."""
    durations: str = ""
    """Measures of time, in all forms."""
    no_noun: str = ""
    """Words behind a figure that are never what it counts."""
    of: str = ""
    """Words between a share or a sum and what it is of, and articles there; "d'" is written
    together with the noun."""
    and_: str = "-"
    """What joins tens to units: 'vingt-deux', 'treinta y dos'."""
    percent: str = ""
    """What stands for '%', '_' for a space."""
    roughly: str = ""
    """Words before a figure that mark it as rough."""
    plural_ends: tuple[str, ...] = ()
    """Endings of every noun behind a number above one; none where nouns have others."""


_LANGUAGES = {
    "da": _Numbers(
        units="- tre fire fem seks syv otte ni ti elleve tolv",
        thousand="tusind",
        million="million millioner",
        billion="milliard milliarder",
        money={"krone": "crown", "dollar": "USD"},
        numbered="linje nummer nr side artikel kapitel",
        roughly="omkring cirka ca næsten mere over mindst knap omtrent under op",
        no_noun="en et og i på af til som er blev",
        of="af",
        percent="procent",
    ),
    "de": _Numbers(
        units="zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        tens="zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
        more={"anderthalb": 1.5},
        thousand="tausend tsd",
        million="million millionen mio",
        billion="milliarde milliarden mrd",
        money={"kronen": "crown", "dollar": "USD", "franken": "CHF", "rubel": "RUB"},
        numbered="nummer nr seite kapitel",
        roughly="rund etwa fast über mehr knapp ca circa gut mindestens ungefähr unter bis beinahe",
        durations="""jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde
            stunden minute minuten sekunde sekunden""",
        no_noun="""und von mit in im am an auf bei für aus uhr zu zum zur wurden wurde werden sind
            waren haben hatten sollen davon des pro je lang""",
        of="der des von den dem",
        percent="prozent",
    ),
    "es": _Numbers(
        units="dos tres cuatro cinco seis siete ocho nueve diez once doce",
        tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
        thousand="mil",
        million="millón millones",
        money={"coronas": "crown", "dólar": "USD", "dólares": "USD", "pesos": "peso"},
        numbered="línea número no página artículo capítulo",
        roughly="unos unas cerca casi más alrededor aproximadamente menos hasta menos",
        durations="""año años mes meses semana semanas día días hora horas minuto minutos""",
        no_noun="""de del y e o el la los las por para con se en a cada entre según durante largo
            alto ancho""",
        plural_ends=("s",),
        of="de del la las los el",
        and_="y",
        percent="por_ciento",
    ),
    "fi": _Numbers(money={"eurot": "EUR"}),
    "fr": _Numbers(
        units="deux trois quatre cinq six sept huit - dix onze douze",
        tens="vingt trente quarante cinquante soixante",
        thousand="mille",
        million="million millions",
        billion="milliard milliards",
        money={"couronnes": "crown"},
        numbered="ligne numéro no n° page article chapitre",
        roughly="environ quelque près plus moins presque autour jusqu'à approximativement",
        durations="""an ans année années mois semaine semaines jour jours heure heures minute
            minutes seconde secondes""",
        no_noun="""de des du d' en et à au aux le la les dans sur sous par pour avec ont sont est a
            été ou chaque entre vers chez contre ainsi selon pendant long large haut""",
        plural_ends=("s", "x", "z"),
        of="de du des la les d' l'",
        percent="pour_cent",
    ),
    "it": _Numbers(
        units="due tre quattro cinque - sette otto nove dieci undici dodici",
        tens="venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
        thousand="mille mila",
        million="milione milioni mln",
        billion="miliardo miliardi mld",
        money={"corone": "crown", "dollari": "USD", "sterline": "GBP", "rubli": "RUB"},
        numbered="linea numero n° pagina articolo",
        roughly="circa quasi oltre più almeno intorno meno fino",
        durations="mesi settimane giorni ore minuto minuti anni",
        no_noun="""e che di da del della per non sono la le con a ogni tra fra secondo durante o
            alla""",
        of="di del dello della dei degli delle d' dell'",
        percent="per_cento",
    ),
    "nl": _Numbers(
        units="twee drie vier vijf zes zeven acht negen tien elf twaalf",
        tens="twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
        thousand="duizend",
        million="miljoen mln",
        billion="miljard",
        money={"kronen": "crown", "dollar": "USD"},
        numbered="lijn nummer nr pagina",
        roughly="ongeveer zo'n bijna ruim circa meer minstens rond minder tot",
        durations="jaar maanden weken dagen uur uren",
        no_noun="van het op met werden zijn en de in per voor aan tot lang uit elk elke",
        of="van de het",
        percent="procent",
    ),
    "no": _Numbers(
        units="- tre fire fem seks sju åtte ni ti elleve tolv",
        thousand="tusen",
        million="million millioner",
        billion="milliard milliarder",
        money={"krone": "crown", "dollar": "USD"},
        numbered="linje nummer nr side kapitel",
        roughly="omtrent cirka ca nesten mer over minst rundt under opptil",
        no_noun="en et og i på av til som er ble",
        of="av",
        percent="prosent",
    ),
    "pl": _Numbers(thousand="tys", million="mln", billion="mld", numbered="linia nr"),
    "pt": _Numbers(
        units="dois três quatro cinco seis sete oito nove dez onze doze",
        tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
        more={"duas": 2.0},
        thousand="mil",
        million="milhão milhões",
        money={"coroas": "crown", "dólar": "USD", "dólares": "USD", "reais": "BRL"},
        numbered="linha número página artigo capítulo",
        roughly="cerca quase mais aproximadamente menos até uns umas",
        durations="anos mês meses semana semanas dias hora horas minuto minutos",
        no_noun="de e o a em no na dos das por para foram cada entre segundo durante à às ao",
        plural_ends=("s",),
        of="de do da dos das",
        and_="e",
        percent="por_cento",
    ),
    "ru": _Numbers(thousand="тыс", million="млн", billion="млрд"),
    "sv": _Numbers(
        units="två tre fyra fem sex sju åtta nio tio elva tolv",
        tens="tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra",
        thousand="tusen",
        million="miljon miljoner",
        billion="miljard miljarder",
        money={"dollar": "USD"},
        numbered="linje nummer nr sida kapitel",
        roughly="cirka ca omkring nästan drygt över minst runt under ungefär knappt",
        no_noun="en och i på av som blev",
        of="av",
        percent="procent",
    ),
}
"""By ISO 639-1 code."""


def _all(words: Callable[[_Numbers], str]) -> frozenset[str]:
    """Return what every language lists of one kind."""
    return word_set(" ".join(map(words, _LANGUAGES.values())))


def _by_language(words: Callable[[_Numbers], str]) -> dict[str, frozenset[str]]:
    """Return what each language lists of one kind, without those that list nothing."""
    return {code: word_set(words(own)) for code, own in _LANGUAGES.items() if words(own)}


SCALES = {
    **dict.fromkeys(_all(lambda own: own.thousand), 1e3),
    **dict.fromkeys(_all(lambda own: own.million), 1e6),
    **dict.fromkeys(_all(lambda own: own.billion), 1e9),
}
"""Words behind a figure that scale it."""
MONEY = dict(chain.from_iterable(own.money.items() for own in _LANGUAGES.values()))
"""Currencies by the names that other languages give them."""
NUMBERED = _all(lambda own: own.numbered)
"""Nouns whose number tells which, in lower case."""
NO_NOUN = _all(lambda own: own.no_noun)
"""Words behind a figure that are never what it counts."""
LIGHT = _by_language(lambda own: f"{own.no_noun} {own.of}".strip())
"""Words with which no phrase begins or ends, by language."""
DURATIONS = _all(lambda own: own.durations)
"""Measures of time: a figure says little without them, and they say little of what it counts."""
PERCENT = frozenset(name.replace("_", " ") for name in _all(lambda own: own.percent))
"""What stands for '%', a word or two."""
OF = _by_language(lambda own: own.of)
"""Words between a share or a sum and what it is of, by language."""
TENS_AND = _by_language(lambda own: own.and_)
"""What joins tens to units, by language."""
ROUGHLY = _by_language(lambda own: own.roughly) | {
    "en": word_set(
        """
        about some around nearly almost roughly approximately over under more less fewer least most
        than up to close circa estimated above below upwards
        """
    )
}
"""Words before a figure that mark it as rough, by language."""
PLURAL_ENDS = {code: own.plural_ends for code, own in _LANGUAGES.items() if own.plural_ends}
"""Endings of every noun behind a number above one."""


def number_word(low: str, language: str) -> float | None:
    """Return the number that a word in lower case is, None for any other or another language."""
    return _VALUES.get(language, {}).get(low)


def _values(own: _Numbers) -> dict[str, float]:
    units = ((word, float(at)) for at, word in enumerate(own.units.split(), start=2))
    tens = ((word, 10.0 * at) for at, word in enumerate(own.tens.split(), start=2))
    return {word: value for word, value in (*units, *tens) if word != "-"} | dict(own.more)


_VALUES = {code: _values(own) for code, own in _LANGUAGES.items()}
