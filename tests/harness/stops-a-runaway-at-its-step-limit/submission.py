def forever(items):
    while True:
        items = items


def forever_in_c(items):
    seen = [-1]
    while items[0] not in seen:
        seen.append(-1)


def from_a_size_on(items):
    while len(items) > 300:
        pass
    return [item for item in items]


def recursion(n):
    return 0 if n == 0 else recursion(n - 1) + recursion(n - 1)
