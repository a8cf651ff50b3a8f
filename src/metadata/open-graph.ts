/** Open Graph (https://ogp.me) of an article: the `meta` elements that a site puts into its page. */
import type { Addresses } from './addresses';
import type { ArticleMetadata } from './article-metadata';

/** One `<meta property="..." content="...">`; its content is text, not HTML. */
export interface MetaElement {
  property: string;
  content: string;
}

/**
 * The elements in their order, which tells what belongs to which image. There is no `article:author`: it wants the
 * address of a profile page, which the site alone knows.
 */
export function openGraph({ page }: ArticleMetadata, addresses: Addresses): MetaElement[] {
  const image = page.leadFigure?.image;
  const [section, ...tags] = page.topics.map(({ name }) => name);
  const said: [string, string | number | null | undefined][] = [
    ['og:type', 'article'],
    ['og:title', page.headline],
    ['og:description', page.standfirst],
    ['og:url', page.canonicalUrl ?? addresses.publisher?.pageOf(page)],
    ['og:site_name', addresses.publisher?.name],
    ['og:locale', localeOf(page.language)],
    ['og:image', image && addresses.file(image.url)],
    ['og:image:type', image?.mime],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['og:image:alt', image && page.leadFigure?.alt],
    ['article:published_time', page.publishedOn],
    ['article:modified_time', page.updatedOn],
    ['article:section', section],
    ...tags.map((tag) => ['article:tag', tag] as [string, string]),
  ];
  return said.flatMap(([property, content]) =>
    content === null || content === undefined ? [] : [{ property, content: String(content) }],
  );
}

/** Open Graph knows languages with a territory only. */
function localeOf(language: string): string | null {
  const { language: code, region } = new Intl.Locale(language);
  return region ? `${code}_${region}` : null;
}
