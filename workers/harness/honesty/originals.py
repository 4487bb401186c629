"""Modules and classes as they were: taken once, compared by identity in C, and put back.

Nothing here may look up a builtin at call time before builtins are put back: hence the private
names.
"""

import builtins
import itertools
import operator
import sys
import types

_all, _len, _list, _map, _type = all, len, list, map, type
_is = operator.is_
_missing = object()
_modules = sys.modules
_chain = itertools.chain.from_iterable
_values = operator.methodcaller("values")
_body = operator.attrgetter("__code__", "__defaults__", "__kwdefaults__")
_code = types.FunctionType.__dict__["__code__"].__get__
_both_defaults = operator.attrgetter("__defaults__", "__kwdefaults__")
VOLATILE = frozenset({"__warningregistry__", "_", "__builtins__"})


def bind_builtins(module):
    """Gives a module the builtins that its code names, whatever `builtins` holds later."""
    names = set()
    for value in vars(module).values():
        members = vars(value).values() if _is_own_class(value, module.__name__) else (value,)
        for member in members:
            function = getattr(member, "__func__", member)
            if _type(function) is types.FunctionType and function.__globals__ is vars(module):
                names |= _names(function.__code__)
    for name in names & vars(builtins).keys() - vars(module).keys() - VOLATILE:
        setattr(module, name, vars(builtins)[name])


def _names(code):
    inner = [one for one in code.co_consts if _type(one) is types.CodeType]
    return set(code.co_names).union(*_map(_names, inner))


class Namespace:
    """The names of one module or class, as they were."""

    def __init__(self, owner):
        self.owner = owner
        self.saved = dict(vars(owner))
        self._values = _list(self.saved.values())

    def is_same(self):
        """Whether every name is as it was, and in its place; told in C."""
        now = self.owner.__dict__
        return _len(now) == _len(self._values) and _all(_map(_is, now.values(), self._values))

    def differences(self):
        now = self.owner.__dict__
        return [(n, v) for n, v in now.items() if self.saved.get(n, _missing) is not v]

    def restore(self, put, delete):
        now = self.owner.__dict__
        for name in self.saved.keys() | now.keys():
            if name in VOLATILE:
                continue
            value, current = self.saved.get(name, _missing), now.get(name, _missing)
            if value is current or _is_submodule(self.owner, name, current):
                continue
            if value is _missing:
                delete(self.owner, name)
            else:
                put(self.owner, name, value)


def _is_submodule(owner, name, value):
    return _type(value) is types.ModuleType and _modules.get(f"{owner.__name__}.{name}") is value


def put_in_class(owner, name, value, _put=type.__setattr__):
    try:
        _put(owner, name, value)
    except (TypeError, AttributeError):
        pass


def delete_from_class(owner, name, _delete=type.__delattr__):
    try:
        _delete(owner, name)
    except (TypeError, AttributeError):
        pass


def put_in_module(owner, name, value):
    owner.__dict__[name] = value


def delete_from_module(owner, name):
    owner.__dict__.pop(name, None)


class Originals:
    """Modules, what they define, and the code of their functions, as they were."""

    def __init__(self, modules):
        classes = [c for m in modules for c in vars(m).values() if _is_own_class(c, m.__name__)]
        instances = [
            value
            for module in modules
            for value in vars(module).values()
            if _is_own_class(_type(value), module.__name__) and hasattr(value, "__dict__")
        ]
        # These are written to as they are read: by their `__dict__`.
        self._modules = [Namespace(owner) for owner in [*modules, *instances]]
        self._classes = [Namespace(c) for c in classes]
        self._views = [vars(owner) for owner in [*modules, *instances, *classes]]
        self._sizes = _list(_map(_len, self._views))
        self._saved = _list(_chain(_map(_values, self._views)))
        functions = {}
        for view in self._views:
            for value in view.values():
                function = getattr(value, "__func__", value)
                if _type(function) is types.FunctionType:
                    functions[id(function)] = function
        self._functions = _list(functions.values())
        self._bodies = _list(_map(_body, self._functions))
        self._codes = _list(_map(_code, self._functions))
        self._with_defaults = [f for f in self._functions if f.__defaults__ or f.__kwdefaults__]
        self._defaults = _list(_chain(_map(_both_defaults, self._with_defaults)))

    def _has_changed(self):
        """Compares by identity, in C, without making an object for each of thousands of names."""
        if _list(_map(_len, self._views)) != self._sizes:
            return True
        return not _all(_map(_is, _chain(_map(_values, self._views)), self._saved))

    def bodies_have_changed(self):
        # Code objects are compared in C whatever they hold; the values of defaults must not be.
        if _list(_map(_code, self._functions)) != self._codes:
            return True
        defaults = _chain(_map(_both_defaults, self._with_defaults))
        return not _all(_map(_is, defaults, self._defaults))

    def differences(self):
        """[(how to put, owner, name, value)] of all names that are not as they were."""
        if not self._has_changed():
            return []
        puts = ((self._modules, put_in_module), (self._classes, put_in_class))
        return [
            (put, namespace.owner, name, value)
            for namespaces, put in puts
            for namespace in namespaces
            for name, value in namespace.differences()
        ]

    def restore(self):
        if self._has_changed():
            for namespace in self._modules:
                namespace.restore(put_in_module, delete_from_module)
            for namespace in self._classes:
                namespace.restore(put_in_class, delete_from_class)
        if self.bodies_have_changed():
            for function, body in zip(self._functions, self._bodies):
                function.__code__, function.__defaults__, function.__kwdefaults__ = body


def _is_own_class(value, module):
    return isinstance(value, _type) and vars(value).get("__module__") == module
