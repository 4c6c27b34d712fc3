// <a href="/page" data-dialog> leads to a real page; with a script its <main data-dialog-content> opens over this one.
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-dialog]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  try {
    const answer = await fetch(link.href, { headers: { Accept: 'text/html' }, redirect: 'error' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const content = page.querySelector('[data-dialog-content]');
    if (!answer.ok || !content) throw new Error('no dialog in the answer');
    open(content, link);
  } catch {
    location.assign(link.href);
  }
});

function open(content, opener) {
  const dialog = document.createElement('dialog');
  dialog.className = 'ds-dialog';
  dialog.append(...[...content.childNodes].map((node) => document.importNode(node, true)));
  const heading = dialog.querySelector('h1, h2');
  if (heading) {
    heading.id ||= 'dialog-heading';
    dialog.setAttribute('aria-labelledby', heading.id);
  }
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    if (event.target.closest('[data-dialog-close]')) {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
