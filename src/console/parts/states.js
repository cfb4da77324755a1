// The states that boxes can come from, by the names that the seller's language has for them.
import { html } from '../library/preact.js';
import { family, inOrder, language, t } from '../language.js';

/** The 50 states and the District of Columbia. */
const SENDING = ['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY'];

/** Returns a state as the list shows it: what one types to find it stands first. */
const shown = code => (language.get() === 'en' ? `${family('state', code)} (${code})` : `${code} ${family('state', code)}`);

/** Returns the options of a list of states. A text that is none of them stays what it is. */
export const stateOptions = chosen => [
  html`<option value="">${t('state.choose')}</option>`,
  ...(chosen && !SENDING.includes(chosen) ? [html`<option value=${chosen} selected>${family('state', chosen)}</option>`] : []),
  ...SENDING.map(code => [code, shown(code)]).sort((one, other) => inOrder(one[1], other[1]))
    .map(([code, name]) => html`<option value=${code} selected=${code === chosen}>${name}</option>`),
];
