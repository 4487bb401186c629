def patient():
    while True:
        try:
            yield 1
        except ValueError:
            yield 2


numbers = patient()
a = next(numbers)
b = numbers.throw(ValueError)
c = next(numbers)
