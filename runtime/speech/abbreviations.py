"""What short forms stand for when they are read aloud. Tables only; `readings` says where each applies."""

from __future__ import annotations

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTH_OF = {name[:3].lower(): name for name in MONTHS}

WEEKDAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "tues": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "thur": "Thursday",
    "thurs": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}

TITLES = {
    "Dr": "Doctor",
    "Mr": "Mister",
    "Mrs": "Missus",
    "Ms": "Miz",
    "Prof": "Professor",
    "St": "Saint",
    "Mt": "Mount",
    "Ft": "Fort",
    "Rev": "Reverend",
    "Sgt": "Sergeant",
    "Capt": "Captain",
    "Lt": "Lieutenant",
}
"""Before a name."""

STREETS = {
    "St": "Street",
    "Dr": "Drive",
    "Ave": "Avenue",
    "Blvd": "Boulevard",
    "Rd": "Road",
    "Ln": "Lane",
    "Hwy": "Highway",
    "Pkwy": "Parkway",
    "Ct": "Court",
    "Sq": "Square",
    "Pl": "Place",
}
"""After a name."""

# Matched with their full stops, so that none of these ends a sentence by mistake.
SHORT = {
    "e.g.": "for example,",
    "i.e.": "that is,",
    "etc.": "and so on",
    "vs.": "versus",
    "approx.": "approximately",
    "appt.": "appointment",
    "appts.": "appointments",
    "dept.": "department",
    "bldg.": "building",
    "apt.": "apartment",
    "ste.": "suite",
    "fl.": "floor",
    "ext.": "extension",
    "tel.": "telephone",
    "no.": "number",
    "nos.": "numbers",
    "fig.": "figure",
    "vol.": "volume",
    "incl.": "including",
    "max.": "maximum",
    "temp.": "temperature",
    "jr.": "Junior",
    "sr.": "Senior",
    "inc.": "Incorporated",
    "ltd.": "Limited",
    "et al.": "and others",
    "b.i.d.": "twice a day",
    "t.i.d.": "three times a day",
    "q.i.d.": "four times a day",
    "p.r.n.": "as needed",
    "p.o.": "by mouth",
    "w/o": "without",
    "w/": "with",
    "bid": "twice a day",
    "tid": "three times a day",
    "qid": "four times a day",
    "prn": "as needed",
}
SHORT_CAPITALS_ONLY = frozenset({"bid", "tid", "qid", "prn"})
"""Short forms that are words, or parts of words, in small letters."""

SHORT_BEFORE_FIGURE = frozenset({"no.", "nos.", "fl.", "ste.", "ext.", "fig.", "vol."})
"""Short forms that count only with a figure behind them: "I said no. 5 people came" is rarer than "no. 5"."""

