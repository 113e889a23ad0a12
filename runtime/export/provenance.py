"""Content credentials (C2PA 2): who made a file, with what, and that it is synthetic, signed into the file itself.

The signing key is this installation's own, made at first use; readers call it valid and its owner unknown. An operator
who has a certificate puts `chain.pem` and `key.pem` (ES256) in its place.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from models.home import data_home
from runtime.errors import BadSettings
from runtime.export.movie import writing
from runtime.export.mux import SYNTHETIC
from runtime.ports.wall import SystemWall, Wall, utc
from runtime.store.files import write_private

TYPES = {
    ".mp4": "video/mp4",
    ".mov": "video/quicktime",
    ".wav": "audio/wav",
    ".gif": "image/gif",
    ".png": "image/png",
}
"""What can hold a manifest; WebM cannot."""
CHAIN, KEY = "chain.pem", "key.pem"
_DAY = 86_400.0
_VALID = 10 * 365 * _DAY


class Provenance:
    """Signs files with what is kept in a folder."""

    def __init__(self, folder: Path, wall: Wall | None = None) -> None:
        self._folder = folder
        self._wall = wall or SystemWall()

    @staticmethod
    def default() -> Provenance:
        """This installation's own."""
        return Provenance(data_home() / "provenance")

    def sign(self, path: Path, kind: str, title: str) -> None:
        """Put a manifest into the file at `path`, whose kind is `kind` (`.mp4`); others are left as they are.

        Raises BadSettings for a certificate that cannot be used, OutputProblem.
        """
        if kind not in TYPES:
            return
        signed = path.with_name(path.name + ".signed")
        try:
            with writing(path), path.open("rb") as source, signed.open("w+b") as target:
                self._builder(title).sign(self._signer(), TYPES[kind], source, target)
            with writing(path):
                signed.replace(path)
        except c2pa.C2paError as problem:
            hint = "See {folder}; without its files a new certificate is made."
            raise BadSettings(
                "The film could not be signed ({why}).", hint, why=problem, folder=self._folder
            ) from problem
        finally:
            signed.unlink(missing_ok=True)

    def _builder(self, title: str) -> c2pa.Builder:
        created = {"action": "c2pa.created", "digitalSourceType": SYNTHETIC}
        return c2pa.Builder(
            json.dumps(
                {
                    "claim_generator_info": [{"name": "Bedside", "version": version("bedside")}],
                    "title": title,
                    "assertions": [{"label": "c2pa.actions", "data": {"actions": [created]}}],
                }
            )
        )

    def _signer(self) -> c2pa.Signer:
        chain, key = self._folder / CHAIN, self._folder / KEY
        with writing(chain):
            if not (chain.exists() and key.exists()):
                self._folder.mkdir(parents=True, exist_ok=True)
                certificates, private = _new(self._wall.now())
                write_private(key, private)
                write_private(chain, certificates)
            info = c2pa.C2paSignerInfo(b"es256", chain.read_bytes(), key.read_bytes(), None)
        return c2pa.Signer.from_info(info)


def claims(path: Path) -> dict[str, object]:
    """The active manifest of a file, with its state of validation; empty where there is none."""
    try:
        with path.open("rb") as file:
            read = json.loads(c2pa.Reader(TYPES[path.suffix.lower()], file).json())
    except (c2pa.C2paError, KeyError):
        return {}
    return {**read["manifests"][read["active_manifest"]], "state": read.get("validation_state")}


def _new(now: float) -> tuple[bytes, bytes]:
    """A certificate chain and its key, PEM: an authority of this installation and what it signs with."""
    root, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    of_root, of_leaf = root.public_key(), leaf.public_key()
    authority = (
        _certificate("This installation of Bedside", "This installation of Bedside", of_root, now)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(signs=False, certifies=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(of_root), critical=False)
        .sign(root, hashes.SHA256())
    )
    own = (
        _certificate("Bedside", "This installation of Bedside", of_leaf, now)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=True, certifies=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(of_leaf), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(of_root), critical=False)
        .sign(root, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    key = leaf.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return own.public_bytes(pem) + authority.public_bytes(pem), key


def _certificate(subject: str, issuer: str, key: ec.EllipticCurvePublicKey, now: float) -> x509.CertificateBuilder:
    def name(common: str) -> x509.Name:
        parts = ((NameOID.ORGANIZATION_NAME, "Bedside"), (NameOID.COMMON_NAME, common))
        return x509.Name([x509.NameAttribute(kind, value) for kind, value in parts])

    return (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(utc(now - _DAY))
        .not_valid_after(utc(now + _VALID))
    )


def _usage(*, signs: bool, certifies: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certifies,
        crl_sign=certifies,
        encipher_only=False,
        decipher_only=False,
    )
