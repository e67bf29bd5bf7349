'use strict';

/* What is typed at the desk and not yet sent outlives a time-out: it is kept in this tab until it is sent. */
for (const field of document.querySelectorAll('[data-keep]')) {
  const key = `keep:${field.dataset.keep}`;
  const kept = sessionStorage.getItem(key);
  if (kept && !field.value) {
    field.value = kept;
  }
  field.addEventListener('input', () => sessionStorage.setItem(key, field.value));
}

document.addEventListener('click', (event) => {
  const done = event.target.closest('[data-forget]');
  if (done) {
    sessionStorage.removeItem(`keep:${done.dataset.forget}`);
  }
});
