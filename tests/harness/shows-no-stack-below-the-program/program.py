import inspect
import logging
import sys
import traceback
import warnings


def show():
    traceback.print_stack(file=sys.stdout)
    print([frame.function for frame in inspect.stack()])
    print(len(traceback.extract_stack()), len(list(traceback.walk_stack(None))))
    warnings.warn("asked for", stacklevel=3)


show()
logging.basicConfig(stream=sys.stdout)
logging.error("where", stack_info=True)
logging.error("%d", "no number")
