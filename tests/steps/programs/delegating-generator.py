def inner():
    got = yield 1
    return got


def outer():
    result = yield from inner()
    yield result


values = []
numbers = outer()
values.append(next(numbers))
values.append(numbers.send(7))
