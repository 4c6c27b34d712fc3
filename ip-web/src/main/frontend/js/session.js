// Says some minutes before the session ends that it will, and lets one stay. Every window of the browser knows what one does.
const place = document.querySelector('[data-session-left]');
const often = 5000;
const shown = 8000;

if (place) {
  const warning = Number(place.dataset.sessionWarning) * 1000;
  const windows = new BroadcastChannel('session');
  let ends = 0;
  let state = '';

  const say = (next) => {
    if (state === next) return;
    state = next;
    const held = place.contains(document.activeElement);
    for (const node of [...place.children]) if (node.localName !== 'template') node.remove();
    const words = place.querySelector(`template[data-when="${next}"]`);
    if (words) place.append(words.content.cloneNode(true));
    if (held) document.querySelector('main').focus({ preventScroll: true });
  };

  const look = () => {
    const left = ends - Date.now();
    if (left <= 0) say('over');
    else if (left <= warning) say(state === 'last' ? 'last' : 'soon');
    else if (state !== 'stays') say('');
  };

  const renewed = (seconds) => {
    ends = Date.now() + seconds * 1000;
    look();
  };

  const tell = (seconds) => {
    renewed(seconds);
    windows.postMessage(seconds);
  };

  const stay = async () => {
    try {
      const answer = await fetch('/logg-inn/bli', { headers: { 'HX-Request': 'true' }, redirect: 'error' });
      if (answer.status === 401) return renewed(0);
      const left = Number(answer.headers.get('Session-Left'));
      if (!answer.ok) return;
      tell(left);
      if (left * 1000 <= warning) return say('last');
      say('stays');
      setTimeout(() => state === 'stays' && say(''), shown);
    } catch {
      // No net: the words stay, and the button can be pressed again.
    }
  };

  place.addEventListener('click', (event) => event.target.closest('button') && stay());
  windows.addEventListener('message', (event) => renewed(event.data));
  document.addEventListener('session-left', (event) => tell(event.detail));
  document.addEventListener('visibilitychange', look);
  setInterval(look, often);
  tell(Number(place.dataset.sessionLeft));
}
