"""a closure without attributes: it works when it is called, but nobody can read `func`, `args` and
`keywords`."""


def partial(func, /, *args, **keywords):
    if not callable(func):
        raise TypeError(f"{func!r} is not callable")

    def call(*more, **others):
        return func(*args, *more, **(keywords | others))

    return call
