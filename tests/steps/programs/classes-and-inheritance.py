class Animal:
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def speak(self):
        return self.name + " " + self.sound()

    def sound(self):
        return "?"


class Dog(Animal):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def sound(self):
        return "woof"


pets = [Dog("Rex", 3), Animal("Tom")]
said = []
for pet in pets:
    said.append(pet.speak())
