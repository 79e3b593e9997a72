"""Where people walk: the drill, its customer, its screens, its store."""

__version__ = "0.1.0"
