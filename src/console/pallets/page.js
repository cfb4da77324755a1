// The pallets of one shipment: drawn, in figures, and the seller's own beside the estimate.
import { html, useState } from '../library/preact.js';
import { family, n, number, t } from '../language.js';
import { size, weight } from '../measures.js';
import { useResource } from '../state/resource.js';
import { useTitle } from '../state/title.js';
import { Loaded } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { Figures } from '../parts/figures.js';
import { Sentence } from '../parts/explanation.js';
import { PalletView } from './view.js';
import { OwnKinds } from './own-kinds.js';
import { OwnPallets } from './own.js';

const planned = (workflow, shipmentId) => workflow.placementOptions.flatMap(option => option.shipments).find(each => each.shipmentId === shipmentId);

function Estimate({ shipment, boxes }) {
  const [shown, show] = useState(0);
  const drawn = shipment.pallets.filter(each => each.boxes?.length > 0);
  const kinds = [...new Set(drawn.flatMap(each => each.boxes.map(box => box.boxIndex)))];
  const current = drawn[Math.min(shown, drawn.length - 1)];
  const name = index => t('pallet.nth', { nth: number(index + 1), all: number(drawn.length) });
  return html`${shipment.unavailableBecause && html`<${Notice} kind="warning" title=${t('pallets.none')}><${Sentence} of=${shipment} member="unavailableBecause" /><//>`}
    ${shipment.warning && html`<${Notice} kind="warning" title=${t('pallets.warning')}><${Sentence} of=${shipment} member="warning" /><//>`}
    ${drawn.length > 1 && html`<div class="chooser"><label for="pallet-shown">${t('pallet')}</label><select id="pallet-shown" onChange=${event => show(+event.target.value)}>
      ${drawn.map((each, index) => html`<option value=${index}>${name(index)} · ${n('boxes-count', each.boxes.length)}</option>`)}</select></div>`}
    ${!current && shipment.estimatedBy === 'SELLER' && html`<${OwnKinds} pallets=${shipment.pallets} />`}
    ${current && html`<${PalletView} key=${shown} pallet=${current} boxes=${boxes} kinds=${kinds} title=${name(drawn.indexOf(current))} />`}`;
}

/** Shows the estimate of a confirmed shipment. Once its quantities were edited, its pallets hold the boxes that it has now. */
function ConfirmedEstimate({ path, shipment, boxes }) {
  const resource = useResource(path);
  return html`<${Loaded} resource=${resource}>${confirmed => {
    const edited = confirmed.history.some(each => each.event === 'QUANTITIES_CHANGED');
    return html`<${Estimate} shipment=${shipment} boxes=${edited ? confirmed.boxes : boxes} />`;
  }}<//>`;
}

/** Shows the pallets of a shipment of this workflow. */
export default function PalletsPage({ id, part }) {
  const workflow = useResource(`/workflows/${id}`);
  const pallets = useResource(`/workflows/${id}/shipments/${part}/pallets`);
  useTitle(workflow.data && t('pallets.of', { place: planned(workflow.data, part)?.destination.warehouseId ?? '' }));
  return html`<nav class="crumbs" aria-label=${t('crumbs')}><a href="#/workflows">${t('place.workflows')}</a> <a href="#/workflows/${id}">${workflow.data?.name ?? ''}</a></nav>
    <${Loaded} resource=${workflow}>${data => html`<${Loaded} resource=${pallets}>${shipment => {
    const facts = planned(data, part);
    const confirmed = data.shipments?.find(each => each.shipmentId === part);
    return html`<div class="title"><h1>${t('pallets.of', { place: facts?.destination.warehouseId ?? '' })}</h1></div>
      <${Figures} pairs=${[[t('pallets'), `${n('pallets-count', shipment.quantity)} · ${family('estimated-by', shipment.estimatedBy)}`], [t('weight'), weight(shipment.weight)],
        [t('boxes'), facts && number(facts.boxCount)], [t('pallet.sizes'), shipment.pallets.map(each => size(each.dimensions)).filter((each, index, all) => all.indexOf(each) === index).slice(0, 3).join(' · ') || undefined]]} />
      <div class="two"><section class="card">${confirmed
      ? html`<${ConfirmedEstimate} path="/shipments/${confirmed.shipmentConfirmationId}" shipment=${shipment} boxes=${data.boxes ?? []} />`
      : html`<${Estimate} shipment=${shipment} boxes=${data.boxes ?? []} />`}</section>
        ${data.actions.includes('pallets') && html`<${OwnPallets} workflow=${data} shipmentId=${part} pallets=${shipment} onSaved=${() => { workflow.load(); pallets.load(); }} />`}</div>`;
  }}<//>`}<//>`;
}
