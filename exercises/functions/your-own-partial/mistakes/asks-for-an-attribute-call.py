"""asking with `hasattr` for `__call__`: an object may have such an attribute of its own, and only
what its class defines makes it callable."""

class partial:
    def __init__(self, func, /, *args, **keywords):
        if not hasattr(func, "__call__"):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})
