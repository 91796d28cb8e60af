/** The focused row of a list is found again after a reload, and after a look at its page. */
const KEY = 'claimdesk.row';

export const place = (page) => {
  const list = page.querySelector('[data-rows]');
  if (!list) return;
  list.addEventListener('focusin', ({ target }) => {
    if (target.matches('[data-open]')) window.sessionStorage.setItem(KEY, target.getAttribute('href'));
  });
  const last = window.sessionStorage.getItem(KEY);
  const row = last && [...list.querySelectorAll('[data-open]')].find((link) => link.getAttribute('href') === last);
  // Only for those who move by key: who came by mouse or with an anchor is where they want to be.
  if (row && page.activeElement === page.body && !window.location.hash) row.focus({ preventScroll: false });
};
