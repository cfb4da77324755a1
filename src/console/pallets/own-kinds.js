// The seller's own pallets, each kind drawn as a block: only the model knows where its boxes stand.
import { html } from '../library/preact.js';
import { number, t } from '../language.js';
import { size, weight } from '../measures.js';
import { Drawing } from './drawing.js';

/** Returns a pallet whose load is one block. */
const block = ({ dimensions }) => ({ dimensions, boxes: [{ boxIndex: 0, x: 0, y: 0, z: 0, ...dimensions }] });

/** Shows the kinds of pallets that the seller has entered. */
export const OwnKinds = ({ pallets }) => html`<p class="muted">${t('pallets.own')}</p>
  <div class="own-kinds">${pallets.map(each => {
    const said = `${number(each.quantity)} × ${size(each.dimensions)} · ${weight(each.weight)}`;
    return html`<figure><${Drawing} pallet=${block(each)} turns=${0} below=${Infinity} nthOf=${() => 0} isFragile=${() => false} label=${said} onPoint=${() => {}} /><figcaption>${said}</figcaption></figure>`;
  })}</div>`;
