/** The side panels of the edit views, in their order. */
import { panel } from '../shared/panel';

const ENTITIES = ['person', 'organization', 'source', 'event', 'topic', 'story'] as const;

export const PANELS = [
  panel({
    title: 'panel.saving',
    kinds: ['article', ...ENTITIES],
    whileNew: true,
    content: () => import('../editing/Saving'),
  }),
  panel({
    title: 'panel.checks',
    kinds: ['article'],
    action: 'checks.run',
    whileNew: true,
    content: () => import('./article/Checks'),
  }),
  panel({
    title: 'panel.suggestions',
    kinds: ['article'],
    action: 'suggestions.read',
    whileNew: true,
    content: () => import('./suggestions/Suggestions'),
  }),
  panel({
    title: 'panel.timeline',
    kinds: ['article'],
    action: 'timeline.read',
    whileNew: true,
    content: () => import('./article/Timeline'),
  }),
  panel({
    title: 'panel.related',
    kinds: ['article'],
    action: 'related.read',
    whileNew: true,
    content: () => import('./article/Related'),
  }),
  panel({
    title: 'panel.looksLike',
    kinds: ['person', 'organization', 'source', 'event', 'topic'],
    action: 'look-alikes.read',
    whileNew: true,
    content: () => import('./entity/LooksLike'),
  }),
  panel({
    title: 'panel.whereUsed',
    kinds: [...ENTITIES],
    action: 'where-used.read',
    whileNew: false,
    content: () => import('./entity/WhereUsed'),
  }),
  panel({
    title: 'panel.timeline',
    kinds: [...ENTITIES],
    action: 'timeline.read',
    whileNew: false,
    content: () => import('./entity/EntityTimeline'),
  }),
  panel({
    title: 'panel.connections',
    kinds: ['person', 'organization'],
    action: 'connections.read',
    whileNew: false,
    content: () => import('./entity/Connections'),
  }),
];
