import atexit
import builtins
import gc
import sys
import weakref

atexit.register(print, "at exit")
gc.collect = weakref.ref = sys.modules = atexit._run_exitfuncs = None
builtins.list = builtins.len = builtins.type = builtins.isinstance = builtins.bytes = None
print("end é")
sys.stdout.buffer.write(b"bytes\n")
