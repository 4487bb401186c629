"""Numbers and texts whose comparing, hashing and adding count as steps, even inside C.

`x in a_list`, `sorted`, `list.index`, `sum` or a look-up in a dict make no events; they do call the
methods of a subclass. What is computed from counted values is counted again.
"""

from ..watching.meter import charge, exempt

_COMPARING = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__")
_ARITHMETIC = tuple(
    f"__{side}{name}__" for name in "add sub mul floordiv mod".split() for side in ("", "r")
) + ("__neg__", "__pos__", "__abs__")
_TEXT = "__add__ __mul__ __rmul__ __getitem__ casefold lower removeprefix removesuffix replace".split()
_TEXT += "strip lstrip rstrip title upper".split()


class _Fixed(type):
    """Classes as unchangeable as the built-in ones."""

    def __setattr__(cls, name, value):
        raise TypeError(f"cannot set {name!r} attribute of immutable type {cls.__name__!r}")

    def __delattr__(cls, name):
        raise TypeError(f"cannot delete {name!r} attribute of immutable type {cls.__name__!r}")


def _counting(method):
    def counted_method(self, *arguments):
        charge()
        return method(self, *arguments)

    return counted_method


def _making(method, kind):
    """A counted method whose result is counted too."""

    def counted_method(self, *arguments):
        charge()
        made = method(self, *arguments)
        return _new[kind](made) if type(made) is kind else made

    return counted_method


def _counted_class(name, base, making):
    methods = {each: _counting(getattr(base, each)) for each in _COMPARING}
    methods |= {each: _making(getattr(base, each), base) for each in making}
    exempt(method.__code__ for method in methods.values())
    own = {"__slots__": (), "__doc__": f"A counted {base.__name__}.", "__module__": "cost"}
    return _Fixed(name, (base,), methods | own)


Number = _counted_class("Number", int, _ARITHMETIC)
Text = _counted_class("Text", str, _TEXT)
KINDS = (Number, Text)

_new = {int: Number, str: Text}


def counted(value):
    """The same data with every int and str in it counted; True and False stay as they are."""
    kind = type(value)
    if kind in _new:
        return _new[kind](value)
    if kind in (list, tuple, set, frozenset):
        return kind([counted(item) for item in value])
    if kind is dict:
        return {counted(key): counted(item) for key, item in value.items()}
    return value


def numbers(n):
    """The counted numbers from 0 to n - 1, shuffled, and always in the same way."""
    shuffled = [Number(number) for number in range(n)]
    state = n
    for last in range(n - 1, 0, -1):
        state = (state * 1_103_515_245 + 12_345) % 2**31
        other = (state >> 8) % (last + 1)
        shuffled[last], shuffled[other] = shuffled[other], shuffled[last]
    return shuffled


exempt(function.__code__ for function in (counted, numbers))
