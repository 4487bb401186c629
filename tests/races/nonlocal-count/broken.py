def make_counter():
    count = 0

    def add():
        nonlocal count
        count += 1

    return add, lambda: count
