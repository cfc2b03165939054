#!/usr/bin/env bash
# Run the tests with every supported Python installed on this machine, each in a separate environment.
set -euo pipefail
cd "$(dirname "$0")/.."
tried=0
for version in 3.10 3.11 3.12 3.13 3.14; do
    python=$(command -v "python$version" || true)
    "$python" --version >/dev/null 2>&1 || python=$(ls -d "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$version".*/bin/python 2>/dev/null | tail -n 1 || true)
    [ -n "$python" ] || continue
    home=.venv-$version
    [ -x "$home/bin/python" ] || "$python" -m venv "$home"
    "$home/bin/python" -m pip --disable-pip-version-check install --quiet 'pip>=25.1' # installs dependency groups
    "$home/bin/python" -m pip --disable-pip-version-check install --quiet --editable '.[all,recipes]' --group test
    echo "== $("$home/bin/python" --version)"
    "$home/bin/python" -m pytest -q "$@"
    tried=$((tried + 1))
done
[ "$tried" -gt 0 ]
