#!/bin/sh
# The web app's part of the Maven build: generates the API types from the OpenAPI snapshots, checks, tests and builds.
# Does nothing when nothing has changed since the last time.   usage: build.sh [--with-tests|--without-tests]
set -eu
cd "$(dirname "$0")"

scope=${1:---with-tests}
static=target/classes/static
seal=target/web-app.seal

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  echo "The web app is built with Node.js 20.19 or newer and npm. Install them (for example Debian: apt install nodejs npm," >&2
  echo "otherwise nodejs.org) and start the build again." >&2
  exit 1
fi
if ! node -e '[a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'; then
  echo "The web app needs Node.js 20.19 or newer; this is $(node --version)." >&2
  exit 1
fi

checksums() {
  find "$@" -type f ! -path '*/generated/*' -exec cksum {} + | sort | cksum
}
inputs=$(checksums src public *.json *.yaml *.js *.ts *.html .npmrc .prettierrc.json build.sh \
  ../../infra/contracts/src/main/resources/openapi ../../infra/local/src/main/resources/demo/2-lindner.json)

built=$(cat "$seal" 2>/dev/null || true)
if [ -f "$static/index.html" ] && { [ "$built" = "$inputs $scope" ] || [ "$built" = "$inputs --with-tests" ]; }; then
  echo "The web app is up to date."
  exit 0
fi

locked=$(cksum <package-lock.json)
if [ "$(cat node_modules/.locked 2>/dev/null)" != "$locked" ]; then
  npm ci --no-progress
  echo "$locked" >node_modules/.locked
fi

npm run --silent api

if [ "$scope" = --with-tests ]; then
  # each of these keeps one core busy: two beside two
  npm run --silent lint &
  checks=$!
  trap 'kill $checks 2>/dev/null || true' EXIT
  npm run --silent test
fi
npm run --silent build -- --logLevel warn
[ "$scope" != --with-tests ] || wait $checks
mkdir -p target
echo "$inputs $scope" >"$seal"
