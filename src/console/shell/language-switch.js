// Switches between the languages.
import { html } from '../library/preact.js';
import { LANGUAGES, language, speak, t } from '../language.js';

/** Shows the languages, each by its own name. */
export const LanguageSwitch = () => html`<select class="quiet" aria-label=${t('language')} value=${language.get()} onChange=${event => speak(event.target.value)}>
  ${Object.entries(LANGUAGES).map(([name, label]) => html`<option value=${name} lang=${name}>${label}</option>`)}
</select>`;
