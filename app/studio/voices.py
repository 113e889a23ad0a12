"""Voices: heard with any words, and how single words are said by a persona, each with a listen-back."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSlider

from app.parts import button, choice, column, framed, label, row, tell
from app.studio.layout import line
from app.studio.listing import Listing
from app.studio.long_choice import LongChoice, persona_options
from app.studio.shell import Studio, View
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.speech.pronunciation import Said
from runtime.studio import draft, personas, voices
from runtime.studio.personas import Known
from runtime.studio.rows import Row
from runtime.studio.staff import Staff
from runtime.studio.voices import VoiceHere

_SAMPLES = {
    "en": "Good morning. The clinic is open from 9 a.m. to 1 p.m.",
    "es": "Buenos días. La clínica está abierta de 9 a 13 horas.",
    "fr": "Bonjour. La clinique est ouverte de 9 heures à 13 heures.",
    "it": "Buongiorno. La clinica è aperta dalle 9 alle 13.",
    "pt": "Bom dia. A clínica está aberta das 9 às 13 horas.",
}
"""What a voice of a language is first heard with."""


class VoicesView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._text = ""
        self._entries: list[dict[str, str]] = []
        may = self.office.may("persona.write")
        self.voices = choice(translate("Bedside", "Voice"))
        self.voices.activated.connect(lambda _: self._chose_voice())
        self._voices: dict[str, VoiceHere] = {}
        self._sample = translate("Bedside", "Good morning. The clinic is open from 9 a.m. to 1 p.m.")
        self.words = QPlainTextEdit(self._sample)
        self.words.setAccessibleName(translate("Bedside", "Words to hear"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(round(look.font("body") * 5))
        self.speed = QSlider(Qt.Orientation.Horizontal)
        self.speed.setRange(60, 160)
        self.speed.setValue(100)
        self.speed.setAccessibleName(translate("Bedside", "Speed"))
        self.listen = button(translate("Bedside", "Listen"), look, self._listen, kind="primary", sign="play")
        self.quiet = button(translate("Bedside", "Stop"), look, self._hush, sign="stop")
        self.quiet.setEnabled(False)
        self._stop = threading.Event()
        self.said = label("", "small", "muted")
        base, tight = look.space("base"), look.space("tight")
        top = framed(
            "card",
            column(
                row(label(translate("Bedside", "Voice"), "lead", wrap=False), self.voices, space=base),
                self.words,
                row(
                    label(translate("Bedside", "Speed"), "body", wrap=False),
                    self.speed,
                    self.listen,
                    self.quiet,
                    space=base,
                ),
                self.said,
                space=tight,
                margins=(base, base, base, base),
            ),
        )
        self.persona = LongChoice(translate("Bedside", "Persona"))
        self.persona.activated.connect(lambda _: self._load())
        self.list = Listing(
            look,
            translate("Bedside", "How words are said"),
            [translate("Bedside", "Word"), translate("Bedside", "Said like"), translate("Bedside", "How")],
            translate("Bedside", "How"),
        )
        self.word, self.like = QLineEdit(), QLineEdit()
        self.word.setPlaceholderText(translate("Bedside", "Word, such as Nguyen"))
        self.word.setAccessibleName(translate("Bedside", "Word"))
        self.like.setPlaceholderText(translate("Bedside", "Said like, such as win"))
        self.like.setAccessibleName(translate("Bedside", "Said like"))
        self.how = choice(translate("Bedside", "How it is written"))
        self.how.addItem(translate("Bedside", "other letters"), "alias")
        self.how.addItem(translate("Bedside", "sounds (IPA)"), "phonemes")
        self.hear = button(translate("Bedside", "Listen"), look, self._hear, sign="play",
                           name=translate("Bedside", "Listen to this word"))  # fmt: skip
        self.add = button(translate("Bedside", "Keep"), look, self._add, kind="primary", sign="plus")
        self.remove = button(translate("Bedside", "Remove"), look, self._remove, kind="danger", sign="erase")
        for made in (self.add, self.remove):
            made.setEnabled(may)
        entry = line(look, self.word, self.like, self.how, self.hear, self.add, self.remove)
        head = line(look, label(translate("Bedside", "How words are said"), "lead", wrap=False), None, self.persona)
        layout = column(top, head, self.list, entry, space=tight, margins=(base, base, base, base))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.list.chosen.connect(self._chosen)
        self.list.gone.connect(self._gone)
        self.do(voices.listed, self._show_voices)
        self.do(personas.listed, self._show_personas)

    def closing(self) -> None:
        self._stop.set()
        self.list.closing()

    def _hush(self) -> None:
        """Stop what is being said."""
        self._stop.set()

    def play(self, words: str, like: str = "", how: str = "alias") -> None:
        """Say words through the chosen speaker, one of them as its entry has it."""
        speed, speaker = self.speed.value() / 100, self.office.desk.settings.speaker
        voice = self._voices.get(str(self.voices.currentData() or ""))
        self._say(translate("Bedside", "Playing …"), "muted")
        self._stop.set()  # what was being said before makes way
        stop = self._stop = threading.Event()
        self.quiet.setEnabled(True)

        def act(staff: Staff) -> float:
            if voice is not None and voice.films and not like:
                name, language = voice.name, voice.language
                return voices.played_for_films(staff, words, speed, speaker, stop.is_set, name, language)
            entry = Said(words, like, None) if how == "alias" else Said(words, None, like)
            return voices.played(staff, words, speed, speaker, stop.is_set, entry if like else None)

        def done(seconds: float) -> None:
            self._say(translate("Bedside", "{seconds} s, on this machine.").format(seconds=f"{seconds:.1f}"), "muted")

        self.job(act, done, failed=lambda problem: self._say(worded(problem), "danger"))

    def _listen(self) -> None:
        words = " ".join(self.words.toPlainText().split())
        if words:
            self.play(words)

    def _hear(self) -> None:
        word, like = self.word.text().strip(), self.like.text().strip()
        if word:
            self.play(word, like, str(self.how.currentData()))

    def _show_voices(self, found: list[VoiceHere]) -> None:
        self._voices = {each.name: each for each in found}
        for each in found:
            parts = [each.name, each.language, each.licence]
            if each.films:
                parts.append(translate("Bedside", "for films"))
            if not each.ready:
                parts.append(translate("Bedside", "not on this machine"))
            self.voices.addItem(" · ".join(parts), each.name)

    def _chose_voice(self) -> None:
        """Words in its language, where nobody has written others."""
        voice = self._voices.get(str(self.voices.currentData() or ""))
        if voice is not None and self.words.toPlainText() in (self._sample, *_SAMPLES.values()):
            self.words.setPlainText(_SAMPLES.get(voice.language, self._sample))

    def _show_personas(self, known: list[Known]) -> None:
        self.persona.fill(persona_options(known))
        self._load()

    @property
    def name(self) -> str:
        return str(self.persona.currentData() or "")

    def _load(self) -> None:
        name = self.name
        self.do(lambda staff: personas.read(staff, name), self._loaded)

    def _loaded(self, text: str) -> None:
        self._text = text
        self._entries = draft.at(draft.values(text), ("pronunciations",)) or []
        names = {"alias": translate("Bedside", "other letters"), "phonemes": translate("Bedside", "sounds (IPA)")}
        rows = []
        for each in self._entries:
            how = "alias" if "alias" in each else "phonemes"
            rows.append(Row(each["word"], (each["word"], each[how], names[how]), (), names[how]))
        self.list.show_rows(rows)

    def _chosen(self, key: Hashable) -> None:
        entry = next((each for each in self._entries if each["word"] == key), None)
        if entry is not None:
            how = "alias" if "alias" in entry else "phonemes"
            self.word.setText(entry["word"])
            self.like.setText(entry[how])
            self.how.setCurrentIndex(self.how.findData(how))

    def _add(self) -> None:
        word, like, how = self.word.text().strip(), self.like.text().strip(), str(self.how.currentData())
        if word and like:
            kept = [dict(each) for each in self._entries if each["word"] != word]
            self._write([*kept, {"word": word, how: like}])

    def _remove(self) -> None:
        self.list.delete(self.list.keys)

    def _gone(self, words: tuple[str, ...]) -> None:
        self._write([dict(each) for each in self._entries if each["word"] not in words])

    def _write(self, entries: list[dict[str, str]]) -> None:
        """A new version of the persona, live at once."""
        name, text = self.name, draft.changed(self._text, ("pronunciations",), entries or None)

        def live(_folder: Path) -> None:
            self.office.persona_changed.emit()
            self._loaded(text)

        def saved(version: int) -> None:
            self.do(lambda staff: personas.put_live(staff, name, version), live)

        self.do(lambda staff: personas.save(staff, name, text), saved, failed=self._failed)

    def _failed(self, problem: KnownError) -> None:
        self._say(worded(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        self.quiet.setEnabled(False)
        tell(self.said, words, tone)
