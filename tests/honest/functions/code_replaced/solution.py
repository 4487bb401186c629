"""Turns a function into another one where everybody who has it calls the new one."""


def hot_swap(old, new):
    old.__code__ = new.__code__
    old.__defaults__ = new.__defaults__
    old.__doc__ = new.__doc__
    return old


def constants_of(function):
    return [c for c in function.__code__.co_consts if isinstance(c, (int, str)) and c != function.__doc__]


def with_constant(function, old, new):
    code = function.__code__
    consts = tuple(new if c == old else c for c in code.co_consts)
    function.__code__ = code.replace(co_consts=consts)
    return function
