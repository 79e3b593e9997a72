"""How a problem speaks: texts cut short, and the word that was meant."""

from collections.abc import Iterable
from itertools import islice

from trainer.scenario.yaml_text import CONTROL


def shown(text: str, most: int = 60) -> str:
    """A text fit for a message: on one line, cut short, with nothing that steers."""
    flat = CONTROL.sub("\ufffd", " ".join(text[: most * 9].split()))
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def near(word: str, words: Iterable[str], otherwise: str = "") -> str:
    """'did you mean …?' for a word nearly right, or else something to say."""
    from difflib import get_close_matches

    few = islice((w for w in words if len(w) <= 60), 200)
    plain = {w.replace("_", " ").replace("-", " "): w for w in few}
    wanted = word[:80].lower().replace("_", " ").replace("-", " ")
    match = get_close_matches(wanted, list(plain), n=1, cutoff=0.6)
    return f"did you mean '{plain[match[0]]}'?" if match else otherwise
