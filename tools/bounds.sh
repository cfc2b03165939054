#!/usr/bin/env bash
# Run the tests with the oldest or the newest dependencies that pyproject.toml allows, in a separate environment:
# tools/bounds.sh oldest|newest [pytest arguments]. The test tools themselves are current in both.
set -euo pipefail
cd "$(dirname "$0")/.."
which=${1:?oldest or newest}
shift
home=.venv-$which
python=${PYTHON:-python3}
if [ "$which" = oldest ]; then # with the oldest Python too, if it is installed
    for found in python3.10 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10.*/bin/python; do
        "$found" --version >/dev/null 2>&1 && python=$found
    done
fi
[ -x "$home/bin/python" ] || "$python" -m venv "$home"

install() { "$home/bin/python" -m pip --disable-pip-version-check install --quiet "$@"; }
run() {
    "$home/bin/python" --version
    "$home/bin/python" -m pip --disable-pip-version-check freeze | grep -iE '^(requests|urllib3|pydantic|trustme|truststore|keyring|opentelemetry-api|rich)=='
    nice "$home/bin/python" -m pytest -q -p no:cacheprovider "$@"
}

install 'pip>=25.1' # installs dependency groups
if [ "$which" = newest ]; then
    install --upgrade --upgrade-strategy eager --editable '.[all,recipes]' --group test
    run "$@"
    exit
fi

# Install exactly the lowest version that each "name>=version" in the users' dependencies allows.
sed -n '/^dependencies = /,/^\[dependency-groups\]/s/^ *"\([A-Za-z0-9._-]*\)>=\([0-9.]*\)".*/\1==\2/p' pyproject.toml >"$home/oldest"
tools='^(urllib3|rich|click)==' # test tools require newer versions of these
grep -vE "$tools" "$home/oldest" >"$home/constraints"
sed -n 's/^ *"\(mcp\)>=\([0-9.]*\)".*/\1==\2/p' pyproject.toml >>"$home/constraints"
install --editable '.[all,recipes]' --group test --constraint "$home/constraints"
if [ "$#" -eq 0 ]; then
    first=(tests/test_examples.py tests/recipes tests/compat/test_foundry.py tests/simulator/test_openapi.py
        tests/test_containers.py tests/tools/test_reference.py) # tests that need those tools
    run "${first[@]}"
    set -- tests "${first[@]/#/--ignore=}"
fi
# commonmark is what that rich requires.
grep -E "$tools" "$home/oldest" | xargs "$home/bin/python" -m pip --disable-pip-version-check install --quiet --no-deps commonmark
# urllib3 1.26 does not close the sockets of an unclosed pool; the garbage collector does, with a warning.
# pydantic before 2.10 warns of arguments named json and model_config_ in the models that mcp makes.
# On Python 3.10, mcp 1.10 makes no tool of a function with an argument such as list[str] | None.
untried=tests/operations/test_describe.py::test_a_tool_can_be_made_of_operations_with_every_argument_and_annotation
run --deselect "$untried" -W ignore:Field:UserWarning -W ignore:unclosed:ResourceWarning -W ignore::pytest.PytestUnraisableExceptionWarning "$@"
