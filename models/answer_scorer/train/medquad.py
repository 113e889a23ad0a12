"""Pairs from MedQuAD: the questions of a topic, the sentences of the section that answers, and of those that do not.

MedQuAD: A. Ben Abacha and D. Demner-Fushman, "A question-entailment approach to question answering", BMC
Bioinformatics 20, 2019; CC BY 4.0. Only the section is marked there; of its sentences those are taken as answers that
speak of the matter in its own words ("treated with", "caused by"), and elsewhere such sentences are left out.
"""

from __future__ import annotations

import json
import lzma
import random
import re
from collections import defaultdict
from pathlib import Path

from models.answer_scorer.train.questions import Group, Passage

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|\s-\s|\n+")
_SPEAKS: dict[str, re.Pattern[str]] = {
    "symptoms": re.compile(r"\b(symptoms?|signs?|experience|feel|pain|include)\b", re.IGNORECASE),
    "causes": re.compile(r"\b(caus\w+|due to|results? from|mutations?|because|triggered)\b", re.IGNORECASE),
    "treatment": re.compile(r"\b(treat\w*|therap\w+|medic\w+|surgery|drugs?|managed)\b", re.IGNORECASE),
    "outlook": re.compile(r"\b(prognosis|outlook|recover\w*|surviv\w+|life|progress\w*|years)\b", re.IGNORECASE),
    "exams and tests": re.compile(r"\b(diagnos\w+|tests?|exam\w*|biopsy|imaging|scan)\b", re.IGNORECASE),
    "prevention": re.compile(r"\b(prevent\w*|avoid\w*|lower|reduce|protect\w*)\b", re.IGNORECASE),
    "susceptibility": re.compile(r"\b(risk|likely|common\w*|affects?|people)\b", re.IGNORECASE),
    "frequency": re.compile(r"\b(\d[\d,]*|percent|million|common|rare|people)\b", re.IGNORECASE),
    "complications": re.compile(r"\b(complications?|lead to|cause|problems?|damage|risk)\b", re.IGNORECASE),
    "information": re.compile(r"\b(is|are|means?|refers?)\b", re.IGNORECASE),
}
_ASKED: dict[str, tuple[str, ...]] = {
    "symptoms": ("What are the symptoms of {}?", "how do I know if I have {}", "What does {} feel like?"),
    "causes": ("What causes {}?", "why do people get {}", "Where does {} come from?"),
    "treatment": ("How is {} treated?", "what can be done about {}", "Is there a treatment for {}?"),
    "outlook": ("What is the outlook for {}?", "will I get better with {}", "How does {} go on?"),
    "exams and tests": ("How is {} diagnosed?", "what tests are there for {}", "How do doctors find {}?"),
    "prevention": ("How can {} be prevented?", "what can I do so I don't get {}", "Can I avoid {}?"),
    "susceptibility": ("Who is at risk for {}?", "who gets {}"),
    "frequency": ("How common is {}?", "how many people have {}"),
    "complications": ("What are the complications of {}?", "what problems can {} lead to"),
    "information": ("What is {}?", "what does {} mean"),
}
_SHORTEST, _LONGEST = 25, 260


def read_topics(file: Path) -> dict[str, dict[str, list[str]]]:
    """By topic and kind of question, the sentences of the answer."""
    topics: dict[str, dict[str, list[str]]] = defaultdict(dict)
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if entry["qtype"] in _SPEAKS and entry["qtype"] not in topics[entry["focus"]]:
                cut = (" ".join(part.split()) for part in _SENTENCE.split(entry["answer"]))
                kept = [part for part in cut if _SHORTEST <= len(part) <= _LONGEST and not part.endswith("?")]
                if kept:
                    topics[entry["focus"]][entry["qtype"]] = kept
    return topics


def groups(
    topics: dict[str, dict[str, list[str]]], names: list[str], count: int, drawn: random.Random, most: int = 7
) -> list[Group]:
    made: list[Group] = []
    rich = [name for name in names if len(topics[name]) >= 3]
    while len(made) < count:
        name = drawn.choice(rich)
        kind = drawn.choice(sorted(topics[name]))
        group = _group(topics, name, kind, drawn.choice(names), drawn, most)
        if group is not None:
            made.append(group)
    return made


def _group(
    topics: dict[str, dict[str, list[str]]], name: str, kind: str, other: str, drawn: random.Random, most: int
) -> Group | None:
    speaks = _SPEAKS[kind]
    right = [sentence for sentence in topics[name][kind][:6] if speaks.search(sentence)][:1]
    rest = [
        sentence
        for section, sentences in topics[name].items()
        if section != kind
        for sentence in sentences[:8]
        if kind == "information" or not speaks.search(sentence)
    ]
    if not right or len(rest) < 3:
        return None
    question = drawn.choice(_ASKED[kind]).format(name)
    answered = drawn.random() < 0.65
    passages = [Passage(name, sentence, True) for sentence in right if answered]
    passages += [Passage(name, sentence, False) for sentence in drawn.sample(rest, min(len(rest), most - 3))]
    passages += [Passage(other, sentence, False) for sentence in topics[other].get(kind, [])[:2] if other != name]
    return Group(question, tuple(passages[:most]), "medquad")
