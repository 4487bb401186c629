count = 0
best = None


def visit(value):
    global count, best
    count += 1
    if best is None or value > best:
        best = value
    return best


def clear():
    globals()["best"] = None


for value in (3, 1, 4):
    visit(value)
clear()
