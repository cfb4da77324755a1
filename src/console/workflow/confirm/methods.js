// How the boxes travel: mode and carrier, with the price of each, or why it cannot be chosen.
import { html } from '../../library/preact.js';
import { family, money, t } from '../../language.js';
import { duration, span } from '../../measures.js';
import { Countdown } from '../../parts/countdown.js';
import { Sentence } from '../../parts/explanation.js';
import { OwnCarrier } from './own-carrier.js';

const MODES = ['GROUND_SMALL_PARCEL', 'FREIGHT_LTL'];
const PARTNERED = 'AMAZON_PARTNERED_CARRIER';

function Unavailable({ quote }) {
  return html`${quote.unavailableBecause && html`<p class="unavailable"><strong>${t('method.unavailable')}</strong> <span class="detail"><${Sentence} of=${quote} member="unavailableBecause" /></span></p>`}
    ${quote.unavailableCarriers?.map(each => html`<p class="unavailable">${each.carrier.name}${t('colon')}<span class="detail"><${Sentence} of=${each} member="because" /></span></p>`)}`;
}

function Method({ quote, choice }) {
  const { shippingMode, shippingSolution, carrier, charges, available, voidWindow, holdsUntil } = quote;
  const chosen = choice.shippingMode === shippingMode && choice.shippingSolution === shippingSolution;
  const partnered = shippingSolution === PARTNERED;
  const name = partnered ? t('carrier.partnered', { carrier: carrier.name }) : t('carrier.own');
  return html`<div class="method ${chosen ? 'chosen' : ''} ${available ? '' : 'off'}">
    <label><input type="radio" name="method" value="${shippingMode}/${shippingSolution}" checked=${chosen} disabled=${!available}
      onChange=${() => choice.set({ shippingMode, shippingSolution, carrier: undefined, carrierName: undefined })} />
      <span class="grow"><strong>${name}</strong></span>
      <span class="price">${partnered ? (available ? money(charges.shipping) : '–') : t('carrier.own.price')}</span></label>
    <${Unavailable} quote=${quote} />
    ${available && voidWindow && html`<p class="muted">${t('method.void', { span: span(duration(voidWindow)) })}</p>`}
    ${chosen && holdsUntil && partnered && shippingMode === 'FREIGHT_LTL' && html`<p class="muted">${t('quote.holds')} <${Countdown} until=${holdsUntil} name=${t('quote.expires')} /></p>`}
    ${chosen && !partnered && html`<${OwnCarrier} choice=${choice} quote=${quote} />`}
  </div>`;
}

/** Shows a card for each mode, with its carriers. */
export function Methods({ choice }) {
  const quotes = choice.option?.quotes ?? [];
  return html`<section><h3>${t('mode')} <span class="muted">${t('mode.same')}</span></h3>
    <div class="cards" role="radiogroup" aria-label=${t('mode')}>${MODES.map(mode => html`<div class="card" key=${mode}>
      <h4>${family('mode', mode)}</h4><p class="muted">${t(`mode.${mode}.about`)}</p>
      ${quotes.filter(each => each.shippingMode === mode).map(quote => html`<${Method} key=${quote.shippingSolution} quote=${quote} choice=${choice} />`)}
    </div>`)}</div></section>`;
}
