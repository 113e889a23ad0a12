"""Which sensitive categories words touch. English, Spanish, French, German and Portuguese, pure. Errs on the side of finding too much.

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
        r"blood (?:test|type|sugar)|test results?|scan results?|mental\w*|autis\w*|adhd|disab\w+|lithium|sertralin\w*|methadon\w*|"
        r"claustrophob\w*|phobi\w*|snack every|months gone|hears? voices|voices sometimes|rehab\w*|"
        r"seropositiv\w+|séropositi\w+|sida|depresi\w+|dépressi\w+|diabét\w+|diabétique|enceinte|grossesse|maladie|malade|médicament\w*|"
        r"krebs|schwanger\w*|krank\w*|depressi\w+|medikament\w*|tablett\w+|pastill\w+|comprimid\w+|operiert|blut\w*|sangre|sangue|"
        r"cancro|câncer|grávida|gravidez|doença|doente|epilept\w+|épilep\w+|hepatit\w*|hépatit\w*|alcohólic\w+|alcoolis\w*|alcoólic\w+|"
        r"angoisse\w*|angst(?:zust|st)\w+|ansiedad\w*|tumor\w*|insulin\w*|lítio|litio"
    ),
    "faith": (
        r"muslim\w*|islam\w*|musulm\w+|christian\w*|catholic\w*|católic\w+|protestant\w*|evangelic\w*|jewish|jew|"
        r"jud[ií]\w+|hindu\w*|buddhis\w*|sikh\w*|mormon\w*|jehovah\w*|atheis\w*|agnostic\w*|ateo|atea|relig\w*|church\w*|"
        r"mosque|synagogue|temple|sabbath|shabbat|ramadan|pray\w*|kosher|halal|god|allah|jesus|fasting|chapel|imam|rabbi|priest|saint|"
        r"jeûne|messe|faste[nt]?|beten|gottesdienst|ayun[oa]|rezo|judeu|judia|juif|juive|musulman\w*|muçulman\w*|testigos? de jehov\w+|"
        r"témoins? de jéhov\w+|zeuge\w* jehovas|katholisch|evangelisch|jüdisch|ate[uo]|athée"
    ),
    "sexuality": (
        r"gay|lesbian\w*|lesbiana\w*|bisexual\w*|homosexual\w*|transgender\w*|trans (?:man|woman|person)|queer|"
        r"nonbinary|non-binary|sex life|sexual\w*|sex with|girlfriend's a girl|boyfriend's a boy|schwul|lesbisch|lesbienne\w*|"
        r"lésbica|homosex\w+"
    ),
    "politics": (
        r"vot(?:e|ed|ing) for|republicans?|democrats?|labour party|tor(?:y|ies)|conservatives?|communis\w*|"
        r"socialis\w*|fascis\w*|the greens|political\w*|trade union\w*|union member\w*|protest(?:er|ed)?|voted|picket\w*|strik(?:e|ing)|in the union|"
        r"sindicato|syndicat\w*|gewerkschaft\w*|partei|partido|gewählt|wähle|vot[éeo]i?|communiste"
    ),
    "ethnicity": (
        r"(?:i'm|i am|soy) (?:a )?(?:black|white|asian|latin[oax]|hispanic|roma|gypsy|arab|native american|negr[oa])\b|"
        r"ethnic\w*|my race|skin colou?r|roma|sinti|gypsy|gitan\w*|cigan\w*|zigeuner\w*|traveller"
    ),
    "migration": (
        r"undocumented|asylum\w*|refugee\w*|deport\w*|immigra\w*|inmigra\w*|visa\b|green card|illegal\w*|"
        r"work permit\w*|sin papeles|papers(?= (?:for|to) stay)|my papers|refugi\w+|réfugié\w*|sans papiers|titre de séjour|asile|asilo|"
        r"asyl\w*|flüchtling\w*|abgeschoben|papéis|papeles|deported"
    ),
    "crime": (
        r"arrest\w*|prison\w*|jail\w*|convict\w*|probation|parole|criminal\w*|crime\w*|police record|stole|stolen|"
        r"cárcel|detenid\w+|assault\w*|abus(?:e|ed|ive|er)\w*|rape\w*|violen\w+|(?:in|to) court|on bail|beaten up|beats me|hits me|inside for|been inside|"
        r"tribunal|gericht|gefängnis|vorbestraft|juicio|prisión|prison|casier|preso|cadastro|me pega|me frappe|schlägt mich|bate-? ?me"
    ),
    "money": (
        r"credit card\w*|debit card\w*|bank account\w*|account number\w*|iban\b|salary|my income|i earn|debts?|"
        r"bankrup\w*|in arrears|food stamps|welfare|my card|benefits|the bank|sort code|i owe|sozialhilfe|bürgergeld|schulden?|"
        r"debo|deudas?|dettes?|je dois de l'argent|rsa|dívidas?|devo dinheiro|sueldo|salaire|gehalt|salário|compte|konto\w*|cuenta bancaria"
    ),
    "identity": (
        r"social security|ssn\b|passport\w*|driver'?s licen[cs]e|id (?:number|card)|identity card|insurance number|"
        r"member (?:id|number)|policy number|date of birth|born on|birthday|password\w*|pin\b|"
        r"seguridad social|pasaporte|passeport|reisepass|passnummer|passaporte|dni|cpf|contraseña|mot de passe|passwort|"
        r"(?:policy|card|claim|reference|account) (?:number|no) is"
    ),
    "contact": (
        r"(?:phone|mobile|cell|telephone|fax) number|my (?:phone|mobile|cell|number) is|my (?:home )?address|i live (?:at|on|in)|"
        r"mi (?:teléfono|número|dirección)|vivo en|mon (?:numéro|adresse|téléphone)|j'habite|meine (?:nummer|adresse|handynummer)|"
        r"ich wohne|moro|a minha morada|o meu (?:número|telemóvel)|my number's|zip code|postcode|[\w.+-]+ ?(?:@| at ) ?[\w-]+ ?(?:\.| dot )\w+"
    ),
}
_FOUND = {category: re.compile(rf"\b(?:{words})(?:e?s)?\b", re.IGNORECASE) for category, words in _WORDS.items()}
_DIGITS = re.compile(r"\d(?:[ .-]?\d){6,}")
_SPOKEN_DIGITS = re.compile(
    r"\b(?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|"
    r"zéro|deux|trois|quatre|cinq|sept|huit|neuf|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|dois|três|sete|oito|nove)\b ?){4,}",
    re.IGNORECASE,
)


def categories(text: str) -> frozenset[Category]:
    """The sensitive categories that a text touches."""
    straight = text.replace("’", "'")
    found = {category for category, pattern in _FOUND.items() if pattern.search(straight)}
    if _DIGITS.search(straight) or _SPOKEN_DIGITS.search(straight):
        found |= {"identity", "contact", "money"}
    return frozenset(found)
