class Bad:
    def __repr__(self):
        raise ValueError("no")


class Worse:
    def __repr__(self):
        raise KeyboardInterrupt


class Huge:
    def __repr__(self):
        return "x" * 1_000_000


class Mean(Exception):
    def __str__(self):
        raise RuntimeError("no message")


def fail():
    raise Mean
