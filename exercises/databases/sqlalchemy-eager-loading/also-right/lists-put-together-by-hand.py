"""a statement for each kind of thing, whose rows are put into the lists by hand."""

from datetime import date

from sqlalchemy import Column, Engine, ForeignKey, Table, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship
from sqlalchemy.orm.attributes import set_committed_value


class Base(DeclarativeBase):
    """The base class of the models."""


class Author(Base):
    __tablename__ = "authors"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Tag(Base):
    __tablename__ = "tags"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Food(Base):
    __tablename__ = "foods"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Ingredient(Base):
    __tablename__ = "ingredients"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipe_id: Mapped[int] = mapped_column(ForeignKey("recipes.id"))
    food_id: Mapped[int] = mapped_column(ForeignKey("foods.id"))
    grams: Mapped[int]
    food: Mapped[Food] = relationship()


recipe_tags = Table(
    "recipe_tags",
    Base.metadata,
    Column("recipe_id", ForeignKey("recipes.id"), primary_key=True),
    Column("tag_id", ForeignKey("tags.id"), primary_key=True),
)


class Recipe(Base):
    __tablename__ = "recipes"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    added: Mapped[date]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("authors.id"))
    author: Mapped[Author | None] = relationship()
    tags: Mapped[list[Tag]] = relationship(secondary=recipe_tags, order_by=Tag.name)
    ingredients: Mapped[list[Ingredient]] = relationship(order_by=Ingredient.id)


def fill(session, query):
    """The recipes of the query, with their lists."""
    recipes = session.execute(query.add_columns(Author).outerjoin(Recipe.author)).all()
    by_id = {recipe.id: recipe for recipe, _ in recipes}
    tags = {id: [] for id in by_id}
    ingredients = {id: [] for id in by_id}
    links = select(recipe_tags.c.recipe_id, Tag).join(Tag, Tag.id == recipe_tags.c.tag_id)
    for id, tag in session.execute(
        links.where(recipe_tags.c.recipe_id.in_(by_id)).order_by(Tag.name)
    ):
        tags[id].append(tag)
    used = select(Ingredient, Food).join(Ingredient.food)
    for ingredient, food in session.execute(
        used.where(Ingredient.recipe_id.in_(by_id)).order_by(Ingredient.id)
    ):
        set_committed_value(ingredient, "food", food)
        ingredients[ingredient.recipe_id].append(ingredient)
    for recipe, author in recipes:
        set_committed_value(recipe, "author", author)
        set_committed_value(recipe, "tags", tags[recipe.id])
        set_committed_value(recipe, "ingredients", ingredients[recipe.id])
    return [recipe for recipe, _ in recipes]


def newest(engine, count):
    with Session(engine) as session:
        query = select(Recipe).order_by(Recipe.added.desc(), Recipe.id.asc()).limit(count)
        return fill(session, query)


def tagged(engine, names):
    chosen = (
        select(recipe_tags.c.recipe_id)
        .where(recipe_tags.c.tag_id == Tag.id, Tag.name.in_(names))
        .where(recipe_tags.c.recipe_id == Recipe.id)
    )
    with Session(engine) as session:
        return fill(
            session, select(Recipe).where(chosen.exists()).order_by(Recipe.title, Recipe.id)
        )
