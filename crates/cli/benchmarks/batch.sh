#!/usr/bin/env bash
# Compares `error-l10n batch` with what one would use in its place, on one thread: lines per second of CPU time (user and
# system), and the most memory. Every contender writes the same texts, which is checked.
#
#   crates/cli/benchmarks/batch.sh [LINES]
#
# Needed: GNU time. Used if they are there: jq; DuckDB, as Python's module (PYTHON=... names another interpreter).
# ROUNDS=n runs each contender n times, in turns; the fastest run counts.
set -euo pipefail
export LC_ALL=C

lines=${1:-1000000}
rounds=${ROUNDS:-5}
python=${PYTHON:-python3}
root=$(cd "$(dirname "$0")/../../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
work=$target/benchmarks/batch
mkdir -p "$work"
[ -x /usr/bin/time ] || { echo "GNU time is needed (/usr/bin/time)" >&2; exit 2; }

cargo build --quiet --release --manifest-path "$root/Cargo.toml" -p error-l10n-cli --bins --examples
batch=$target/release/error-l10n
"$target/release/examples/generate_log" "$lines" > "$work/log.ndjson"
"$target/release/examples/generate_log" "$lines" unlike > "$work/unlike.ndjson"

# The texts, for those that do not read Fluent.
sed -n 's/^code-\([A-Za-z0-9]*\) = \(.*\)$/\1\t\2/p' "$root/locales/es/referrals.ftl" > "$work/texts.tsv"
generic=$(awk -F'\t' '$1 == "generalException" { print $2 }' "$work/texts.tsv")

log=$work/log.ndjson
unlike=$work/unlike.ndjson
declare -A command=(
    [text]="$batch batch $log --text-only --lang es --threads 1"
    [full]="$batch batch $log --lang es --threads 1"
    [plain]="$target/release/examples/plain_batch $log"
    [unlike_text]="$batch batch $unlike --text-only --lang es --threads 1"
    [unlike_plain]="$target/release/examples/plain_batch $unlike"
    [jq]="jq -r --arg generic $(printf '%q' "$generic") --slurpfile texts $work/texts.json -f $work/texts.jq $log"
)
# Exit status 1 says that some lines were not understood.
run() { eval "exec ${command[$1]}" 2> /dev/null; }
run_duckdb() { "$python" "$root/crates/cli/benchmarks/batch_duckdb.py" "$log" "$work/texts.tsv" "$generic" "$1"; }

contenders="text full plain unlike_text unlike_plain"
if command -v jq > /dev/null; then
    contenders="$contenders jq"
    echo '$texts[0][.error.innerError.code] // $texts[0][.error.code] // $generic' > "$work/texts.jq"
    jq -R -n '[inputs / "\t" | {key: .[0], value: .[1]}] | from_entries' "$work/texts.tsv" > "$work/texts.json"
else
    echo "jq is missing: no comparison with it" >&2
fi
if "$python" -c 'import duckdb' 2> /dev/null; then
    contenders="$contenders duckdb"
else
    echo "DuckDB is missing ($python has no module duckdb): no comparison with it" >&2
fi

# The same texts from everybody.
(run text) > "$work/expected.txt" || [ $? = 1 ]
for contender in plain jq; do
    case $contenders in *$contender*)
        (run "$contender") > "$work/actual.txt"
        cmp "$work/expected.txt" "$work/actual.txt" || { echo "$contender gives other texts" >&2; exit 1; } ;;
    esac
done
case $contenders in *duckdb*)
    run_duckdb "$work/actual.txt" > /dev/null
    cmp "$work/expected.txt" "$work/actual.txt" || { echo "DuckDB gives other texts" >&2; exit 1; } ;;
esac

# Prints "CPU seconds, KiB" of one run. DuckDB measures itself, so that the start of Python does not count.
measured() {
    if [ "$1" = duckdb ]; then
        run_duckdb /dev/null
    else
        eval "/usr/bin/time -o $work/time -f '%U %S %M' ${command[$1]}" > /dev/null 2>&1 || [ $? = 1 ]
        awk 'END { print $1 + $2, $3 }' "$work/time"
    fi
}

: > "$work/results"
for _ in $(seq "$rounds"); do
    for contender in $contenders; do
        echo "$contender $(measured "$contender")" >> "$work/results"
    done
done

bytes=$(wc -c < "$work/log.ndjson")
awk -v lines="$lines" -v bytes="$bytes" -v rounds="$rounds" '
    { if (!($1 in cpu) || $2 < cpu[$1]) cpu[$1] = $2; if ($3 > memory[$1]) memory[$1] = $3 }
    function row(name, what) {
        if (name in cpu)
            printf "%-42s %6.2f s %9.0f lines/s %6.1f MiB\n", what, cpu[name], lines / cpu[name], memory[name] / 1024
    }
    function against(what, value, target) {
        printf "%-42s %8.2f  (target %s: %s)\n", what, value, target, (value >= target ? "met" : "MISSED")
    }
    END {
        printf "%d lines of %.0f bytes, one thread, the fastest of %d runs\n\n", lines, bytes / lines, rounds
        row("text", "batch --text-only")
        row("full", "batch")
        row("plain", "typed serde and fluent-bundle")
        row("duckdb", "DuckDB, typed read_json and joins")
        row("jq", "jq")
        row("unlike_text", "batch --text-only, no line like another")
        row("unlike_plain", "serde and fluent-bundle, the same lines")
        print ""
        against("--text-only to serde and fluent-bundle", cpu["plain"] / cpu["text"], 1.3)
        if ("duckdb" in cpu) against("--text-only to DuckDB", cpu["duckdb"] / cpu["text"], 2)
        if ("jq" in cpu) against("--text-only to jq", cpu["jq"] / cpu["text"], 15)
        against("full output to --text-only", cpu["text"] / cpu["full"], 0.5)
        against("64 MiB to the memory of batch", 65536 / (memory["full"] > memory["text"] ? memory["full"] : memory["text"]), 1)
    }' "$work/results"
