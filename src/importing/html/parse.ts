/** A page's text as a DOM that is small and flat enough to walk. */
import { Tokenizer } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { DEEPEST_MARKUP, MOST_ATTRIBUTES, MOST_ELEMENTS } from '../limits';
import { ImportRefusal } from '../refusal';
import type { DomDocument, DomElement } from './dom';

/** Elements whose end the parser supplies, so that a missing one nests nothing. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup'.split(
    ' ',
  ),
);

/**
 * The document of a page.
 *
 * @param file for the refusal
 * @throws ImportRefusal where elements are nested more than 512 deep, or there are more than can be read
 */
export function parsePage(html: string, file: string): DomDocument {
  guard(html, file);
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}

/** A piece of HTML, as feeds and exports carry it, in an element of its own. */
export function parseFragment(html: string, file: string): DomElement {
  const { body } = parsePage(`<html><body>${html}</body></html>`, file);
  return body!;
}

/** Counts what the parser would build; several of its steps take time by depth, and by attributes squared. */
function guard(html: string, file: string): void {
  const counts = new Map<string, number>();
  let [depth, deepest, elements, attributes, mostAttributes] = [0, 0, 0, 0, 0];
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname(start, end) {
        elements += 1;
        attributes = 0;
        const name = html.slice(start, end).toLowerCase();
        if (SELF_ENDING.has(name)) return;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        depth += 1;
        deepest = Math.max(deepest, depth);
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        const open = counts.get(name) ?? 0;
        if (open === 0) return;
        counts.set(name, open - 1);
        depth -= 1;
      },
      onselfclosingtag: ignore,
      onattribname() {
        attributes += 1;
        mostAttributes = Math.max(mostAttributes, attributes);
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const fix = 'Save it again from a browser, or give its text as plain text';
  if (deepest > DEEPEST_MARKUP) {
    const reason = `has elements nested ${deepest} deep, and ${DEEPEST_MARKUP} are read`;
    throw new ImportRefusal({ code: 'nested-too-deep', file, reason, fix });
  }
  const parts =
    elements > MOST_ELEMENTS ? `${elements} elements` : `an element with ${mostAttributes} attributes`;
  if (elements > MOST_ELEMENTS || mostAttributes > MOST_ATTRIBUTES) {
    throw new ImportRefusal({ code: 'too-many-parts', file, reason: `has ${parts}, more than is read`, fix });
  }
}
