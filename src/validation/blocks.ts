/** Rich text as Strapi's Blocks editor makes it. */
import { issue, type Path, type Rule } from './issue';
import { isRecord } from './storable';
import { linkFault } from './url';

const INLINE = ['text', 'link'];

/** What may stand inside each type of node. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  paragraph: INLINE,
  heading: INLINE,
  quote: INLINE,
  code: ['text'],
  list: ['list-item', 'list'],
  'list-item': INLINE,
  image: ['text'],
  link: ['text'],
  text: [],
};

const LEVELS = [1, 2, 3, 4, 5, 6];

const BLOCKS = ['paragraph', 'heading', 'quote', 'code', 'list', 'image'];

/** A list of blocks of known types, whose links and images lead to the web, to mail or to this site only. */
export const blocks: Rule = function* (value, path) {
  if (value !== null && value !== undefined) yield* nodes(value, path, BLOCKS);
};

function* nodes(value: unknown, path: Path, types: readonly string[]): ReturnType<typeof blocks> {
  if (!Array.isArray(value)) return yield issue(path, value, 'must be a list of blocks');
  for (const [index, node] of value.entries()) yield* nodeRule(node, [...path, index], types);
}

function* nodeRule(node: unknown, path: Path, types: readonly string[]): ReturnType<typeof blocks> {
  if (!isRecord(node)) return yield issue(path, node, 'must be a block');
  const { type } = node;
  if (typeof type !== 'string' || !types.includes(type)) {
    return yield issue([...path, 'type'], type, `must be ${types.join(', ')}`);
  }
  yield* contents(node, type, path);
  if (type !== 'text') yield* nodes(node.children, [...path, 'children'], CHILDREN[type] ?? []);
}

function* contents(node: Record<string, unknown>, type: string, path: Path): ReturnType<typeof blocks> {
  if (type === 'text' && typeof node.text !== 'string') {
    yield issue([...path, 'text'], node.text, 'must be text');
  }
  if (type === 'link') yield* linkRule(node.url, [...path, 'url']);
  if (type === 'image') {
    const url = isRecord(node.image) ? node.image.url : undefined;
    yield* linkRule(url, [...path, 'image', 'url']);
  }
  if (type === 'heading' && !LEVELS.some((level) => level === node.level)) {
    yield issue([...path, 'level'], node.level, 'must be 1 to 6');
  }
  if (type === 'list' && node.format !== 'ordered' && node.format !== 'unordered') {
    yield issue([...path, 'format'], node.format, 'must be ordered or unordered');
  }
}

function* linkRule(url: unknown, path: Path): ReturnType<typeof blocks> {
  const fault = linkFault(url);
  if (fault) yield issue(path, url, fault);
}
