// The preferences of the seller, kept by the server, and those of this browser.
import { html, useState } from '../library/preact.js';
import { family, t } from '../language.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { useResource } from '../state/resource.js';
import { useTitle } from '../state/title.js';
import { Loaded } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { SYSTEMS, measureIn, units } from '../measures.js';
import { STRATEGIES } from './strategies.js';

function Placement({ preferences, replace }) {
  const [chosen, choose, forget] = useDraft('preference', preferences.placementPreference);
  const [saved, setSaved] = useState(false);
  const action = useAction('PUT');

  async function save(event) {
    event.preventDefault();
    const changed = await action.run('/preferences', { placementPreference: chosen });
    if (!changed) return;
    forget();
    setSaved(true);
    replace(changed);
  }

  return html`<form class="card" onSubmit=${save}><h2>${t('preference.placement')}</h2><p class="muted">${t('preference.placement.about')}</p>
    <div class="tiles" role="radiogroup" aria-label=${t('preference.placement')}>${STRATEGIES.map(each => html`<label class="tile ${chosen === each ? 'chosen' : ''}">
      <input type="radio" name="preference" value=${each} checked=${chosen === each} onChange=${() => { setSaved(false); choose(each); }} />
      <strong>${family('strategy', each)}</strong><span class="muted">${t(`strategy.${each}.about`)}</span></label>`)}</div>
    <${ProblemNotice} problem=${action.problem} />
    ${saved && html`<${Notice} kind="success">${t('saved')}<//>`}
    <button class="button primary" disabled=${action.busy || chosen === preferences.placementPreference}>${t('save')}</button>
  </form>`;
}

/** Shows the preferences. */
export default function PreferencesPage() {
  const resource = useResource('/preferences');
  useTitle(t('place.preferences'));
  return html`<div class="title"><h1>${t('place.preferences')}</h1></div>
    <${Loaded} resource=${resource}>${preferences => html`<${Placement} preferences=${preferences} replace=${resource.replace} />`}<//>
    <section class="card"><h2>${t('language')}</h2><${LanguageSwitch} /></section>
    <section class="card"><h2 id="units-title">${t('units-of-measure')}</h2>
      <select aria-labelledby="units-title" onChange=${event => measureIn(event.target.value)}>
        ${SYSTEMS.map(each => html`<option value=${each} selected=${each === units.get()}>${t(`units.${each}`)}</option>`)}</select></section>`;
}
