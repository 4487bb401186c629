def two():
    yield 1
    yield 2
    return "done"


numbers = two()
values = []
while True:
    try:
        values.append(next(numbers))
    except StopIteration as stop:
        last = stop.value
        break
