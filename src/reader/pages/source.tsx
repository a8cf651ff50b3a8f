/** A source: what it is, and the articles that rest on it. */
import { answerOf } from '../../../clients/typescript/src';
import { safeAddress } from '../../reading/html-parts';
import { type Answers, page, type Reading } from '../page';
import { ArticleList } from '../parts/article-teaser';
import { EntityHead } from '../parts/entity-head';
import { EntityLink } from '../parts/entity-link';
import { Facts } from '../parts/facts';
import { More } from '../parts/more';
import { Section } from '../parts/section';
import { apiPathOf, pathOf, pathWith, requirePresentSlug } from '../paths';
import { countryName, languageName } from '../words';

interface Data {
  source: Answers['Source'];
  articles: Answers['ArticlesAnswer'];
}

const ARTICLES = 25;

async function read({ dateline, asked }: Reading): Promise<Data> {
  const path = { id: asked.id };
  const { cursor } = asked.query;
  const [source, articles] = await Promise.all([
    answerOf(dateline.GET('/sources/{id}', { params: { path } })),
    answerOf(
      dateline.GET('/sources/{id}/articles', { params: { path, query: { limit: ARTICLES, cursor } } }),
    ),
  ]);
  requirePresentSlug('source', asked, source.data);
  return { source: source.data, articles };
}

export const sourcePage = page<Data>({
  read,
  head: ({ source }) => ({
    title: source.name ?? '',
    canonical: pathOf('source', source),
    feeds: [{ title: source.name ?? '', path: apiPathOf('source', source, '/feed') }],
  }),
  View: ({ data: { source, articles }, newsroom }) => {
    const url = safeAddress(source.url);
    return (
      <div class="entity">
        <EntityHead kind="Source" name={source.name ?? ''}>
          <Facts
            facts={[
              ['Kind', source.kind],
              ['Country', countryName(source.country)],
              ['Language', languageName(source.language)],
              [
                'Organization',
                source.organization && <EntityLink kind="organization" reference={source.organization} />,
              ],
              ['Person', source.person && <EntityLink kind="person" reference={source.person} />],
              [
                'Address',
                url && (
                  <a href={url} rel="noopener noreferrer" dir="ltr">
                    {url}
                  </a>
                ),
              ],
            ]}
          />
        </EntityHead>
        <Section id="articles" title="Articles that rest on it" class="section-narrow">
          <ArticleList articles={articles.data} newsroom={newsroom} />
          <More
            href={
              articles.meta.cursor.next &&
              pathWith(pathOf('source', source), { cursor: articles.meta.cursor.next })
            }
          >
            Older articles
          </More>
        </Section>
      </div>
    );
  },
});
