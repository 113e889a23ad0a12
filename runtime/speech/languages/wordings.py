"""What each language says for signs, units, titles and single letters."""

from __future__ import annotations

from runtime.speech.languages.spoken import Wording


def _letters(names: str) -> dict[str, str]:
    return dict(zip("abcdefghijklmnopqrstuvwxyz", names.split(), strict=True))


SPANISH = Wording(
    "es",
    time="y",
    hour="",
    cents="con",
    signs={
        "%": "por ciento", "€": "euros", "$": "dólares", "£": "libras", "&": "y", "@": "arroba", "+": "más",
        "=": "igual a", "°": "grados", "°C": "grados", ",": "coma", "mg": "miligramos", "g": "gramos", "kg": "kilos",
        "ml": "mililitros", "l": "litros", "mm": "milímetros", "cm": "centímetros", "m": "metros",
        "km": "kilómetros", "min": "minutos", "h": "horas",
    },
    short={
        "dr.": "doctor", "dra.": "doctora", "sr.": "señor", "sra.": "señora", "srta.": "señorita", "ud.": "usted",
        "uds.": "ustedes", "etc.": "etcétera.", "pág.": "página", "tel.": "teléfono", "n.º": "número",
        "nº": "número", "1.º": "primero", "1º": "primero", "1.ª": "primera", "1ª": "primera", "2.º": "segundo",
        "2º": "segundo", "2.ª": "segunda", "2ª": "segunda", "3.º": "tercero", "3º": "tercero", "3.ª": "tercera",
        "3ª": "tercera", "p.": "página",
    },
    letters=_letters(
        "a be ce de e efe ge hache i jota ka ele eme ene o pe cu erre ese te u uve uvedoble equis igriega zeta"
    ),
)  # fmt: skip

FRENCH = Wording(
    "fr",
    time="",
    hour="heures",
    cents="",
    signs={
        "%": "pour cent", "€": "euros", "$": "dollars", "£": "livres", "&": "et", "@": "arobase", "+": "plus",
        "=": "égale", "°": "degrés", "°C": "degrés", ",": "virgule", "mg": "milligrammes", "g": "grammes",
        "kg": "kilos", "ml": "millilitres", "l": "litres", "mm": "millimètres", "cm": "centimètres",
        "m": "mètres", "km": "kilomètres", "min": "minutes", "h": "heures",
    },
    short={
        "dr": "docteur", "dr.": "docteur", "m.": "monsieur", "mme": "madame", "mlle": "mademoiselle",
        "etc.": "et cetera.", "p.": "page", "tél.": "téléphone", "n°": "numéro", "1er": "premier", "1re": "première",
        "1ère": "première", "2e": "deuxième", "3e": "troisième", "4e": "quatrième",
    },
    letters=_letters(
        "a bé cé dé eu effe gé hache i ji ka elle emme enne o pé cu erre esse té u vé doublevé ixe igrec zède"
    ),
    joins="'-",
)  # fmt: skip

ITALIAN = Wording(
    "it",
    time="e",
    hour="",
    cents="e",
    signs={
        "%": "per cento", "€": "euro", "$": "dollari", "£": "sterline", "&": "e", "@": "chiocciola", "+": "più",
        "=": "uguale", "°": "gradi", "°C": "gradi", ",": "virgola", "mg": "milligrammi", "g": "grammi",
        "kg": "chili", "ml": "millilitri", "l": "litri", "mm": "millimetri", "cm": "centimetri", "m": "metri",
        "km": "chilometri", "min": "minuti", "h": "ore",
    },
    short={
        "dott.": "dottor", "dr.": "dottor", "dott.ssa": "dottoressa", "sig.": "signor", "sig.ra": "signora",
        "sigg.": "signori", "ecc.": "eccetera.", "pag.": "pagina", "tel.": "telefono", "n.": "numero",
        "1°": "primo", "1º": "primo", "1ª": "prima", "2°": "secondo", "2º": "secondo", "2ª": "seconda",
    },
    letters=_letters(
        "a bi ci di e effe gi acca i ilunga cappa elle emme enne o pi qu erre esse ti u vu doppiavu ics ipsilon zeta"
    ),
)  # fmt: skip

PORTUGUESE = Wording(
    "pt",
    time="e",
    hour="horas",
    cents="e",
    signs={
        "%": "por cento", "€": "euros", "$": "dólares", "R$": "reais", "£": "libras", "&": "e", "@": "arroba",
        "+": "mais", "=": "igual a", "°": "graus", "°C": "graus", ",": "vírgula", "mg": "miligramas", "g": "gramas",
        "kg": "quilos", "ml": "mililitros", "l": "litros", "mm": "milímetros", "cm": "centímetros", "m": "metros",
        "km": "quilômetros", "min": "minutos", "h": "horas",
    },
    short={
        "dr.": "doutor", "dra.": "doutora", "sr.": "senhor", "sra.": "senhora", "etc.": "etcétera.",
        "pág.": "página", "tel.": "telefone", "nº": "número", "n.º": "número", "1º": "primeiro", "1ª": "primeira",
        "2º": "segundo", "2ª": "segunda",
    },
    letters=_letters(
        "a bê cê dê é éfe gê agá i jota cá éle ême êne ó pê quê érre ésse tê u vê dáblio xis ípsilon zê"
    ),
)  # fmt: skip
