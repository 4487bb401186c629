"""Documents a class: its methods with their signatures, its properties."""

import inspect


def outline(cls):
    lines = [f"class {cls.__name__}: {inspect.getdoc(cls)}"]
    for name, member in inspect.getmembers(cls):
        if name.startswith("_"):
            continue
        if inspect.isfunction(member) or inspect.ismethod(member):
            lines.append(f"  {name}{inspect.signature(member)}")
        elif isinstance(member, property):
            lines.append(f"  {name} (property)")
    return lines


def bound(function, *args, **kwargs):
    call = inspect.signature(function).bind_partial(*args, **kwargs)
    return dict(call.arguments)
