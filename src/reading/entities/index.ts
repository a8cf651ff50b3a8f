export { type Gazetteer, type KnownEntity, makeGazetteer } from './gazetteer';
export { namedSpans, type ReadEntitiesOptions, readEntities } from './read-entities';
export type { EntityFound, EntityType, Link, Mention, MentionKind, RoleFound } from './types';
