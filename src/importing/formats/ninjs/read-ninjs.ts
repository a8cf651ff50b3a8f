/** IPTC ninjs 1, 2 and 3 (https://iptc.org/standards/ninjs/): one item, a list of them, or one a line. */
import type { FormatReader } from '../../item';
import { MOST_WHOLE_BYTES } from '../../limits';
import { ImportRefusal } from '../../refusal';
import { attempted } from '../feed/read-feed';
import { jsonValues } from '../json-values';
import { isObject } from '../loose';
import { readNinjsItem } from './read-item';

export const readNinjs: FormatReader = async function* ({ name: file, open }, options) {
  let count = 0;
  for await (const value of jsonValues(open(), file, MOST_WHOLE_BYTES)) {
    count += 1;
    if (value instanceof ImportRefusal) yield value;
    else if (isObject(value)) yield attempted(() => readNinjsItem(value, file, options), count);
    else {
      const reason = 'is no object';
      yield new ImportRefusal({
        code: 'malformed',
        file,
        item: `item ${count}`,
        reason,
        fix: 'Write each item as an object',
      });
    }
  }
};
