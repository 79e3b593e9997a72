"""What can go wrong for a person, each with a title, a message and an exit code.

BounceBackError            1
├── UsageError             2
├── InvalidScenario        3   (carries every problem found)
├── StorageUnavailable     4
└── NotFound               5
"""


class BounceBackError(Exception):
    """Something a person can act on; never shown as a traceback.

    title: a few words for a panel's head; message: what happened and how to mend it.
    """

    exit_code = 1

    def __init__(self, title: str, message: str) -> None:
        super().__init__(message)
        self.title = title
        self.message = message


class UsageError(BounceBackError):
    """The words of a command do not fit together."""

    exit_code = 2


class InvalidScenario(BounceBackError):
    """A file that a trainer wrote cannot be used as it stands."""

    exit_code = 3


class StorageUnavailable(BounceBackError):
    """The store cannot be opened, read or written."""

    exit_code = 4


class NotFound(BounceBackError):
    """What was asked for by name is not there."""

    exit_code = 5
