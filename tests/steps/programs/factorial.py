def factorial(n):
    if n == 0:
        return 1
    rest = factorial(n - 1)
    return n * rest


answer = factorial(4)
