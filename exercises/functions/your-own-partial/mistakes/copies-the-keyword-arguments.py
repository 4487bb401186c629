"""a deep copy of the stored keywords, so that no call changes them: the function should get the
very objects, and a new dict for each call is enough."""

import copy


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
        return self.func(*self.args, *args, **{**copy.deepcopy(self.keywords), **keywords})
