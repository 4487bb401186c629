"""a class with slots whose __call__ merges, flattening in __init__"""


class partial:
    """A callable that calls func with args, and then with those it is called with."""

    __slots__ = ("func", "args", "keywords")

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        return f"partial({self.func!r}, *{self.args!r}, **{self.keywords!r})"
