/** Words selected in an article are put into the form that adds a claim, with where they stand. */

/** Offset in UTF-16 units of a point in the text of its paragraph, without the numbers that claims carry there. */
const offsetIn = (paragraph, node, offset) => {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  for (const anchor of copy.querySelectorAll('.anchor')) anchor.remove();
  return copy.textContent.length;
};

const wordsOf = (range) => {
  const copy = range.cloneContents();
  for (const anchor of copy.querySelectorAll('.anchor')) anchor.remove();
  return copy.textContent;
};

export const selectQuote = (root) => {
  const form = root.querySelector('[data-add-claim]');
  const article = root.querySelector('article.article');
  if (!form || !article) return;
  for (const hint of form.querySelectorAll('[data-scripted]')) hint.hidden = false;
  const take = () => {
    const selection = root.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0).cloneRange();
    const paragraph = range.startContainer.parentElement?.closest('p[data-start]');
    if (!paragraph || !article.contains(paragraph)) return;
    // a claim's words stand in one paragraph; a triple click selects up to the beginning of the next
    if (!paragraph.contains(range.endContainer)) range.setEnd(paragraph, paragraph.childNodes.length);
    const words = wordsOf(range);
    if (words.trim() === '') return;
    const lead = words.length - words.trimStart().length;
    form.querySelector('[name="quote"]').value = words.trim();
    form.querySelector('[name="near"]').value = String(
      Number(paragraph.dataset.start) + offsetIn(paragraph, range.startContainer, range.startOffset) + lead,
    );
    form.querySelector('details').open = true;
  };
  article.addEventListener('mouseup', take);
  article.addEventListener('keyup', take);
  article.addEventListener('touchend', take);
};
