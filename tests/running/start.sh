#!/usr/bin/env bash
# Starts Dateline from a fresh copy: as an ordinary user, as root, below a closed home, twice, side by side, and
# after every process was killed. Needs root to become others; without it, it does what the user can.
# Usage: tests/running/start.sh
source "$(dirname "$0")/lib.sh"

as_user=()
if [[ "$(id -u)" == 0 ]]; then
  user="dateline-test-$$"
  useradd --system --no-create-home --shell /bin/false "$user"
  as_user=(setpriv "--reuid=$(id -u "$user")" "--regid=$(id -g "$user")" --clear-groups env "HOME=$work/first")
fi

say 'A first start, as an ordinary user, builds what is missing and serves.'
first="$work/first"
copy_to "$first" copy
[[ -z "${user:-}" ]] || chown -R "$user:" "$first"
port="$(free_port)"
begin "$first" "$port" "${as_user[@]}"
serving "$pid" 600
said "$pid" 'Building the admin panel' || fail 'it did not say that it builds the admin panel'
[[ "$(stat -c %a "$first/.env")" == 600 ]] || fail 'others may read .env'
curl --silent --fail --output /dev/null "http://127.0.0.1:$port/admin/" || fail 'there is no admin panel'
write_something "$port"

say 'A port that is taken is named, and how to choose another.'
(cd "$first" && PORT="$port" "${as_user[@]}" node scripts/launch.js start >"$work/taken.log" 2>&1) && fail 'it started all the same'
grep -q "^Port $port of 127.0.0.1 is taken: choose another, for example PORT=" "$work/taken.log" || fail "it said: $(cat "$work/taken.log")"
[[ "$(grep -c . "$work/taken.log")" == 1 ]] || fail 'it said more than one line'

say 'A setting that cannot be used is named before anything else happens.'
(cd "$first" && PORT="$(free_port)" PUBLIC_SITE_URL=news.example "${as_user[@]}" node scripts/launch.js start >"$work/setting.log" 2>&1) && fail 'it started all the same'
grep -q '^PUBLIC_SITE_URL must be an absolute' "$work/setting.log" || fail "it said: $(cat "$work/setting.log")"

say 'A second start is quick: nothing is compiled or built again.'
finish "$first" "$pid"
begin "$first" "$port" "${as_user[@]}"
serving "$pid"
! said "$pid" 'Compiling|Building|Loading the demo' || fail 'it did it all again'
find_it_again "$port"

say 'After kill -9 of the server, the next start serves what was written.'
kill -9 "$pid"
begin "$first" "$port" "${as_user[@]}"
serving "$pid"
find_it_again "$port"

say 'After kill -9 of PostgreSQL, the running server finds its way back.'
kill -9 "$(postgres_pid "$first")"
answers() { [[ "$(curl --silent --output /dev/null --write-out '%{http_code}' --max-time 5 "http://127.0.0.1:$port/admin/init")" == 200 ]]; }
wait_until 60 'the server to answer again' answers

say 'After kill -9 of both, too.'
database="$(postgres_pid "$first")"
kill -9 "$pid" "$database"
begin "$first" "$port" "${as_user[@]}"
serving "$pid"
find_it_again "$port"

say 'Another command finds the same database, and leaves it running.'
(cd "$first" && "${as_user[@]}" node node_modules/@strapi/strapi/bin/strapi.js admin:list-users) >"$work/users.log" 2>&1
grep -q editor@example.org "$work/users.log" || fail "it said: $(cat "$work/users.log")"
find_it_again "$port"

say 'A second checkout has its own database.'
second="$work/second"
copy_to "$second"
cp -a "$first/dist" "$second/dist"
[[ -z "${user:-}" ]] || chown -R 0:0 "$second/dist"
other_port="$(free_port)"
begin "$second" "$other_port"
second_pid="$pid"
serving "$second_pid"
[[ "$(post "http://127.0.0.1:$other_port/admin/login" '{"email":"editor@example.org","password":"Correct-horse-9"}')" == 400 ]] || fail 'it is the same database'
write_something "$other_port"
finish "$second" "$second_pid"

say 'Two processes that start at once share one server, and the last one stops it.'
begin "$second" "$(free_port)"
left="$pid"
begin "$second" "$other_port"
right="$pid"
serving "$right"
kill -TERM "$left"
wait_until 30 'the first to end' is_gone "$left"
find_it_again "$other_port"
finish "$second" "$right"

if [[ -n "${user:-}" ]]; then
  say 'Root starts a checkout below a home that is closed to others.'
  mkdir -m 700 "$work/home"
  third="$work/home/third"
  copy_to "$third"
  cp -a "$second/dist" "$third/dist"
  begin "$third" "$other_port"
  serving "$pid"
  write_something "$other_port"
  finish "$third" "$pid"
  begin "$third" "$other_port"
  serving "$pid"
  find_it_again "$other_port"
  finish "$third" "$pid"

  say 'Root starts what an ordinary user made, and the user can start it again.'
  finish "$first" "$(pgrep -n -u "$user" -f '^node scripts/launch.js start')"
  begin "$first" "$port"
  serving "$pid"
  find_it_again "$port"
  finish "$first" "$pid"
  begin "$first" "$port" "${as_user[@]}"
  serving "$pid"
  find_it_again "$port"
fi

say 'In production, missing secrets are named in one line, and nothing is made.'
bare="$work/bare"
copy_to "$bare"
cp -a "$second/dist" "$bare/dist"
(cd "$bare" && NODE_ENV=production node scripts/launch.js start >"$work/production.log" 2>&1) && fail 'it started without secrets'
grep -q '^Missing secrets: APP_KEYS, API_TOKEN_SALT, ADMIN_JWT_SECRET, TRANSFER_TOKEN_SALT, ENCRYPTION_KEY, JWT_SECRET\.' "$work/production.log" || fail "it said: $(cat "$work/production.log")"
[[ "$(grep -c . "$work/production.log")" == 1 ]] || fail 'it said more than one line'
[[ ! -e "$bare/.env" && ! -e "$bare/.tmp" ]] || fail 'it made something'

say 'With DATABASE_URL, no secret is made up and nothing is embedded.'
(cd "$bare" && DATABASE_URL=postgres://nobody@127.0.0.1:1/none node scripts/launch.js start >"$work/url.log" 2>&1) && fail 'it started without secrets'
grep -q '^Missing secrets: ' "$work/url.log" || fail "it said: $(cat "$work/url.log")"
[[ ! -e "$bare/.env" && ! -e "$bare/.tmp" ]] || fail 'it made something'

say 'All is well.'
