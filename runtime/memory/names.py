"""What visitors say that they are called. English, Spanish, French, German and Portuguese; with capitals and without. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from runtime.memory.facts import Fact
from runtime.memory.statements import Clause

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*[\w]"
_NAME = rf"(?P<v>{_CAPITAL}(?: (?:de |del |de la |van |von |da )?{_CAPITAL}){{0,3}})"
_SAYS = (
    r"(?:(?:my|the) (?:full |first |last |sur|middle )?name(?:'s| is|s)|i'm (?:called|known as)|me llamo|mi nombre es|"
    r"me apellido|je m'appelle|mon (?:pré)?nom (?:est|c'est)|mein (?:vor|nach)?name ist|ich hei(?:ß|ss)e|chamo[ -]me|"
    r"(?:o )?meu nome é|me chamo)"
)
_CALLS = (
    r"(?:call me|(?:every(?:body|one)|people|friends|they all) calls? me|(?:put|write) me down (?:as|under)|"
    r"i go by(?: the name of)?|todos me llaman|ll[aá]m[ae]me|appelez[ -]moi|(?:tout le monde|on) m'appelle|"
    r"nennen sie mich|alle nennen mich|chame[ -]me|todos me chamam)"
)
_IS = (
    r"(?:i'm|i am|this is|it's|it is|here's|soy|yo soy|aquí|le habla|moi c'est|je suis|c'est|ici|ich bin|hier ist|"
    r"(?:eu )?sou|aqui é|mich kennen sie doch schon ich bin)"
)
_PASSED_OVER = (
    r"(?:(?:me|again|only|just|old|the|el|la|le|der|die|das|o|a|dr|doctora?|nurse|sister|mister|mr|mrs|miss|ms|don|doña|señora?|"
    r"monsieur|madame|docteur|herr|frau|doktor|dona|senhora?|doutora?) )*"
)
_TITLED = re.compile(
    r"^(?:(?:Doctor|Dr|Nurse|Sister|Mrs?|Mister|Ms|Miss|Don|Doña|Señora?|Monsieur|Madame|Docteur|Herr|Frau|Doktor|Dona|Senhora?)\.? )+(?=[A-ZÀ-Þ])"
)
_SAID = re.compile(rf"\b{_SAYS} {_PASSED_OVER}(?P<rest>\S.*)", re.IGNORECASE)
_CALLED = re.compile(rf"\b{_CALLS} {_PASSED_OVER}(?P<rest>\S.*)", re.IGNORECASE)
_MEANT = re.compile(rf"\b{_IS} {_PASSED_OVER}(?P<rest>\S.*)", re.IGNORECASE)
_ENDING = re.compile(
    r"(?P<rest>\w[\w'-]+(?: \w[\w'-]+)?)(?:'s| is)? (?:here|speaking|again|is my name|is the name)\b", re.IGNORECASE
)
_CAPITALS = (
    (
        re.compile(
            rf"^(?:[Hh]i |[Hh]ello |[Yy]es |[Aa]nd |[Ww]ell |[Oo]h )*(?:I'm|I am|[Tt]his is|[Ss]oy) {_NAME}(?= speaking| calling| here| from| and| by the way| again| with an? |$)"
        ),
        0.85,
    ),
    (re.compile(rf"^(?:[Hh]i |[Hh]ello |[Yy]es |[Gg]ood \w+ )*[Ii]t's {_NAME}(?= again| here| with an? |$)"), 0.7),
    (re.compile(rf"^{_NAME} (?:here|speaking|again)$"), 0.85),
    (re.compile(rf"^{_NAME} is my name"), 0.9),
)
_BARE_NAME = re.compile(rf"^{_NAME}$")
_JOINS = frozenset("de del da do dos van von der la le".split())
_NO_NAMES = frozenset(
    """I A The This That Here There Sorry Fine Okay OK Good Great Well Yes No Not Sure Just Very So Still Also Back
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Doctor Dr Mr Mrs Ms Miss Nurse American British English
    Italian French German Spanish Mexican Chinese Indian Irish Scottish Polish Russian Greek Turkish Canadian Jewish
    Muslim Catholic Christian Hindu Buddhist Sikh Black White Asian Latino Latina Hispanic African European Arab
    Japanese Korean Vietnamese Portuguese Brazilian Dutch Swedish Ukrainian Romanian Protestant Republican Democrat
    HIV Superman Batman Santa Elvis Hello Hi Hey Hiya Hola Bye Goodbye Welcome Thanks Thank Please Morning Afternoon
    Evening Once Never Now Then Start Begin Try Come Same Over Everybody Everyone Nobody Somebody What Where When Who How
    Why Hallo Bonjour Olá""".split()
)
_NO_LOWER = frozenset(
    """a about after again all also always am an and another any anyone are as at away back bad bit blind book but by
    called calling came can can't clever come coming could deaf did do don't down driving early every first for from get
    glad go god going good got guess had happy has hate have he hear her here him his hope how hungry i i'd i'll i'm i've if
    in is it it's joking just kidding know last late later let like lost love me meant mine more my need never new nice no
    nobody not nothing now of off oh ok okay on one only or our out over pardon please quite ready really right said same
    see she short should sick sir so some somebody someone sorry speaking still sure tell thank thanks that that's the
    their then there they think this through thing tired to today tomorrow too two up us very waiting want was we we're
    well were what when where which while who why will with without would wrong yeah yes yesterday yet you your you're
    spelled spelt
    y con de el en es la lo los las mi no pero por que se su un una ya sí vale gracias otra vez aquí vengo tengo ando voy
    yo sorda sordo ciego ciega nueva muy
    et je j'ai le les de du des un une au aux avec pour mais ou où que qui pas ne suis c'est ça vois vous nous on il elle
    merci encore ici très trop un bien sourd sourde aveugle malade
    und ich bin die der das den ein eine im in am an auf mit zu von für nicht kein es sie wir ist habe hab hier wieder
    danke bitte ja noch mal schon sehr taub blind schwerhörig müde neu
    e eu o os as do da em no na um uma com para por mas não que é sou tenho venho aqui obrigado obrigada outra muito
    surdo surda cego cega hoje""".split()
)
_MOST_WORDS = 3


def names(clause: Clause) -> Iterator[Fact]:
    """The name that a clause says is the visitor's own, if it does so in so many words; at most one."""
    if clause.asked:
        return
    for pattern in (_SAID, _CALLED):
        if match := pattern.search(clause.text):
            capitals = _has_capitals(clause.sentence) or pattern is _CALLED  # "call me mornings"
            if name := _taken(match["rest"], capitals):
                yield named(name, clause, 0.95)
                return
    for pattern, confidence in _CAPITALS:
        if match := pattern.search(clause.text):
            name = _TITLED.sub("", match["v"])
            if name and not set(name.split()) & _NO_NAMES:
                yield named(name, clause, confidence)
                return


