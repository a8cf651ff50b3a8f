/** The draft of an article, by a signed link that ends after some minutes. */
import { answerOf } from '../../../clients/typescript/src';
import { type Answers, page, type Reading } from '../page';
import { ArticleView } from '../parts/article-view';
import { READER } from '../paths';

async function read({ dateline, asked }: Reading): Promise<Answers['ArticlePage']> {
  const params = { path: { token: asked.id } };
  return (await answerOf(dateline.GET('/preview/{token}', { params }))).data;
}

export const previewPage = page<Answers['ArticlePage']>({
  read,
  head: ({ headline }) => ({
    title: `Preview: ${headline || 'without a headline'}`,
    canonical: READER,
    hidden: true,
    scripts: ['preview.js'],
  }),
  View: ({ data, newsroom }) => (
    <>
      <p class="preview-banner" role="status">
        Preview: not published. The link to it ends after some minutes.
      </p>
      <ArticleView
        article={{ ...data, headline: data.headline || 'Without a headline' }}
        newsroom={newsroom}
        isDraft
      />
    </>
  ),
});
