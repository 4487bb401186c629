"""Roman numerals that know no IV and no IX."""

STEPS = [(10, "X"), (5, "V"), (1, "I")]


class Roman:
    def __init__(self, text):
        self.text = text

    def __eq__(self, number):
        out = ""
        for value, numeral in STEPS:
            while number >= value:
                out += numeral
                number -= value
        return out == self.text
