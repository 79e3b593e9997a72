"""Text of a person or a file as Content: shown literally, never parsed as markup."""

from textual.content import Content

from trainer.tui.typed import shown


def words(text: str, style: str = "") -> Content:
    """The text as it is; `style` is ours, never the text's."""
    plain = Content(shown(text))
    return plain.stylize(style) if style else plain


def line(*parts: Content | tuple[str, str] | str) -> Content:
    """Several pieces in a row; a pair is (text, style)."""
    return Content("").join([_piece(part) for part in parts])


def lines(*parts: Content | tuple[str, str] | str) -> Content:
    """Several pieces, one below the other."""
    return Content("\n").join([_piece(part) for part in parts])


def fit(text: str, width: int) -> str:
    """The text in exactly `width` cells, cut with an ellipsis where it is longer."""
    content = Content(shown(text).replace("\n", " ").replace("\t", " "))
    if content.cell_length > width:
        content = content.truncate(width, ellipsis=True)
    return content.plain + " " * (width - content.cell_length)


def _piece(part: Content | tuple[str, str] | str) -> Content:
    if isinstance(part, Content):
        return part
    if isinstance(part, str):
        return words(part)
    return words(*part)
