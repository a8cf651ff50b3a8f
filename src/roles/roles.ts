/** The newsroom's roles in the admin panel: what each may do, before anybody has decided otherwise. */
import type { DeskAction } from '../desk/actions';
import type { DocumentKind } from '../record/kinds';

export type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What a role may do with documents of one type. */
interface Allowed {
  kind: DocumentKind;
  verbs: Verb[];
  /** Only with what the user made. */
  own?: boolean;
}

export interface NewsroomRole {
  code: string;
  name: string;
  description: string;
  content: Allowed[];
  desk: DeskAction[];
}

const ENTITIES: DocumentKind[] = ['person', 'organization', 'source', 'event', 'topic', 'story'];
const WRITE: Verb[] = ['create', 'read', 'update'];

/** What everybody sees beside a form, and decides where they may change what it is about. */
const PANELS: DeskAction[] = [
  'checks.run',
  'related.read',
  'suggestions.read',
  'suggestions.decide',
  'timeline.read',
  'where-used.read',
  'connections.read',
  'look-alikes.read',
  'home.read',
];

/** What whoever answers for every article does beside that. */
const EDITING: DeskAction[] = [
  ...PANELS,
  'look-alikes.decide',
  'merges.read',
  'merges.perform',
  'articles.bulk-edit',
  'imports.make',
];

export const NEWSROOM_ROLES: NewsroomRole[] = [
  {
    code: 'dateline-reporter',
    name: 'Reporter',
    description: 'Writes articles of their own, and publishes none.',
    content: [
      { kind: 'article', verbs: ['create'] },
      { kind: 'article', verbs: ['read', 'update'], own: true },
      ...ENTITIES.map((kind): Allowed => ({ kind, verbs: ['read'] })),
    ],
    desk: PANELS,
  },
  {
    code: 'dateline-editor',
    // Strapi has an Editor of its own, and a name only once.
    name: 'News editor',
    description: 'Edits and publishes every article, and merges records.',
    content: (['article', ...ENTITIES] as DocumentKind[]).map((kind) => ({
      kind,
      verbs: [...WRITE, 'delete', ...(kind === 'article' ? (['publish'] as const) : [])],
    })),
    desk: EDITING,
  },
  {
    code: 'dateline-researcher',
    name: 'Researcher',
    description: 'Keeps people, organizations, sources and events, and reads everything.',
    content: [
      ...(['person', 'organization', 'source', 'event'] as const).map(
        (kind): Allowed => ({ kind, verbs: WRITE }),
      ),
      ...(['article', 'topic', 'story'] as const).map((kind): Allowed => ({ kind, verbs: ['read'] })),
    ],
    desk: [...PANELS, 'look-alikes.decide', 'merges.read'],
  },
];

/** What Strapi's own roles get beside what they have. */
export const STOCK_ROLES: Record<string, DeskAction[]> = {
  'strapi-editor': EDITING,
  'strapi-author': PANELS,
};

/** The media library: everybody sees and brings files, and changes their own; a News editor all. */
export const LIBRARY = {
  everybody: [
    'plugin::upload.read',
    'plugin::upload.assets.create',
    'plugin::upload.assets.download',
    'plugin::upload.assets.copy-link',
  ],
  own: ['plugin::upload.assets.update'],
} as const;

/** Whether a role may change the files of others. */
export function changesAllFiles({ code }: NewsroomRole): boolean {
  return code === 'dateline-editor';
}
