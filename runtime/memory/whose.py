"""Whether words speak of somebody else than the one who says them. English, Spanish, French, German, Portuguese. Pure."""

from __future__ import annotations

import re

_FAMILY = {
    "(?:my|our|the|a) (?:\\w+ )?": "wife|husband|partner|mother|mum|mom|mam|father|dad|parents?|son|daughter|child|children|kids?|brother|"
    "sister|friend|neighbou?r|boss|baby|nan|gran\\w*|aunt|uncle|cousin|nephew|niece|girlfriend|boyfriend|in law|mate|lad|lady(?! (?:doctor|nurse))|bloke",
    "(?:mi|mis|la|el|su) ": "madre|padre|hij[oa]s?|marido|mujer|esposa|amig[oa]|herman[oa]|vecin[oa]|abuel[oa]|niet[oa]|suegr[oa]|jef[ea]",
    "(?:mon|ma|mes|notre|la|le) ": "mari|femme|mère|père|fils|fille|frère|sœur|soeur|voisine?|amie?|copain|copine|enfants?|grand-?(?:mère|père)|belle-?mère|beau-?père|chef",
    "die ": "frau(?! [a-zäöüß])",
    "(?:mein|meine|meinen|meiner|meinem|unser|unsere|der) ": "mann|frau|mutter|vater|sohn|tochter|bruder|schwester(?! [a-z])|nachbar\\w*|freund\\w*|oma|opa|kind\\w*|chef\\w*",
    "(?:o meu|a minha|meu|minha|o|a) ": "marido|mulher|mãe|pai|filh[oa]|irmã|irmão|vizinh[oa]|amig[oa]|av[óô]|net[oa]|chefe",
}
_OTHERS = re.compile(
    r"\b(?:(?:he|she|they)(?!(?:'ve| have| had| would)? \w+ (?:to \w+ )?(?:me|us)\b)|he's|she's|his|her|their|him|them|él|ella|elle|ele|ela|dele|dela|er|ihm|"
    rf"(?<!le )(?<!parle )il(?! (?:y a|me|faut|est (?:plus|trop|difficile)))|{'|'.join(f'{whose}(?:{who})' for whose, who in _FAMILY.items())})\b",
    re.IGNORECASE,
)


def of_others(words: str) -> bool:
    return bool(_OTHERS.search(words))
