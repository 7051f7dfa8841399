# ruff: noqa: E501 - a wording broken over two lines is harder to check than a long one
"""Lines told by their own wording: bylines, copyright, read-more lines, credits, posts."""

import re
from dataclasses import dataclass

from tellings.ingest.roles.dates import is_date_line
from tellings.ingest.roles.line import Line
from tellings.model import Role

_NAME = r"[A-Z][\w.'’-]*(?:\s+(?:(?:de|van|von|der|al|bin|el|la)\s+)?[A-Z][\w.'’-]*){0,4}"
_DAYS = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|The)\b)"
)
AGENCIES = (
    r"(?:AP|AFP|Reuters|UPI|dpa|DPA|EFE|ANSA|Xinhua|TASS|Interfax|Yonhap|Kyodo(?:\sNews)?|Jiji"
    r"|IANS|ANI|PTI|PA(?:\sMedia)?|AAP|Bloomberg|CP|RIA(?:\sNovosti)?|CNA|BNA|SPA"
    r"|Anadolu(?:\sAgency)?|(?:The\s)?Associated\sPress|Agence\sFrance-Presse"
    r"|(?:The\s)?Canadian\sPress|Press\sAssociation)"
)
"""News agencies as datelines, credits and bylines name them."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A wording that makes a whole line furniture, up to a length that prose outgrows."""

    role: Role
    reason: str
    line: re.Pattern[str]
    most: int
    """Words a line may have at most."""
    case: bool
    """Whether capitals count; otherwise the wording is met in lower case, which is quicker than
    a pattern that ignores case."""


def _pattern(role: Role, reason: str, most: int, *alternatives: str, case: bool = False) -> Pattern:
    return Pattern(role, reason, re.compile("|".join(alternatives)), most, case)


POINTER = "points to another article"
"""Reason of a line that leads elsewhere; over prose it may be the headline after all."""

