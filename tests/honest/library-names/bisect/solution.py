"""Binary search: the first place where a condition holds."""


def first_true(low, high, condition):
    while low < high:
        middle = (low + high) // 2
        if condition(middle):
            high = middle
        else:
            low = middle + 1
    return low


def index_of(values, wanted):
    i = first_true(0, len(values), lambda i: values[i] >= wanted)
    return i if i < len(values) and values[i] == wanted else -1
