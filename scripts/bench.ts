import type { AddressInfo } from 'node:net';
import { measureEndpoints, type Timing } from '../bench/endpoints';
import { withStrapi } from './record/with-strapi';
import { runToEnd } from './starting/one-line';

/** `npm run bench`: a Markdown table of what each endpoint costs on the database at hand. */
runToEnd(async () => {
  const timings = await withStrapi(async (strapi) => {
    strapi.log.level = 'error';
    strapi.server.mount();
    const server = strapi.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return measureEndpoints(strapi, `http://127.0.0.1:${port}`, progress);
  });
  console.log(table(timings));
  process.exit(0);
});

function progress(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${name}`);
}

function table(timings: Timing[]): string {
  const ms = (value: number) => value.toFixed(1);
  const rows = timings.map(({ name, median, p95, slowest, statements, bytes }) =>
    [name, ms(median), ms(p95), ms(slowest), statements, bytes].join(' | '),
  );
  const head =
    '| endpoint | median ms | p95 ms | slowest ms | SQL statements | bytes |\n|---|--:|--:|--:|--:|--:|';
  return [head, ...rows.map((row) => `| ${row} |`)].join('\n');
}