PATTERNS: tuple[Pattern, ...] = (
    _pattern(
        Role.BYLINE, "names its author", 18,
        rf"(?:EXCLUSIVE:?\s+)?(?:By|BY|by|Von|Par|Por|Words by|Text by|Story by)\s+{_DAYS}{_NAME}"
        rf"(?:(?:,| and| und| et| y| &|,? with| in| at| from| for)\s+(?:the\s+)?{_NAME})*(?:\s\([^()]{{2,40}}\))?(?:\s*[,|·•–—-]\s*.{{1,60}})?[^.!?]?",
        r"By (?:our|the \w+|a|staff|an?)\b[^.!?]{0,40}\b(?:staff|correspondents?|reporters?|desk|editors?|agencies|writers?)\b[^.!?]{0,60}",
        rf"{_NAME}(?:,| -| –| —| \|)\s*{AGENCIES}(?:\s+(?:writer|reporter|correspondent)s?)?",
        rf"{_NAME}(?:,|\s+in\s+{_NAME},?)?\s+(?:[A-Z]\w+\s)?(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Cc]olumnist)",
        case=True,
    ),
    _pattern(
        Role.BYLINE, "says who wrote or reported it", 45,
        r"\(?(?:additional )?(?:reporting|editing|writing|written|compiled|posted|translated)(?:\s+by\b|:).*",
        r".{0,160}\bcontributed to (?:this|the) (?:report|story|article)\.?",
        r"by-?line|author|authors|about the author.?",
    ),
    _pattern(
        Role.META, "copyright line", 60,
        r".{0,60}[©ⓒ].*", r"\(c\)\s+(?:19|20)\d\d\b.*", r"copyright\b.*",
        r".{0,80}\ball rights reserved\b.{0,80}", r"do not reproduce\b.*",
    ),
    _pattern(
        Role.META, "says where the text comes from", 14,
        r"(?:source|quelle|fuente|via|agencies|wires?)\s*:?\s+[^.!?]{2,60}",
        r"(?:with )?(?:inputs?|reporting|material|files?) from (?:[^.!?]{2,60})\.?",
    ),
    _pattern(Role.META, "names the agency", 6, rf"\W*{AGENCIES}(?:\s*/\s*{AGENCIES})*\W*", case=True),
    _pattern(
        Role.META, "reading time or counter", 8,
        r"\d+[- ]min(?:ute)?s?(?:\s+read)?", r"(?:reading time|read time|lesezeit)\b.*",
        r"[\d.,]+[km]?\s+(?:views?|shares?|comments?|likes?|reads?|retweets?)",
    ),
    _pattern(
        Role.META, "note of the editors", 70,
        r"(?:this|the) (?:article|story|post|piece|report|headline|interview|conversation|transcript|page|version|review|essay) (?:was|has been|is being) "
        r"(?:amended|corrected|updated|edited|first published|originally published|republished)\b.*",
        r"(?:editor['’]s? note|correction|clarification)s?\s*[:-].*",
        r"(?:for (?:immediate )?release|embargo(?:ed)?)\b[^.]*",
        r"(?:this is a (?:breaking|developing) (?:news )?story)\b.*",
        r"(?:more (?:follows|to follow|soon)|updates? to follow)\b.*",
    ),
    _pattern(
        Role.META, "how to reach the author", 45,
        r"(?:follow|contact|email|reach|write to)\s+(?:him|her|them|the (?:author|writer|reporter)"
        r"|(?!us\b|me\b|our\b)[\w.'’ -]{2,50})\b.*(?:@|twitter|facebook|instagram|linkedin).*",
        r"[\w.+-]+@[\w-]+(?:\.\w+)+",
    ),
    _pattern(Role.META, "slug of a news desk", 3, r"[A-Z]{2,}\d*(?:[-–/][A-Z0-9]{2,})+", case=True),
    _pattern(
        Role.DATELINE, "place and date of the report", 12,
        rf"[A-Z][A-Z.'’/ -]{{2,40}}(?:,\s*[A-Z][\w. ]{{1,30}})?\s*(?:\(\s*(?:{AGENCIES}|[A-Z]{{2,6}})\s*\))\W*",
        r"[A-Z][A-Z.'’/ -]{2,40}(?:,\s*[A-Z][\w. ]{1,30})?,\s*(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,?\s\d{4})?\W*",
        case=True,
    ),
    _pattern(Role.META, "rating or reference number", 8, r"\d(?:[.,]\d)?\s*(?:/|out of)\s*(?:5|6|10)(?: stars)?\W*", r"[★☆✩⭐ ]+", r"(?:doi|issn|isbn)\b\s*:?\s*\S+"),
    _pattern(Role.META, "end mark", 3, r"\W*(?:ends?|30|enditem|\(end\)|fin)\W*"),
    _pattern(
        Role.BOILERPLATE, "advertising", 8,
        r"\W*(?:advertisements?|advertising|ad|ads|anzeige|werbung|publicité|publicidad|sponsored"
        r"(?: content)?|promoted|paid content|partner content|photo advertisement)\W*(?:continue reading.*)?",
        r"(?:article|story) continues (?:below|after).*", r"continue reading\b.*",
        r"scroll (?:down )?to continue\b.*", r"(?:remove|hide) ads\b.*",
    ),
    _pattern(
        Role.BOILERPLATE, "advertising", 40,
        r"(?:[Aa]dvertisement|ADVERTISEMENT|Publicité|Publicidad|Pubblicità)\s?[:|–—].*",
        r"(?:ADVERTISEMENT|SPONSORED CONTENT|ANZEIGE|WERBUNG|PUBLICITÉ|PUBLICIDAD|PUBBLICITÀ)\s+(?=[A-ZÀ-Þ\d])(?=.*[a-z]).*",
        case=True,
    ),
    _pattern(
        Role.BOILERPLATE, POINTER, 32,
        r"\W{0,3}(?:read (?:more|also|next|on|the full (?:story|article))|also read|see also|"
        r"see more|learn more|more on this|must read|don['’]t miss|also on|watch (?:also|next)|"
        r"lire aussi|lesen sie auch|mehr zum thema|leer también|te puede interesar|leggi anche)"
        r"(?:\s*[:|>»…-].*|[^.]*)",
        r"\W{0,3}(?:more|related|watch|listen|explained|explainer|opinion|live|video|photos|gallery"
        r"|in pictures|background)\s*:\s+[^.]+",
        r"(?:also (?:interesting|in (?:the|this) \w+|on \w+)|(?:watch|listen) again|catch up|in case you missed it)\s*:.*",
        r"click here\b.*", r".{0,60}\bclick here\b\W*", r"(?:for more|to read more)\b[^.]{0,40}(?:click|visit|see|go to)\b.*",
        r"more (?:from|on|about|stories|news|in)\b[^.]{0,60}",
        r"what to (?:read|watch|know) next.?", r"(?:up )?next (?:up|article|story)\b.*",
        r"(?:previous|next) (?:article|story|post|page)\b.*",
    ),
    _pattern(
        Role.BOILERPLATE, "asks to sign up, follow or pay", 60,
        r"(?:please )?(?:sign|signing) up\b(?:.{0,120}\b(?:newsletters?|alerts?|updates?|e-?mails?|inbox|free|here|now|today|account|briefings?)\b.*|\W*|[^.]{0,40})",
        r"(?:please )?subscribe\b(?:.{0,120}\b(?:newsletters?|alerts?|updates?|e-?mails?|inbox|free|here|now|today|podcasts?|channel|access|us|our|unlimited)\b.*|\W*|[^.]{0,40})", r"unsubscribe\b[^.]*",
        r"(?:to|you can|please|if you (?:want|wish|would like) to) (?:unsubscribe|opt out|stop receiving|manage your)\b.{0,120}",
        r"(?:manage|update|change) your (?:\w+ )?(?:preferences|subscriptions?|settings)\b.{0,60}",
        r"you(?:['’]re| are) receiving (?:this|these)\b.{0,120}", r"view (?:this|it)\b.{0,30} in (?:your|a) browser\b.*",
        r"(?:get|receive|have)\b.{0,80}\b(?:newsletters?|inbox|emailed|headlines|alerts)\b.*",
        r"(?:our|the|a) (?:free )?(?:daily |weekly |morning )?newsletter\b.*",
        r".{0,80}\bnewsletters?\b.{0,60}\b(?:sign|subscribe|inbox|register)\b.*",
        r"(?:enter|your) (?:your )?e-?mail(?: address)?\b.*",
        r"follow (?:us|me|@|our|the \w+ on)\b.*", r"like us on\b.*", r"join (?:us|our) (?:on|at|channel|whatsapp)\b.*",
        r"download (?:our|the) app\b.*", r"(?:become|join as) a (?:member|subscriber|supporter)\b.*",
        r"support (?:our|local|independent|quality)\b.{0,30}\bjournalism\b.*", r"(?:donate|give) (?:now|today)\b.*",
        r"(?:already|not) a (?:subscriber|member)\b.*", r"(?:log|sign) ?in\b.{0,60}", r"register\b.{0,30}",
        r"(?:have|got) (?:a|any) (?:\w+ )?(?:tip|story|question)s?\b.*",
    ),
    _pattern(
        Role.BOILERPLATE, "cookie or privacy notice", 70,
        r"(?:we|this (?:web ?)?site|our partners|you can).{0,60}\bcookies\b.*",
        r"(?:by (?:clicking|continuing|using|signing)).{0,120}(?:cookies|agree|terms|policy|privacy).*",
        r"(?:cookie|privacy)(?: \w+){0,3}", r".{0,40}\b(?:privacy policy|terms (?:of|and) (?:use|service|conditions))\b.{0,80}",
        r"(?:accept|reject|manage) (?:all|cookies|settings|preferences).{0,40}",
        r"please enable (?:javascript|cookies)\b.*", r"your browser\b.{0,40}\b(?:support|out of date).*",
    ),
    _pattern(
        Role.BOILERPLATE, "asks to share or comment", 12,
        r"share(?:\s+(?:this|on|via|article|story|page|full article|with)\b[^.]*)?", r"tweet|e-?mail|print|save|bookmark|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|flipboard",
        r"(?:share|tweet|pin|email|print|facebook|twitter|whatsapp|linkedin|reddit|copy link|link copied|save|comment|comments|bookmark)"
        r"(?:[\s|,/·•]+(?:share|tweet|pin|email|print|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|copy link|link copied|save|comment|comments|bookmark))+",
        r"copy (?:link|url)\b.{0,12}|link copied\W*",
        r"(?:leave|post|add|write|view|show|read|see|hide)?(?: a| all| your| the)?\s*(?:comments?|reply|replies)(?:\s*\(\d+\))?\W*",
        r"join the (?:discussion|conversation|debate)\W*", r"comments (?:are|have been) (?:closed|disabled)\b.*",
        r"what do you think\?.*(?:comments?|below).*", r"tweet with a location\W*",
    ),
    _pattern(
        Role.BOILERPLATE, "part of the page's navigation", 8,
        r"skip to\b.{0,40}", r"back to (?:top|home\w*)\W*", r"(?:jump|go) to (?:content|navigation|top)\W*",
        r"(?:home|menu|search|close|open menu|main menu|navigation|sections?|latest|trending|live|video|videos|photos?|gallery|podcasts?|e-?paper|alertme|loading)\W*",
        r"live (?:feed|updates?|blog|coverage|reporting)\W*", r"page \d+ of \d+", r"(?:slide|image|photo)? ?\d+ (?:of|/) \d+", r"loading\b.{0,30}",
        r"real time analytics", r"(?:hide|show|view) (?:transcript|more|less|all|gallery|caption)\b.{0,20}",
        r"enlarge (?:this )?image.*", r"play (?:video|audio)\W*", r"(?:now playing|up next)\W*",
        r"skip (?:\w+ )?(?:twitter|x|instagram|facebook|youtube|tiktok) (?:post|content).*", r"view this post on\b.*",
        r"end of (?:twitter|x|instagram|facebook|youtube|tiktok) (?:post|content).*",
        r"listen to (?:this )?(?:article|story)\b.{0,50}", r"(?:text|font) size\W*", r"aa\W*",
    ),
    _pattern(
        Role.BOILERPLATE, "keyword line", 30,
        r"(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|in this (?:article|story)|explore more)\s*:.*",
        r"(?:filed under|posted in)\b[^.]*", r"(?:#\w+[\s,]*){2,}",
    ),
)  # fmt: skip

