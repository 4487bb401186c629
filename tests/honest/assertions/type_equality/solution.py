"""Recipes with amounts."""


class Recipe:
    def __init__(self, name, **amounts):
        self.name = name
        self.amounts = amounts

    def scaled(self, factor):
        return Recipe(self.name, **{k: v * factor for k, v in self.amounts.items()})

    def __eq__(self, other):
        return isinstance(other, Recipe) and vars(self) == vars(other)