# One of it, several of it.
UNITS = {
    "mg": ("milligram", "milligrams"),
    "mcg": ("microgram", "micrograms"),
    "µg": ("microgram", "micrograms"),
    "μg": ("microgram", "micrograms"),
    "ug": ("microgram", "micrograms"),
    "g": ("gram", "grams"),
    "kg": ("kilogram", "kilograms"),
    "ml": ("milliliter", "milliliters"),
    "mL": ("milliliter", "milliliters"),
    "cl": ("centiliter", "centiliters"),
    "dl": ("deciliter", "deciliters"),
    "dL": ("deciliter", "deciliters"),
    "l": ("liter", "liters"),
    "L": ("liter", "liters"),
    "cc": ("cubic centimeter", "cubic centimeters"),
    "mm": ("millimeter", "millimeters"),
    "cm": ("centimeter", "centimeters"),
    "m": ("meter", "meters"),
    "km": ("kilometer", "kilometers"),
    "ft": ("foot", "feet"),
    "yd": ("yard", "yards"),
    "mi": ("mile", "miles"),
    "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"),
    "oz": ("ounce", "ounces"),
    "tsp": ("teaspoon", "teaspoons"),
    "tbsp": ("tablespoon", "tablespoons"),
    "mmol": ("millimole", "millimoles"),
    "mEq": ("milliequivalent", "milliequivalents"),
    "IU": ("international unit", "international units"),
    "kcal": ("kilocalorie", "kilocalories"),
    "cal": ("calorie", "calories"),
    "mmHg": ("millimeter of mercury", "millimeters of mercury"),
    "mm Hg": ("millimeter of mercury", "millimeters of mercury"),
    "bpm": ("beat per minute", "beats per minute"),
    "mph": ("mile per hour", "miles per hour"),
    "km/h": ("kilometer per hour", "kilometers per hour"),
    "Hz": ("hertz", "hertz"),
    "kHz": ("kilohertz", "kilohertz"),
    "W": ("watt", "watts"),
    "kW": ("kilowatt", "kilowatts"),
    "V": ("volt", "volts"),
    "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"),
    "ms": ("millisecond", "milliseconds"),
    "sec": ("second", "seconds"),
    "secs": ("second", "seconds"),
    "min": ("minute", "minutes"),
    "mins": ("minute", "minutes"),
    "hr": ("hour", "hours"),
    "hrs": ("hour", "hours"),
    "h": ("hour", "hours"),
    "wk": ("week", "weeks"),
    "wks": ("week", "weeks"),
    "yr": ("year", "years"),
    "yrs": ("year", "years"),
    "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
    "°": ("degree", "degrees"),
    "%": ("percent", "percent"),
}

PER = {
    "day": "day",
    "d": "day",
    "week": "week",
    "month": "month",
    "mo": "month",
    "year": "year",
    "yr": "year",
    "hour": "hour",
    "hr": "hour",
    "h": "hour",
    "min": "minute",
    "visit": "visit",
    "person": "person",
    "dose": "dose",
    **{unit: one for unit, (one, _) in UNITS.items() if unit in {"kg", "L", "l", "dL", "dl", "ml", "mL", "g"}},
}

CURRENCIES = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
    "¥": ("yen", "yen", "sen", "sen"),
    "₹": ("rupee", "rupees", "paisa", "paise"),
}

MAGNITUDES = {"k": "thousand", "m": "million", "bn": "billion", "b": "billion"}

# Read letter by letter although a word of the same spelling exists, or although it could be pronounced.
INITIALISMS = frozenset(
    "ADHD AED AI BMI BP CDC COPD CPR CT DNA DVT ECG EEG EKG EMS ENT EP ER FDA FAQ GI GP GYN HIV HPV HR IBS ICU ID IT "
    "IUD IV LPN MD MMR MRI NHS NP OB OT OTC PA PCP PCR PO PT PTSD RN RSV STD STI TB TV UK US USA USB UTI UV".split()
)

LETTER_AFTER = frozenset(
    "room ward bay wing gate building floor section block level unit zone form schedule appendix part option plan type "
    "group grade class vitamin hepatitis strep influenza flu omega letter exit door entrance desk lot terminal".split()
)
"""Nouns that take a letter as their name: in "room B. A nurse" the full stop ends the sentence."""

SYMBOLS = {
    "&": "and",
    "@": "at",
    "+": "plus",
    "=": "equals",
    "±": "plus or minus",
    "×": "times",
    "÷": "divided by",
    "<": "less than",
    ">": "more than",
    "≤": "at most",
    "≥": "at least",
    "≈": "about",
    "~": "about",
    "→": "to",
    "§": "section",
    "½": "one half",
    "¼": "one quarter",
    "¾": "three quarters",
    "⅓": "one third",
    "⅔": "two thirds",
    "°": "degrees",
    "%": "percent",
    "$": "dollars",
    "£": "pounds",
    "€": "euros",
    "#": "number",
}

GREEK = {
    "α": "alpha",
    "β": "beta",
    "γ": "gamma",
    "δ": "delta",
    "Δ": "delta",
    "ε": "epsilon",
    "κ": "kappa",
    "λ": "lambda",
    "μ": "micro",
    "µ": "micro",
    "π": "pi",
    "σ": "sigma",
    "τ": "tau",
    "ω": "omega",
    "Ω": "ohm",
}
