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


class Text:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __ne__(self, other):
        return [self.value != other.value]
