"""leaving out keyword arguments that are `None`: `None` is a value, and the later one counts."""

class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __call__(self, /, *args, **keywords):
        given = {name: value for name, value in keywords.items() if value is not None}
        return self.func(*self.args, *args, **{**self.keywords, **given})
