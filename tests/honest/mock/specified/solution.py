"""Greets by whatever clock it is given; the clock is checked first."""


class Clock:
    def hour(self):
        raise NotImplementedError


def greeting(clock):
    if not isinstance(clock, Clock):
        raise TypeError(f"not a clock: {type(clock).__name__}")
    return "Good morning" if clock.hour() < 12 else "Good day"
