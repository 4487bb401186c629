def put(n, *wrong, value=-1):
    return [value if i in wrong else i for i in range(n)]


def leave_out(n, *missing):
    return [i for i in range(n) if i not in missing]


def rows(n, *wrong):
    return [{"row": i, "done": i not in wrong} for i in range(n)]


def text(n, *wrong):
    return "".join(f"line {'ten' if i in wrong else i}\n" for i in range(n))


def backwards(n):
    return {i: i for i in reversed(range(n))}
