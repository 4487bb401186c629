import sys


def hook(kind, error, place):
    print("caught", kind.__name__, error, place.tb_frame.f_code.co_name)
    raise LookupError("no help")


sys.excepthook = hook
print(1 / 0)
