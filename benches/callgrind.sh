#!/usr/bin/env bash
# Counts the instructions of a call with callgrind, and prints Markdown.
#
#     benches/callgrind.sh [SECTION…]
#
# A section is named by its key or the beginning of it (`error-l10n-benches list`); without one it is the whole call and
# its steps. Instructions do not depend on how busy the machine is. What is counted is (I(2N) − I(N)) / N, where I(N) is
# a whole run of the program with N calls: so setting up and the first call's surprises drop out.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v valgrind >/dev/null; then
    echo "callgrind.sh: valgrind is missing; install it with 'apt-get install valgrind' (Debian, Ubuntu)," >&2
    echo "'dnf install valgrind' (Fedora) or 'pacman -S valgrind' (Arch)" >&2
    exit 2
fi

cargo build --release --quiet --package error-l10n-benches
target=$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
export program=$target/release/error-l10n-benches

# instructions SECTION NAME CALLS
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" one "$@" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

# count FILE SECTION NAME CALLS
count() {
    local once twice
    once=$(instructions "$2" "$3" "$4")
    twice=$(instructions "$2" "$3" "$((2 * $4))")
    printf '%s\t%s\t%s\n' "$2" "$3" "$(((twice - once) / $4))" > "$1"
}
export -f instructions count

# A table for each group: the part of the section's key before the slash. Columns are sections, rows are contestants.
tables() {
    awk -F '\t' '
        function print_table(    row, column) {
            printf "### Instructions a call: %s\n\n|", group
            for (column = 1; column <= columns; column++) printf " | %s", head[column]
            printf " |\n|---"
            for (column = 1; column <= columns; column++) printf "|--:"
            print "|"
            for (row = 1; row <= rows; row++) {
                printf "| %s", name[row]
                for (column = 1; column <= columns; column++) printf " | %s", cell[row, column]
                print " |"
            }
            print ""
        }
        {
            slash = index($1, "/")
            if (rows && (slash ? substr($1, 1, slash - 1) : $1) != group) { print_table(); columns = rows = 0 }
            group = slash ? substr($1, 1, slash - 1) : $1
            if (!columns || $1 != key) { head[++columns] = substr($1, slash + 1); key = $1; row = 0 }
            row++
            if (columns == 1) { name[row] = $2; rows = row }
            cell[row, columns] = $3
        }
        END { if (rows) print_table() }
    '
}

[ $# -gt 0 ] || set -- call/ parse/ negotiate lookup plural
keys=$(IFS='|' && echo "$*")
counts=$(mktemp -d)
trap 'rm -r "$counts"' EXIT
# As many at a time as there are processors; the numbers keep the order.
"$program" list | grep -E "^($keys)" |
    awk -v folder="$counts" '{ printf "%s/%04d\t%s\n", folder, NR, $0 }' | tr '\t\n' '\0\0' |
    xargs -0 -n 4 -P "$(nproc)" bash -c 'count "$@"' count
cat "$counts"/* | tables
