class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __eq__(self, other):
        return self.cents == other.cents

    @property
    def euros(self):
        return self.cents / 100


total = Money(150) + Money(50)
same = total == Money(200)
euros = total.euros
