print("é", __loader__.name)
print(len("é"))
