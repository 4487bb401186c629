"""catching `TypeError` from the call: it may come from deep inside the function, and the caller
needs its own words."""


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
        try:
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        except TypeError as error:
            raise TypeError(f"wrong arguments for {self.func!r}") from error
