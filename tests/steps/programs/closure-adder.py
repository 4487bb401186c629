def adder(n):
    def add(x):
        return x + n

    return add


two = adder(2)
five = adder(5)
answer = two(five(1))
