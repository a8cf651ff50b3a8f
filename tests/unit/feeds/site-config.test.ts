import { type SiteConfig, siteFault } from '../../../src/feeds/site-config';

const GOOD: SiteConfig = {
  ...{ name: 'The Record', url: 'https://news.example', article: '/articles/{slug}' },
  ...{ preview: '', previewMinutes: 15, reader: true },
};

describe('the settings of the public site', () => {
  test.each<Partial<SiteConfig>>([
    {},
    { url: '' },
    { url: 'https://news.example/record/' },
    { article: '/{documentId}' },
    { article: '/a/{slug}.html?id={documentId}' },
    { name: 'Новая газета' },
    { preview: 'https://news.example/drafts?token={token}' },
  ])('are taken: %j', (given) => {
    expect(siteFault({ ...GOOD, ...given })).toBeNull();
  });

  test.each<[Partial<SiteConfig>, string]>([
    [{ name: ' ' }, 'PUBLIC_SITE_NAME must be a name'],
    [{ name: 'The\nRecord' }, 'PUBLIC_SITE_NAME must be a name'],
    [{ url: 'news.example' }, 'PUBLIC_SITE_URL must be an absolute'],
    [{ url: 'ftp://news.example' }, 'PUBLIC_SITE_URL must be an absolute'],
    [{ url: 'https://news.example/?page=1' }, 'PUBLIC_SITE_URL must have neither'],
    [{ url: 'https://news.example/#top' }, 'PUBLIC_SITE_URL must have neither'],
    [{ article: 'articles/{slug}' }, 'PUBLIC_SITE_ARTICLE must be a path'],
    [{ article: '/articles' }, 'PUBLIC_SITE_ARTICLE must be a path'],
    [{ article: '/{year}/{slug}' }, 'PUBLIC_SITE_ARTICLE must be a path'],
    [{ article: '/the articles/{slug}' }, 'PUBLIC_SITE_ARTICLE must be a path'],
    [{ article: '//other.example/{slug}' }, 'PUBLIC_SITE_ARTICLE must be a path'],
    [{ preview: 'https://news.example/drafts' }, 'PUBLIC_SITE_PREVIEW must hold {token}'],
    [{ preview: '/drafts/{token}' }, 'PUBLIC_SITE_PREVIEW must be an absolute'],
    [{ previewMinutes: 0 }, 'PREVIEW_MINUTES must be'],
    [{ url: '', article: '{slug}' }, 'PUBLIC_SITE_ARTICLE must be a path'],
  ])('are refused by the name of the variable: %j', (given, refusal) => {
    expect(siteFault({ ...GOOD, ...given })).toContain(refusal);
  });
});
