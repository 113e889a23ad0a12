"""How figures, times, doses, addresses and short forms are read.

Tried in this order, most specific first; a reading that returns None leaves the match to later ones.
"""

from __future__ import annotations

from runtime.speech.readings.codes import ADDRESSES, CODES, MARKUP, TELEPHONES
from runtime.speech.readings.dates import DATES, TIMES
from runtime.speech.readings.figures import MEASURES, NUMBERS
from runtime.speech.readings.short_forms import BEFORE_FIGURES, SHORT_FORMS

READINGS = (
    *MARKUP,
    *ADDRESSES,
    *DATES,
    *TIMES,
    *TELEPHONES,
    *BEFORE_FIGURES,
    *MEASURES,
    *CODES,
    *NUMBERS,
    *SHORT_FORMS,
)
