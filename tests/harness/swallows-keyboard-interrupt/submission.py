def interrupt():
    raise KeyboardInterrupt


def generator_exit():
    raise GeneratorExit


class Odd(BaseException):
    pass


def odd():
    raise Odd("odd")
