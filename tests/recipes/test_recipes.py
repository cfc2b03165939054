"""All recipes: each has tests, and a row on the page that lists them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.recipes.conftest import FOLDER

ROOT = Path(__file__).parents[2]
RECIPES = sorted(path.stem for path in FOLDER.glob("*.py"))


def test_each_recipe_has_tests_of_its_own():
    assert {f"test_{name}.py" for name in RECIPES} <= {path.name for path in Path(__file__).parent.glob("test_*.py")}


def test_the_page_of_recipes_has_a_row_and_a_command_for_each():
    text = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| \[(\w+)\.py\]\(\.\./examples/recipes/(\w+)\.py\) \| .+ \| `.*\b(\w+)\b.*` \|$", text, re.MULTILINE
    )
    assert sorted(name for name, _, _ in rows) == RECIPES
    assert [(name, linked) for name, linked, _ in rows if name != linked] == []
