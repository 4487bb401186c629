"""A counter of visits kept in the module, and a default that is shared on purpose."""

visits = 0
_log = []


def visit(name, seen=set()):
    global visits
    visits += 1
    _log.append(name)
    is_new = name not in seen
    seen.add(name)
    return is_new


def log():
    return list(_log)


def reset():
    global visits
    visits = 0
    _log.clear()
    visit.__defaults__[0].clear()
