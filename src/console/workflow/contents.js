// Step 1: what is in the boxes, and where they come from.
import { html } from '../library/preact.js';
import { family, n, number, t } from '../language.js';
import { size, weight } from '../measures.js';
import { Rows } from '../parts/rows.js';
import { PackShipments } from './packing.js';
import { Source } from './source.js';
import { Step } from './step.js';

const sum = (entries, value) => entries.reduce((total, each) => total + value(each), 0);
const from = ({ name, city, stateOrProvinceCode, postalCode }) => `${name}, ${city}, ${stateOrProvinceCode} ${postalCode}`;

/** Shows the kinds of boxes, a row each. */
const Boxes = ({ boxes }) => html`<${Rows} rows=${boxes}>${(shown, first) => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('boxes')}><table class="stack">
  <thead><tr><th scope="col">#</th><th scope="col" class="number">${t('boxes')}</th><th scope="col">${t('items.each')}</th>
    <th scope="col">${t('size')}</th><th scope="col" class="number">${t('weight')}</th></tr></thead>
  <tbody>${shown.map((box, index) => html`<tr><th scope="row">${first + index + 1}</th><td class="number" data-label=${t('boxes')}>${number(box.quantity)}</td>
    <td class="skus">${box.items.map(item => html`<span class="sku">${item.msku}<b>×${number(item.quantity)}</b></span>`)}</td>
    <td>${size(box.dimensions)}${box.thisSideUp && html` <span class="badge quiet">${t('this-side-up')}</span>`}${box.fragile && html` <span class="badge attention">${t('fragile')}</span>`}${box.maxLoad && html` <span class="badge quiet">${t('bears', { load: weight(box.maxLoad) })}</span>`}</td>
    <td class="number" data-label=${t('weight')}>${weight(box.weight)}${box.heavyPackageLabel && html` <span class="badge attention">${t('heavy')}</span>`}</td></tr>`)}</tbody>
</table></div>`}<//>`;

/** Shows items that are in no boxes yet. */
const Items = ({ items }) => html`<${Rows} rows=${items}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('items')}><table class="stack">
  <thead><tr><th scope="col">SKU</th><th scope="col" class="number">${t('units')}</th><th scope="col">${t('column.prep')}</th><th scope="col">${t('column.label')}</th></tr></thead>
  <tbody>${shown.map(item => html`<tr key=${item.msku}><th scope="row">${item.msku}</th><td class="number" data-label=${t('units')}>${number(item.quantity)}</td>
    <td data-label=${t('column.prep')}>${item.prepOwner && family('owner', item.prepOwner)}</td><td data-label=${t('column.label')}>${item.labelOwner && family('owner', item.labelOwner)}</td></tr>`)}</tbody>
</table></div>`}<//>`;

/** Says what clients of Selling Partner API have done about the packing. */
const Packing = ({ packing: { offers, isAccepted } }) => html`<p class="muted">${isAccepted ? t('packing.accepted') : offers > 0 ? t('packing.offered') : t('packing.none')}</p>`;

/** Shows the contents, and how to change them while that is possible. */
export function ContentsStep({ workflow, replace }) {
  const { items = [], boxes = [], sourceAddress, actions, workflowId, packing } = workflow;
  const packed = boxes.length > 0;
  const facts = [n('skus', items.length), n('units', sum(items, each => each.quantity)), packed && n('boxes-count', sum(boxes, each => each.quantity)), t('from', { place: from(sourceAddress) })];
  return html`<${Step} key=${packed} name="contents" state=${packed ? 'done' : 'open'} summary=${facts.filter(Boolean).join(' · ')}>
    ${actions.includes('contents') && html`<p><a class="button ${packed ? '' : 'primary'}" data-action="contents" href="#/new?workflow=${workflowId}">${packed ? t('contents.change') : t('contents.give')}</a></p>`}
    ${packing && html`<${Packing} packing=${packing} />`}
    ${actions.includes('source') && html`<${Source} workflow=${workflow} replace=${replace} />`}
    ${actions.includes('packing') && html`<${PackShipments} workflow=${workflow} replace=${replace} />`}
    ${packed ? html`<${Boxes} boxes=${boxes} />` : html`<${Items} items=${items} />`}
  <//>`;
}
