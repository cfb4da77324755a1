// Switches between the languages.
import { html } from '../library/preact.js';
import { LANGUAGES, language, speak, t } from '../language.js';
import { announce } from '../state/announcements.js';

async function choose({ target }) {
  try {
    await speak(target.value);
  } catch {
    target.value = language.get();
    announce(t('problem.connection-lost'));
  }
}

/** Shows the languages, each by its own name. */
export const LanguageSwitch = () => html`<select class="quiet" aria-label=${t('language')} value=${language.get()} onChange=${choose}>
  ${Object.entries(LANGUAGES).map(([name, label]) => html`<option value=${name} lang=${name}>${label}</option>`)}
</select>`;
