'use strict';

/* What is typed at the desk and not yet sent outlives a time-out: it is kept in this tab until it is sent. */
if (document.getElementById('done')) {
  const sent = new URLSearchParams(location.search).get('no');
  Object.keys(sessionStorage).filter((key) => key.startsWith(`keep:${sent}-`)).forEach((key) => sessionStorage.removeItem(key));
}
for (const field of document.querySelectorAll('[data-keep]')) {
  const key = `keep:${field.dataset.keep}`;
  const kept = sessionStorage.getItem(key);
  if (kept && !field.value) {
    field.value = kept;
  }
  field.addEventListener('input', () => sessionStorage.setItem(key, field.value));
}

/* Keys: one letter presses what carries it, or gets it ready where Enter must follow; j and k walk along the rows, Enter opens, x selects. */
const rows = [...document.querySelectorAll('[data-row]')];
let at = -1;

function stand(next) {
  rows[at]?.classList.remove('at');
  at = Math.max(0, Math.min(rows.length - 1, next));
  rows[at]?.classList.add('at');
  rows[at]?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', (event) => {
  if (event.target.closest('input:not([type=checkbox]), textarea, select') || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (rows.length && (event.key === 'j' || event.key === 'k')) {
    stand(at + (event.key === 'j' ? 1 : -1));
  } else if (at >= 0 && event.key === 'Enter' && event.target === document.body) {
    rows[at].querySelector('a')?.click();
  } else if (at >= 0 && event.key === 'x') {
    rows[at].querySelector('input[type=checkbox]')?.click();
  } else {
    const pressed = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === event.key);
    if (!pressed) {
      return;
    }
    event.preventDefault();
    pressed.matches('input, [data-arm]') ? pressed.focus() : pressed.click();
  }
});

document.addEventListener('click', (event) => {
  event.target.closest('[data-zoom]')?.classList.toggle('zoomed');
});

for (const all of document.querySelectorAll('[data-all]')) {
  all.addEventListener('change', () => {
    for (const box of document.querySelectorAll(`input[name="${all.dataset.all}"]`)) {
      box.checked = all.checked;
    }
  });
}

/* The notice as it will be: every reason that is ticked, then the clerk's own words. */
const preview = document.getElementById('preview');
if (preview) {
  const form = preview.closest('form');
  const show = () => {
    const told = [...form.querySelectorAll('[name=reason]:checked')].map((box) => `${box.labels[0].firstChild.textContent.trim()}: ${box.dataset.mend}`);
    const words = form.querySelector('[name=words]').value.trim();
    const list = preview.querySelector('ol');
    list.replaceChildren(...[...told, words].filter((line) => line).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }));
    preview.querySelector('p').hidden = list.children.length > 0;
  };
  form.addEventListener('input', show);
  show();
}

/* A scan is sent at once and kept until the form is handed in with its id. */
const scan = document.querySelector('[data-upload]');
scan?.addEventListener('change', async () => {
  const file = scan.files[0];
  const sent = new FormData();
  sent.append('kind', scan.dataset.upload);
  sent.append('file', file);
  const line = document.createElement('li');
  try {
    const answer = await fetch('/api/v1/materials', { method: 'POST', body: sent });
    const kept = await answer.json();
    if (!answer.ok) {
      throw new Error(kept.detail);
    }
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = '/materials';
    field.value = `${scan.dataset.upload}:${kept.id}`;
    line.append(field, file.name);
  } catch (failure) {
    line.textContent = `${scan.dataset.failed} ${failure.message ?? ''}`;
  }
  document.getElementById('uploads').append(line);
  scan.value = '';
});

/* Files that are being made are looked at again until all are, but not while somebody is among them. */
const made = () => document.getElementById('made');

async function look() {
  if (made()?.dataset.working !== 'true') {
    return;
  }
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.getElementById('made');
    if (answer.ok && next && !made().contains(document.activeElement)) {
      made().replaceWith(next);
    }
  } catch {
    /* The next look may do better. */
  }
  setTimeout(look, 5000);
}

setTimeout(look, 5000);
