# SPDX-License-Identifier: Apache-2.0
# Steps that installer/run and tests/run share; sourced by bash with $root set to the source tree.

export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

say() { printf '== %s\n' "$*" >&2; }
fail() {
    printf 'kualik: %s\n' "$*" >&2
    exit 1
}

# display_platform: Qt's name for the display that one sits at, and nothing where there is none. X11 comes
# first, for it is what the tests have; a desktop of Wayland without X11 has its own alone.
display_platform() {
    if [ -n "${DISPLAY:-}" ]; then
        echo xcb
    elif [ -n "${WAYLAND_DISPLAY:-}" ]; then
        echo wayland
    fi
}

# The names in package lists (one a line, "#" begins a comment) that are not installed.
missing_packages() {
    local name
    sed -e 's/#.*//' "$@" | tr -s '[:space:]' '\n' | while read -r name; do
        [ -z "$name" ] && continue
        dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed ||
            printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    else
        fail "some packages are missing and neither root nor sudo is there to install them: $missing"
    fi
}

# install_packages LIST...: only what is missing; nothing is fetched where nothing is.
install_packages() {
    command -v dpkg-query >/dev/null ||
        fail "this is not Debian: $root/installer/packages.txt lists what is needed"
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -z "${missing// /}" ] && return 0
    say "installing: $missing"
    local options=(-q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2)
    as_root apt-get "${options[@]}" update </dev/null >&2 ||
        say "the package lists could not be brought up to date; trying with what is here"
    # shellcheck disable=SC2086
    as_root apt-get "${options[@]}" install -y --no-install-recommends $missing </dev/null >&2 ||
        fail "these packages could not be installed (is there a network?): $missing"
}

# build_folder NAME: a folder for a build, in the source tree or, where that is read-only, the cache.
build_folder() {
    local place=$root
    [ -w "$root" ] || place=${XDG_CACHE_HOME:-$HOME/.cache}/kualik
    mkdir -p "$place/build-$1"
    printf '%s/build-%s\n' "$place" "$1"
}

# configure_and_build FOLDER CMAKE-OPTION...; $targets, a regular expression, builds those only.
configure_and_build() {
    local folder=$1
    shift
    local options=(-S "$root" -B "$folder" -G Ninja "$@")
    command -v ccache >/dev/null && options+=(
        -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON)
    say "building in $folder"
    cmake "${options[@]}" >"$folder/configure.log" 2>&1 || {
        cat "$folder/configure.log" >&2
        fail "the build could not be configured"
    }
    local names=all
    [ -n "${targets:-}" ] &&
        names=$(ninja -C "$folder" -t targets all | sed -n 's/: phony$//p' | grep -E "$targets")
    # shellcheck disable=SC2086
    ninja -C "$folder" $names >&2 ||
        fail "the build failed"
}
