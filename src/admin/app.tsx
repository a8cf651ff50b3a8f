import { Clock, Download } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { BULK_ACTIONS } from './bulk/register';
import { guardActions } from './editing/guard';
import { registerFields } from './fields/register';
import ArticleFilters from './lists/ArticleFilters';
import { registerColumns } from './lists/columns';
import { MERGE_PATH } from './pages/merge/address';
import { PANELS } from './panels/register';
import { permissionOf } from './shared/may';
import { message, withPrefix } from './shared/words';
import en from './translations/en';
import { registerWidgets } from './widgets/register';

/** The part of the content manager that Strapi offers to others. */
interface ContentManager {
  addEditViewSidePanel: (change: (panels: unknown[]) => unknown[]) => void;
  addDocumentAction: (change: typeof guardActions) => void;
  addBulkAction: (actions: unknown[]) => void;
}

export default {
  config: {
    // The panel asks no other server for news of releases and shows no product tutorials.
    notifications: { releases: false },
    tutorials: false,
    translations: { en: withPrefix(en) },
  },
  register(app: StrapiApp) {
    registerFields(app);
    registerWidgets(app);
    app.addMenuLink({
      to: 'timeline',
      icon: Clock,
      intlLabel: message('page.timeline.title'),
      permissions: [permissionOf('timeline.read')],
      Component: () => import('./pages/timeline/TimelinePage'),
      position: 2,
    } as unknown as Parameters<StrapiApp['addMenuLink']>[0]);
    app.addMenuLink({
      to: 'import',
      icon: Download,
      intlLabel: message('page.import.title'),
      permissions: [permissionOf('imports.make')],
      Component: () => import('./pages/importing/ImportPage'),
      position: 3,
    } as unknown as Parameters<StrapiApp['addMenuLink']>[0]);
    app.addSettingsLink({ id: 'dateline', intlLabel: message('settings.dateline') }, {
      id: 'dateline-webhooks',
      to: 'dateline-webhooks',
      intlLabel: message('page.webhooks.title'),
      permissions: [permissionOf('webhooks.read')],
      Component: () => import('./pages/webhooks/WebhooksPage'),
    } as unknown as Parameters<StrapiApp['addSettingsLink']>[1]);
    app.router.addRoute({
      path: `${MERGE_PATH}/*`,
      lazy: async () => ({ Component: (await import('./pages/merge/MergePage')).default }),
    });
  },
  bootstrap(app: StrapiApp) {
    registerColumns(app);
    const contentManager = app.getPlugin('content-manager');
    contentManager.injectComponent('listView', 'actions', {
      name: 'dateline-article-filters',
      Component: ArticleFilters,
    });
    const { addEditViewSidePanel, addDocumentAction, addBulkAction } =
      contentManager.apis as unknown as ContentManager;
    addEditViewSidePanel(([actions, ...others]) => [actions, ...PANELS, ...others]);
    addDocumentAction(guardActions);
    addBulkAction(BULK_ACTIONS);
  },
};
