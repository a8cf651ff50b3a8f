/** The permissions of the admin routes of our own, as Settings > Roles lists them. */
import type { Core } from '@strapi/strapi';

interface Described {
  /** What it is called under Settings > Roles. */
  displayName: string;
  /** Under which heading it stands there. */
  subCategory: string;
}

const ACTIONS = {
  'checks.run': { displayName: 'Run the checks', subCategory: 'articles' },
  'related.read': { displayName: 'See related articles of a draft', subCategory: 'articles' },
  'articles.bulk-edit': { displayName: 'Change many articles at once', subCategory: 'articles' },
  'suggestions.read': { displayName: 'See what the text suggests', subCategory: 'articles' },
  'suggestions.decide': { displayName: 'Accept and reject what the text suggests', subCategory: 'articles' },
  'timeline.read': { displayName: 'See timelines', subCategory: 'record' },
  'where-used.read': { displayName: 'See where something is used', subCategory: 'record' },
  'connections.read': { displayName: 'See connections', subCategory: 'record' },
  'look-alikes.read': { displayName: 'See look-alikes', subCategory: 'look-alikes' },
  'look-alikes.decide': { displayName: 'Say that two are not the same', subCategory: 'look-alikes' },
  'merges.read': { displayName: 'Preview merges and see their history', subCategory: 'merging' },
  'merges.perform': { displayName: 'Merge and undo', subCategory: 'merging' },
  'imports.make': { displayName: 'Import articles', subCategory: 'articles' },
  'webhooks.read': { displayName: 'See webhooks and what was sent', subCategory: 'webhooks' },
  'webhooks.manage': { displayName: 'Make and change webhooks, and send again', subCategory: 'webhooks' },
  'home.read': { displayName: 'See what needs a hand', subCategory: 'home page' },
} as const satisfies Record<string, Described>;

/** One of our permissions, by its short name. */
export type DeskAction = keyof typeof ACTIONS;

export const DESK_ACTIONS = Object.keys(ACTIONS) as DeskAction[];

/** The id under which Strapi knows one of our permissions. */
export function actionId(action: DeskAction): string {
  return `api::dateline.${action}`;
}

/** Registers them with the admin's permission provider; in `register`, before Strapi cleans what it does not know. */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  await actionProvider.registerMany(
    Object.entries(ACTIONS).map(([name, described]) => ({
      section: 'settings',
      category: 'Dateline',
      uid: `dateline.${name}`,
      ...described,
    })),
  );
}
