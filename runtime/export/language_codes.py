"""Language tags as films hold them: three letters, ISO 639-2/T."""

from __future__ import annotations

_CODES = dict(
    pair.split(":")
    for pair in (
        "ar:ara bg:bul bn:ben ca:cat cs:ces cy:cym da:dan de:deu el:ell en:eng es:spa et:est eu:eus fa:fas fi:fin "
        "fr:fra ga:gle gl:glg gu:guj he:heb hi:hin hr:hrv ht:hat hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat "
        "km:khm ko:kor lo:lao lt:lit lv:lav mk:mkd ml:mal mr:mar ms:msa mt:mlt my:mya ne:nep nl:nld no:nor pa:pan "
        "pl:pol ps:pus pt:por ro:ron ru:rus si:sin sk:slk sl:slv so:som sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel "
        "th:tha tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie yo:yor zh:zho zu:zul"
    ).split()
)


def three_letters(tag: str) -> str:
    """Of a BCP 47 tag; "und" (undetermined) for a language that is not among them."""
    spoken = tag.partition("-")[0].lower()
    return spoken if len(spoken) == 3 else _CODES.get(spoken, "und")
