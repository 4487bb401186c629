def counter(start):
    count = start

    def step():
        nonlocal count
        count += 1
        return count

    return step


one = counter(10)
other = counter(20)
one()
one()
other()
