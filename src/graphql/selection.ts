/** What a client selects below a field. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether nothing but these fields is selected, so that no more needs to be read. */
export function selectsOnly(info: GraphQLResolveInfo, fields: readonly string[]): boolean {
  const within = (selections: SelectionSetNode | undefined): boolean =>
    (selections?.selections ?? []).every((selection) => {
      if (selection.kind === 'Field') return [...fields, '__typename'].includes(selection.name.value);
      return within(
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : info.fragments[selection.name.value]?.selectionSet,
      );
    });
  return info.fieldNodes.every(({ selectionSet }) => within(selectionSet));
}
