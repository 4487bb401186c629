"""Tally marks that equal numbers; marks are made until there are as many."""


class Tally:
    def __init__(self, marks):
        self.marks = marks

    def __eq__(self, number):
        made, count = "", 0
        while count != number:
            count += 1
            made += "|" if count % 5 else "/"
        return made == self.marks

    def __add__(self, other):
        return tally(len(self.marks) + len(other.marks))


def tally(number):
    return Tally("||||/" * (number // 5) + "|" * (number % 5))
