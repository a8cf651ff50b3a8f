# Helpers for the scripts beside this one, which start Dateline as people do and treat it badly.
# Each works in copies of the checkout below one temporary folder, and ends only what it started.
set -euo pipefail

checkout="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d "${TMPDIR:-/tmp}/dateline-running-XXXXXX")"
chmod 755 "$work"
started=()
staged=()
declare -A logs=()

# The environment of the person who runs this must not decide what is tested.
unset DATABASE_URL HOST PORT NODE_ENV ENV_PATH APP_KEYS API_TOKEN_SALT ADMIN_JWT_SECRET TRANSFER_TOKEN_SALT \
  ENCRYPTION_KEY JWT_SECRET

say() { printf -- '- %s\n' "$*"; }

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# Waits until a command succeeds: wait_until <seconds> <what for> <command...>
wait_until() {
  local deadline=$((SECONDS + $1)) what="$2"
  shift 2
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || fail "waited in vain for $what"
    sleep 0.2
  done
}

is_gone() { ! kill -0 "$1" 2>/dev/null || [[ "$(ps -o stat= -p "$1")" == Z* ]]; }

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# Copies the checkout as a clone would, and its packages: copy_to <folder> [link|copy]
copy_to() {
  mkdir -p "$1"
  tar -C "$checkout" --exclude=./node_modules --exclude=./.git --exclude=./dist --exclude=./.tmp --exclude=./.env \
    --exclude=./.strapi --exclude='./public/uploads/?*' -cf - . | tar -C "$1" -xf -
  if [[ "${2:-link}" == link ]]; then
    cp -al "$checkout/node_modules" "$1/node_modules" 2>/dev/null || cp -a "$checkout/node_modules" "$1/"
  else
    cp -a "$checkout/node_modules" "$1/"
  fi
}

# Starts a checkout in the background, in $pid: begin <folder> <port> [command before node...]
begin() {
  local folder="$1" port="$2" log="$1.${#started[@]}.log"
  shift 2
  : >"$log"
  (cd "$folder" && PORT="$port" exec "$@" node scripts/launch.js start) >"$log" 2>&1 </dev/null &
  pid=$!
  # Otherwise the shell reports each one that is killed.
  disown "$pid"
  started+=("$pid")
  logs[$pid]="$log"
}

# Whether a server that was begun has said something: said <pid> <pattern>
said() { grep -qE "$2" "${logs[$1]}"; }

serves_or_ended() { said "$1" 'Dateline is running' || is_gone "$1"; }

# Waits until a server that was begun serves: serving <pid> [seconds]
serving() {
  local deadline=$((SECONDS + ${2:-180}))
  until serves_or_ended "$1" || ((SECONDS > deadline)); do sleep 0.2; done
  said "$1" 'Dateline is running' || {
    tail -30 "${logs[$1]}" >&2
    fail 'the server does not serve'
  }
}

# Ends a server in order, and waits for the database to be stopped after it: finish <folder> <pid>
finish() {
  kill -TERM "$2"
  wait_until 30 "the server to end" is_gone "$2"
  wait_until 30 "PostgreSQL to stop" test ! -e "$(data_of "$1")/postmaster.pid"
}

data_of() {
  if [[ -e "$1/.tmp/postgres-staged" ]]; then
    printf '%s/.tmp/postgres-staged/data' "$1"
  else
    printf '%s/.tmp/postgres/data' "$1"
  fi
}

postgres_pid() { head -1 "$(data_of "$1")/postmaster.pid"; }

readonly account='{"email":"editor@example.org","password":"Correct-horse-9","firstname":"Ed"}'

post() {
  curl --silent --output /dev/null --write-out '%{http_code}' --max-time 20 \
    --header 'content-type: application/json' --data "$2" "$1"
}

# Writes something that must not be lost: the first administrator.
write_something() { [[ "$(post "http://127.0.0.1:$1/admin/register-admin" "$account")" == 20? ]] || fail 'no account was made'; }

# Finds it again, by logging in.
find_it_again() {
  [[ "$(post "http://127.0.0.1:$1/admin/login" '{"email":"editor@example.org","password":"Correct-horse-9"}')" == 200 ]] ||
    fail 'the account is lost'
}

clean_up() {
  local process folder
  for process in "${started[@]}"; do
    kill -TERM "$process" 2>/dev/null || true
  done
  for process in "${started[@]}"; do
    wait_until 30 "process $process to end" is_gone "$process"
  done
  for folder in "$work"/* "$work"/*/*; do
    if [[ -e "$(data_of "$folder")/postmaster.pid" ]]; then
      wait_until 30 "PostgreSQL of $folder to stop" test ! -e "$(data_of "$folder")/postmaster.pid"
    fi
    [[ ! -L "$folder/.tmp/postgres-staged" ]] || staged+=("$(readlink "$folder/.tmp/postgres-staged")")
  done
  for folder in "${staged[@]}"; do
    [[ "$folder" == /var/lib/dateline/* ]] && rm -rf "$folder"
  done
  rm -rf "$work"
  [[ -z "${user:-}" ]] || userdel "$user"
}
trap clean_up EXIT
trap "exit 1" HUP INT TERM
