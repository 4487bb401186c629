def inner(values, index):
    return values[index]


def outer(values):
    total = 0
    for index in range(3):
        total += inner(values, index)
    return total


outer([5, 6])
