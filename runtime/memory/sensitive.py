"""Which sensitive categories words touch. English and Spanish, pure. Errs on the side of finding too much.

The categories are those of GDPR article 9 with money, identity numbers, contact details, migration and crime.
"""

from __future__ import annotations

import re

from runtime.memory.facts import Category

_WORDS: dict[Category, str] = {
    "health": (
        r"hiv|aids\b(?<!hearing aids)|vih|cancer\w*|cáncer|tumou?rs?|leuk\w+|chemo\w*|radiation|oncolog\w*|biops\w+|"
        r"diabet\w*|insulin\w*|metformin|warfarin|aspirin|antibiotic\w*|antidepress\w*|depress\w*|anxi\w+|panic\w*|"
        r"bipolar|schizo\w*|psych\w+|therap\w+|counsel\w+|suicid\w*|self.?harm|dementia|alzheimer\w*|parkinson\w*|"
        r"epilep\w*|seizure\w*|stroke|heart (?:attack|disease|condition|failure)|blood pressure|asthma\w*|copd|"
        r"hepatitis|herpes|syphilis|gonorrh\w*|chlamydia|std|sti|tubercul\w*|covid\w*|infect\w*|virus|"
        r"pregnan\w*|embaraz\w*|miscarr\w*|abort\w*|ivf|menopaus\w*|"
        r"diagnos\w*|disease|disorder|syndrome|condition|symptom\w*|illness|ill|sick\w*|unwell|enferm\w*|"
        r"surger\w+|operat(?:ion|ed)\w*|cirug\w+|operaci\w+|transplant\w*|dialysis|kidney\w*|liver|cataract\w*|"
        r"glaucoma|macular|retina\w*|catarat\w*|"
        r"medic(?:ine|ines|ation|ations|amento\w*)|pills?|tablets?|prescri\w+|dose|doses|drugs?|addict\w*|"
        r"alcohol\w*|drinking problem|sober|overdos\w*|allerg\w*|alerg\w*|"
        r"pain\w*|hurts?|dolor|bleed\w*|injur\w*|fractur\w*|broke my|wound\w*|"
        r"i take (?!a seat|the (?:bus|lift|stairs|train|tram|car))\w+(?: twice| once| every| daily)|weigh\w*|bmi|"
        r"knees?|hips?|ankles?|shoulders?|spine|lungs?|stomach|bladder|bowels?|prostate|breasts?|womb|rodilla|cadera|"
        r"blood (?:test|type|sugar)|test results?|scan results?|mental\w*|autis\w*|adhd|disab\w+"
    ),
    "faith": (
        r"muslim\w*|islam\w*|musulm\w+|christian\w*|catholic\w*|católic\w+|protestant\w*|evangelic\w*|jewish|jew|"
        r"jud[ií]\w+|hindu\w*|buddhis\w*|sikh\w*|mormon\w*|jehovah\w*|atheis\w*|agnostic\w*|ateo|atea|relig\w*|church\w*|"
        r"mosque|synagogue|temple|sabbath|shabbat|ramadan|pray\w*|kosher|halal|god|allah|jesus"
    ),
    "sexuality": (
        r"gay|lesbian\w*|lesbiana\w*|bisexual\w*|homosexual\w*|transgender\w*|trans (?:man|woman|person)|queer|"
        r"nonbinary|non-binary|sex life|sexual\w*|sex with"
    ),
    "politics": (
        r"vot(?:e|ed|ing) for|republicans?|democrats?|labour party|tor(?:y|ies)|conservatives?|communis\w*|"
        r"socialis\w*|fascis\w*|the greens|political\w*|trade union\w*|union member\w*|protest(?:er|ed)?"
    ),
    "ethnicity": (
        r"(?:i'm|i am|soy) (?:a )?(?:black|white|asian|latin[oax]|hispanic|roma|gypsy|arab|native american|negr[oa])\b|"
        r"ethnic\w*|my race|skin colou?r"
    ),
    "migration": (
        r"undocumented|asylum\w*|refugee\w*|deport\w*|immigra\w*|inmigra\w*|visa\b|green card|illegal\w*|"
        r"work permit\w*|sin papeles"
    ),
    "crime": (
        r"arrest\w*|prison\w*|jail\w*|convict\w*|probation|parole|criminal\w*|crime\w*|police record|stole|stolen|"
        r"cárcel|detenid\w+|assault\w*|abus(?:e|ed|ive|er)\w*|rape\w*|violen\w+"
    ),
    "money": (
        r"credit card\w*|debit card\w*|bank account\w*|account number\w*|iban\b|salary|my income|i earn|debts?|"
        r"bankrup\w*|in arrears|food stamps|welfare|my card"
    ),
    "identity": (
        r"social security|ssn\b|passport\w*|driver'?s licen[cs]e|id (?:number|card)|identity card|insurance number|"
        r"member (?:id|number)|policy number|date of birth|born on|birthday|password\w*|pin\b|"
        r"seguridad social|pasaporte"
    ),
    "contact": (
        r"(?:phone|mobile|cell|telephone|fax) number|my (?:phone|mobile|cell|number) is|my (?:home )?address|i live (?:at|on|in)|"
        r"mi (?:teléfono|número|dirección)|vivo en|zip code|postcode|[\w.+-]+ ?(?:@| at ) ?[\w-]+ ?(?:\.| dot )\w+"
    ),
}
_FOUND = {category: re.compile(rf"\b(?:{words})(?:e?s)?\b", re.IGNORECASE) for category, words in _WORDS.items()}
_DIGITS = re.compile(r"\d(?:[ .-]?\d){6,}")


def categories(text: str) -> frozenset[Category]:
    """The sensitive categories that a text touches."""
    straight = text.replace("’", "'")
    found = {category for category, pattern in _FOUND.items() if pattern.search(straight)}
    if _DIGITS.search(straight):
        found |= {"identity", "contact", "money"}
    return frozenset(found)
