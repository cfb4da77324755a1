// The door of the console where an issuer signs sellers in: nothing is shown to who has not, and a token that is over is said at once.
import { html, useState } from '../library/preact.js';
import { t } from '../language.js';
import { claimsOf, ended, sellerName, session, signOut } from '../api/session.js';
import { useStore } from '../state/store.js';
import { useTitle } from '../state/title.js';
import { Notice } from '../parts/notice.js';
import { beginSignIn, completeSignIn } from './sign-in.js';

const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Ends the session when its token is over. */
function watch() {
  const { exp } = claimsOf(session.get());
  if (exp) setTimeout(() => ended.set(true), Math.min(Math.max(0, exp * 1000 - Date.now()), LONGEST_TIMEOUT));
}

const failed = await completeSignIn();
watch();

function SignIn({ failure, primary }) {
  const [problem, set] = useState(failure);
  const leave = () => beginSignIn().catch(error => { console.warn(error); set(true); });
  return html`${problem && html`<${Notice} kind="danger">${t('sign-in.failed')}<//>`}
    <button class="button ${primary ? 'primary large' : ''}" onClick=${leave}>${t('seller.switch')}</button>`;
}

function SignInPage() {
  useTitle(t('sign-in'));
  return html`<section class="card sign-in"><img src="icon.svg" alt="" width="48" height="48" /><h1>${t('sign-in')}</h1><p class="muted">${t('sign-in.about')}</p><${SignIn} failure=${failed} primary /></section>`;
}

/** Shows its children to a seller who has signed in, and says when that is over; to others how to sign in. */
export function Door({ children }) {
  const over = useStore(ended);
  if (!useStore(session)) return html`<${SignInPage} />`;
  return html`${over && html`<div class="signed-out"><${Notice} kind="danger" action=${html`<${SignIn} failure=${failed} />`}>${t('problem.not-authenticated')}<//></div>`}
    ${children}`;
}

/** Shows who has signed in, and signs out. */
export function Account() {
  if (!useStore(session)) return null;
  return html`<span class="account muted"><span class="hidden">${t('seller')}${t('colon')}</span>${sellerName()}</span>
    <button class="quiet" onClick=${signOut}>${t('sign-out')}</button>`;
}
