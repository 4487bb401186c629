"""A run of the learner's code that can be walked back and forth in: what changed from step to step.

`recorder` follows the code through `sys.monitoring` and keeps the steps; `stack` knows which calls are
open, and `frames` tells of them; `names` and `heap` tell which names and objects have changed, `forms` what
is shown of a value. Nothing of the learner's is called for it, and nothing is kept alive by it.
"""
