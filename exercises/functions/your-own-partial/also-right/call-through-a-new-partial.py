"""a call first makes the whole partial by the same joining as nesting does, then applies it"""

from collections import ChainMap


class partial:
    """A callable that calls func with args, and then with those it is called with."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        inner = isinstance(func, partial)
        self.func = func.func if inner else func
        self.args = func.args + args if inner else args
        self.keywords = dict(ChainMap(keywords, func.keywords)) if inner else keywords

    def _apply(self):
        return self.func(*self.args, **self.keywords)

    def __call__(self, /, *args, **keywords):
        return partial(self, *args, **keywords)._apply()
