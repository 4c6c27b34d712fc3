// A form with data-autosave is saved while one types: when one rests, now and then in a long stretch, and when the page is left.
const rest = 2000;
const longest = 20000;
const again = 10000;
const keepaliveLimit = 60000;
const savers = new WeakMap();

const content = (form) => {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete('version');
  return fields.toString();
};

class Saver {
  constructor(form) {
    this.form = form;
    this.place = form.querySelector('[data-saving]');
    this.saved = content(form);
    this.since = 0;
    this.state = '';
    form.addEventListener('input', () => this.typed());
    form.addEventListener('submit', (event) => this.sent(event));
  }

  get unsaved() {
    return !this.gone && content(this.form) !== this.saved;
  }

  typed() {
    if (!this.unsaved) return;
    this.since ||= Date.now();
    if (['', 'saved'].includes(this.state)) this.say('waiting');
    this.in(Math.min(rest, Math.max(0, this.since + longest - Date.now())));
  }

  in(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save('typing'), milliseconds);
  }

  // An ordinary send waits for one that is under way, else it would meet its own words as another's.
  sent(event) {
    clearTimeout(this.timer);
    if (!this.running) {
      this.gone = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    this.running.finally(() => this.form.isConnected && this.form.requestSubmit(submitter));
  }

  save(why) {
    clearTimeout(this.timer);
    if (!this.unsaved || (this.running && why === 'typing')) return;
    this.running = this.ask(why).finally(() => {
      this.running = null;
      if (this.unsaved && this.state === 'waiting') this.in(rest);
    });
  }

  async ask(why) {
    const sending = content(this.form);
    const body = new URLSearchParams(new FormData(this.form));
    this.since = 0;
    try {
      const answer = await fetch(this.form.action, {
        method: 'POST',
        body,
        headers: why === 'typing' ? { Saving: why, 'HX-Request': 'true' } : { Saving: why },
        redirect: 'error',
        keepalive: body.toString().length < keepaliveLimit,
      });
      await this.answered(answer, sending);
    } catch {
      this.later('offline');
    }
  }

  async answered(answer, sending) {
    const left = answer.headers.get('Session-Left');
    if (left) document.dispatchEvent(new CustomEvent('session-left', { detail: Number(left) }));
    if (answer.ok) {
      this.form.elements.version.value = answer.headers.get('Saved-Version');
      this.saved = sending;
      this.say(this.unsaved ? 'waiting' : 'saved', await answer.text());
    } else if (answer.status === 409) this.conflict(await answer.text());
    else if (answer.status === 422) this.say('problem', await answer.text());
    else if (answer.status === 401 || answer.status === 403) this.say('out');
    else this.later('failed');
  }

  later(state) {
    this.say(state);
    this.in(again);
  }

  conflict(html) {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    if (!main) return this.later('failed');
    this.gone = true;
    document.querySelector('main').replaceWith(document.importNode(main, true));
    document.querySelector('main [autofocus]')?.focus();
  }

  // Announced the first time, and when it changes from good to bad or back; else only shown.
  say(state, words = '') {
    const text = this.place.querySelector(`template[data-when="${state}"]`)?.content.textContent ?? words;
    const calm = ['waiting', 'saved'].includes(state);
    const news = !calm || (state === 'saved' && this.announced !== 'saved');
    this.place.querySelector('[data-shown]').textContent = text;
    if (news) {
      this.place.querySelector('[data-told]').textContent = text;
      this.announced = state;
      setTimeout(() => this.place.querySelector('[data-told]').replaceChildren(), 5000);
    }
    this.place.dataset.saving = state;
    this.state = state;
  }
}

const all = () => [...document.querySelectorAll('form[data-autosave]')].map((form) => savers.get(form));
const leave = () => all().forEach((saver) => saver.save('leaving'));

for (const form of document.querySelectorAll('form[data-autosave]')) savers.set(form, new Saver(form));
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
addEventListener('pagehide', leave);
addEventListener('online', () => all().forEach((saver) => saver.save('typing')));
addEventListener('beforeunload', (event) => {
  const bad = (saver) => saver.unsaved && ['offline', 'out', 'failed', 'problem'].includes(saver.state);
  if (all().some(bad)) event.preventDefault();
});
