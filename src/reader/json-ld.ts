/** JSON-LD for the head of a page. */
import { answerOf, type Dateline } from '../../clients/typescript/src';

type Described = 'articles' | 'people' | 'organizations' | 'events' | 'stories';

/**
 * The JSON-LD of a document, as the API gives it.
 *
 * @throws DatelineError
 */
export async function jsonLdOf(dateline: Dateline, plural: Described, id: string): Promise<object> {
  // The client names the body by its media type, and reads it as JSON all the same.
  return (await answerOf(dateline.GET(`/${plural}/{id}/jsonld`, { params: { path: { id } } }))) as object;
}
