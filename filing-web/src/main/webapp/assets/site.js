'use strict';

/* PrimeFaces runs what an answer brings under the nonce of this document. */
const nonce = document.querySelector('script[nonce]')?.nonce;
if (window.PrimeFaces && nonce) {
  PrimeFaces.csp.init(nonce);
}

/* A summary of faults is read first; a link in it goes to its field and puts the cursor there. */
const focusable = 'input:not([type=hidden]), select, textarea, button, a[href]';

function focusField(id) {
  const element = document.getElementById(id);
  if (!element) {
    return false;
  }
  const target = element.matches(focusable) ? element : element.querySelector(focusable);
  (target ?? element).focus();
  (element.closest('.field') ?? element).scrollIntoView({ block: 'center' });
  return true;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('.fault-summary a[href^="#"]');
  if (link && focusField(decodeURIComponent(link.hash.slice(1)))) {
    event.preventDefault();
  }
});

document.querySelector('[data-focus]')?.focus();

for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
