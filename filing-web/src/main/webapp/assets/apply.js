'use strict';

/*
 * The form of the filing. Fields are saved as they are left, one save at a time; what is not saved
 * yet stays in this tab's storage until it is. Without this script the buttons do the same.
 */
(() => {
  const form = document.getElementById('step');
  const unsent = 'beian.unsent';

  const show = (element, visible) => {
    if (element) {
      element.hidden = !visible;
    }
  };

  /* Lists of rows are sent whole: rows have no names of their own. */
  const rowList = (name) => name.match(/^(.*)\/\d+\/[^/]+$/)?.[1];

  function valuesOf(name) {
    const list = rowList(name);
    return [...new FormData(form)].filter(([key, value]) =>
      typeof value === 'string' && (list ? rowList(key) === list : key === name));
  }

  /* Saving */
  const pending = new Map();
  const touched = new Set();
  let saving = null;
  let before = null;

  /* What the page knew when it was shown: what was changed elsewhere since is not overwritten. */
  const stand = ['draft', 'revision', 'page'];
  const standNow = () => stand.map((name) => [name, form.elements[name].value]);

  /* Words that another page left unsent may belong to another draft than the one shown here. */
  function isElsewhere() {
    const here = form.elements.draft.value;
    const there = new Map(before ?? standNow()).get('draft');
    return here === 'new' ? before !== null : ![here, there].includes('') && here !== there;
  }

  /* A page that opened its draft by saving goes on in that draft. */
  function standOn(draft) {
    for (const field of document.querySelectorAll('input[name=draft]')) {
      field.value = draft;
    }
  }

  function remember() {
    const entries = [...pending.values()].flat();
    if (entries.length) {
      sessionStorage.setItem(unsent, JSON.stringify({ entries, from: before ?? standNow() }));
    } else {
      sessionStorage.removeItem(unsent);
    }
  }

  function note(name) {
    pending.set(rowList(name) ?? name, valuesOf(name));
    remember();
  }

  async function send() {
    const batch = [...pending];
    const status = document.getElementById('saved');
    status.textContent = status.dataset.saving;
    const answer = await fetch(form.dataset.save, {
      method: 'POST',
      body: new URLSearchParams([...(before ?? standNow()), ...batch.flatMap(([, entries]) => entries)]),
      keepalive: true,
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const { draft, conflict, findings } = await answer.json();
    if (!isElsewhere()) {
      standOn(draft);
      show(document.getElementById('conflict'), conflict);
    }
    before = null;
    for (const [key, entries] of batch) {
      if (pending.get(key) === entries) {
        pending.delete(key);
      }
    }
    remember();
    status.textContent = status.dataset.saved;
    tell(findings);
  }

  async function sendAll() {
    try {
      while (pending.size) {
        await send();
      }
      show(document.getElementById('unsaved'), false);
      return true;
    } catch {
      document.getElementById('saved').textContent = '';
      show(document.getElementById('unsaved'), true);
      setTimeout(save, 5000);
      return false;
    }
  }

  function save() {
    saving ??= sendAll().finally(() => {
      saving = null;
    });
    return saving;
  }

  /* Findings */
  function paragraph(finding) {
    const p = document.createElement('p');
    const mark = document.createElement('strong');
    const text = document.createElement('span');
    mark.textContent = finding.fault ? form.dataset.error : form.dataset.note;
    text.append(mark, finding.text);
    p.className = finding.fault ? '' : 'field-note';
    p.append(text);
    return p;
  }

  function tell(findings) {
    for (const field of form.querySelectorAll('[data-field]')) {
      const name = field.dataset.field;
      if (touched.has(name)) {
        const here = findings.filter((finding) => finding.name === name);
        const bad = here.some((finding) => finding.fault);
        field.classList.toggle('field-bad', bad);
        field.querySelector(':scope > .field-error').replaceChildren(...here.map(paragraph));
        field.querySelector(':scope > .input')?.setAttribute('aria-invalid', String(bad));
      }
    }
  }

  /* Fields asked only when another has a certain value */
  function unfold() {
    const given = new FormData(form);
    for (const part of form.querySelectorAll('[data-when]')) {
      const wanted = part.dataset.is.split(' ');
      part.classList.toggle('when-not', !given.getAll(part.dataset.when).some((v) => wanted.includes(v)));
    }
  }

  function restore(entries) {
    const byName = Map.groupBy ? Map.groupBy(entries, ([name]) => name)
      : entries.reduce((map, entry) => map.set(entry[0], [...(map.get(entry[0]) ?? []), entry]), new Map());
    for (const [name, values] of byName) {
      const given = values.map(([, value]) => value);
      for (const control of isElsewhere() ? [] : form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (control.type === 'radio' || control.type === 'checkbox') {
          control.checked = given.includes(control.value);
        } else if (control.type !== 'hidden') {
          control.value = given[0];
        }
      }
      pending.set(rowList(name) ?? name, entries.filter(([key]) => (rowList(key) ?? key) === (rowList(name) ?? name)));
    }
  }

  if (form?.dataset.save) {
    for (const field of form.querySelectorAll('.field-bad')) {
      touched.add(field.dataset.field);
    }
    const left = JSON.parse(sessionStorage.getItem(unsent) ?? '{"entries":[]}');
    before = left.entries.length ? left.from : null;
    restore(left.entries);
    unfold();
    save();

    form.addEventListener('change', ({ target }) => {
      if (target.name?.startsWith('/')) {
        touched.add(target.closest('[data-field]')?.dataset.field);
        note(target.name);
        unfold();
        save();
      }
    });
    setInterval(save, 5000);
    form.addEventListener('input', ({ target }) => {
      if (target.name?.startsWith('/')) {
        note(target.name);
      }
    });
    form.addEventListener('focusout', ({ target }) => {
      if (target.name?.startsWith('/') && target.matches('.input') && !touched.has(target.name) && target.value === '') {
        touched.add(target.name);
        note(target.name);
        save();
      }
    });
  }

  /* Sending a page: first what is unsaved, then once */
  let leaving = null;
  form?.addEventListener('submit', (event) => {
    if (leaving) {
      event.preventDefault();
      return;
    }
    if (pending.size || saving) {
      event.preventDefault();
      save().then((saved) => saved && form.requestSubmit(event.submitter));
      return;
    }
    leaving = event.submitter ?? {};
    setTimeout(() => {
      leaving.disabled = true;
    });
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && leaving) {
      leaving.disabled = false;
      leaving = null;
    }
  });

  /* Uploads */
  const upload = document.getElementById('upload');
  upload?.addEventListener('submit', (event) => {
    event.preventDefault();
    const told = document.getElementById('upload-error');
    const bar = upload.querySelector('progress');
    const file = upload.elements.file.files[0];
    if (file && file.size > Number(upload.dataset.most)) {
      told.textContent = upload.dataset.large;
      return;
    }
    const request = new XMLHttpRequest();
    request.open('POST', upload.action);
    request.responseType = 'document';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = loaded / total;
    });
    request.addEventListener('loadend', () => {
      show(bar.parentElement, false);
      event.submitter.disabled = false;
      const answer = request.response?.getElementById('materials');
      if (answer) {
        document.getElementById('materials').replaceWith(answer);
        standOn(request.response.querySelector('input[name=draft]').value);
        told.replaceChildren(...request.response.getElementById('upload-error').childNodes);
        if (request.status < 300) {
          upload.reset();
        }
      } else {
        told.textContent = upload.dataset.failed;
      }
    });
    bar.value = 0;
    show(bar.parentElement, true);
    told.replaceChildren();
    event.submitter.disabled = true;
    request.send(new FormData(upload));
  });

  /* Copying a number */
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy);
      getSelection().selectAllChildren(source);
      try {
        await navigator.clipboard.writeText(source.textContent.trim());
      } catch {
        document.execCommand('copy');
      }
      button.querySelector('span').textContent = button.dataset.copied;
    });
  }

  if (document.querySelector('[data-done]')) {
    sessionStorage.removeItem(unsent);
  }
})();
