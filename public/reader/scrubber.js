/**
 * A range dragged along the histogram of the timeline page, by pointer or keyboard. The form's own fields hold the range;
 * what is found is put into the page anew, and the address changes with it. Without this module the bars are links.
 */

const scrubber = document.querySelector('[data-scrubber]');
const form = document.querySelector('#timeline-form');
if (scrubber instanceof HTMLElement && form instanceof HTMLFormElement) enhance(scrubber, form);

/**
 * @param {HTMLElement} picture
 * @param {HTMLFormElement} form
 */
function enhance(picture, form) {
  const steps = stepsOf(picture);
  const last = steps.length - 1;
  const [from, to] = ['from', 'to'].map((name) => form.elements.namedItem(name));
  if (!(from instanceof HTMLInputElement) || !(to instanceof HTMLInputElement) || last < 1) return;
  const range = { from: stepAt(steps, from.value, 0), to: stepAt(steps, to.value, last) };
  if (range.from > range.to) return;

  const shade = document.createElement('div');
  shade.className = 'scrubber-window';
  const handles = { from: handle('From', last), to: handle('To', last) };
  picture.append(shade, handles.from, handles.to);
  picture.classList.add('is-live');
  let isAsking = new AbortController();
  let asked = `${range.from} ${range.to}`;

  const draw = () => {
    const [start, end] = [(range.from / steps.length) * 100, ((range.to + 1) / steps.length) * 100];
    // Time runs from left to right in the drawing, whatever the page's direction.
    shade.style.left = `${start}%`;
    shade.style.width = `${end - start}%`;
    handles.from.style.left = `${start}%`;
    handles.to.style.left = `${end}%`;
    for (const [name, element] of Object.entries(handles)) {
      const value = range[/** @type {'from' | 'to'} */ (name)];
      element.setAttribute('aria-valuenow', String(value));
      element.setAttribute('aria-valuetext', steps[value]?.words ?? '');
    }
    for (const bar of picture.querySelectorAll('.histogram-bar')) {
      const { from: first = '', to: final = '' } = /** @type {SVGElement} */ (bar).dataset;
      const [begin, finish] = [steps[range.from]?.edtf ?? '', steps[range.to]?.edtf ?? ''];
      const isShown = final.slice(0, begin.length) >= begin && first.slice(0, finish.length) <= finish;
      bar.classList.toggle('is-outside', !isShown);
    }
  };

  const show = async () => {
    if (asked === `${range.from} ${range.to}`) return;
    asked = `${range.from} ${range.to}`;
    from.value = range.from === 0 ? '' : (steps[range.from]?.edtf ?? '');
    to.value = range.to === last ? '' : (steps[range.to]?.edtf ?? '');
    isAsking.abort();
    isAsking = new AbortController();
    const address = addressOf(form);
    try {
      const answer = await fetch(address, { signal: isAsking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const [found, count] = [page.querySelector('#found'), page.querySelector('#found-count')];
      if (!answer.ok || !found || !count) throw new Error(`${answer.status}`);
      document.querySelector('#found')?.replaceChildren(...found.childNodes);
      // The same element with other words is what a screen reader tells of.
      document.querySelector('#found-count')?.replaceChildren(...count.childNodes);
      history.replaceState(null, '', address);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) location.assign(address);
    }
  };

  /**
   * @param {'from' | 'to'} end
   * @param {number} step
   */
  const move = (end, step) => {
    range[end] =
      end === 'from' ? Math.min(Math.max(step, 0), range.to) : Math.max(Math.min(step, last), range.from);
    draw();
  };

  /** @type {('from' | 'to')[]} */ (['from', 'to']).forEach((end) => {
    const element = handles[end];
    element.addEventListener('keydown', (event) => {
      const far = steps[0]?.edtf.length === 4 ? 5 : 12;
      /** @type {Record<string, number>} */
      const places = {
        ArrowLeft: range[end] - 1,
        ArrowDown: range[end] - 1,
        ArrowRight: range[end] + 1,
        ArrowUp: range[end] + 1,
        PageDown: range[end] - far,
        PageUp: range[end] + far,
        Home: 0,
        End: last,
      };
      const place = places[event.key];
      if (place === undefined) return;
      event.preventDefault();
      move(end, place);
      void show();
    });
    dragged(
      element,
      picture,
      (share) => {
        // The end of the range lies behind its last step.
        move(end, Math.round(share * steps.length) - (end === 'to' ? 1 : 0));
      },
      show,
    );
  });
  let grip = { at: 0, from: 0, width: 0 };
  dragged(
    shade,
    picture,
    (share, isFirst) => {
      if (isFirst) grip = { at: share, from: range.from, width: range.to - range.from };
      const start = grip.from + Math.round((share - grip.at) * steps.length);
      range.from = Math.min(Math.max(start, 0), last - grip.width);
      range.to = range.from + grip.width;
      draw();
    },
    show,
  );
  draw();
}

/**
 * @param {HTMLElement} element
 * @param {HTMLElement} picture
 * @param {(share: number, isFirst: boolean) => void} move
 * @param {() => Promise<void>} end
 */
function dragged(element, picture, move, end) {
  /** @param {PointerEvent} event */
  const shareAt = ({ clientX }) => {
    const { left, width } = picture.getBoundingClientRect();
    return Math.min(Math.max((clientX - left) / width, 0), 1);
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    element.focus();
    element.setPointerCapture(event.pointerId);
    move(shareAt(event), true);
  });
  element.addEventListener('pointermove', (event) => {
    if (element.hasPointerCapture(event.pointerId)) move(shareAt(event), false);
  });
  element.addEventListener('lostpointercapture', () => void end());
}

