/**
 * Suggestions while a name is typed: the combobox of the ARIA Authoring Practices, with a list to choose from by hand.
 * An input asks for it with `data-suggest`: with a kind, such as `person`, it is filled; without, the chosen one's page is
 * opened. Without this module the form does the same in one step more.
 */

/**
 * @typedef {{ type: string, documentId: string, slug: string | null, label: string, matched: string | null,
 *   detail: string | null }} Suggestion
 */

const PAUSE = 120;
const SHOWN = 8;
const ASKED = 25;
/** @type {Record<string, string>} */
const PLURALS = {
  person: 'people',
  organization: 'organizations',
  source: 'sources',
  event: 'events',
  topic: 'topics',
  story: 'stories',
};

for (const input of document.querySelectorAll('input[data-suggest]')) {
  if (input instanceof HTMLInputElement) suggestFor(input);
}

/** @param {HTMLInputElement} input */
function suggestFor(input) {
  const kind = input.dataset.suggest ?? '';
  const list = element('ul', { id: `${input.id}-suggestions`, role: 'listbox', class: 'suggestions' });
  const status = element('span', { role: 'status', class: 'unseen' });
  list.hidden = true;
  list.setAttribute('aria-label', 'Suggestions');
  input.after(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }

  /** @type {Suggestion[]} */
  let shown = [];
  let active = -1;
  /** @type {{ label: string, id: string } | null} */
  let chosen = null;
  let asking = new AbortController();
  /** @type {number | undefined} */
  let timer;

  const close = () => {
    clearTimeout(timer);
    asking.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  /** @param {number} index */
  const activate = (index) => {
    active = index;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${index}`);
  };

  /** @param {Suggestion[]} suggestions */
  const show = (suggestions) => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map((one, index) => option(one, `${list.id}-${index}`)));
    activate(-1);
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    const count = suggestions.length;
    status.textContent = count === 0 ? 'No suggestions' : `${count} suggestion${count === 1 ? '' : 's'}`;
  };

  /** @param {Suggestion} suggestion */
  const choose = (suggestion) => {
    const id = suggestion.slug ?? suggestion.documentId;
    close();
    if (kind === '') {
      location.assign(`/reader/${PLURALS[suggestion.type]}/${encodeURIComponent(id)}`);
      return;
    }
    input.value = suggestion.label;
    chosen = { label: suggestion.label, id };
  };

  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const words = input.value.trim();
    if (words === '') return close();
    try {
      const limit = kind === '' ? SHOWN : ASKED;
      const answer = await fetch(`/api/suggest?${new URLSearchParams({ q: words, limit: String(limit) })}`, {
        signal: asking.signal,
      });
      if (!answer.ok) return close();
      /** @type {{ data: Suggestion[] }} */
      const { data } = await answer.json();
      show(data.filter(({ type }) => kind === '' || type === kind).slice(0, SHOWN));
    } catch {
      // Asked for anew, or no connection: the form works without suggestions.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) void ask();
      // From the field to either end of the list, and back: -1 is the field.
      else activate(turned(active + (event.key === 'ArrowDown' ? 1 : -1), shown.length));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault();
      const suggestion = shown[active];
      if (suggestion) choose(suggestion);
    }
  });
  // Before the field loses its focus.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const index = [...list.children].findIndex((child) => child.contains(/** @type {Node} */ (event.target)));
    const suggestion = shown[index];
    if (suggestion) choose(suggestion);
  });
  input.form?.addEventListener('formdata', ({ formData }) => {
    if (kind === '' || !chosen || input.value !== chosen.label) return;
    const values = formData.getAll(input.name);
    formData.delete(input.name);
    for (const value of values) formData.append(input.name, value === chosen.label ? chosen.id : value);
  });
}

/**
 * @param {Suggestion} suggestion
 * @param {string} id
 */
function option({ type, label, matched, detail }, id) {
  const item = element('li', { id, role: 'option', 'aria-selected': 'false' });
  const name = element('bdi', { class: 'suggestion-name' });
  name.textContent = label;
  const about = element('span', { class: 'suggestion-about' });
  about.textContent = [type, matched && `“${matched}”`, detail].filter(Boolean).join(', ');
  item.append(name, ' ', about);
  return item;
}

/**
 * @param {number} index
 * @param {number} count
 */
function turned(index, count) {
  if (index < -1) return count - 1;
  return index >= count ? -1 : index;
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function element(name, attributes) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
