#!/usr/bin/env bash
# Measures everything and writes RESULTS.md (times, allocations and heap, instructions) and the tables of both READMEs.
set -euo pipefail
cd "$(dirname "$0")/.."

results=$(mktemp)
trap 'rm "$results"' EXIT
{
    echo "# Results"
    echo
    echo "Written by \`benches/results.sh\` with $(rustc --version | cut -d ' ' -f 1,2) on $(nproc) processors of the kind"
    echo "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)."
    echo
    echo "## Times"
    echo
    cargo run --release --package error-l10n-benches
    echo "## Instructions"
    echo
    benches/callgrind.sh
} > "$results"
cat -s "$results" > benches/RESULTS.md

# The table under a heading of RESULTS.md.
table() {
    awk -v heading="### $1" '$0 == heading { found = 1 } found && /^\|/ { print; seen = 1 } seen && !/^\|/ { exit }' \
        benches/RESULTS.md
}

# The first sample's column of three tables, side by side.
summary() {
    echo '| | time | instructions | allocations |'
    echo '|---|--:|--:|--:|'
    paste -d '|' <(table 'The whole call') <(table 'Instructions a call: call') <(table 'Allocations a call: the whole call') |
        sed 1,2d | awk -F '|' '{ columns = NF / 3; print "|" $2 "|" $3 "|" $(columns + 3) "|" $(2 * columns + 3) "|" }'
}

# Puts a table between its two marks in a file.
show() {
    awk -v mark="<!-- $2 -->" -v table="$3" '
        $0 == "<!-- end -->" { skip = 0 }
        !skip { print }
        $0 == mark { printf "\n%s\n\n", table; skip = 1 }
    ' "$1" > "$results"
    cat "$results" > "$1"
}
show benches/README.md times "$(table 'The whole call')"
show benches/README.md instructions "$(table 'Instructions a call: call')"
show README.md cost "$(summary)"
