class Account:
    moves = []

    def pay(self, amount):
        self.moves.append(amount)

    def balance(self):
        return sum(self.moves)


def doors(house):
    def door(name):
        def opens():
            house.open = [name]

        return opens

    return {name: door(name) for name in ("front", "back")}


def once(function):
    cache = getattr(function, "cache", None)
    if cache is None:
        cache = function.cache = {}

    def call(key):
        if key not in cache:
            cache[key] = function(key)
        return cache[key]

    call.forget = cache.clear
    return call
