"""Commands that register themselves when their class is made."""


class Command:
    commands = {}

    def __init_subclass__(cls, /, name=None, abstract=False, **options):
        super().__init_subclass__(**options)
        if abstract:
            return
        if "run" not in vars(cls):
            raise TypeError(f"{cls.__name__} has no run()")
        Command.commands[name or cls.__name__.lower()] = cls

    @classmethod
    def dispatch(cls, line):
        name, *args = line.split()
        return cls.commands[name]().run(*args)


class Named:
    def __set_name__(self, owner, name):
        self.place = f"{owner.__name__}.{name}"
