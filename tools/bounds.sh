#!/usr/bin/env bash
# Run the tests with the oldest or the newest dependencies that pyproject.toml allows, in an environment of their own:
# tools/bounds.sh oldest|newest [arguments of pytest]. The tools of the tests themselves are new in either.
set -euo pipefail
cd "$(dirname "$0")/.."
which=${1:?oldest or newest}
shift
home=.venv-$which
python=${PYTHON:-python3}
if [ "$which" = oldest ]; then # under the oldest Python too, where the machine has it
    for found in python3.10 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10.*/bin/python; do
        "$found" --version >/dev/null 2>&1 && python=$found
    done
fi
[ -x "$home/bin/python" ] || "$python" -m venv "$home"

install() { "$home/bin/python" -m pip --disable-pip-version-check install --quiet "$@"; }
run() {
    "$home/bin/python" --version
    "$home/bin/python" -m pip --disable-pip-version-check freeze | grep -iE '^(requests|urllib3|pydantic|lark|trustme|truststore|rich)=='
    nice "$home/bin/python" -m pytest -q -p no:cacheprovider "$@"
}

if [ "$which" = newest ]; then
    install --upgrade --upgrade-strategy eager --editable '.[test]'
    run "$@"
    exit
fi

# Each "name>=version" of what users install is a promise, and is kept to the letter here.
sed -n '/^dependencies = /,/^test = /s/^ *"\([A-Za-z0-9._-]*\)>=\([0-9.]*\)".*/\1==\2/p' pyproject.toml >"$home/oldest"
tools='^(urllib3|rich)==' # of which tools of the tests want newer ones
grep -vE "$tools" "$home/oldest" >"$home/constraints"
install --editable '.[test]' --constraint "$home/constraints"
if [ "$#" -eq 0 ]; then
    first=(tests/test_examples.py tests/recipes tests/compat/test_foundry.py tests/simulator/test_openapi.py) # what those tools run
    run "${first[@]}"
    set -- tests "${first[@]/#/--ignore=}"
fi
grep -E "$tools" "$home/oldest" | xargs "$home/bin/python" -m pip --disable-pip-version-check install --quiet --no-deps
# urllib3 1.26 leaves it to the garbage collector to close the sockets of a pool that nobody closed.
run -W ignore:unclosed:ResourceWarning -W ignore::pytest.PytestUnraisableExceptionWarning "$@"
