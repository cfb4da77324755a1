// A pallet one can turn, and take apart layer by layer.
import { html, useState } from '../library/preact.js';
import { n, number, t } from '../language.js';
import { size, weight } from '../measures.js';
import { colours } from './colours.js';
import { Drawing } from './drawing.js';

const DIRECTIONS = 4;
const marksOf = box => [box?.thisSideUp && t('this-side-up'), box?.fragile && t('fragile'), box?.maxLoad && t('bears', { load: weight(box.maxLoad) })].filter(Boolean);
const skus = box => box?.items.map(item => `${item.msku} ×${number(item.quantity)}`).join(', ');

function Legend({ pallet, kinds, boxes, nthOf }) {
  const counts = new Map();
  pallet.boxes.forEach(({ boxIndex }) => counts.set(boxIndex, (counts.get(boxIndex) ?? 0) + 1));
  return html`<ul class="legend">${kinds.filter(kind => counts.has(kind)).map(kind => html`<li key=${kind}>
    <svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill=${colours(nthOf(kind)).left} /></svg>
    <span class="grow">${skus(boxes[kind])}${marksOf(boxes[kind]).map(mark => html` <span class="badge quiet">${mark}</span>`)}</span><b>${number(counts.get(kind))}</b></li>`)}</ul>`;
}

/** Shows one pallet of a shipment, with the kinds of boxes that it holds. */
export function PalletView({ pallet, boxes, kinds, title }) {
  const [turns, turn] = useState(0);
  const [pointed, point] = useState();
  const layers = [...new Set(pallet.boxes.map(box => Math.round((box.z + box.height) * 100) / 100))].sort((one, other) => one - other);
  const [layer, setLayer] = useState(layers.length);
  const shown = Math.min(layer, layers.length);
  const nthOf = kind => kinds.indexOf(kind);
  const below = shown === layers.length ? Infinity : layers[shown - 1];
  const under = pointed && boxes[pointed.boxIndex];
  const label = t('pallet.said', { title, boxes: n('boxes-count', pallet.boxes.length), size: size(pallet.dimensions), weight: weight(pallet.weight) });
  return html`<div class="pallet-view">
    <${Drawing} pallet=${pallet} turns=${turns} below=${below} nthOf=${nthOf} isFragile=${kind => boxes[kind]?.fragile} label=${label} pointed=${pointed} onPoint=${point} />
    <div class="pallet-tools">
      <div class="buttons" role="group" aria-label=${t('pallet.direction')}>
        <button class="button small" onClick=${() => turn((turns + 3) % DIRECTIONS)} aria-label=${t('pallet.turn-left')}>↺</button>
        <span class="muted">${turns + 1} / ${DIRECTIONS}</span>
        <button class="button small" onClick=${() => turn((turns + 1) % DIRECTIONS)} aria-label=${t('pallet.turn-right')}>↻</button></div>
      <label class="slider"><span>${t('pallet.layers', { shown, all: layers.length })}</span>
        <input type="range" min="1" max=${layers.length} value=${shown} onInput=${event => setLayer(+event.target.value)} /></label>
    </div>
    <p class="pointed-at" aria-live="off">${under ? t('pallet.pointed', { number: pointed.boxIndex + 1, what: skus(under), size: size(under.dimensions) }) : t('pallet.point')}</p>
    <${Legend} pallet=${pallet} kinds=${kinds} boxes=${boxes} nthOf=${nthOf} />
  </div>`;
}
