class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        if amount < 15:
            self.balance += amount
