"""How a problem speaks: texts cut short, and the word that was meant."""

from collections.abc import Iterable


def shown(text: str, most: int = 60) -> str:
    """A text cut to a length fit for a message, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def near(word: str, words: Iterable[str], otherwise: str = "") -> str:
    """'did you mean …?' for a word nearly right, or else something to say."""
    from difflib import get_close_matches

    plain = {w.replace("_", " ").replace("-", " "): w for w in words}
    wanted = word[:80].lower().replace("_", " ").replace("-", " ")
    match = get_close_matches(wanted, list(plain), n=1, cutoff=0.6)
    return f"did you mean '{plain[match[0]]}'?" if match else otherwise
