// Labels and pack lists of boxes, in as many documents as they need.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { Paper } from './paper.js';

/** How many labels or boxes a document holds. */
const MAX_LABELS = 500;

/** How many labels of units a document holds. */
const MAX_ITEM_LABELS = 10_000;

/** The papers that no carrier label fits. */
const WITHOUT_CARRIER = ['PackageLabel_Letter_6', 'PackageLabel_Plain_Paper'];

/** Returns the starts of the documents that hold all labels or boxes: 0, 500, 1000. */
export const documents = (count, max = MAX_LABELS) => Array.from({ length: Math.ceil(count / max) }, (_, index) => index * max);

/** Returns the query of a document; of several, each has to say how many labels it holds. */
function query(page, start, several) {
  return `${page ? `&page=${page}` : ''}${several ? `&pageSize=${MAX_LABELS}&pageStartIndex=${start}` : ''}`;
}

/** Says which of several documents a button opens. */
const part = (index, of) => (of.length > 1 ? ` ${index + 1}/${of.length}` : '');

/** Shows the papers of one shipment, or of all: labels of boxes, of the carrier, of units, the pack list. */
export function Papers({ path, boxes, units, partneredParcel, page = '', onPrinted, primary, small, labels = true }) {
  const starts = documents(boxes);
  const itemStarts = documents(units, MAX_ITEM_LABELS);
  return html`<div class="buttons">
    ${labels && starts.map((start, index) => html`<${Paper} action="labels" small=${small} path="${path}/labels?type=box${query(page, start, starts.length > 1)}" primary=${primary} onOpened=${onPrinted}>${t('print.boxes')}${part(index, starts)}<//>`)}
    ${partneredParcel && starts.map((start, index) => html`<${Paper} small=${small} path="${path}/labels?type=carrier${query(WITHOUT_CARRIER.includes(page) ? '' : page, start, starts.length > 1)}">${t('print.carrier')}${part(index, starts)}<//>`)}
    ${itemStarts.map((start, index) => html`<${Paper} small=${small} path="${path}/item-labels${itemStarts.length > 1 ? `?pageSize=${MAX_ITEM_LABELS}&pageStartIndex=${start}` : ''}">${t('print.items')}${part(index, itemStarts)}<//>`)}
    ${starts.map((start, index) => html`<${Paper} small=${small} path="${path}/pack-list?format=pdf${query('', start, starts.length > 1)}">${t('print.pack-list')}${part(index, starts)}<//>`)}
    ${starts.map((start, index) => html`<${Paper} small=${small} path="${path}/pack-list?format=csv${query('', start, starts.length > 1)}" file=${starts.length > 1 ? `pack-list-${index + 1}.csv` : 'pack-list.csv'}>${t('print.csv')}${part(index, starts)}<//>`)}
  </div>`;
}
