"""a generator that receives the numbers by send() and yields count and mean."""


def running():
    count, mean = 0, None
    total = 0.0
    while True:
        value = yield count, mean
        count += 1
        total += value
        mean = total / count


class RunningStats:
    def __init__(self):
        self._run = running()
        self._state = next(self._run)

    def __call__(self, value):
        match value:
            case int() | float():
                self._state = self._run.send(value)
            case _:
                raise TypeError(f"not a number: {value!r}")
        return self.mean

    @property
    def count(self):
        return self._state[0]

    @property
    def mean(self):
        count, mean = self._state
        if count < 1:
            raise ValueError("no mean without numbers")
        return mean
