'use strict';

/* A file on its way shows how far it is; without scripts the form is posted as any other. */
const form = document.getElementById('report-upload');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const told = document.getElementById('file-error');
  const bar = document.getElementById('report-bar');
  const button = form.querySelector('button');
  const file = form.elements.file.files[0];
  if (file && file.size > Number(form.dataset.most)) {
    told.textContent = form.dataset.large;
    return;
  }
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.querySelector('progress').value = loaded / total;
  });
  const fail = () => {
    told.textContent = form.dataset.failed;
    bar.hidden = true;
    button.disabled = false;
  };
  request.addEventListener('load', () => {
    if (request.status === 200) {
      location.assign(request.responseURL);
    } else {
      fail();
    }
  });
  request.addEventListener('error', fail);
  told.textContent = '';
  bar.hidden = false;
  button.disabled = true;
  request.send(new FormData(form));
});

/* A report that is worked on is looked at again and again until it is over. */
const seen = () => document.getElementById('report-state');

async function look() {
  if (seen()?.dataset.working !== 'true') {
    return;
  }
  try {
    const answer = await fetch(location.href);
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.getElementById('report-state');
      if (next) {
        seen().replaceWith(next);
      }
    }
  } catch {
    /* The next look may do better. */
  }
  setTimeout(look, 1000);
}

setTimeout(look, 1000);
