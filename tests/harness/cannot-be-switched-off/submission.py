import builtins
import sys
import types

monitoring = sys.monitoring
early = types.SimpleNamespace(**vars(monitoring))


def work(items):
    return sum(1 for a in items for b in items)


def sets_no_events(items):
    for tool in range(6):
        try:
            early.set_events(tool, 0)
        except ValueError:
            pass
    return work(items)


def frees_tools(items):
    for tool in range(6):
        try:
            early.free_tool_id(tool)
            early.use_tool_id(tool, "mine")
        except ValueError:
            pass
    return work(items)


def takes_callbacks(items):
    for tool in range(6):
        for bit in range(20):
            try:
                early.register_callback(tool, 1 << bit, None)
            except ValueError:
                pass
    return work(items)


def traces(items):
    sys.settrace(None)
    sys.setprofile(None)
    sys.monitoring = None
    return work(items)


def compiles_as_the_tests(items):
    names = {"items": items}
    exec(compile("for a in items:\n  for b in items:\n    pass", "tests.py", "exec"), names)


def patches_builtins(items):
    work(items)
    for name in ("len", "min", "max", "sum", "round", "zip", "enumerate"):
        setattr(builtins, name, lambda *arguments, **options: 0)


def patches_the_items(items):
    for name in ("__eq__", "__hash__"):
        try:
            setattr(type(items[0]), name, getattr(int, name))
        except TypeError:
            pass
    return [item for item in items if items.count(item) > 1]


def swallows(items):
    try:
        while True:
            pass
    except BaseException:
        return None


def raises_another(items):
    try:
        while True:
            pass
    except BaseException:
        raise ValueError("not me")


def watches(items):
    """A tool of the learner's own goes on working."""
    seen = []
    early.use_tool_id(3, "mine")
    early.register_callback(3, early.events.CALL, lambda *_: seen.append(1))
    early.set_events(3, early.events.CALL)
    len(items)
    early.set_events(3, 0)
    early.free_tool_id(3)
    return len(seen)
