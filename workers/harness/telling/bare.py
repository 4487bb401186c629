"""An exception told with next to nothing: little memory, little stack, and nothing asked of it."""

import types

from ..limits import ROOM
from ..report import failure
from ..sources import tracebacks

_UNNAMED = "Your code raised an exception that cannot be shown."
_name = type.__dict__["__name__"].__get__
_traceback_of = BaseException.__dict__["__traceback__"].__get__
_clear = types.FrameType.clear
# Where memory has run out, what is freed here is what there is to explain that with.
_room = [bytearray(ROOM)]


def make_room(error, sources):
    """Frees memory after a MemoryError: what is kept for that, and what the learner's frames hold.

    Nothing is put back, as memory is rewound after each test.
    """
    _room.clear()
    entry = _traceback_of(error)
    while entry is not None:
        if sources.shown(entry.tb_frame.f_code.co_filename):
            try:
                _clear(entry.tb_frame)
            except RuntimeError:
                pass  # It is still running: a generator that is being closed
        entry = entry.tb_next


def told(error, sources):
    """The Failure of an exception whose own class cannot be asked for anything."""
    try:
        name = _name(type(error))
        frames = tracebacks.frames(error, sources)
        traceback = [{"type": name, "message": "", "frames": frames, "leadsTo": None}]
        what = f"{'Your code' if frames else 'The test itself'} raised {name}."
        return failure(what, traceback=traceback if frames else ())
    except BaseException:
        return failure(_UNNAMED)
