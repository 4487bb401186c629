"""asking whether `func` is true: an object that can be called may be false, such as one that is an
empty list as well."""

class partial:
    def __init__(self, func, /, *args, **keywords):
        if not func or not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})
