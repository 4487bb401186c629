import os
import signal
import sys


def leave(how):
    match how:
        case "exit":
            exit()
        case "sys.exit":
            sys.exit(0)
        case "os._exit":
            os._exit(0)
        case "os.abort":
            os.abort()
        case "os.kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "raise_signal":
            signal.raise_signal(signal.SIGTERM)
