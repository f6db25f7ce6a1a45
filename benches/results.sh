#!/usr/bin/env bash
# Measures everything and writes RESULTS.md: times, allocations and heap, instructions.
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
