COLOUR = "red"
SIZE = 5
