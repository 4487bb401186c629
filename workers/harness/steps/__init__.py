"""A run of the learner's code that can be walked back and forth in: what changed from step to step.

`recorder` follows the code through `sys.monitoring` and keeps the steps; `stack` knows which calls are
open; `heap` numbers the objects that can be reached and tells which have changed; `forms` says what is
shown of a value. Nothing of the learner's is called for it, and nothing is kept alive by it.
"""
