/** The first page asks the server about a code before it leaves, so that a wrong one is told at its field. */

const join = /** @type {HTMLFormElement} */ (document.getElementById('join'));
const back = /** @type {HTMLFormElement} */ (document.getElementById('return'));
const signIn = /** @type {HTMLFormElement} */ (document.getElementById('sign-in'));

/** Codes are read aloud and typed on phones: case, spaces and hyphens do not matter. @param {string} raw */
const clean = (raw) => raw.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** @param {string} code */
const shown = (code) => (code.length === 8 ? `${code.slice(0, 4)}-${code.slice(4)}` : code);

/** @param {HTMLFormElement} form @param {string} [message] */
function tell(form, message) {
  const input = form.querySelector('input');
  const place = form.querySelector('.problem');
  if (!input || !place) return;
  place.textContent = message ?? '';
  /** @type {HTMLElement} */ (place).hidden = !message;
  if (message) {
    input.setAttribute('aria-invalid', 'true');
    input.focus();
    input.select();
  } else {
    input.removeAttribute('aria-invalid');
  }
}

/** @param {HTMLFormElement} form @param {(code: string) => Promise<Response>} ask @param {(answer: any, code: string) => string} where */
function guard(form, ask, where) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const code = clean(form.querySelector('input')?.value ?? '');
    if (!code) return tell(form, form.dataset.empty);
    tell(form);
    try {
      const answer = await ask(code);
      if (answer.ok) location.assign(where(await answer.json(), code));
      else tell(form, answer.status === 429 ? form.dataset.later : answer.status >= 500 ? form.dataset.offline : form.dataset.unknown);
    } catch {
      tell(form, form.dataset.offline);
    }
  });
  form.querySelector('input')?.addEventListener('input', () => tell(form));
}

guard(
  join,
  (code) => fetch(`/api/v1/join/${encodeURIComponent(shown(code))}`, { headers: { Accept: 'application/json' } }),
  (_, code) => `/j/${shown(code)}`,
);
guard(
  back,
  (code) => fetch('/api/v1/return', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ returnCode: shown(code) }) }),
  (answer) => `/w/${answer.workshop}`,
);

// A wrong password must not cost the e-mail as well. Kept in this tab only.
const email = /** @type {HTMLInputElement} */ (document.getElementById('email'));
try {
  signIn.addEventListener('submit', () => sessionStorage.setItem('kuulolla.email', email.value));
  if (document.getElementById('sign-in-problem')) {
    email.value = sessionStorage.getItem('kuulolla.email') ?? '';
    document.getElementById(email.value ? 'password' : 'email')?.focus();
  } else {
    sessionStorage.removeItem('kuulolla.email');
  }
} catch {
  // Storage is refused: the e-mail is typed again.
}
