/** What is new, without reloading: unread notices, who else is at this conflict, and that something changed here. */
export const live = (page) => {
  const address = page.body.dataset.live;
  if (!address) return;
  const desk = page.querySelector('[data-conflict-live]');
  const count = page.querySelector('[data-unread]');
  const here = page.querySelector('[data-here]');
  const fresh = page.querySelector('[data-fresh]');

  const showUnread = ({ unread }) => {
    count.hidden = unread === 0;
    count.querySelector('[data-number]').textContent = String(unread);
  };
  const showHere = ({ names }) => {
    here.hidden = names.length === 0;
    here.textContent = names.length === 0 ? '' : `Also here: ${names.join(', ')}`;
  };
  const showChanged = ({ stamp }) => {
    fresh.hidden = stamp === desk.dataset.stamp;
  };

  let source = null;
  const listen = () => {
    if (source || page.hidden) return;
    source = new EventSource(desk?.dataset.conflictLive ?? address);
    const on = (name, show) => source.addEventListener(name, ({ data }) => show(JSON.parse(data)));
    on('unread', showUnread);
    if (!desk) return;
    on('here', showHere);
    on('changed', showChanged);
  };
  // A browser opens few connections to one server: pages out of sight give theirs back.
  const rest = () => {
    source?.close();
    source = null;
  };
  page.addEventListener('visibilitychange', () => (page.hidden ? rest() : listen()));
  window.addEventListener('pagehide', rest);
  window.addEventListener('pageshow', listen);
  listen();
};
