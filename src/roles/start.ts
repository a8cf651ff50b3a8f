/**
 * Makes the newsroom's roles, once, and gives each action of ours to them once, when it is new: what an administrator
 * changes, takes away or deletes stays so.
 */
import type { Core } from '@strapi/strapi';
import { actionId, DESK_ACTIONS, type DeskAction } from '../desk/actions';
import { type DocumentKind, uidOf } from '../record/kinds';
import { changesAllFiles, LIBRARY, NEWSROOM_ROLES, type NewsroomRole, STOCK_ROLES } from './roles';

const ROLE = 'admin::role';
const IS_CREATOR = 'admin::is-creator';
const CODES = [...NEWSROOM_ROLES.map(({ code }) => code), ...Object.keys(STOCK_ROLES)];

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

interface RoleService {
  create(attributes: object): Promise<{ id: number }>;
  addPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}

/** Makes the roles that have not been made before, and gives them and Strapi's own the actions that are new. */
export async function startRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'dateline' });
  const done = ((await store.get({ key: 'newsroom-roles' })) ?? []) as string[];
  const given = ((await store.get({ key: 'newsroom-actions' })) ??
    (await actionsInUse(strapi))) as DeskAction[];
  const made = NEWSROOM_ROLES.filter(({ code }) => !done.includes(code));
  const isDone =
    CODES.every((code) => done.includes(code)) && DESK_ACTIONS.every((one) => given.includes(one));
  if (isDone) return;
  await strapi.db.transaction(async () => {
    for (const role of made) await makeRole(strapi, role);
    for (const code of CODES) {
      if (made.some((role) => role.code === code)) continue;
      const known = done.includes(code) ? given : [];
      await widen(
        strapi,
        code,
        actionsOf(code).filter((action) => !known.includes(action)),
      );
    }
    await store.set({ key: 'newsroom-roles', value: [...new Set([...done, ...CODES])] });
    await store.set({ key: 'newsroom-actions', value: DESK_ACTIONS });
  });
}

function actionsOf(code: string): readonly DeskAction[] {
  return NEWSROOM_ROLES.find((role) => role.code === code)?.desk ?? STOCK_ROLES[code] ?? [];
}

/** Where nobody has noted what was given: an action that none of these roles has is new. */
async function actionsInUse(strapi: Core.Strapi): Promise<DeskAction[]> {
  const rows = await strapi.db.query('admin::permission').findMany({
    select: ['action'],
    where: { action: { $in: DESK_ACTIONS.map(actionId) }, role: { code: { $in: CODES } } },
  });
  const used = new Set(rows.map(({ action }) => action as string));
  return DESK_ACTIONS.filter((action) => used.has(actionId(action)));
}

async function makeRole(strapi: Core.Strapi, role: NewsroomRole): Promise<void> {
  const { code, name, description } = role;
  const taken = await strapi.db.query(ROLE).findOne({ where: { $or: [{ code }, { name }] } });
  if (taken) {
    if (taken.code !== code) strapi.log.warn(`There is a role ${name} already: ours was not made.`);
    return;
  }
  const service = strapi.service('admin::role') as unknown as RoleService;
  const { id } = await service.create({ code, name, description });
  await service.addPermissions(id, permissionsOf(strapi, role));
}

async function widen(strapi: Core.Strapi, code: string, actions: readonly DeskAction[]): Promise<void> {
  const role = actions.length > 0 && (await strapi.db.query(ROLE).findOne({ where: { code } }));
  if (!role) return;
  const service = strapi.service('admin::role') as unknown as RoleService;
  await service.addPermissions(role.id, actions.map(deskPermission));
}

function permissionsOf(strapi: Core.Strapi, role: NewsroomRole): Permission[] {
  const content = role.content.flatMap(({ kind, verbs, own = false }) =>
    verbs.map(
      (verb): Permission => ({
        action: `plugin::content-manager.explorer.${verb}`,
        subject: uidOf(kind),
        properties: ['delete', 'publish'].includes(verb) ? {} : { fields: fieldsOf(strapi, kind) },
        conditions: own ? [IS_CREATOR] : [],
      }),
    ),
  );
  const all = changesAllFiles(role);
  const library = [...LIBRARY.everybody, ...LIBRARY.own].map((action) => ({
    ...{ action, subject: null, properties: {} },
    conditions: (LIBRARY.own as readonly string[]).includes(action) && !all ? [IS_CREATOR] : [],
  }));
  return [...content, ...role.desk.map(deskPermission), ...library];
}

function deskPermission(action: DeskAction): Permission {
  return { action: actionId(action), subject: null, properties: {}, conditions: [] };
}

/** Every field that the content manager knows of a type. */
function fieldsOf(strapi: Core.Strapi, kind: DocumentKind): string[] {
  return strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentTypes[uidOf(kind)], { components: strapi.components });
}
