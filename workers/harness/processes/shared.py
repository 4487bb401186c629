"""`Value` and `Array` of multiprocessing: their bytes lie with the kernel, and each access goes there.

A process that changes one changes it for all, as in shared memory; and between a reading and a
writing another one may write, as there.
"""

import ctypes
import itertools

from . import kernel

_NOT_HERE = (
    "shared objects of the type {} are not available here: processes share no memory. Use a "
    "number, an Array of numbers, a Queue or a Manager instead"
)


class Cells:
    """Numbers or characters of one ctypes type, in memory of the kernel's."""

    def __init__(self, kind, length, number=None):
        if isinstance(kind, str):
            raise TypeError("this type has no size")
        if not (isinstance(kind, type) and issubclass(kind, ctypes._SimpleCData)):
            raise NotImplementedError(_NOT_HERE.format(getattr(kind, "__name__", kind)))
        if length < 0:
            raise ValueError(f"Array length must be >= 0, not {length}")
        self._kind, self._length = kind, length
        self._size = ctypes.sizeof(kind)
        self._number = number
        if number is None:
            self._number = kernel.number()
            kernel.tell("memory", self._number, length * self._size)

    def __reduce__(self):
        return type(self), (self._kind, self._length, self._number)

    def __len__(self):
        return self._length

    def __iter__(self):
        return iter(self[:])

    def __getitem__(self, key):
        if isinstance(key, slice):
            items = self._read(0, self._length)[key]
            return b"".join(items) if self._kind is ctypes.c_char else items
        return self._read(self._place(key), 1)[0]

    def __setitem__(self, key, value):
        if not isinstance(key, slice):
            self._write(self._place(key), [value])
            return
        places, values = range(self._length)[key], list(value)
        if self._kind is ctypes.c_char:
            values = [bytes([each]) for each in value]
        if len(places) != len(values):
            raise ValueError("Can only assign sequence of same size")
        if places.step == 1:
            self._write(places.start, values)
        else:
            for place, each in zip(places, values):
                self._write(place, [each])

    def _place(self, index):
        try:
            return range(self._length)[index]
        except IndexError:
            raise IndexError("invalid index") from None

    def _read(self, place, many):
        size = self._size
        _, found = kernel.ask("peek", self._number, place * size, many * size)
        made = (self._kind * many).from_buffer_copy(found)
        return [made[each] for each in range(many)]

    def _write(self, place, values):
        made = (self._kind * len(values))(*values)
        kernel.ask("poke", self._number, place * self._size, payload=bytes(made))


class RawValue(Cells):
    """One number that processes share, without a lock."""

    value = property(lambda self: self[0], lambda self, value: self.__setitem__(0, value))

    def __repr__(self):
        return f"{self._kind.__name__}({self.value!r})"


class RawArray(Cells):
    """Numbers that processes share, without a lock."""

    def _text(self):
        if self._kind is not ctypes.c_char:
            raise AttributeError("value")
        return self[:].partition(b"\0")[0]

    def _set_text(self, text):
        if not isinstance(text, bytes):
            raise TypeError(f"bytes expected instead of {type(text).__name__} instance")
        if len(text) > self._length:
            raise ValueError("byte string too long")
        self[: len(text)] = text
        if len(text) < self._length:
            self[len(text)] = b"\0"

    value = property(_text, _set_text)
    raw = property(lambda self: self[:], lambda self, text: self.__setitem__(slice(len(text)), text))

    def __repr__(self):
        kind = f"{self._kind.__name__}_Array_{self._length}"
        return f"<multiprocessing.sharedctypes.{kind} object>"


class Synchronized:
    """A RawValue or RawArray with a lock, which each access takes."""

    def __init__(self, shared, lock):
        self._obj, self._lock = shared, lock
        self.acquire, self.release = lock.acquire, lock.release

    def __reduce__(self):
        return type(self), (self._obj, self._lock)

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *error):
        return self._lock.__exit__(*error)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj!r}>"

    def _get(self, name):
        with self:
            return getattr(self._obj, name)

    def _set(self, name, value):
        with self:
            setattr(self._obj, name, value)

    value = property(
        lambda self: self._get("value"), lambda self, value: self._set("value", value)
    )


class SynchronizedArray(Synchronized):
    """The same, of several."""

    raw = property(lambda self: self._get("raw"), lambda self, value: self._set("raw", value))

    def __len__(self):
        return len(self._obj)

    def __iter__(self):
        return map(self.__getitem__, itertools.takewhile(len(self).__gt__, itertools.count()))

    def __getitem__(self, key):
        with self:
            return self._obj[key]

    def __setitem__(self, key, value):
        with self:
            self._obj[key] = value


class BufferWrapper:
    """Bytes of `multiprocessing.heap`, which a Barrier keeps its numbers in."""

    def __init__(self, size):
        self._cells = RawArray(ctypes.c_int, size // ctypes.sizeof(ctypes.c_int))

    def create_memoryview(self):
        return self

    def cast(self, _format):
        return self._cells


def amend_heap(heap):
    BufferWrapper.__module__ = heap.__name__
    heap.BufferWrapper = BufferWrapper


def amend(sharedctypes):
    """Has the module make its shared objects of those of this room."""

    def kind_of(typecode_or_type):
        return sharedctypes.typecode_to_type.get(typecode_or_type, typecode_or_type)

    def raw_value(typecode_or_type, *arguments):
        kind = kind_of(typecode_or_type)
        made = RawValue(kind, 1)
        made.value = kind(*arguments).value
        return made

    def raw_array(typecode_or_type, size_or_initializer):
        is_size = isinstance(size_or_initializer, int)
        initial = None if is_size else list(size_or_initializer)
        if not is_size and kind_of(typecode_or_type) is ctypes.c_char:
            initial = bytes(size_or_initializer)
        made = RawArray(kind_of(typecode_or_type), size_or_initializer if is_size else len(initial))
        if initial:
            made[:] = initial
        return made

    def synchronized(shared, lock=None, ctx=None):
        ctx = ctx or sharedctypes.get_context()
        kind = SynchronizedArray if isinstance(shared, RawArray) else Synchronized
        return kind(shared, ctx.RLock() if lock in (True, None) else lock)

    def with_lock(shared, lock, ctx):
        if lock is False:
            return shared
        if lock not in (True, None) and not hasattr(lock, "acquire"):
            raise AttributeError(f"{lock!r} has no method 'acquire'")
        return synchronized(shared, lock, ctx)

    def value(typecode_or_type, *arguments, lock=True, ctx=None):
        return with_lock(raw_value(typecode_or_type, *arguments), lock, ctx)

    def array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
        return with_lock(raw_array(typecode_or_type, size_or_initializer), lock, ctx)

    for kind in (RawValue, RawArray, Synchronized, SynchronizedArray):
        kind.__module__ = sharedctypes.__name__
        kind.__qualname__ = kind.__name__ = f"{_SHOWN.get(kind, kind.__name__)}"
        setattr(sharedctypes, kind.__name__, kind)
    for name, function in {
        "RawValue": raw_value,
        "RawArray": raw_array,
        "Value": value,
        "Array": array,
        "synchronized": synchronized,
    }.items():
        setattr(sharedctypes, name, function)


# The library's names for these are functions.
_SHOWN = {RawValue: "_Value", RawArray: "_Array"}
