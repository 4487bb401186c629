"""changing the stored keywords while a call runs: a function that calls the same partial again gets
the keywords of the outer call."""

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
        before = self.keywords
        self.keywords = {**before, **keywords}
        try:
            return self.func(*self.args, *args, **self.keywords)
        finally:
            self.keywords = before
