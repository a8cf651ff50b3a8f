/** Makes the newsroom's roles, once: what an administrator changes or deletes stays so. */
import type { Core } from '@strapi/strapi';
import { actionId, type DeskAction } from '../desk/actions';
import { type DocumentKind, uidOf } from '../record/kinds';
import { changesAllFiles, LIBRARY, NEWSROOM_ROLES, type NewsroomRole, STOCK_ROLES } from './roles';

const ROLE = 'admin::role';
const IS_CREATOR = 'admin::is-creator';

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

/** Makes the roles that have not been made before, and gives Strapi's own what is new to them. */
export async function startRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'dateline' });
  const done = ((await store.get({ key: 'newsroom-roles' })) ?? []) as string[];
  const fresh = NEWSROOM_ROLES.filter(({ code }) => !done.includes(code));
  const stock = Object.keys(STOCK_ROLES).filter((code) => !done.includes(code));
  if (fresh.length + stock.length === 0) return;
  await strapi.db.transaction(async () => {
    for (const role of fresh) await makeRole(strapi, role);
    for (const code of stock) await widen(strapi, code, STOCK_ROLES[code]!);
    const codes = [...done, ...fresh.map(({ code }) => code), ...stock];
    await store.set({ key: 'newsroom-roles', value: codes });
  });
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
  const role = await strapi.db.query(ROLE).findOne({ where: { code } });
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
