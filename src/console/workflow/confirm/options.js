// The placement options, side by side.
import { html } from '../../library/preact.js';
import { family, money, n, number, t } from '../../language.js';
import { Countdown } from '../../parts/countdown.js';
import { Figures } from '../../parts/figures.js';
import { Sentence } from '../../parts/explanation.js';

/** Returns the fee with the cheapest shipping that has a price here; an own carrier is paid elsewhere. Nothing if there is none. */
function totalOf({ figures: { fee }, quotes }) {
  const prices = quotes.filter(each => each.available && each.shippingSolution === 'AMAZON_PARTNERED_CARRIER').map(each => each.charges.shipping.amount);
  return prices.length > 0 ? { amount: fee.amount + Math.min(...prices), code: fee.code } : undefined;
}

/** Returns the options that cost least with shipping, if that tells them from others. */
function cheapest(options) {
  const amounts = options.map(option => Math.round((totalOf(option)?.amount ?? Infinity) * 100));
  const least = Math.min(...amounts);
  return options.filter((option, index) => amounts[index] === least && amounts.some(amount => amount > least));
}

const placed = shipments => shipments.map(each => each.destination.warehouseId).join('\u00a0· ');

function Option({ option, options, chosen, fixed, onChoose }) {
  const { placementOptionId, strategy, figures, shipments, destinationsChanged, chargesChanged = [] } = option;
  const free = figures.fee.amount === 0;
  const total = totalOf(option);
  return html`<label class="tile ${chosen ? 'chosen' : ''}">
    <input type="radio" name="placement" value=${placementOptionId} checked=${chosen} disabled=${fixed && !chosen} onChange=${onChoose} />
    <span class="tile-head"><strong>${family('strategy', strategy)}</strong>${option.default && html`<span class="badge quiet">${t('option.default')}</span>`}</span>
    <span class="tile-head"><span class="price">${free ? t('fee.none') : money(figures.fee)}</span>${cheapest(options).includes(option) && html`<span class="badge good">${t('option.cheapest')}</span>`}</span>
    ${total && html`<span class="muted">${t('option.total', { total: money(total) })}</span>`}
    <span class="muted">${n('shipments', shipments.length)}${t('colon')}${placed(shipments)}</span>
    <${Figures} class="small" pairs=${[[t('miles.buyers'), number(figures.milesToBuyers)], [t('miles.inbound'), number(figures.inboundMiles)]]} />
    <span class="why"><${Sentence} of=${option} member="why" /></span>
    ${destinationsChanged && html`<span class="muted">${t('option.changed', { added: destinationsChanged.added.join(t('comma')) || '–', removed: destinationsChanged.removed.join(t('comma')) || '–' })}</span>`}
    ${chargesChanged.map(each => html`<span class="muted" key=${each.shippingMode + each.shippingSolution}>${t('option.charges', { mode: family('mode', each.shippingMode), solution: family('solution', each.shippingSolution), before: money(each.before), now: money(each.now) })}</span>`)}
  </label>`;
}

/** Shows the options as tiles of which one is chosen, and how long they hold. */
export function Options({ workflow, choice }) {
  const options = workflow.placementOptions;
  const first = options[0];
  const offered = first?.status === 'OFFERED' && workflow.status === 'AWAITING_CONFIRMATION';
  return html`<section><h3>${t('placement')} ${offered && html`<span class="muted">${t('placement.valid')} <${Countdown} until=${first.expiration} name=${t('placement.expires', { name: workflow.name })} /></span>`}</h3>
    <div class="tiles" role="radiogroup" aria-label=${t('placement')}>
      ${options.map(option => html`<${Option} key=${option.placementOptionId} option=${option} options=${options} fixed=${Boolean(workflow.acceptance)}
        chosen=${option.placementOptionId === choice.placementOptionId}
        onChoose=${() => choice.set({ placementOptionId: option.placementOptionId })} />`)}
    </div></section>`;
}
