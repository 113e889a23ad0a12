#!/bin/sh
# Sets Bedside up on this machine, once, and runs it.
#
#   packaging/run.sh demo     the recorded visitor talks with the front desk; writes demo.mp4
#   packaging/run.sh test     everything that must hold before a change lands
#   packaging/run.sh setup    set up again, whatever was found before, and run nothing
#   packaging/run.sh …        any `bedside` command
#
# Needs Python 3.11 or later and a network the first time. Everything else is installed into .venv here and into
# $BEDSIDE_HOME (default ~/.local/share/bedside).
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
home=${BEDSIDE_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/bedside}
venv=$here/.venv
stamp=$venv/bedside-setup
unset VIRTUAL_ENV PYTHONHOME PYTHONPATH UV_PROJECT_ENVIRONMENT
UV_PYTHON_DOWNLOADS=never
export UV_PYTHON_DOWNLOADS

say() { printf 'bedside: %s\n' "$*" >&2; }
give_up() { say "$*"; exit 2; }

find_python() {
    for name in python3.14 python3.13 python3.12 python3.11 python3 python; do
        found=$(command -v "$name" 2>/dev/null) || continue
        if "$found" -c 'import sys, ssl, zipfile; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; then
            "$found" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    give_up "Python 3.11 or later is missing. On Debian 12, Ubuntu 24.04 or later: sudo apt-get install python3" \
        "(on Ubuntu 22.04: sudo apt-get install python3.11)"
}

find_uv() {
    if found=$(command -v uv 2>/dev/null) && version=$("$found" --version 2>/dev/null); then
        case $version in
            "uv 0."[0-8].* | "uv 0.9."[0-9]) ;; # too old for this lock file
            *) printf '%s\n' "$found"; return ;;
        esac
    fi
    "$python" "$here/packaging/get_uv.py" "$home/tools" || exit 2
}

need_space() { # folder, megabytes
    mkdir -p "$1" 2>/dev/null || give_up "$1 cannot be written. Set BEDSIDE_HOME to a folder of yours."
    free=$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }')
    [ "$free" -ge "$2" ] || give_up "$1 has $free MB free and the set-up needs $2 MB. Make room, or set BEDSIDE_HOME" \
        "to a folder on a larger disk."
}

sync() { # more options for uv
    # --inexact leaves the language-model engine alone, which is installed afterwards.
    "$uv" sync --project "$here" --python "$python" --frozen --inexact $group \
        --no-install-package llama-cpp-python "$@" ||
        give_up "The Python packages could not be installed; uv says why above. Without a network the first set-up" \
            "cannot be done; behind a proxy set HTTPS_PROXY, with a mirror UV_DEFAULT_INDEX."
}

install_engine() {
    code=0
    "$venv/bin/python" "$here/packaging/llama_build.py" "$uv" || code=$?
    case $code in
        0) return ;;
        3) say "There is no C++ compiler, so the language model runs in its prebuilt engine, which is slower." \
            "For the faster one: sudo apt-get install g++" ;;
        4) say "So the language model runs in its prebuilt engine, which is slower." \
            "To try the build again: packaging/run.sh setup" ;;
        *) exit "$code" ;;
    esac
    if [ -d "$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/llama_cpp" ]; then
        "$uv" pip uninstall --quiet --python "$venv/bin/python" llama-cpp-python
    fi
    sync --quiet --extra llm-prebuilt
}

set_up() {
    python=$(find_python)
    need_space "$home" 2500
    need_space "$here" 2500
    uv=$(find_uv)
    say "setting up with $python (the first time takes minutes) …"
    sync --extra llm-source $engines
    "$venv/bin/python" "$here/packaging/check_system.py"
    install_engine
    "$venv/bin/bedside" models prepare --for "$models"
    printf '%s\n' "$fingerprint" >"$stamp"
}

# What is set up holds until one of these changes. A set-up for tests serves the demo too.
case ${1:-} in
    test) models=tests group='' engines='--extra llm-prebuilt' ;; # the tests run both engines
    *) models=demo group=--no-dev engines='' ;;
esac
files="uv.lock pyproject.toml models/manifest.toml packaging/run.sh packaging/llama_build.py packaging/llama/*"
processor=$(grep -m 1 '^flags' /proc/cpuinfo 2>/dev/null || echo unknown)
fingerprint="$models $(cd "$here" && { cat $files && echo "$processor"; } | cksum) $home $(command -v c++ || echo none)"
held=$(cat "$stamp" 2>/dev/null || :)
if [ ! -x "$venv/bin/python" ] || [ "${1:-}" = setup ] ||
    { [ "$held" != "$fingerprint" ] && [ "$held" != "tests${fingerprint#demo}" ]; }; then
    set_up
fi

case ${1:-} in
    setup) exit ;;
    test) ;;
    *) exec "$venv/bin/bedside" "$@" ;;
esac

shift
cd "$here"
PATH=$venv/bin:$PATH
failed=''
check() {
    printf '\n$ %s\n' "$*"
    "$@" || failed="$failed $1"
}
check ruff check .
check ruff format --check .
check mypy
check lint-imports
check pytest "$@"
[ -z "$failed" ] || give_up "failed:$failed"
