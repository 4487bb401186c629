"""The time by which sleeps and timeouts are measured, and how it goes by where every thread waits."""

import time

_SECOND = 10**9


class Real:
    """Time as the machine has it, in whole nanoseconds."""

    now = staticmethod(time.monotonic_ns)
    _sleep = staticmethod(getattr(time.sleep, "__wrapped__", time.sleep))

    @classmethod
    def pass_by(cls, duration):
        cls._sleep(duration / _SECOND)


class Nobody:
    """Who may wake threads from outside of this interpreter, where there is nobody."""

    @staticmethod
    def is_open():
        """Whether somebody outside may want something of this interpreter."""
        return False

    @staticmethod
    def is_awaited():
        """Whether a thread waits for something from there."""
        return False


outside = Nobody
_source = Real


def use(source):
    """Has sleeps and timeouts go by another time than the real one."""
    global _source
    _source = source


def listen_to(others):
    """Has threads go on for what comes from outside: `poll` makes them ready, `wait` lets it come."""
    global outside
    outside = others


def is_real():
    return _source is Real


def now():
    return _source.now()


def after(seconds):
    """The moment at which so many seconds have gone by."""
    return now() + nanoseconds(seconds)


def nanoseconds(seconds):
    """The fewest that are not less than so many seconds: who waits for them must not be early."""
    nearest = round(seconds * _SECOND)
    return nearest + 1 if nearest / _SECOND < seconds else nearest


def pass_by(duration):
    """Lets so many nanoseconds go by; fewer where something comes from outside."""
    if outside.is_open() and is_real():
        outside.wait(duration)
    else:
        _source.pass_by(duration)
