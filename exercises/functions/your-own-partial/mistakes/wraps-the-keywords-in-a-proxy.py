"""a read-only view in `keywords`: it protects what is stored, but it is not a dict."""

from types import MappingProxyType


class partial:
    """A callable that calls func with stored arguments, and then with those it is called with."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = MappingProxyType(keywords)

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **(self.keywords | keywords))
