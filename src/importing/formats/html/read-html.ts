/** A file of HTML: one page. */
import { wholeText } from '../../bytes/streams';
import type { FormatReader } from '../../item';
import { MOST_PAGE_BYTES } from '../../limits';
import { readPage } from './read-page';

export const readHtml: FormatReader = async function* ({ name, open, address }, options) {
  const html = await wholeText(open(), name, MOST_PAGE_BYTES, 'Give the page of one article');
  yield readPage(html, name, address, options);
};
