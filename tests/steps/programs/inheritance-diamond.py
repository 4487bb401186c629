class Base:
    def go(self):
        return ["Base"]


class Left(Base):
    def go(self):
        return ["Left"] + super().go()


class Right(Base):
    def go(self):
        return ["Right"] + super().go()


class Both(Left, Right):
    def go(self):
        return ["Both"] + super().go()


order = Both().go()
