def down(n):
    return down(n + 1)


def even(n):
    return odd(n - 1)


def odd(n):
    return even(n - 1)
