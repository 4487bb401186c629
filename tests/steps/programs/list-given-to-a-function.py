def rebind(values):
    values = values + [9]
    return len(values)


def mutate(values):
    values += [9]
    del values[0]


numbers = [1, 2]
rebind(numbers)
mutate(numbers)
