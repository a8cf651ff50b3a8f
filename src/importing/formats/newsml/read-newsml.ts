/** IPTC NewsML-G2 (https://iptc.org/standards/newsml-g2/): a `newsItem`, or a `newsMessage` of them. */
import type { FormatReader } from '../../item';
import { ImportRefusal } from '../../refusal';
import { type XmlPath, xmlElements } from '../../xml/elements';
import { attempted } from '../feed/read-feed';
import { readNewsItem } from './read-item';

export const readNewsMl: FormatReader = async function* ({ name: file, open }, options) {
  let count = 0;
  for await (const element of xmlElements(open(), file, isNewsItem)) {
    count += 1;
    if (element instanceof ImportRefusal) yield element;
    else yield attempted(() => readNewsItem(element, file, options), count);
  }
  if (count > 0) return;
  const reason = 'holds no newsItem';
  throw new ImportRefusal({
    code: 'no-article',
    file,
    reason,
    fix: 'Give the newsItem of an article; packages and concepts are not read',
  });
};

function isNewsItem(path: XmlPath): boolean {
  return path.at(-1) === 'newsItem';
}
