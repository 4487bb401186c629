"""What is shown of a value, read without calling anything of the learner's."""

import collections
import enum
import inspect
import itertools
import sys
import types

from ..limits import TRACE_ITEMS, TRACE_TEXT
from ..report import clean, spelled
from ..values.fields import fields_of, names_of_tuple

ATOMS = frozenset(
    {int, float, complex, str, bytes, bool, range}
    | {type(None), type(Ellipsis), type(NotImplemented)}
)
"""Types of values that are shown by their text, refer to nothing and may be kept: nobody notices."""

_SHORT = 10**TRACE_TEXT
_names = type.__dict__["__dict__"].__get__
_name = type.__dict__["__name__"].__get__
_mro = type.__dict__["__mro__"].__get__
_is_library = sys.stdlib_module_names.__contains__
# Their repr asks nothing of what they may hold.
TOLD_BY_REPR = frozenset(
    "array datetime decimal fractions ipaddress pathlib re uuid zoneinfo".split()
)
_TEXTS = frozenset({bytearray, slice, property})
_FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.WrapperDescriptorType)
_DATALESS = (*_FUNCTIONS, classmethod, staticmethod, property, types.MemberDescriptorType)
_RUNNING = {
    types.GeneratorType: ("generator", "gi_frame"),
    types.CoroutineType: ("coroutine", "cr_frame"),
    types.AsyncGeneratorType: ("async generator", "ag_frame"),
}


def text_of(value):
    """The text of an atom, as Python shows it; a long one is cut and ends with an ellipsis."""
    kind = type(value)
    if kind is int and -_SHORT < value < _SHORT:
        return int.__repr__(value)
    if kind in (str, bytes) and len(value) > TRACE_TEXT:
        return spelled(clean(repr(value[:TRACE_TEXT]))) + "…"
    if kind is int and value.bit_length() > 4 * TRACE_TEXT:
        sign = "-" if value < 0 else ""
        return f"{sign}{hex(abs(value))[:TRACE_TEXT]}…"
    return spelled(clean(repr(value)))


def inline(value):
    """The text of what is no atom and needs no drawing either; None for what is drawn."""
    kind = type(value)
    if kind is types.FunctionType:
        return None if value.__closure__ else _signature(value.__code__)
    if kind is types.BuiltinFunctionType or kind is types.WrapperDescriptorType:
        return f"built-in {value.__name__}"
    if kind is types.ModuleType:
        return f"module {types.ModuleType.__getattribute__(value, '__name__')}"
    if issubclass(kind, type):
        return None if _data_of(value) else f"class {_name(value)}"
    if issubclass(kind, enum.Enum):
        return f"{_name(kind)}.{object.__getattribute__(value, '_name_')}"
    return None


def _signature(code):
    """`def` or `lambda` with its parameters, without their defaults."""
    named = code.co_argcount + code.co_kwonlyargcount
    names = list(code.co_varnames[:named])
    rest = named
    if code.co_flags & inspect.CO_VARARGS:
        names.insert(code.co_argcount, f"*{code.co_varnames[rest]}")
        rest += 1
    elif code.co_kwonlyargcount:
        names.insert(code.co_argcount, "*")
    if code.co_flags & inspect.CO_VARKEYWORDS:
        names.append(f"**{code.co_varnames[rest]}")
    if code.co_name == "<lambda>":
        return f"lambda {', '.join(names)}".rstrip()
    return f"def {code.co_name}({', '.join(names)})"


def _data_of(cls):
    """What the learner's class holds itself, besides what it can do."""
    if is_library(cls):
        return {}
    return {
        name: value
        for name, value in _names(cls).items()
        if not name.startswith("__")
        and type(value) not in _DATALESS
        and not name.startswith("_abc_")
    }


def is_library(cls):
    """Whether a class is not the learner's."""
    module = _names(cls).get("__module__")
    return type(module) is not str or _is_library(module.partition(".")[0])


class Form:
    """How values of a type are drawn: `shape` as in `src/domain/trace.ts`, and `members` for sets.

    `read(value)` gives labels, values, how many are left out, and a text; of pairs each key is followed
    by its value. `type` is how it is called, or None where `read` gives that instead of the text.
    """

    __slots__ = ("read", "shape", "type")

    def __init__(self, shape, type, read):
        self.shape = shape
        self.type = type
        self.read = read


