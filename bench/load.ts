/** Many readers at once, while editors publish. */
import { randomFrom } from './archive/random';
import { documentIdOf, worldOf } from './archive/world';
import type { Archive } from './growth/growth';
import { type Question, questionsOf } from './growth/questions';
import { type Client, clientOf } from './http/client';
import type { Vitals } from './http/serve';
import { type Server, startServer } from './http/server';
import { figure, progress, report, table } from './report';
import { spreadOf } from './statistics';

const READERS = 200;
const EDITORS = 3;
/** Answers in so many that are of an article under edit. */
const WATCHED_EVERY = 10;
const SAMPLE_SECONDS = 5;

interface Outcome {
  times: number[];
  failures: string[];
  mixed: string[];
  published: number;
}

/**
 * 200 readers ask everything that there is to ask, one request after another, while editors publish articles whose
 * headline, standfirst and quote name one edition: an answer that names two has mixed two states.
 *
 * @param seconds how long
 */
export async function measureUnderLoad({ articles, url }: Archive, seconds: number): Promise<void> {
  const server = await startServer(url);
  const client = clientOf(server.base, READERS);
  const questions = await questionsOf(worldOf(articles), client);
  const outcome: Outcome = { times: [], failures: [], mixed: [], published: 0 };
  const samples: Vitals[] = [];
  await server.vitals('reset');
  const end = performance.now() + seconds * 1000;
  const going = () => performance.now() < end;
  await Promise.all([
    ...Array.from({ length: READERS }, (_, reader) => read(client, questions, reader, going, outcome)),
    ...Array.from({ length: EDITORS }, (_, editor) => edit(server, editor, going, outcome)),
    sample(server, going, samples),
  ]);
  samples.push(await server.vitals());
  await client.close();
  await server.stop();
  tell(outcome, samples, seconds, articles);
}

async function read(
  client: Client,
  questions: readonly Question[],
  reader: number,
  going: () => boolean,
  { times, failures, mixed }: Outcome,
): Promise<void> {
  const random = randomFrom(reader);
  for (let count = reader; going(); count += 1) {
    const watched = count % WATCHED_EVERY === 0;
    const path = watched
      ? `/api/articles/${editedArticle(count % EDITORS)}/page`
      : questions[count % questions.length]!.make(random).path;
    const start = performance.now();
    try {
      const { status, text } = await client.ask({ path });
      times.push(performance.now() - start);
      if (status !== 200) failures.push(`${status} ${path}`);
      else if (mixes(text)) mixed.push(text);
    } catch (error) {
      failures.push(`${String(error)} ${path}`);
    }
  }
}

/** Publishes one article again and again, each time as another edition. */
async function edit(
  { base, token }: Server,
  editor: number,
  going: () => boolean,
  outcome: Outcome,
): Promise<void> {
  const client = clientOf(base);
  const path = `/api/articles/${editedArticle(editor)}?status=published`;
  const headers = { authorization: `Bearer ${token}` };
  for (let edition = 1; going(); edition += 1) {
    const name = `edition-${editor}-${edition}`;
    const data = {
      headline: `Headline of ${name} by editor ${editor}`,
      standfirst: `Standfirst of ${name}.`,
      quotes: [{ text: `Quote of ${name}`, attribution: 'an official' }],
    };
    const { status, text } = await client.ask({ path, method: 'PUT', headers, body: { data } });
    if (status === 200) outcome.published += 1;
    else outcome.failures.push(`${status} on publication: ${text.slice(0, 200)}`);
  }
  await client.close();
}

const editedArticle = (editor: number) => documentIdOf('article', editor);

/** Whether it names two editions of one editor's article: articles under edit are related to one another, too. */
function mixes(text: string): boolean {
  const editions = new Set(text.match(/edition-\d+-\d+/g));
  const editors = new Set([...editions].map((name) => name.split('-')[1]));
  return editions.size > editors.size;
}

async function sample(server: Server, going: () => boolean, samples: Vitals[]): Promise<void> {
  while (going()) {
    samples.push(await server.vitals());
    progress(`under load: ${Math.round(samples.at(-1)!.memory / 2 ** 20)} MB`);
    await new Promise((later) => setTimeout(later, SAMPLE_SECONDS * 1000));
  }
}

function tell(
  { times, failures, mixed, published }: Outcome,
  samples: Vitals[],
  seconds: number,
  articles: number,
): void {
  const { p50, p95, p99 } = spreadOf(times);
  const memory = samples.map((one) => Math.round(one.memory / 2 ** 20));
  const { delay } = samples.at(-1)!;
  const rows: [string, string | number][] = [
    ['answers a second', figure(times.length / seconds)],
    ['p50 / p95 / p99 ms', [p50, p95, p99].map(figure).join(' / ')],
    ['publications', published],
    ['errors', failures.length],
    ['answers that mix two states', mixed.length],
    ['event loop late, p50 / p99 / most ms', [delay.p50, delay.p99, delay.max].map(figure).join(' / ')],
    ['memory of the process over time, MB', memory.join(', ')],
  ];
  const head = [
    `${READERS} connections for ${seconds} s, ${EDITORS} editors, ${articles.toLocaleString('en')} articles`,
    '',
  ];
  report('load', table(head, rows), {
    p50,
    p95,
    p99,
    published,
    failures: failures.slice(0, 20),
    mixed,
    samples,
  });
}
