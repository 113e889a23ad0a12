"""Languages as they are called in English, Spanish, French, German and Portuguese. Pure."""

from __future__ import annotations

import re

_CALLED: dict[str, str] = {
    "English": "english inglés anglais englisch inglês",
    "Spanish": "spanish español espagnol spanisch espanhol castellano",
    "French": "french francés français französisch francês",
    "German": "german alemán allemand deutsch alemão",
    "Portuguese": "portuguese portugués portugais portugiesisch português",
    "Chinese": "chinese chino chinois chinesisch chinês",
    "Mandarin": "mandarin mandarín mandarim",
    "Cantonese": "cantonese cantonés cantonais kantonesisch cantonês",
    "Arabic": "arabic árabe arabe arabisch",
    "Vietnamese": "vietnamese vietnamita vietnamien vietnamesisch",
    "Tagalog": "tagalog filipino",
    "Korean": "korean coreano coréen koreanisch",
    "Japanese": "japanese japonés japonais japanisch japonês",
    "Russian": "russian ruso russe russisch russo",
    "Ukrainian": "ukrainian ucraniano ukrainien ukrainisch",
    "Polish": "polish polaco polonais polnisch polonês",
    "Italian": "italian italiano italien italienisch",
    "Turkish": "turkish turco turc türkisch",
    "Hindi": "hindi",
    "Urdu": "urdu ourdou",
    "Bengali": "bengali bengalí",
    "Punjabi": "punjabi",
    "Gujarati": "gujarati",
    "Tamil": "tamil",
    "Nepali": "nepali",
    "Sinhala": "sinhala",
    "Somali": "somali somalí somalisch",
    "Swahili": "swahili suajili",
    "Amharic": "amharic amharisch",
    "Tigrinya": "tigrinya",
    "Yoruba": "yoruba",
    "Igbo": "igbo",
    "Hausa": "hausa",
    "Wolof": "wolof",
    "Haitian Creole": "haitian\xa0creole creole créole crioulo criollo",
    "Quechua": "quechua",
    "Guarani": "guaraní guarani",
    "Romanian": "romanian rumano roumain rumänisch romeno",
    "Bulgarian": "bulgarian búlgaro bulgare bulgarisch",
    "Hungarian": "hungarian húngaro hongrois ungarisch",
    "Czech": "czech checo tchèque tschechisch",
    "Slovak": "slovak eslovaco slovaque slowakisch",
    "Serbian": "serbian serbio serbe serbisch sérvio",
    "Croatian": "croatian croata croate kroatisch",
    "Albanian": "albanian albanés albanais albanisch albanês",
    "Lithuanian": "lithuanian lituano lituanien litauisch",
    "Latvian": "latvian letón letton lettisch",
    "Estonian": "estonian",
    "Finnish": "finnish finlandés finnois finnisch",
    "Swedish": "swedish sueco suédois schwedisch",
    "Norwegian": "norwegian noruego norvégien norwegisch",
    "Danish": "danish danés danois dänisch",
    "Greek": "greek griego grec griechisch grego",
    "Dutch": "dutch holandés neerlandés néerlandais niederländisch holandês",
    "Hebrew": "hebrew hebreo hébreu hebräisch",
    "Farsi": "farsi persisch",
    "Persian": "persian persa persan",
    "Dari": "dari",
    "Pashto": "pashto paschtu",
    "Kurdish": "kurdish kurdo kurde kurdisch curdo",
    "Georgian": "georgian georgisch",
    "Armenian": "armenian armenio arménien armenisch",
    "Thai": "thai tailandés thaï thailändisch",
    "Malay": "malay",
    "Indonesian": "indonesian",
    "Welsh": "welsh",
    "Irish Gaelic": "gaelic",
    "Catalan": "catalan catalán katalanisch catalão",
    "Basque": "basque vasco euskera",
    "Galician": "galician gallego galego",
    "Breton": "breton",
    "sign language": "sign\xa0language lengua\xa0de\xa0signos langue\xa0des\xa0signes gebärdensprache língua\xa0gestual bsl asl",
}
"""Under its English name, what a language is called; a space within a name is written as a hard one."""
_NAMED = {called.replace("\xa0", " "): name for name, all_of_it in _CALLED.items() for called in all_of_it.split(" ")}
LANGUAGE = rf"(?P<v>{'|'.join(sorted(map(re.escape, _NAMED), key=len, reverse=True))})"
"""A pattern of a language's name; use it once in an expression, and ignore case."""
_COMPILED = re.compile(rf"\b{LANGUAGE}\b", re.IGNORECASE)
_REFUSED = re.compile(
    r"\b(?:isn't|is not|not (?:speak|know|understand)|don't (?:\w+ )?(?:speak|have|know|understand)|no (?:hablo|entiendo|falo)|"
    r"ne parle pas|kein|me cuesta|cuesta|est (?:pas|faible)|nicht (?:gut|so)|schlecht|fraco|can't|not good|little)\b",
    re.IGNORECASE,
)


def english_name(called: str) -> str:
    """The English name of what LANGUAGE has matched."""
    return _NAMED[called.lower()]


def language_in(text: str) -> str | None:
    """The language that a text about one's language asks for: the last one that it does not say is hard; English only
    where no other one is named.
    """
    named = [(english_name(match["v"]), match) for match in _COMPILED.finditer(text)]
    refused = {name for name, match in named if _refused(text, match.start(), match.end())}
    left = [name for name, _ in named if name not in refused]
    return next((name for name in reversed(left) if name != "English"), left[-1] if left else None)


def _refused(text: str, start: int, end: int) -> bool:
    """Whether the words beside a language's name say that it is not spoken well."""
    before = re.split(r"[,.;]|\b(?:but|so|i speak|hablo|falo|je parle|ich spreche)\b", text[:start])[-1][-24:]
    after = re.split(r"[,.;]|\b(?:but|so|i|we)\b", text[end:])[0][:24]
    return bool(_REFUSED.search(before) or _REFUSED.match(after.strip()))
