/** How the time of an answer grows with the archive. */
import { randomFrom } from '../archive/random';
import { worldOf } from '../archive/world';
import { type Client, clientOf, timed } from '../http/client';
import { type Server, startServer } from '../http/server';
import { figure, progress, report, table } from '../report';
import { median, type Spread, spreadOf } from '../statistics';
import { type Question, questionsOf } from './questions';

export interface Archive {
  articles: number;
  url: string;
  /** What it is asked, where it is not made up. */
  questions?: Question[];
}

interface Served extends Archive {
  server: Server;
  client: Client;
  questions: Question[];
}

interface Grown {
  question: string;
  spreads: Spread[];
}

const WARM_UP = 30;

/**
 * Asks each question of every archive, one request of each in turn, so that whatever else the machine does weighs on
 * all alike.
 *
 * @param archives the smallest first
 * @param only words, of which the name of a question has to hold some
 */
export async function measureGrowth(
  archives: readonly Archive[],
  rounds: number,
  { part = 'growth', only = [''] }: { part?: string; only?: readonly string[] } = {},
): Promise<void> {
  const served: Served[] = [];
  for (const archive of archives) {
    progress(`starting on ${archive.articles} articles`);
    served.push(await serve(archive));
  }
  const grown: Grown[] = [];
  const wanted = served.at(-1)!.questions.filter(({ name }) => only.some((words) => name.includes(words)));
  for (const { name } of wanted) {
    progress(name);
    grown.push({ question: name, spreads: await spreadsOf(served, name, rounds) });
  }
  const memory = await Promise.all(served.map(async ({ server }) => (await server.vitals()).memory));
  for (const { server, client } of served) {
    await client.close();
    await server.stop();
  }
  report(part, markdown(archives, grown, memory), {
    archives: archives.map(({ articles }) => articles),
    grown,
    memory,
  });
}

async function serve(archive: Archive): Promise<Served> {
  const server = await startServer(archive.url);
  const client = clientOf(server.base);
  const questions = archive.questions ?? (await questionsOf(worldOf(archive.articles), client));
  return { ...archive, server, client, questions };
}

async function spreadsOf(served: readonly Served[], name: string, rounds: number): Promise<Spread[]> {
  const asked = served.map(({ questions }) => questions.find((question) => question.name === name)!);
  const random = served.map(({ articles }) => randomFrom(articles + name.length));
  const times: number[][] = served.map(() => []);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [index, { client }] of served.entries()) {
      const time = await timed(client, asked[index]!.make(random[index]!));
      if (round >= 0) times[index]!.push(time);
    }
  }
  return times.map(spreadOf);
}

function markdown(archives: readonly Archive[], grown: readonly Grown[], memory: readonly number[]): string {
  const head = [
    'p50 / p95 / p99 ms, by number of articles',
    ...archives.map(({ articles }) => articles.toLocaleString('en')),
    ...archives
      .slice(1)
      .map(
        ({ articles }) =>
          `p95 ${articles.toLocaleString('en')} : ${archives[0]!.articles.toLocaleString('en')}`,
      ),
  ];
  const rows = grown.map(({ question, spreads }) => [
    question,
    ...spreads.map(({ p50, p95, p99 }) => [p50, p95, p99].map(figure).join(' / ')),
    ...spreads.slice(1).map(({ p95 }) => figure(p95 / spreads[0]!.p95)),
  ]);
  const ratios = spreadsAt(grown);
  return [
    table(head, [
      ...rows,
      [
        'memory of the process, MB',
        ...memory.map((bytes) => Math.round(bytes / 2 ** 20)),
        ...ratios.map(() => ''),
      ],
      ['median of the ratios', ...archives.map(() => ''), ...ratios.map(figure)],
    ]),
  ].join('\n');
}

function spreadsAt(grown: readonly Grown[]): number[] {
  const sizes = grown[0]?.spreads.length ?? 0;
  return Array.from({ length: Math.max(0, sizes - 1) }, (_, index) =>
    median(grown.map(({ spreads }) => spreads[index + 1]!.p95 / spreads[0]!.p95)),
  );
}
