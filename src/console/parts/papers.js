// Labels and pack lists of boxes, in as many documents as they need.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { Paper } from './paper.js';

/** How many labels or boxes a document holds. */
const MAX_LABELS = 500;

/** Returns the starts of the documents that hold all labels or boxes: 0, 500, 1000. */
export const documents = (count, max = MAX_LABELS) => Array.from({ length: Math.ceil(count / max) }, (_, index) => index * max);

/** Returns the query of a document; of several, each has to say how many labels it holds. */
function query(page, start, several) {
  return `${page ? `&page=${page}` : ''}${several ? `&pageSize=${MAX_LABELS}&pageStartIndex=${start}` : ''}`;
}

/** Shows the papers of one shipment, or of all: labels of boxes, of the carrier, of units, the pack list. */
export function Papers({ path, boxes, partneredParcel, page = '', onPrinted, primary, small, labels = true }) {
  const starts = documents(boxes);
  const part = index => (starts.length > 1 ? ` ${index + 1}/${starts.length}` : '');
  return html`<div class="buttons">
    ${labels && starts.map((start, index) => html`<${Paper} action="labels" small=${small} path="${path}/labels?type=box${query(page, start, starts.length > 1)}" primary=${primary} onOpened=${onPrinted}>${t('print.boxes')}${part(index)}<//>`)}
    ${partneredParcel && starts.map((start, index) => html`<${Paper} small=${small} path="${path}/labels?type=carrier${query(page, start, starts.length > 1)}">${t('print.carrier')}${part(index)}<//>`)}
    <${Paper} small=${small} path="${path}/item-labels">${t('print.items')}<//>
    ${starts.map((start, index) => html`<${Paper} small=${small} path="${path}/pack-list?format=pdf${query('', start, starts.length > 1)}">${t('print.pack-list')}${part(index)}<//>`)}
    ${starts.map((start, index) => html`<${Paper} small=${small} path="${path}/pack-list?format=csv${query('', start, starts.length > 1)}" file=${starts.length > 1 ? `pack-list-${index + 1}.csv` : 'pack-list.csv'}>${t('print.csv')}${part(index)}<//>`)}
  </div>`;
}
