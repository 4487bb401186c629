class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def withdraw(self, amount):
        self.balance -= amount + 1


class Bank:
    def __init__(self):
        self.accounts = []

    def open(self, account):
        self.accounts.append(account)

    def total(self):
        return len(self.accounts)

    def close(self):
        return 0
