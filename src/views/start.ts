/** Lays out the admin panel's forms and lists at the first start; what an editor changes after stays. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../record/kinds';
import { COMPONENT_VIEWS } from './components';
import { CONTENT_TYPE_VIEWS } from './content-types';
import { formRows, type View } from './view';

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: unknown[][] };
}

/** The content manager's services for content types and for components. */
interface Service {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

const MARKER = { type: 'dateline', key: 'views' };

/** Applies every view that has not been applied before. */
export async function startViews(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store(MARKER);
  const applied = ((await store.get({})) ?? []) as string[];
  const views = [
    ...Object.entries(CONTENT_TYPE_VIEWS).map(([kind, view]) => ({
      ...{ uid: uidOf(kind as keyof typeof CONTENT_TYPE_VIEWS) as string, view, service: 'content-types' },
    })),
    ...Object.entries(COMPONENT_VIEWS).map(([name, view]) => ({
      uid: `record.${name}`,
      view,
      service: 'components',
    })),
  ].filter(({ uid }) => !applied.includes(uid));
  if (views.length === 0) return;
  for (const { uid, view, service } of views) {
    const manager = strapi.plugin('content-manager').service(service) as Service;
    await manager.updateConfiguration({ uid }, withView(await manager.findConfiguration({ uid }), view));
  }
  await store.set({ value: [...applied, ...views.map(({ uid }) => uid)] });
}

/** A configuration of the content manager with a view put over it. */
export function withView({ settings, metadatas, layouts }: Configuration, view: View): Configuration {
  const [sortBy, order] = view.sort?.split(' ') ?? [];
  return {
    settings: {
      ...settings,
      mainField: view.mainField,
      ...(sortBy && { defaultSortBy: sortBy, defaultSortOrder: order }),
    },
    metadatas: Object.fromEntries(
      Object.entries(metadatas).map(([field, metadata]) => [
        field,
        withHelp(metadata, { label: sentenceCase(field), ...view.help[field] }),
      ]),
    ),
    layouts: { list: view.columns ?? layouts.list, edit: formRows(view) },
  };
}

function withHelp({ edit, list }: Metadata, help: View['help'][string]): Metadata {
  const { label, description, placeholder, readOnly, shows } = help;
  return {
    edit: {
      ...edit,
      ...(label && { label }),
      ...(description && { description }),
      ...(placeholder && { placeholder }),
      ...(readOnly && { editable: false }),
      ...(shows && { mainField: shows }),
    },
    list: { ...list, ...(label && { label }), ...(shows && { mainField: shows }) },
  };
}

/** `startsOn` as an editor reads it: Starts on. */
function sentenceCase(field: string): string {
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
