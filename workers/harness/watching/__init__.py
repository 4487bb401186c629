"""What code does while it runs, seen through `sys.monitoring`, which changes nothing of it.

`tool` holds the one tool id that is the harness's; `meter` counts the steps of a call and ends it
after too many; `returns` looks at the calls of a few functions as they return; `whereabouts` finds
the lines in which something goes round and round. `statements` hears what SQLite is sent,
`exchanges` what an application is asked.
"""
