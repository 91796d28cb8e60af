/** The list of keys, behind "?" and behind a button that shows only where this script runs. */
export const help = (page) => {
  for (const button of page.querySelectorAll('[data-opens]')) {
    button.hidden = false;
    button.addEventListener('click', () => page.getElementById(button.dataset.opens).showModal());
  }
};
