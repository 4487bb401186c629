import random


def greet(write):
    write("hello")
    print("printed")
    return input()


def roll():
    return random.randint(1, 6)
