/** What went wrong is read out and seen first. */
export const focusNotice = (page) => {
  page.querySelector('[data-focus]')?.focus();
};
