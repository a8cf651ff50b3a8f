/** What the editor may do at the desk. The server decides; this only leaves out what it would refuse. */
import { useAuth } from '@strapi/strapi/admin';

export type DeskAction =
  | 'checks.run'
  | 'related.read'
  | 'timeline.read'
  | 'where-used.read'
  | 'connections.read'
  | 'look-alikes.read'
  | 'look-alikes.decide'
  | 'merges.read'
  | 'merges.perform'
  | 'home.read'
  | 'articles.bulk-edit'
  | 'suggestions.read'
  | 'suggestions.decide'
  | 'imports.make'
  | 'webhooks.read'
  | 'webhooks.manage';

/** The action's name in Strapi's permissions. */
export function permissionOf(action: DeskAction): { action: string; subject: null } {
  return { action: `api::dateline.${action}`, subject: null };
}

/** Whether the editor's roles have the action. */
export function useMay(action: DeskAction): boolean {
  const { action: name } = permissionOf(action);
  return useAuth('useMay', ({ permissions }) => permissions.some((permission) => permission.action === name));
}

/** Whether the editor's roles have a content manager's action on a content type. */
export function useMayManage(
  verb: 'create' | 'read' | 'update' | 'delete' | 'publish',
  uid: string,
): boolean {
  const name = `plugin::content-manager.explorer.${verb}`;
  return useAuth('useMayManage', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === name && subject === uid),
  );
}
