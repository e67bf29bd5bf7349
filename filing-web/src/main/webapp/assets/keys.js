'use strict';

/* Forms that a security key answers: what the browser is to ask stands in data-ask as WebAuthn's JSON, the answer goes with the form. */
const toBytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function optionsOf(form) {
  const options = JSON.parse(form.dataset.ask);
  options.challenge = toBytes(options.challenge);
  for (const key of [...(options.allowCredentials ?? []), ...(options.excludeCredentials ?? [])]) {
    key.id = toBytes(key.id);
  }
  return options;
}

async function askKey(form) {
  const publicKey = optionsOf(form);
  const answer = { clientExtensionResults: {} };
  let key;
  if (publicKey.user) {
    publicKey.user.id = toBytes(publicKey.user.id);
    key = await navigator.credentials.create({ publicKey });
    answer.response = { attestationObject: toText(key.response.attestationObject), transports: key.response.getTransports?.() ?? [] };
  } else {
    key = await navigator.credentials.get({ publicKey });
    answer.response = { authenticatorData: toText(key.response.authenticatorData), signature: toText(key.response.signature) };
    if (key.response.userHandle) {
      answer.response.userHandle = toText(key.response.userHandle);
    }
  }
  answer.response.clientDataJSON = toText(key.response.clientDataJSON);
  return JSON.stringify({ ...answer, id: key.id, rawId: toText(key.rawId), type: key.type });
}

async function submitKey(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const button = form.querySelector('button');
  const waiting = form.querySelector('[data-waiting]');
  const told = form.querySelector('[data-failed]');
  button.disabled = true;
  told.textContent = '';
  waiting.textContent = waiting.dataset.waiting;
  try {
    form.elements.answer.value = await askKey(form);
    form.submit();
  } catch (failure) {
    told.textContent = failure.name === 'InvalidStateError' ? told.dataset.twice : told.dataset.failed;
    waiting.textContent = '';
    button.disabled = false;
    button.focus();
  }
}

/* Keys answer at the desk's own address only; elsewhere, and where there is no TLS, none is asked. */
for (const form of document.querySelectorAll('form[data-origin]')) {
  if (!window.PublicKeyCredential || location.origin !== form.dataset.origin) {
    document.querySelector('[data-keyless]').hidden = false;
    continue;
  }
  form.hidden = false;
  if (form.dataset.ask) {
    form.addEventListener('submit', submitKey);
    if (document.activeElement === document.body) {
      form.querySelector('button').focus();
    }
  }
}
