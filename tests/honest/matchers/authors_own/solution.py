"""Registers users and numbers them."""

import itertools


class Register:
    def __init__(self):
        self._numbers = itertools.count(1000)
        self.users = []

    def add(self, name):
        user = {"id": next(self._numbers), "name": name, "slug": name.lower().replace(" ", "-")}
        self.users.append(user)
        return user