def told(clause: Clause, confidence: float) -> Iterator[Fact]:
    """The name in a clause that is known to tell one ("it's Priya, Priya Nair")."""
    capitals = _has_capitals(clause.sentence)
    for pattern in (_SAID, _CALLED, _MEANT, _ENDING):
        for match in pattern.finditer(clause.text):
            if name := _taken(match["rest"], capitals):
                yield named(name, clause, confidence)
                return


def fuller(said: Sequence[Clause], found: Sequence[Fact]) -> Iterator[Fact]:
    """ "I'm Daniel, by the way. Daniel Kim." """
    first = {fact.value.split()[0] for fact in found if fact.kind == "name"}
    for clause in said:
        match = _BARE_NAME.match(clause.text)
        if match and " " in match["v"] and match["v"].split()[0] in first:
            yield named(match["v"], clause, 0.85)


def named(name: str, clause: Clause, confidence: float) -> Fact:
    return Fact("name", "name", name, f"Is called {name}.", clause.text, clause.line, confidence)


def _taken(rest: str, capitals: bool) -> str:
    """The name that words begin with; "" for none. Without `capitals`, up to the first word that is none."""
    if capitals:
        match = re.match(_NAME, _TITLED.sub("", rest))
        return match["v"] if match and not set(match["v"].split()) & _NO_NAMES else ""
    taken: list[str] = []
    for word in re.findall(r"[^\s,.;!?]+", rest.lower()):
        if word in taken:
            continue
        if len(word) < 2 or not word.replace("'", "").replace("-", "").isalpha():
            break
        if (
            (word in _NO_LOWER and not (taken and word in _JOINS))
            or word.title() in _NO_NAMES
            or len(set(taken) - _JOINS) == _MOST_WORDS
        ):
            break
        taken.append(word)
    while taken and taken[-1] in _JOINS:
        taken.pop()
    return " ".join(word if word in _JOINS else word.title() for word in taken)


def _has_capitals(text: str) -> bool:
    """Whether a sentence is written with capitals within it: some recognisers and some typists write none."""
    return any(word[0].isupper() and not re.match(r"I\b", word) for word in text.split()[1:])
