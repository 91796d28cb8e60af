/** A button that prints the page, where a script can. */
export const print = (root) => {
  for (const button of root.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      window.print();
    });
  }
};
