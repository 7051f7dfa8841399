"""Units: currencies, and measures with their size in one base unit each."""

CURRENCIES = {
    "$": "USD", "dollar": "USD", "dollars": "USD", "€": "EUR", "euro": "EUR", "euros": "EUR",
    "£": "GBP", "pounds sterling": "GBP", "¥": "JPY", "yen": "JPY", "yuan": "CNY", "₩": "KRW",
    "won": "KRW", "₹": "INR", "rupees": "INR", "₽": "RUB", "rubles": "RUB", "roubles": "RUB",
    "₴": "UAH", "hryvnia": "UAH", "francs": "CHF", "kronor": "SEK", "kroner": "NOK",
    "zloty": "PLN", "crowns": "crown", "krona": "SEK", "krone": "NOK", "lira": "TRY", "rand": "ZAR",
}  # fmt: skip
"""Signs and names; a dollar of any country is a dollar."""
_CODES = (
    "USD EUR GBP JPY CNY KRW INR RUB UAH CHF SEK NOK DKK PLN CZK HUF TRY ZAR BRL MXN AUD CAD NZD "
    "HKD SGD ILS SAR AED THB IDR"
)
CODES = {"RMB": "CNY", **{code: code for code in _CODES.split(" ")}}
"""Codes of ISO 4217 that stand before or after a sum."""

_LENGTH = {
    "metre": 1.0, "meter": 1.0, "kilometre": 1e3, "kilometer": 1e3, "km": 1e3, "mile": 1609.34,
    "yard": 0.9144, "foot": 0.3048, "feet": 0.3048, "inch": 0.0254, "inche": 0.0254,
    "centimetre": 0.01, "centimeter": 0.01, "cm": 0.01, "millimetre": 1e-3, "millimeter": 1e-3,
    "mm": 1e-3,
}  # fmt: skip
_MASS = {
    "kilogram": 1.0, "kilo": 1.0, "kg": 1.0, "gram": 1e-3, "pound": 0.4536, "lb": 0.4536,
    "ounce": 0.02835, "ton": 1000.0, "tonne": 1000.0,
}  # fmt: skip
_TIME = {
    "second": 1 / 3600, "minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0,
    "month": 730.5, "year": 8766.0, "decade": 87660.0,
}  # fmt: skip
_AREA = {"acre": 0.4047, "hectare": 1.0}
_POWER = {"kilowatt": 1e-3, "megawatt": 1.0, "mw": 1.0, "gigawatt": 1e3, "gw": 1e3}
_VOLUME = {"litre": 1.0, "liter": 1.0, "gallon": 3.785, "barrel": 158.99}

MEASURE_NAMES = frozenset(("length", "mass", "time", "area", "power", "volume", "speed"))

MEASURES: dict[str, tuple[str, float]] = {
    form: (name, size)
    for name, table in (
        ("length", _LENGTH),
        ("mass", _MASS),
        ("time", _TIME),
        ("area", _AREA),
        ("power", _POWER),
        ("volume", _VOLUME),
    )
    for unit, size in table.items()
    for form in (unit, unit + "s")
}
"""Unit names, singular and plural, with what they measure and their size in the base unit:
metre, kilogram, hour, hectare, megawatt, litre."""
