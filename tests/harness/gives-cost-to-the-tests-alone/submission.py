import sys


def seen():
    try:
        import cost
    except ImportError as error:
        return str(error)
    return cost


at_import = seen()
names = [name for name in sys.modules if "cost" in name]
