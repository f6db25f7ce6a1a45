#!/usr/bin/env bash
# Tests in a real browser: the page of the service, and the portal of examples/portal. Needs Chromium (Debian's package
# of that name), node and npm; where one of them is missing it says so and does nothing.
#   crates/http/browser/run.sh                 the tests
#   crates/http/browser/run.sh screenshots DIR pictures of the page in both themes, three languages, narrow and wide
set -euo pipefail
cd "$(dirname "$0")/../../.."

chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
# On a machine that is CI's own the package can be had.
if [ -z "$chromium" ] && [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 || true
  chromium=$(command -v chromium || true)
fi
[ -n "$chromium" ] || { echo "skipped: the browser tests need Chromium (apt-get install chromium)"; exit 0; }
for tool in node npm; do
  command -v $tool >/dev/null || { echo "skipped: the browser tests need $tool"; exit 0; }
done

cargo build --locked --quiet -p error-l10n-cli -p portal-example
target=${CARGO_TARGET_DIR:-target}
export CHROMIUM=$chromium SERVICE=$(realpath "$target/debug/error-l10n") PORTAL=$(realpath "$target/debug/portal-example")

cd crates/http/browser
[ -d node_modules/puppeteer-core ] && [ -d node_modules/axe-core ] ||
  npm ci --silent --no-audit --no-fund ||
  { echo "skipped: npm cannot fetch what the browser tests need"; exit 0; }

case ${1:-tests} in
  tests) node --test --test-reporter=spec ./*.test.mjs ;;
  screenshots) node screenshots.mjs "${2:?a folder for the pictures}" ;;
  *) echo "usage: run.sh [screenshots DIR]" >&2; exit 2 ;;
esac
