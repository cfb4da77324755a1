// The history of a shipment, the newest first.
import { html } from '../library/preact.js';
import { family, instant, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { Rows } from '../parts/rows.js';

/** Shows the entries of a history. */
export function History({ entries }) {
  return html`<section class="card"><h2>${t('history')}</h2>
    <${Rows} rows=${[...entries].reverse()}>${shown => html`<ol class="history">${shown.map(each => html`<li class="by-${each.by.toLowerCase()}">
      <strong>${family('event', each.event)}</strong> <span class="muted">${family('by', each.by)}</span>
      <time class="muted" datetime=${each.at}>${instant(each.at)}</time>
      ${each.detail && html`<span class="detail"><${Sentence} of=${each} member="detail" /></span>`}</li>`)}</ol>`}<//></section>`;
}