/**
 * @param {string} name
 * @param {number} last
 */
function handle(name, last) {
  const element = document.createElement('div');
  element.className = `scrubber-handle scrubber-${name.toLowerCase()}`;
  element.tabIndex = 0;
  for (const [attribute, value] of Object.entries({
    role: 'slider',
    'aria-label': name,
    'aria-valuemin': '0',
    'aria-valuemax': String(last),
    'aria-orientation': 'horizontal',
  })) {
    element.setAttribute(attribute, value);
  }
  return element;
}

/**
 * Every year or month from the first to the last.
 * @param {HTMLElement} picture
 */
function stepsOf({ dataset: { by, first = '', last = '' } }) {
  const isYear = by === 'year';
  const count = (/** @type {string} */ edtf) =>
    isYear ? Number(edtf) : Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5)) - 1;
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const steps = [];
  for (let at = count(first); at <= count(last); at += 1) {
    const year = String(isYear ? at : Math.floor(at / 12)).padStart(4, '0');
    const edtf = isYear ? year : `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
    steps.push({ edtf, words: isYear ? year : format.format(new Date(`${edtf}-01`)) });
  }
  return steps;
}

/**
 * The step that a date lies in; what is before all or behind all is the end nearest to it.
 * @param {{ edtf: string }[]} steps
 * @param {string} edtf
 * @param {number} otherwise
 */
function stepAt(steps, edtf, otherwise) {
  if (!/^\d{4}/.test(edtf)) return otherwise;
  const length = steps[0]?.edtf.length ?? 4;
  const date =
    edtf.length < length ? (otherwise === 0 ? `${edtf.slice(0, 4)}-01` : `${edtf.slice(0, 4)}-12`) : edtf;
  const at = steps.findIndex((step) => step.edtf >= date.slice(0, length));
  return at < 0 ? steps.length - 1 : at;
}

/**
 * The form's address, without what is empty.
 * @param {HTMLFormElement} form
 */
function addressOf(form) {
  const pairs = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value) pairs.append(name, value);
  return `${form.getAttribute('action')}?${pairs}`;
}
