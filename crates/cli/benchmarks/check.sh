#!/usr/bin/env bash
# How long `error-l10n check` takes from its start to its end, and how much memory: a project of 50 and one of 5,000
# messages in three languages, both without a flaw and with one in every tenth message.
#
#   crates/cli/benchmarks/check.sh
#
# Needed: GNU time. ROUNDS=n runs each one n times; the fastest run counts.
set -euo pipefail
export LC_ALL=C

rounds=${ROUNDS:-10}
root=$(cd "$(dirname "$0")/../../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
work=$target/benchmarks/check
[ -x /usr/bin/time ] || { echo "GNU time is needed (/usr/bin/time)" >&2; exit 2; }

cargo build --quiet --release --manifest-path "$root/Cargo.toml" -p error-l10n-cli --bins --examples
check=$target/release/error-l10n
rm -rf "$work" && mkdir -p "$work"

printf '| messages in 3 languages | texts | format | findings | time, ms | CPU, ms | memory, MiB |\n|--:|---|---|--:|--:|--:|--:|\n'
for messages in 50 5000; do
    for kind in clean flawed; do
        project=$work/$kind-$messages
        "$target/release/examples/generate_project" "$project" "$messages" $([ "$kind" = flawed ] && echo flawed)
        for format in text json; do
            best=
            for _ in $(seq "$rounds"); do
                start=$(date +%s%N)
                status=0
                /usr/bin/time -o "$work/time" -f '%U %S %M' "$check" check "$project" --format "$format" --output "$work/report" 2> "$work/summary" || status=$?
                end=$(date +%s%N)
                # A clean project has exit status 0, and a flawed one 1; anything else would measure a failure.
                [ "$status" = "$([ "$kind" = clean ] && echo 0 || echo 1)" ] || { cat "$work/summary" >&2; exit 1; }
                read -r user system memory < <(tail -n 1 "$work/time")
                time=$((end - start))
                if [ -z "$best" ] || [ "$time" -lt "$best" ]; then
                    best=$time
                    row=$(awk -v t="$time" -v u="$user" -v s="$system" -v m="$memory" 'BEGIN { printf "%.0f | %.0f | %.0f", t / 1e6, (u + s) * 1000, m / 1024 }')
                fi
            done
            findings=$(sed -n 's/^errors: \([0-9,]*\) · warnings: \([0-9,]*\) · info: \([0-9,]*\)$/\1 \2 \3/p' "$work/summary" | tr -d , | awk '{ print $1 + $2 + $3 }')
            echo "| $messages | $kind | $format | $findings | $row |"
        done
    done
done
