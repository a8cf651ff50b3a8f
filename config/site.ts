import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../src/feeds/site-config';

/**
 * The newsroom's public site, to which feeds and sitemaps lead. Without an address they lead to the reader, the pages
 * that this server shows itself; without those, to its answers.
 */
const site = ({ env }: Core.Config.Shared.ConfigParams): SiteConfig => ({
  name: env('PUBLIC_SITE_NAME', 'Dateline'),
  url: env('PUBLIC_SITE_URL', ''),
  article: env('PUBLIC_SITE_ARTICLE', '/articles/{slug}'),
  preview: env('PUBLIC_SITE_PREVIEW', ''),
  previewMinutes: env.int('PREVIEW_MINUTES', 15),
  reader: env.bool('READER_ENABLED', true),
});

export default site;
