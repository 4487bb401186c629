"""An exception told with next to nothing: little memory, little stack, and nothing asked of it."""

from ..limits import ROOM
from ..report import failure
from ..sources import tracebacks

_UNNAMED = "Your code raised an exception that cannot be shown."
_name = type.__dict__["__name__"].__get__
# Where memory has run out, what is freed here is what there is to explain that with.
_room = [bytearray(ROOM)]


def make_room():
    """Frees what is kept for explaining a MemoryError; memory is rewound after each test.

    What the learner's frames hold stays: to free long chains of objects needs more stack than
    there is.
    """
    _room.clear()


def told(error, sources):
    """The Failure of an exception whose own class cannot be asked for anything."""
    try:
        name = _name(type(error))
        frames = tracebacks.frames(error, sources)
        message = tracebacks.NO_MEMORY if issubclass(type(error), MemoryError) else ""
        traceback = [{"type": name, "message": message, "frames": frames, "leadsTo": None}]
        what = f"{'Your code' if frames else 'The test itself'} raised {name}"
        what = f"{what}: {message}." if message else f"{what}."
        return failure(what, traceback=traceback if frames else ())
    except BaseException:
        return failure(_UNNAMED)
