class Stak:
    pass
