"""Opens several things and closes them all in reverse order, whatever happens."""

from contextlib import ExitStack, contextmanager


@contextmanager
def opened(name, log):
    log.append(f"open {name}")
    try:
        yield name
    finally:
        log.append(f"close {name}")


def use_all(names, log, work=None):
    with ExitStack() as stack:
        things = [stack.enter_context(opened(name, log)) for name in names]
        stack.callback(log.append, "callback")
        if work:
            work()
        return things


def open_for_later(names, log):
    with ExitStack() as stack:
        for name in names:
            if not name:
                raise ValueError("a thing without a name")
            stack.enter_context(opened(name, log))
        return stack.pop_all()
