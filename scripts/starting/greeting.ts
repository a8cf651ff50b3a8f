import type { Listening } from './port';

/** What a start says last: the addresses, and three requests that need no token. */
export function greeting({ host, port }: Listening, { reader }: { reader: boolean }): string {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const base = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
  return `
Dateline is running.

  Admin panel  ${base}/admin${reader ? `\n  Reader       ${base}/reader` : ''}

Three requests to try:
  curl -g '${base}/api/articles?sort=publishedOn:desc&fields[0]=headline&fields[1]=publishedOn'
  curl -g '${base}/api/timeline?from=2021-10&to=2021-11'
  curl ${base}/graphql -H 'content-type: application/json' -d '{"query":"{ articles { headline people { name } } }"}'
`;
}
