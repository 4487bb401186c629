"""a closure that carries func, args and keywords, and is recognised by a set of weak references"""

import weakref

_partials = weakref.WeakSet()


def partial(func, /, *args, **keywords):
    """A callable that calls func with args, and then with those it is called with."""
    if not callable(func):
        raise TypeError(f"{func!r} is not callable")
    try:
        nested = func in _partials
    except TypeError:
        nested = False
    if nested:
        args = func.args + args
        keywords = func.keywords | keywords
        func = func.func

    def call(*more, **others):
        return func(*args, *more, **(keywords | others))

    call.func, call.args, call.keywords = func, args, keywords
    _partials.add(call)
    return call
