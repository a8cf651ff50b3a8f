/** A page of HTML as an article. */

import { slugIn } from '../../addresses';
import { parsePage } from '../../html/parse';
import type { ReadOptions } from '../../item';
import { type ImportedPage, pageOf } from '../../page';
import { ImportRefusal } from '../../refusal';
import { authorsOf } from './authors';
import { bodyOf } from './body';
import { factsOf } from './facts';
import { withoutFurniture } from './furniture';
import { articlesIn, textOf } from './json-ld';
import { leadFigureOf, withoutFigure } from './lead-figure';
import { metasOf } from './metas';
import { addressesOf, languageOf } from './place';
import { datesOf } from './published';
import { sourcesOf } from './sources';
import { datelineOf, describedBy, isBeginning } from './standfirst';
import { titleOf } from './title';
import { topicsOf } from './topics';

/**
 * Reads a page: what it says of itself in JSON-LD and `meta` first, what is printed where that is silent, and its
 * body.
 *
 * @param readAt the address that it was read at; null for a file
 * @throws ImportRefusal where it holds no story, or more than can be read
 */
export function readPage(
  html: string,
  file: string,
  readAt: string | null,
  options: Pick<ReadOptions, 'timeZone' | 'now'>,
): ImportedPage {
  const document = parsePage(html, file);
  const metas = metasOf(document);
  const [article] = articlesIn(document);
  const language = languageOf(document, metas, article);
  const addresses = addressesOf(document, metas, article, readAt);
  const address = readAt ?? addresses.canonicalUrl;
  const facts = factsOf(document, address, language);
  const title = titleOf(facts);
  const { publishedOn, updatedOn, lost } = datesOf(facts, options);
  const bylines = authorsOf(facts);
  const leadFigure = leadFigureOf(facts);
  const topics = topicsOf(facts);
  const described = describedBy(facts);
  const articleBody = textOf(article, 'articleBody');
  const body = bodyOf(document, { html, file, address, standfirst: described, articleBody });
  const blocks = withoutFurniture(body.blocks, {
    title,
    standfirst: described,
    bylines: bylines.map(({ name }) => name),
    address,
    articleBody,
  });
  if (blocks.length === 0) {
    const reason = 'has no story: no paragraphs were found in it';
    throw new ImportRefusal({
      code: 'no-article',
      file,
      reason,
      fix: 'Give the page of one article, or paste its text',
    });
  }
  return pageOf({
    title,
    standfirst: described && isBeginning(described, blocks) ? null : described,
    body: withoutFigure(blocks, leadFigure),
    leadFigure,
    bylines,
    publishedOn,
    updatedOn,
    dateline: datelineOf(blocks),
    language,
    ...addresses,
    slug: slugIn(addresses.canonicalUrl),
    topics,
    sources: sourcesOf(facts, bylines),
    lost: [...lost, ...body.lost],
  });
}
