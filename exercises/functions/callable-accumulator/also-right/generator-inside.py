"""the state lives in a generator alone: send() hands it a number, next() only reads."""


def averaging():
    total, count, mean = 0, 0, None
    while True:
        value = yield count, mean
        if value is not None:
            total, count = total + value, count + 1
            mean = total / count


class RunningStats:
    def __init__(self):
        self._averages = averaging()
        next(self._averages)

    def __call__(self, value):
        if not isinstance(value, int | float):
            raise TypeError(f"{value!r} is not a number")
        return self._averages.send(value)[1]

    count = property(lambda self: next(self._averages)[0])

    @property
    def mean(self):
        count, mean = next(self._averages)
        if not count:
            raise ValueError("no numbers yet")
        return mean
