"""The trainee's words as a debrief quotes them: whole, but not at length."""

from scoring.text import clauses, sentences

MOST_CHARACTERS = 160
"""Longest quote that still shows at a glance which words are meant."""


def quote(reply: str, evidence: str = "") -> str:
    """The sentence that holds the evidence, else the beginning of the reply.

    Always an exact part of the reply. A sentence too long to quote is cut down to its
    clause: 'that must have been so' says less than its sentence.
    """
    if not evidence or evidence not in reply:
        return _beginning(reply)
    start = reply.index(evidence)
    end = start + len(evidence)
    spans = [(s.start, s.end) for s in sentences(reply)]
    left = max((a for a, _ in spans if a <= start), default=start)
    right = min((b for _, b in spans if b >= end), default=end)
    whole = reply[left : _stop(reply, right)].strip()
    return whole if len(whole) <= MOST_CHARACTERS else _clause(reply, start, end)


def _clause(reply: str, start: int, end: int) -> str:
    """The clauses that hold the evidence, where its sentence is too long."""
    spans = [s.span(*clause) for s in sentences(reply) for clause in clauses(s)]
    right = min((b for _, b in spans if b >= end), default=end)
    wider = reply[start:right].strip().rstrip(",;:")
    return wider if len(wider) <= MOST_CHARACTERS else reply[start:end]


def _stop(reply: str, end: int) -> int:
    """Where the full stop or the marks after a sentence end."""
    while end < len(reply) and reply[end] in ".!?…":
        end += 1
    return end


def _beginning(reply: str) -> str:
    """The first sentences, as many as fit; of a longer one its first words."""
    best = ""
    for sentence in sentences(reply):
        upto = reply[: _stop(reply, sentence.end)].strip()
        if len(upto) > MOST_CHARACTERS:
            break
        best = upto
    if best:
        return best
    cut = reply.strip()[:MOST_CHARACTERS]
    return cut if len(cut) == len(reply.strip()) else cut.rsplit(" ", 1)[0]
