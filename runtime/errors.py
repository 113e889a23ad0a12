"""Every error Bedside raises on purpose.

BedsideError
├── KnownError            the person at the keyboard can act on it; has a hint that says how; exit code 2
│   ├── BadInput          a recording, text or file that cannot be used
│   │   └── DocumentProblem   a document that cannot be taken into the knowledge; `kind` names which of these it is
│   │       ├── TooLarge, UnsupportedDocument, EmptyDocument, PasswordProtected, NoText, DamagedDocument
│   ├── BadSettings       a persona, settings or manifest file that does not validate
│   ├── ModelProblem
│   │   ├── ModelMissing      not prepared on this machine yet
│   │   ├── ModelDamaged      bytes differ from the manifest; never loaded
│   │   └── ModelUnreachable  could not be fetched
│   ├── Stopped           somebody stopped a long piece of work; its message says what of it holds
│   ├── OutputProblem     the result cannot be written (disk full, no permission)
│   ├── DeviceProblem     microphone, speaker, camera or screen
│   ├── StoreProblem      what is kept between sessions cannot be used as asked
│   │   ├── KeyMissing        no key store, no key file, or no passphrase was given
│   │   ├── WrongKey          a key was given and it is not this store's
│   │   ├── StoreDamaged      the key is right and the bytes are not
│   │   ├── StoreTooNew       written by a newer Bedside
│   │   ├── StoreBusy         another Bedside is using it
│   │   └── NotAllowed        the operator's role, PIN or session does not allow it
│   │       └── SessionEnded      nobody did anything for too long, or it was ended elsewhere
│   └── SetupProblem      a system library, compiler or package is missing
└── BugError              ours; never swallowed
    └── IllegalEvent      an event that the current state does not allow; nothing was changed
"""

from __future__ import annotations

from runtime.phrases import Phrase, phrase


class BedsideError(Exception):
    """Root of the tree."""


class KnownError(BedsideError):
    """Something the user can put right. `message` says what is wrong, `hint` what to do about it.

    Both are templates with places for what is `given`, so that a screen says them in its language (`said`, `advice`).
    """

    def __init__(self, message: str | Phrase, hint: str | Phrase = "", /, **given: object) -> None:
        self.said, self.advice = phrase(message, **given), phrase(hint, **given)
        self.message, self.hint = str(self.said), str(self.advice)
        super().__init__(f"{self.message} {self.hint}".strip())

    @property
    def whole(self) -> Phrase:
        """What is wrong and what to do about it."""
        return phrase("{said} {advice}", said=self.said, advice=self.advice) if self.hint else self.said


class BadInput(KnownError):
    pass


class DocumentProblem(BadInput):
    kind = "unreadable"


class TooLarge(DocumentProblem):
    kind = "too large"


class UnsupportedDocument(DocumentProblem):
    kind = "unsupported"


class EmptyDocument(DocumentProblem):
    kind = "empty"


class PasswordProtected(DocumentProblem):
    kind = "password-protected"


class NoText(DocumentProblem):
    kind = "no text"


class DamagedDocument(DocumentProblem):
    kind = "damaged"


class BadSettings(KnownError):
    pass


class ModelProblem(KnownError):
    pass


class ModelMissing(ModelProblem):
    pass


class ModelDamaged(ModelProblem):
    pass


class ModelUnreachable(ModelProblem):
    pass


class Stopped(KnownError):
    pass


class OutputProblem(KnownError):
    pass


class DeviceProblem(KnownError):
    pass


class StoreProblem(KnownError):
    pass


class KeyMissing(StoreProblem):
    pass


class WrongKey(StoreProblem):
    pass


class StoreDamaged(StoreProblem):
    pass


class StoreTooNew(StoreProblem):
    pass


class StoreBusy(StoreProblem):
    pass


class NotAllowed(StoreProblem):
    pass


class SessionEnded(NotAllowed):
    pass


class SetupProblem(KnownError):
    pass


class BugError(BedsideError):
    pass


class IllegalEvent(BugError):
    pass
