import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../src/feeds/site-config';

/**
 * The newsroom's public site, to which feeds and sitemaps lead. Without an address they lead to this server's own
 * answers.
 */
const site = ({ env }: Core.Config.Shared.ConfigParams): SiteConfig => ({
  name: env('PUBLIC_SITE_NAME', 'Dateline'),
  url: env('PUBLIC_SITE_URL', ''),
  article: env('PUBLIC_SITE_ARTICLE', '/articles/{slug}'),
});

export default site;
