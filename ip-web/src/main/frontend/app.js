import htmx from 'htmx.org';
import './js/dialog.js';
import './js/menu.js';
import './js/save.js';
import './js/session.js';

htmx.config.includeIndicatorStyles = false;
htmx.config.attributesToSettle = ['class'];
htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;
htmx.config.historyCacheSize = 0;
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '409|422', swap: true },
  { code: '[45]..', swap: false, error: true },
];
