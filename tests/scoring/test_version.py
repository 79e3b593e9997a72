"""A changed reading needs a new version, or stored scores would change silently."""

import hashlib

from scoring.detector import VERSION
from tests.scoring.probes import readings

READ_AS = {"cues-1": "cadc9a0c441e8beb", "cues-2": "74605ccf403763d9"}
"""Digest of all readings of the probes, by version. Never change an old entry."""


def test_the_version_names_its_readings() -> None:
    text = "\n".join(
        f"{r.quality} {[(f.label, f.p, f.start, f.end) for f in r.findings]}"
        for r in readings()
    )
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    assert READ_AS[VERSION] == digest, f"changed to {digest}: count VERSION up"
