/** The button says what it will do: "Accept nine". */
export const decide = (page) => {
  const form = page.querySelector('[data-decide]');
  if (!form) return;
  const button = form.querySelector('[data-save]');
  const plain = button.textContent;
  const verbs = {
    'accept-one': (says) => (says ? `Accept ${says}` : 'Accept one'),
    range: () => 'Save the range',
    'both-true': () => 'Keep both, each in its scope',
    superseded: () => 'Keep the later report',
    'not-a-conflict': () => 'Dismiss the flag',
    'needs-reporting': () => 'Ask for reporting',
    'publish-attributed': () => 'Publish attributed',
  };
  const show = () => {
    const outcome = form.querySelector('input[name=outcome]:checked')?.value;
    const says = form.querySelector('input[name=accept-claim]:checked')?.dataset.says;
    button.textContent = plain === 'Save decision' && outcome ? verbs[outcome](says) : plain;
  };
  form.addEventListener('change', show);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit(button);
  });
  form.addEventListener('submit', () => {
    // Sent twice, the second would be refused as stale.
    setTimeout(() => (button.disabled = true));
  });
  window.addEventListener('pageshow', () => (button.disabled = false));
  show();
};
