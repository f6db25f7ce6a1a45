#!/usr/bin/env bash
# Measures everything and writes RESULTS.md (times, allocations and heap, instructions) and the tables of README.md.
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

# Puts a table between its two marks.
show() {
    awk -v mark="<!-- $1 -->" -v table="$2" '
        $0 == "<!-- end -->" { skip = 0 }
        !skip { print }
        $0 == mark { printf "\n%s\n\n", table; skip = 1 }
    ' benches/README.md > "$results"
    cat "$results" > benches/README.md
}
show times "$(table 'The whole call')"
show instructions "$(table 'Instructions a call: call')"
