// A form with data-autosave asks to be saved while one types, and once more when the page is left.
import htmx from 'htmx.org';

const every = 3000;
const latest = new WeakMap();

document.addEventListener('input', (event) => {
  const form = event.target.closest('form[data-autosave]');
  if (!form) return;
  const last = latest.get(form) ?? 0;
  form.dataset.unsaved = 'true';
  if (Date.now() - last < every) return;
  latest.set(form, Date.now());
  htmx.trigger(form, 'lagre');
});

document.addEventListener('htmx:afterRequest', (event) => {
  const form = event.target.closest?.('form[data-autosave]');
  if (form && event.detail.successful) delete form.dataset.unsaved;
});

function saveWhatIsLeft() {
  for (const form of document.querySelectorAll('form[data-autosave][data-unsaved]')) {
    if (navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form)))) delete form.dataset.unsaved;
  }
}

document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && saveWhatIsLeft());
addEventListener('pagehide', saveWhatIsLeft);
