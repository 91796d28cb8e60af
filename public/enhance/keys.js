/** Keys of the desk; inert while typing, with modifiers, and while a dialog is open. */

const PLACES = { c: '/conflicts', e: '/events', s: '/sources', h: '/sheets' };

const typing = (target) =>
  target.isContentEditable ||
  /^(?:TEXTAREA|SELECT)$/.test(target.tagName) ||
  (target.tagName === 'INPUT' && !['radio', 'checkbox'].includes(target.type));

const click = (page, selector) => {
  const link = page.querySelector(selector);
  link?.click();
  return Boolean(link);
};

const toggleAll = (page, selector) => {
  const all = [...page.querySelectorAll(selector)];
  const open = all.some((details) => !details.open);
  for (const details of all) details.open = open;
  return all.length > 0;
};

const moveRow = (page, step) => {
  const rows = [...page.querySelectorAll('[data-rows] [data-row]')];
  if (rows.length === 0) return false;
  const now = rows.findIndex((row) => row.contains(page.activeElement));
  const next = rows[now < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + step))];
  next.querySelector('[data-open]').focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
};

const chooseOutcome = (page, key) => {
  const radio = page.querySelector(`[data-outcome="${key}"]`);
  if (!radio) return false;
  radio.closest('details').open = true;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  radio.focus();
  radio.parentElement.scrollIntoView({ block: 'nearest' });
  return true;
};

const focusOn = (page, selector) => {
  const field = page.querySelector(selector);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  return Boolean(field);
};

const select = (page) => {
  const box = page.activeElement?.closest('[data-row]')?.querySelector('[data-select]');
  if (box) box.checked = !box.checked;
  return Boolean(box);
};

const actions = {
  j: (page) => moveRow(page, 1),
  k: (page) => moveRow(page, -1),
  n: (page) => click(page, '[data-next]'),
  p: (page) => click(page, '[data-previous]'),
  u: (page) => click(page, '[data-undo]'),
  a: (page) => click(page, '[data-assign-me]'),
  c: (page) => focusOn(page, '[data-comment]'),
  s: (page) => focusOn(page, '[data-note]'),
  x: select,
  e: (page) => toggleAll(page, '[data-evidence]'),
  w: (page) => toggleAll(page, '[data-waterfall]'),
  Escape: (page) => click(page, '[data-back]'),
  '?': (page) => {
    page.getElementById('keys').showModal();
    return true;
  },
  '/': (page) => focusOn(page, '[data-search]'),
};

/** How long "g" waits for the key that says where to. */
const GO_MS = 1500;

export const keys = (page) => {
  let goUntil = 0;
  page.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || page.querySelector('dialog[open]'))
      return;
    if (typing(target)) {
      if (key === 'Escape') target.blur();
      return;
    }
    if (event.timeStamp < goUntil && key in PLACES) {
      event.preventDefault();
      window.location.assign(PLACES[key]);
      return;
    }
    if (key === 'g') {
      goUntil = event.timeStamp + GO_MS;
      return;
    }
    const done = /^[1-7]$/.test(key) ? chooseOutcome(page, key) : Object.hasOwn(actions, key) && actions[key](page);
    if (done) event.preventDefault();
  });
};
