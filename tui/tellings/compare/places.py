"""Places: a country, its capital and its people as one, as news writes them."""

from collections.abc import Sequence
from functools import cache

from tellings.model import Token

_COUNTRIES = """
united states: u.s., washington, america, american, americans
north america: north american, north americans
central america: central american, central americans
south america: south american, south americans
latin america: latin american, latin americans
united kingdom: uk, london, britain, british, briton, britons
european union: eu, brussels
south korea: seoul, rok
north korea: pyongyang, dprk
russia: moscow, kremlin, russian, russians
ukraine: kyiv, kiev, ukrainian, ukrainians
china: beijing, chinese
japan: tokyo, japanese
india: delhi, indian, indians
pakistan: islamabad, pakistani, pakistanis
afghanistan: kabul, afghan, afghans
iran: tehran, iranian, iranians
iraq: baghdad, iraqi, iraqis
israel: israeli, israelis
syria: damascus, syrian, syrians
lebanon: beirut, lebanese
turkey: ankara, turkish, türkiye
saudi arabia: riyadh, saudi, saudis
yemen: sanaa, yemeni, yemenis
qatar: doha, qatari
egypt: cairo, egyptian, egyptians
libya: tripoli, libyan, libyans
sudan: khartoum, sudanese
ethiopia: ethiopian, ethiopians
kenya: nairobi, kenyan, kenyans
nigeria: abuja, nigerian, nigerians
south africa: pretoria
germany: berlin, german, germans
france: paris, french
italy: rome, italian, italians
spain: madrid, spanish, spaniards
portugal: lisbon, portuguese
netherlands: dutch
belgium: belgian, belgians
switzerland: swiss
austria: vienna, austrian, austrians
poland: warsaw, polish, poles
hungary: budapest, hungarian, hungarians
romania: bucharest, romanian, romanians
greece: athens, greek, greeks
sweden: stockholm, swedish, swedes
norway: oslo, norwegian, norwegians
finland: helsinki, finnish, finns
denmark: copenhagen, danish, danes
ireland: dublin, irish
serbia: belgrade, serbian, serbs
belarus: minsk, belarusian, belarusians
canada: ottawa, canadian, canadians
mexico: mexican, mexicans
cuba: havana, cuban, cubans
brazil: brasilia, brazilian, brazilians
argentina: argentine, argentines
venezuela: caracas, venezuelan, venezuelans
colombia: bogota, colombian, colombians
chile: santiago, chilean, chileans
peru: lima, peruvian, peruvians
australia: canberra, australian, australians
indonesia: jakarta, indonesian, indonesians
philippines: manila, filipino, filipinos, philippine
thailand: bangkok, thai, thais
vietnam: hanoi, vietnamese
myanmar: burmese, burma
taiwan: taipei, taiwanese
bangladesh: dhaka, bangladeshi, bangladeshis
europe: european, europeans
asia: asian, asians
africa: african, africans
"""


@cache
def country_names() -> dict[str, str]:
    """Return the country by every name it has, capitals and people among them, in small letters."""
    names = {}
    for line in _COUNTRIES.strip().splitlines():
        country, _, others = line.partition(":")
        names[country] = country
        names.update(dict.fromkeys((other.strip() for other in others.split(",")), country))
    names["united states"] = names["u.s."]
    return names


def places(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the country that each token names or helps to name, by the token's place.

    Only capitalised tokens count; 'North' and 'Korea' together name one country.
    """
    names = country_names()
    found: dict[int, str] = {}
    for at, token in enumerate(tokens):
        if not token.text[:1].isupper():
            continue
        if at + 1 < len(tokens):
            both = names.get(f"{_plain(token)} {_plain(tokens[at + 1])}")
            if both:
                found[at] = found[at + 1] = both
        if at not in found and (country := names.get(_plain(token)) or names.get(token.key)):
            found[at] = country
    return found


def _plain(token: Token) -> str:
    low = token.text.lower().replace("’", "'")
    if token.text in ("US", "USA", "U.S", "U.S.", "U.S.A."):
        return "u.s."
    if low == "us":
        return ""
    if low in ("s.", "n."):
        return "south" if low == "s." else "north"
    return low.removesuffix("'s")
