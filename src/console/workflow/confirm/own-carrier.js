// The seller's own carrier: one of the list, or another by its name.
import { html, useEffect, useState } from '../../library/preact.js';
import { t } from '../../language.js';
import { send } from '../../api/request.js';
import { Field } from '../../parts/field.js';

const OTHER = 'OTHER';

/** Shows the carriers of the chosen mode that take all of the boxes. */
export function OwnCarrier({ choice, quote }) {
  const [methods, setMethods] = useState([]);
  useEffect(() => {
    send('GET', '/carriers').then(({ data }) => setMethods(data.methods)).catch(() => setMethods([]));
  }, []);
  const method = methods.find(each => each.shippingMode === quote.shippingMode && each.shippingSolution === quote.shippingSolution);
  const refused = new Set(quote.unavailableCarriers?.map(each => each.carrier.alphaCode));
  const carriers = (method?.carriers ?? [quote.carrier]).filter(each => !refused.has(each.alphaCode));
  const chosen = choice.carrier ?? carriers[0]?.alphaCode;
  return html`<div class="own-carrier">
    <${Field} name="carrier" label=${t('carrier')} value=${chosen} onValue=${carrier => choice.set({ carrier, carrierName: undefined })}>
      ${carriers.map(each => html`<option value=${each.alphaCode} selected=${each.alphaCode === chosen}>${each.alphaCode === OTHER ? t('carrier.other') : each.name}</option>`)}
    <//>
    ${method?.takesOtherCarriers && chosen === OTHER && html`<${Field} name="carrier-name" label=${t('carrier.name')} value=${choice.carrierName} maxlength="100"
      onValue=${carrierName => choice.set({ carrier: OTHER, carrierName })} />`}
  </div>`;
}
