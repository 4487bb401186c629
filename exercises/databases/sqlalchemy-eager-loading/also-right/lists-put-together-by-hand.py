"""a statement for each kind of thing, whose rows are put into the lists by hand."""

from cookbook import Author, Food, Ingredient, Recipe, Tag, recipe_tags
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value


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
