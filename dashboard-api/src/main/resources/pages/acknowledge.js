'use strict';

// Each thing that there is to say: its title, and what it means.
const words = {
  en: {
    open: [
      'You are called',
      'Say that you see to it: nobody else is called then, and you are not told again.',
    ],
    done: ['It is yours', 'Thank you. Nobody else is called.'],
    acknowledged: ['Somebody sees to it', 'Nobody else is called, and you need do nothing here.'],
    over: ['All of it is over', 'There is nothing left to see to.'],
    wrong: [
      'This link does not work',
      'It is not whole, or older than a day. Open the newest one, or say it in Vigie.',
    ],
    failed: ['Nobody knows yet', 'That did not arrive. Please try again.'],
    button: 'I see to it',
    sending: 'Sending…',
    screens: 'Open Vigie',
  },
  fr: {
    open: [
      'On vous appelle',
      'Dites que vous vous en occupez : personne d’autre ne sera appelé, et vous ne serez pas relancé.',
    ],
    done: ['C’est à vous', 'Merci. Personne d’autre n’est appelé.'],
    acknowledged: ['Quelqu’un s’en occupe', 'Personne d’autre n’est appelé, et vous n’avez rien à faire ici.'],
    over: ['Tout est terminé', 'Il n’y a plus rien à faire.'],
    wrong: [
      'Ce lien ne fonctionne pas',
      'Il est incomplet, ou a plus d’un jour. Ouvrez le plus récent, ou dites-le dans Vigie.',
    ],
    failed: ['Personne ne le sait encore', 'L’envoi n’a pas abouti. Réessayez.'],
    button: 'Je m’en occupe',
    sending: 'Envoi…',
    screens: 'Ouvrir Vigie',
  },
};

const language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
const say = words[language];
const find = (id) => document.getElementById(id);
const button = find('button');
let isPressed = false;

// What follows the sign is never sent by opening the page.
const token = location.hash.slice(1);

function show(what) {
  [find('title').textContent, find('what').textContent] = say[what];
  document.title = `${say[what][0]} · Vigie`;
  button.hidden = what !== 'open' && what !== 'failed';
  button.disabled = false;
  button.textContent = say.button;
}

function post(path) {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  });
}

async function acknowledge() {
  isPressed = true;
  button.disabled = true;
  button.textContent = say.sending;
  try {
    const { status } = await post('/api/v1/acknowledgements');
    show({ 200: 'done', 400: 'wrong', 409: 'over' }[status] ?? 'failed');
  } catch {
    show('failed');
  }
  (button.hidden ? find('title') : button).focus();
}

/** The button is there at once: how it stands may come late, or never where the network is poor. */
async function look() {
  try {
    const response = await post('/api/v1/acknowledgements/state');
    const stands = response.status === 400 ? 'wrong' : response.ok ? (await response.json()).state : 'open';
    if (!isPressed) {
      show(stands);
    }
  } catch {
    // It can still be said.
  }
}

// Another link in the same tab loads nothing anew by itself.
addEventListener('hashchange', () => location.reload());
document.documentElement.lang = language;
find('screens').textContent = say.screens;
if (token === '') {
  show('wrong');
} else {
  button.addEventListener('click', acknowledge);
  show('open');
  look();
}
