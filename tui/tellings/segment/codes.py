"""Language codes: ISO 639-1, the two letters in which a person names a language."""

import re

_LISTED = """
aa Afar, ab Abkhazian, ae Avestan, af Afrikaans, ak Akan, am Amharic, an Aragonese, ar Arabic,
as Assamese, av Avaric, ay Aymara, az Azerbaijani, ba Bashkir, be Belarusian, bg Bulgarian,
bi Bislama, bm Bambara, bn Bengali, bo Tibetan, br Breton, bs Bosnian, ca Catalan, ce Chechen,
ch Chamorro, co Corsican, cr Cree, cs Czech, cu Church Slavic, cv Chuvash, cy Welsh, da Danish,
de German, dv Divehi, dz Dzongkha, ee Ewe, el Greek, en English, eo Esperanto, es Spanish,
et Estonian, eu Basque, fa Persian, ff Fulah, fi Finnish, fj Fijian, fo Faroese, fr French,
fy Western Frisian, ga Irish, gd Gaelic, gl Galician, gn Guarani, gu Gujarati, gv Manx,
ha Hausa, he Hebrew, hi Hindi, ho Hiri Motu, hr Croatian, ht Haitian, hu Hungarian, hy Armenian,
hz Herero, ia Interlingua, id Indonesian, ie Interlingue, ig Igbo, ii Sichuan Yi, ik Inupiaq,
io Ido, is Icelandic, it Italian, iu Inuktitut, ja Japanese, jv Javanese, ka Georgian, kg Kongo,
ki Kikuyu, kj Kuanyama, kk Kazakh, kl Greenlandic, km Khmer, kn Kannada, ko Korean, kr Kanuri,
ks Kashmiri, ku Kurdish, kv Komi, kw Cornish, ky Kirghiz, la Latin, lb Luxembourgish, lg Ganda,
li Limburgan, ln Lingala, lo Lao, lt Lithuanian, lu Luba-Katanga, lv Latvian, mg Malagasy,
mh Marshallese, mi Maori, mk Macedonian, ml Malayalam, mn Mongolian, mr Marathi, ms Malay,
mt Maltese, my Burmese, na Nauru, nb Bokmål, nd North Ndebele, ne Nepali, ng Ndonga, nl Dutch,
nn Nynorsk, no Norwegian, nr South Ndebele, nv Navajo, ny Chichewa, oc Occitan, oj Ojibwa,
om Oromo, or Oriya, os Ossetian, pa Punjabi, pi Pali, pl Polish, ps Pashto, pt Portuguese,
qu Quechua, rm Romansh, rn Rundi, ro Romanian, ru Russian, rw Kinyarwanda, sa Sanskrit,
sc Sardinian, sd Sindhi, se Northern Sami, sg Sango, si Sinhala, sk Slovak, sl Slovenian,
sm Samoan, sn Shona, so Somali, sq Albanian, sr Serbian, ss Swati, st Sotho, su Sundanese,
sv Swedish, sw Swahili, ta Tamil, te Telugu, tg Tajik, th Thai, ti Tigrinya, tk Turkmen,
tl Tagalog, tn Tswana, to Tonga, tr Turkish, ts Tsonga, tt Tatar, tw Twi, ty Tahitian,
ug Uighur, uk Ukrainian, ur Urdu, uz Uzbek, ve Venda, vi Vietnamese, vo Volapük, wa Walloon,
wo Wolof, xh Xhosa, yi Yiddish, yo Yoruba, za Zhuang, zh Chinese, zu Zulu
"""
CODES: dict[str, str] = dict(each.split(maxsplit=1) for each in _LISTED.split(","))
"""The codes of ISO 639-1 and their languages' English names."""
_TAG = re.compile(r"(?P<code>[a-z]{2})(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)
_MOST_NEAR = 4


def code_of(said: str) -> str | None:
    """Return the code of a language tag ('de', 'de-AT', 'EN_us'), None where it has none."""
    found = _TAG.fullmatch(said.strip())
    code = found["code"].lower() if found else ""
    return code if code in CODES else None


def nearest(said: str) -> tuple[str, ...]:
    """Return the codes that a person may have meant, likeliest first; none where none is near.

    A name counts ('german'), and so do codes of the same first letters ('deu', 'jp').
    """
    from difflib import get_close_matches

    low = said.strip().lower()
    by_name = {name.lower(): code for code, name in CODES.items()}
    named = [by_name[name] for name in get_close_matches(low, by_name, _MOST_NEAR, 0.75)]
    begun = [code for code in CODES if low[:2] == code and len(low) == 3]
    alike = [code for code in CODES if low[:1] == code[0]] if len(low) == 2 else []
    return tuple(dict.fromkeys([*named, *begun, *alike]))[:_MOST_NEAR]
