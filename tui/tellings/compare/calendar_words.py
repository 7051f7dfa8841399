"""Names of weekdays and months in languages other than English, whose dates are read otherwise."""

from functools import cache

from tellings.compare.words import Line

WEEKDAY, MONTH = "weekday", "month"
_LONG = 5
"""Letters from which a name may have an ending: 'Freitagabend', 'пятницу'."""
_ENDING = 9
"""Letters that an ending has at most."""
_OTHERS = frozenset(("montage", "montagen", "augustin", "augustine", "augustiner"))
"""Words that begin like a name and are none."""
_WEEKDAYS = {
    "de": "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda- terça- quarta- quinta- sexta- sábado domingo",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "no": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi": "maanantai tiistai keskiviik torstai perjantai lauantai sunnuntai",
    "pl": "poniedział wtorek/wtorku środa/środę/środy czwartek/czwartku "
    "piątek/piątku sobot/sobota niedziel",
    "cs": "pondělí úterý středa/středu/středy čtvrtek/čtvrtka "
    "pátek/pátku sobota/sobotu/soboty neděl",
    "hu": "hétfő kedd szerd csütört péntek szombat vasárnap",
    "ro": "luni marți/marţi miercuri joi vineri sâmbăt duminic",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "id": "senin selasa rabu kamis jumat sabtu minggu",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "ru": "понедельник вторник среда/среду/среды четверг пятниц суббот воскресень",
    "uk": "понеділ вівтор середа/середу/середи четвер п'ятниц субот неділ",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "ar": "الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
"""Monday first; '/' parts forms of one day, '-' stands for the rest of a compound."""
_MONTHS = {
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre "
    "noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu "
    "marraskuu joulukuu",
    "pl": "styczeń/stycznia/styczniu luty/lutego/lutym marca/marcu/marzec "
    "kwiecień/kwietnia/kwietniu maj/maja/maju czerwiec/czerwca/czerwcu lipc/lipca/lipiec "
    "sierpień/sierpnia/sierpniu wrzesień/września/wrześniu paździer listop "
    "grudzień/grudnia/grudniu",
    "cs": "leden/ledna/lednu únor/února/únoru březen/března dubna/duben květen/května "
    "června/červen července/červenec srpen/srpna září říjen/října listop prosin",
    "hu": "január február március április május június július augusztus szeptember "
    "október november december",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie "
    "octombrie noiembrie decembrie",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "el": "ιανουάρι/ιανουαρί φεβρουάρι/φεβρουαρί μαρτίου/μάρτιο απρίλι/απριλίου "
    "μαΐου/μάιο ιουνίου/ιούνιο ιουλίου/ιούλιο αυγούστου/αύγουστο σεπτεμβρ/σεπτέμβρ οκτωβρ/οκτώβρ "
    "νοεμβρ/νοέμβρ δεκεμβρ/δεκέμβρ",
    "ru": "январ феврал март/марта/марте апрел май/мая/мае июнь/июня/июне июль/июля/июле август "
    "сентябр октябр ноябр декабр",
    "uk": "січня/січень лютий/лютого березня/березень квітня/квітень "
    "травня/травень червня/червень липня/липень серпня/серпень "
    "вересня/вересень жовтня/жовтень листопад грудня/грудень",
}
"""January first."""


def calendar_slot(line: Line, at: int, language: str) -> tuple[str, int] | None:
    """Return 'weekday' or 'month' and its number from 1, None for any other word.

    Args:
        line: the sentence's words.
        at: the word's place.
        language: ISO 639-1 code; names are known of two dozen languages.
    """
    low = line[at].low
    if language == "ja":
        behind = line[at + 1].text if at + 1 < len(line) else ""
        day = "月火水木金土日".find(low) if behind == "曜" else -1
        return (WEEKDAY, day + 1) if day >= 0 else None
    exact, openings = _names(language)
    found = exact.get(low)
    if found is not None:
        name, kind, number = low, *found
        return None if name in _halves(language) and not _is_compound(line, at) else (kind, number)
    for size in range(min(len(low) - 1, 11), 2, -1):
        opening = openings.get(low[:size])
        if opening is not None and len(low) - size <= _ENDING and low not in _OTHERS:
            return opening
    return None


def _is_compound(line: Line, at: int) -> bool:
    return at + 2 < len(line) and line[at + 1].text == "-" and line[at + 2].is_word


@cache
def _halves(language: str) -> frozenset[str]:
    """Return the names that are a weekday only with more behind a hyphen: 'segunda-feira'."""
    return frozenset(
        name[:-1] for name in _WEEKDAYS.get(language, "").split() if name.endswith("-")
    )


@cache
def _names(language: str) -> tuple[dict[str, tuple[str, int]], dict[str, tuple[str, int]]]:
    """Return the names of a language by themselves, and those that may have an ending."""
    exact: dict[str, tuple[str, int]] = {}
    openings: dict[str, tuple[str, int]] = {}
    for kind, table in ((WEEKDAY, _WEEKDAYS), (MONTH, _MONTHS)):
        for number, forms in enumerate(table.get(language, "").split(), start=1):
            for form in forms.split("/"):
                name = form.rstrip("-")
                exact[name] = kind, number
                if len(name) >= _least(language) and not form.endswith("-"):
                    openings[name] = kind, number
    return exact, openings


def _least(language: str) -> int:
    """Return the letters from which a name of a language may have an ending."""
    return {"ko": 3, "uk": 4, "ru": 5, "pl": 4}.get(language, _LONG)
