#!/usr/bin/env bash
# Hostile input beside good traffic, on loopback only, for 30 seconds or as many as asked for.
set -euo pipefail
cd "$(dirname "$0")/../../.."
cargo build --locked --quiet -p error-l10n-cli
cargo run --locked --quiet -p error-l10n-http --example hostile -- "${CARGO_TARGET_DIR:-target}/debug/error-l10n" "${1:-30}"
