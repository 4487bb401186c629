"""an immutable object made by __new__, read through properties"""


class partial:
    """A callable that calls func with args, and then with those it is called with."""

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        self = super().__new__(cls)
        if isinstance(func, partial):
            self._func = func._func
            self._args = (*func._args, *args)
            self._keywords = dict(func._keywords)
            self._keywords.update(keywords)
        else:
            self._func, self._args, self._keywords = func, args, keywords
        return self

    func = property(lambda self: self._func)
    args = property(lambda self: self._args)
    keywords = property(lambda self: self._keywords)

    def __call__(self, /, *args, **keywords):
        merged = dict(self._keywords)
        merged.update(keywords)
        return self._func(*self._args, *args, **merged)
