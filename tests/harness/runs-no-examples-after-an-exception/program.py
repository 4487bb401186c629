raise LookupError("no")
