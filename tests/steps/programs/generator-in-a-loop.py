def squares(limit):
    for n in range(limit):
        yield n * n


def evens(values):
    for value in values:
        if value % 2 == 0:
            yield value


total = 0
for value in evens(squares(5)):
    total += value
