#!/usr/bin/env bash
# What the layer and the service cost, on loopback only, with a bounded number of requests.
set -euo pipefail
cd "$(dirname "$0")/../../.."
cargo run --locked --release --quiet -p error-l10n-http --example load -- "${1:-2000}"
