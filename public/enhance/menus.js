/** One filter is open at a time; Escape or a click elsewhere closes it. */
export const menus = (page) => {
  const all = [...page.querySelectorAll('[data-menus] .filter')];
  for (const menu of all)
    menu.addEventListener('toggle', () => {
      if (menu.open) for (const other of all) if (other !== menu) other.open = false;
    });
  page.addEventListener('click', ({ target }) => {
    for (const menu of all) if (menu.open && !menu.contains(target)) menu.open = false;
  });
  page.addEventListener(
    'keydown',
    (event) => {
      const open = all.find((menu) => menu.open);
      if (event.key !== 'Escape' || !open) return;
      open.open = false;
      open.querySelector('summary').focus();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
};