_POST = re.compile(
    r"pic\.(?:twitter|x)\.com/|https?://t\.co/"
    r"|^\W{0,3}[^()]{2,60}\(@\w+\)\s*(?:on\s+)?(?:\w+\.?\s+\d{1,2}|\d{1,2}\.?\s+\w+)(?:,?\s+\d{4})?\s*$"
    r"|^@\w+\b|\bRT @\w+|^a post shared by\b",
    re.IGNORECASE,
)
_MOST_IN_POST = 90
SIGNATURE = re.compile(r"^\s*[-–—]\s*[^()]{2,60}\(@\w+\)")
"""'- Name (@handle) date': the foot of an embedded post."""
DESK_LINE = "outlet, desk and date"
"""Reason of a line such as 'Civic Ledger | Council | March 14, 2025'."""
SEPARATOR = re.compile(r"\s+[|·•–—]\s+|\s\|\s?")
_BREADCRUMB = re.compile(r"[\w&' ]{2,30}(?:\s*(?:[>›»→]|/|\|)\s*[\w&' ]{2,30}){2,}")


def by_wording(lines: list[Line]) -> None:
    """Claim every line whose own wording says what it is."""
    for line in lines:
        if not line.is_open:
            continue
        text = line.text.strip()
        if line.count == 0:
            line.claim(Role.BOILERPLATE, "no word in it")
        elif line.count < _MOST_IN_POST and _POST.search(text):
            line.claim(Role.EMBED, "looks like a social media post")
        elif line.count <= 14 and is_date_line(text):
            line.claim(Role.META, "date line")
        elif line.count <= 18 and _is_desk_line(text):
            line.claim(Role.META, DESK_LINE)
        elif line.count <= 12 and not any(map(str.isdigit, text)) and _BREADCRUMB.fullmatch(text):
            line.claim(Role.BOILERPLATE, "path of sections")
        else:
            low = text.lower()
            for pattern in PATTERNS:
                said = text if pattern.case else low
                if line.count <= pattern.most and pattern.line.fullmatch(said):
                    line.claim(pattern.role, pattern.reason)
                    break


