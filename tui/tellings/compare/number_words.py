"""Number words, scales and nouns that take a number, in languages other than English."""

from tellings.compare.vocabulary import word_set

_UNITS = {
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "fr": "deux trois quatre cinq six sept huit - dix onze douze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "due tre quattro cinque - sette otto nove dieci undici dodici",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze",
    "sv": "två tre fyra fem sex sju åtta nio tio elva tolv",
    "da": "- tre fire fem seks syv otte ni ti elleve tolv",
    "no": "- tre fire fem seks sju åtte ni ti elleve tolv",
}
"""Two to twelve; 'one' is an article in most of these languages, and what is another word too is
left out ('-')."""
_TENS = {
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
    "fr": "vingt trente quarante cinquante soixante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra",
}
_MORE = {"de": {"anderthalb": 1.5}, "pt": {"duas": 2.0}}
_THOUSAND = "tausend duizend mille mil mila tusen tusind tys тыс"
_MILLION = (
    "million millionen mio millions millón millones milione milioni milhão milhões miljoen miljon "
    "miljoner millioner mln млн"
)
_BILLION = (
    "milliarde milliarden mrd milliard milliards miliardo miliardi miljard miljarder milliarder "
    "mld млрд"
)
SCALES = {
    word: size
    for size, words in ((1e3, _THOUSAND), (1e6, _MILLION), (1e9, _BILLION))
    for word in words.split()
}
"""Words behind a figure that scale it."""
MONEY = {
    **dict.fromkeys(("kronen", "krone", "couronnes", "coronas", "corone", "coroas"), "crown"),
    **dict.fromkeys(("dollar", "dólares", "dollari", "dólar"), "USD"),
    **dict.fromkeys(("d'euros", "eurot"), "EUR"),
    "franken": "CHF",
}
"""Currencies by the names that other languages give them."""
NUMBERED = word_set(
    """
    ligne línea linea linha lijn linje linia nummer numéro número numero nr no n° página page seite
    pagina sida side article artículo articolo artigo chapitre capítulo kapitel
    """
)
"""Nouns whose number tells which, in lower case."""
NO_NOUN = word_set(
    """
    de des du d' en et à au aux le la les dans sur sous par pour avec ont sont est a été y e o el
    los las por para con se che di da del della per non sono em no na dos das foram og och i på av
    av til som er ble blev van het op met werden zijn en und von mit in im am an auf bei für aus uhr
    zu zum zur wurden wurde werden sind waren haben hatten sollen davon
    """
)
"""Words behind a figure that are never what it counts."""


DURATIONS = word_set(
    """
    jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten
    sekunde sekunden an ans année années mois semaine semaines jour jours heure heures minutes
    seconde secondes año años mes meses semana semanas día días hora horas minuto minutos anni mesi
    settimane giorni ore minuti anos mês dias jaar maanden weken dagen uur uren
    """
)
"""Measures of time: a figure says little without them, and they say little of what it counts."""
PLURAL_ENDS = {"fr": ("s", "x", "z"), "es": ("s",), "pt": ("s",)}
"""Endings of every noun behind a number above one."""


def number_word(low: str, language: str) -> float | None:
    """Return the number that a word in lower case is, None for any other or another language."""
    return _VALUES.get(language, {}).get(low)


def _values(language: str) -> dict[str, float]:
    found = {word: float(at) for at, word in enumerate(_UNITS[language].split(), start=2)}
    tens = enumerate(_TENS.get(language, "").split(), start=2)
    return found | {word: 10.0 * at for at, word in tens} | _MORE.get(language, {})


_VALUES = {language: _values(language) for language in _UNITS}
