"""Guardrails and objectives of a persona, each with a box to try words in: which rule fires, and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.parts import Sign, button, choice, column, framed, label, row
from app.studio.editor import Draft
from app.studio.kept import DraftOffer
from app.studio.layout import line, sides
from app.studio.long_choice import LongChoice, persona_options
from app.studio.shell import Studio, View
from app.tokens import Look
from app.words import translate, worded
from runtime.studio import draft, personas
from runtime.studio import rails as trying
from runtime.studio.fields import Field
from runtime.studio.personas import Known
from runtime.studio.rails import Fired, Read

_READABLE = 80
"""Characters of a pattern that are shown."""


class SectionView(View):
    """One list of a persona's file (`key`) as a form, with a trial beside it; saved, it is a version and live."""

    key = ""

    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._kept = ""
        self._at = 0
        fields = tuple(field for field in draft.persona_fields() if field.name in self.sections())
        self.persona = LongChoice(translate("Bedside", "Persona"))
        self.persona.activated.connect(lambda _: self._chose())
        self.save = button(translate("Bedside", "Save and put live"), look, self._save, kind="primary", sign="check")
        self.save.setEnabled(False)
        self.state = label("", "small", "muted", wrap=False)
        self._fields: dict[str, tuple[Field, ...]] = {self.key: fields}
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 0, 0, 0)
        self.draft: Draft | None = None
        self.offer = DraftOffer(self.office, self._take_up)
        base = look.space("base")
        head = line(look, self.persona, self.state, None, self.save, margins=(base, base, base, 0))
        left, right = QWidget(), self.trial()
        left.setLayout(self._holder)
        layout = column(head, self.offer, sides(look, left, right))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.do(personas.listed, self._show_personas)

    @property
    def unsaved(self) -> bool:
        return bool(self._kept) and self.text != self._kept and self.office.may("persona.write")

    def keep_draft(self) -> None:
        self.office.drafts[self.name] = self.text

    def _take_up(self, text: str) -> None:
        """Go on with what was not saved."""
        if self.draft is not None:
            self.draft.show_text(text)
            self._wrote(text)

    def sections(self) -> tuple[str, ...]:
        return (self.key,)

    def trial(self) -> QWidget:
        """What stands beside the form."""
        raise NotImplementedError

    def trial_card(
        self, of: QComboBox, hint: str, name: str, attempt: Callable[[], None], *between: QWidget
    ) -> QWidget:
        """A field for words and what they give: `attempt` comes a moment after the words or the choice `of` changed."""
        self.words = QLineEdit()
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(name)
        self.results = Results(self.look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(250)
        self._later.timeout.connect(attempt)
        self.words.textChanged.connect(lambda _: self._later.start())
        of.activated.connect(lambda _: self._later.start())
        look = self.look
        return framed(
            "card",
            column(label(translate("Bedside", "Try it"), "lead"), of, *between, self.words, self.results,
                   space=look.space("tight"), margins=[look.space("base")] * 4),
        )  # fmt: skip

    def tried(self) -> None:
        """The text has changed: try again."""

    @property
    def name(self) -> str:
        return str(self.persona.currentData() or "")

    @property
    def text(self) -> str:
        return "" if self.draft is None else self.draft.text

    def _show_personas(self, known: list[Known]) -> None:
        self.persona.fill(persona_options(known))
        self._load()

    def _chose(self) -> None:
        """Another persona; until it is certain that nothing unsaved is lost, the one before stands there."""
        chosen = self.persona.currentIndex()
        self.persona.setCurrentIndex(self._at)
        self.shell.leaving(partial(self._change_to, chosen))

    def _change_to(self, index: int) -> None:
        self.persona.setCurrentIndex(index)
        self._load()

    def _load(self) -> None:
        self._at = self.persona.currentIndex()
        name = self.name
        self.do(lambda staff: personas.read(staff, name), self._loaded)

    def _loaded(self, text: str) -> None:
        self._kept = text
        if self.draft is not None:
            self._holder.removeWidget(self.draft)
            self.draft.deleteLater()
        self.draft = Draft(self.office, self.name, self._fields, self._wrote)
        self._holder.addWidget(self.draft)
        self.draft.show_text(text)
        self.offer.offer(self.name, text)
        self.tried()

    def _wrote(self, text: str) -> None:
        changed = text != self._kept
        sound = self.draft is not None and self.draft.sound
        self.save.setEnabled(changed and sound and self.office.may("persona.write"))
        self.state.setText(translate("Bedside", "changed, not saved") if changed else "")
        self.tried()

    def _save(self) -> None:
        text, name = self.text, self.name

        def live(_folder: Path) -> None:
            self._kept = text
            self._wrote(text)
            self.office.persona_changed.emit()
            self.shell.say(translate("Bedside", "Saved and live."))

        def saved(version: int) -> None:
            self.do(lambda staff: personas.put_live(staff, name, version), live)

        self.do(lambda staff: personas.save(staff, name, text), saved)


class GuardrailsView(SectionView):
    key = "guardrails"

    def sections(self) -> tuple[str, ...]:
        return ("guardrails", "built_in_guardrails")

    def trial(self) -> QWidget:
        self.ours = choice(translate("Bedside", "Whose words"))
        self.ours.addItem(translate("Bedside", "A visitor says"), "in")
        self.ours.addItem(translate("Bedside", "The persona is about to say"), "out")
        hint = translate("Bedside", "Words to try, as a visitor might say them")
        return self.trial_card(self.ours, hint, translate("Bedside", "Words to try"), self._try)

    def tried(self) -> None:
        self._later.start()

    def _try(self) -> None:
        words, text = self.words.text().strip(), self.text
        scope: trying.Scope = "out" if self.ours.currentData() == "out" else "in"
        if not words or not text:
            self.results.show_fired([], asked=False)
            return
        self.do(
            lambda staff: trying.fired(staff, text, words, scope),
            lambda found: self.results.show_fired(found, asked=True),
            failed=lambda problem: self.results.say(worded(problem)),
        )


class ObjectivesView(SectionView):
    key = "objectives"

    def trial(self) -> QWidget:
        self.which = choice(translate("Bedside", "Objective"))
        self.prompt = label("", "body")
        hint, name = translate("Bedside", "An answer to it"), translate("Bedside", "An answer to try")
        return self.trial_card(self.which, hint, name, self._try, self.prompt)

    def tried(self) -> None:
        listed = draft.at(draft.values(self.text), ("objectives",)) or [] if self.text and self._readable() else []
        names = [str(each.get("name", "")) for each in listed]
        if [self.which.itemData(at) for at in range(self.which.count())] != names:
            chosen = self.which.currentData()
            self.which.clear()
            for name in names:
                self.which.addItem(name, name)
            self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self._later.start()

    def _readable(self) -> bool:
        return self.draft is not None and self.draft.sound

    def _try(self) -> None:
        which, words, text = str(self.which.currentData() or ""), self.words.text().strip(), self.text
        if not which or not text:
            self.results.say(translate("Bedside", "This persona has no objectives yet."))
            return
        self.do(
            lambda staff: trying.read(staff, text, which, words),
            self._show,
            failed=lambda problem: self.results.say(worded(problem)),
        )

    def _show(self, read: Read) -> None:
        self.prompt.setText(f"“{read.prompt}”")
        self.results.show_values(read)


class Results(QScrollArea):
    """What a trial has given."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("Bedside", "What it gives"))
        self._look = look
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.space("tight"))
        self._layout.addStretch(1)
        self.setWidget(inner)
        self.cards: list[QFrame] = []

    @property
    def texts(self) -> list[str]:
        """What is shown, as a screen reader says it."""
        return [card.accessibleName() for card in self.cards]

    def say(self, words: str) -> None:
        self._show([self._card("talk", words, "")])

    def show_fired(self, found: list[Fired], *, asked: bool) -> None:
        """Each rule that fired, with why; the first one decides."""
        if not found:
            self.say(translate("Bedside", "No rule fires.") if asked else "")
            return
        cards = []
        if all(each.because == "near" for each in found):
            cards.append(self._card("talk", translate("Bedside", "No rule fires."), ""))
        for each in found:
            words = "\n".join(part for part in (why(each), each.say) if part)
            near = each.because == "near"
            title = each.name if near else f"{each.name} → {action_name(each.action)}"
            cards.append(self._card("clock" if near else "shield", title, words))
        self._show(cards)

    def show_values(self, read: Read) -> None:
        cards = [self._card("check", f"{name} = {value}", "") for name, value in read.values.items()]
        cards += [self._card("warning", translate("Bedside", "{name}: not found in these words").format(name=name), "")
                  for name in read.missing]  # fmt: skip
        if read.next:
            cards.append(self._card("send", translate("Bedside", "Then: {name}").format(name=read.next), ""))
        self._show(cards)

    def _card(self, sign: str, title: str, words: str) -> QFrame:
        look = self._look
        tight = look.space("tight")
        text = column(label(title, "body"), space=look.space("hair"))
        if words:
            text.addWidget(label(words, "small", "muted"))
        inside = row(Sign(sign, look.colours.primary, round(look.font("body") * 1.3)), text, space=tight)
        inside.setStretch(1, 1)
        made = framed("source", inside)
        inside.setContentsMargins(tight, tight, tight, tight)
        made.setAccessibleName(f"{title} {words}".strip())
        return made

    def _show(self, cards: list[QFrame]) -> None:
        for card in self.cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self.cards = cards
        for number, card in enumerate(cards):
            self._layout.insertWidget(number, card)
            card.setVisible(bool(card.accessibleName()))


def shortened(rule: str) -> str:
    """A pattern as far as it says something to a reader."""
    return rule if len(rule) <= _READABLE else rule[:_READABLE] + " …"


def why(fired: Fired) -> str:
    match fired.because:
        case "pattern":
            return translate("Bedside", "because of “{words}”, found by {rule}").format(
                words=fired.words, rule=shortened(fired.rule)
            )
        case "example":
            like = translate("Bedside", "because it is much like “{rule}” ({share} %)")
            return like.format(rule=fired.rule, share=round(100 * fired.score))
        case "learnt":
            learnt = translate("Bedside", "because it sounds like what this one was taught ({share} %)")
            return learnt.format(share=round(100 * fired.score))
        case "near":
            near = translate("Bedside", "does not fire, but is near “{rule}” ({share} %)")
            return near.format(rule=fired.rule, share=round(100 * fired.score))
        case "red flag":
            return translate("Bedside", "because of “{words}”: danger to life ({rule})").format(
                words=fired.words, rule=fired.rule
            )
        case _:
            return fired.rule


def action_name(action: str) -> str:
    return {
        "refuse": translate("Bedside", "refuses with words"),
        "steer": translate("Bedside", "says it and goes on"),
        "escalate": translate("Bedside", "calls staff"),
        "end": translate("Bedside", "ends the session"),
    }.get(action, action)