def _is_desk_line(text: str) -> bool:
    parts = [part for part in SEPARATOR.split(text) if part.strip()]
    return len(parts) >= 2 and any(is_date_line(part) for part in parts)


_JOINING = r"(?:(?:de|du|des|del|della|di|do|da|la|le|van|von|der|und|et|y|e)\s|[dl]['’])"
_NOUNS_ABROAD = (
    r"Courrier|Dépêche|Gazette|Journal|Voix|Tribune|Matin|Nouvelles|Presse|Écho|Quotidien"
    r"|\w*(?:[Zz]eitung|[Kk]urier|[Bb]ote|[Aa]nzeiger|[Bb]latt|[Rr]undschau|[Nn]achrichten)"
    r"|Diario|Correo|Periódico|Noticias|Voz|Heraldo|Corriere|Giornale|Gazzetta|Messaggero|Jornal"
    r"|Folha|Notícias|\w*[Kk]rant|Courant|\w*[Dd]agblad\w*|\w*[Tt]idende|\w*[Tt]idning\w*"
)
PAPER_ABROAD = re.compile(
    rf"""(?:(?:Le|La|Les|El|Il|Der|Die|Das|De|Het|O|A)\s|L['’])?
    (?:[A-ZÀ-Þ][\w'’-]*\s){{0,2}}(?:{_NOUNS_ABROAD})
    (?:\s{_JOINING}*[A-ZÀ-Þ][\w'’-]*){{0,3}}""",
    re.VERBOSE,
)
"""A newspaper's name in French, German, Spanish, Italian, Portuguese, Dutch or Scandinavian."""
