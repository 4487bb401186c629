def total(numbers):
    numbers.clear()
    return 0


def largest(numbers):
    numbers.sort()
    return numbers[-1]


def squeeze(numbers):
    numbers[:] = sorted(set(numbers))
    return len(numbers)


def ordered(numbers):
    numbers.sort()
    return numbers