def form_of(kind):
    """The Form of the values of a type that `inline` says nothing of."""
    name = _name(kind)
    tuple_names = names_of_tuple(kind)
    if tuple_names:
        return Form("fields", name, lambda value: (tuple_names, list(tuple.__iter__(value)), 0, ""))
    for base in (list, tuple, collections.deque, set, frozenset):
        if issubclass(kind, base):
            return Form("members" if base in (set, frozenset) else "row", name, _reading(base))
    if issubclass(kind, dict):
        return Form("pairs", name, _read_pairs)
    if kind in _RUNNING:
        return Form("fields", None, lambda value: _running(value, *_RUNNING[kind]))
    if kind is types.FunctionType:
        return Form("fields", None, _read_closure)
    if kind is types.MethodType:
        return Form("fields", None, _read_method)
    if issubclass(kind, type):
        return Form("fields", None, lambda cls: _fields(_data_of(cls).items(), f"class {_name(cls)}"))
    if issubclass(kind, BaseException):
        return Form("text", name, lambda error: (None, (), 0, message_of(error)))
    # A class that was made by a call may have the library's name for its module.
    if not all(map(is_library, _mro(kind))):
        return Form("fields", name, _reading_fields(kind))
    module = _names(kind).get("__module__")
    if kind in _TEXTS or (type(module) is str and module.partition(".")[0] in TOLD_BY_REPR):
        return Form("text", name, lambda value: (None, (), 0, _clipped(repr(value))))
    return Form("text", name, lambda value: (None, (), 0, ""))


def is_delicate(kind):
    """Whether objects of a type change by being looked at: asked for a key, or for what comes next."""
    return kind in _RUNNING or issubclass(kind, collections.defaultdict)


def _reading(base):
    iterate, count = base.__iter__, base.__len__

    def read(value):
        length = count(value)
        if length <= TRACE_ITEMS:
            return None, list(iterate(value)), 0, ""
        return None, list(itertools.islice(iterate(value), TRACE_ITEMS)), length - TRACE_ITEMS, ""

    return read


def _read_pairs(value):
    items = itertools.islice(dict.items(value), TRACE_ITEMS)
    more = max(0, dict.__len__(value) - TRACE_ITEMS)
    return None, list(itertools.chain.from_iterable(items)), more, ""


def _reading_fields(kind):
    """Of most classes what is in `__dict__` is all there is, and quickly read."""
    namespace = namespace_of(kind)
    if namespace is None or any("__dataclass_fields__" in names for names in _of_bases(kind)):
        return lambda value: _fields(fields_of(value).items())

    def read(value):
        held = namespace(value)
        if len(held) > TRACE_ITEMS:
            return _fields(held.items())
        return list(held), list(held.values()), 0, ""

    return read


def namespace_of(kind):
    """What gives the names of an object of a class, where these are all that it holds; None of other classes."""
    getter = next((names["__dict__"] for names in _of_bases(kind) if "__dict__" in names), None)
    is_all = not any("__slots__" in names for names in _of_bases(kind))
    return getter.__get__ if is_all and type(getter) is types.GetSetDescriptorType else None


def _of_bases(kind):
    return [_names(base) for base in _mro(kind) if base is not object]


def _fields(items, text=""):
    shown = list(itertools.islice(items, TRACE_ITEMS))
    return [name for name, _ in shown], [value for _, value in shown], 0, text


def _read_closure(function):
    held = []
    for name, cell in zip(function.__code__.co_freevars, function.__closure__):
        try:
            held.append((name, cell.cell_contents))
        except ValueError:
            pass  # It is bound later.
    return _fields(held, _signature(function.__code__).replace("def ", "function ", 1))


def _read_method(method):
    name = getattr(method.__func__, "__name__", "")
    return _fields([("self", method.__self__)], f"method {name}")


def _running(value, what, attribute):
    frame = getattr(value, attribute)
    name = f"{what} {value.__name__}"
    if frame is None:
        return [], [], 0, f"{name}, finished"
    return _fields([item for item in frame.f_locals.items() if not is_hidden(item[0])], name)


def is_hidden(name):
    """Whether a name is one that Python has for itself."""
    return name.startswith(("__", "."))


def told(error):
    """An exception as the last line of a traceback shows it."""
    said = message_of(error)
    name = _name(type(error))
    return f"{name}: {said}" if said else name


def message_of(error):
    """What an exception says, unless the learner's class is what would say it."""
    kind = type(error)
    own = next(cls for cls in _mro(kind) if "__str__" in _names(cls))
    args = BaseException.args.__get__(error)
    plain = all(type(argument) in ATOMS for argument in args)
    return _clipped(str(error)) if plain and is_library(own) else ""


def _clipped(text):
    text = spelled(clean(text))
    return text if len(text) <= 2 * TRACE_TEXT else text[: 2 * TRACE_TEXT] + "…"
