/** How deep and how wide a GraphQL document is, in time linear in its text whatever its fragments spread. */
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** Of the operation that asks for most. Introspection (`__schema`, `__type`) has its own limit in graphql-js. */
export interface DocumentShape {
  /** Levels of fields that have fields. */
  depth: number;
  /** Fields once every fragment is spread. */
  fields: number;
}

/** A document that cannot be measured: a fragment that holds itself, or that is not there. */
export class UnmeasurableDocument extends Error {}

/** @throws UnmeasurableDocument */
export function documentShape(document: DocumentNode): DocumentShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, DocumentShape | null>();

  function shapeOfFragment(name: string): DocumentShape {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) throw new UnmeasurableDocument(`Unknown fragment "${name}".`);
    if (known === null) throw new UnmeasurableDocument(`Cannot spread fragment "${name}" within itself.`);
    measured.set(name, null);
    const shape = shapeOf(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  }

  function shapeOf(selections: SelectionSetNode | undefined): DocumentShape {
    const shape = { depth: 0, fields: 0 };
    for (const selection of selections?.selections ?? []) {
      const inner =
        selection.kind === 'FragmentSpread'
          ? shapeOfFragment(selection.name.value)
          : shapeOf(selection.selectionSet);
      const isField = selection.kind === 'Field';
      const isIntrospection = isField && selection.name.value.startsWith('__');
      const level = isField && selection.selectionSet ? 1 : 0;
      if (!isIntrospection) shape.depth = Math.max(shape.depth, inner.depth + level);
      shape.fields += inner.fields + (isField ? 1 : 0);
    }
    return shape;
  }

  const shapes = document.definitions.flatMap((definition) => {
    if (definition.kind === 'FragmentDefinition') return [{ ...shapeOfFragment(definition.name.value) }];
    return definition.kind === 'OperationDefinition' ? [shapeOf(definition.selectionSet)] : [];
  });
  return {
    depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
    fields: Math.max(0, ...shapes.map(({ fields }) => fields)),
  };
}
