'use strict';

const words = {
  en: {
    title: 'You are called',
    what: 'Say that you see to it: nobody else is called then, and you are not told again.',
    button: 'I see to it',
    sending: 'Sending…',
    done: 'Thank you: it is yours, and nobody else is called.',
    over: 'All of it is over: there is nothing left to see to.',
    wrong: 'This link is not whole, or older than a day: open the newest one.',
    failed: 'That did not arrive. Please try again.',
    screens: 'Open Vigie',
  },
  fr: {
    title: 'On vous appelle',
    what: 'Dites que vous vous en occupez : personne d’autre ne sera appelé, et vous ne serez pas relancé.',
    button: 'Je m’en occupe',
    sending: 'Envoi…',
    done: 'Merci : c’est à vous, et personne d’autre n’est appelé.',
    over: 'Tout est terminé : il n’y a plus rien à faire.',
    wrong: 'Ce lien est incomplet, ou a plus d’un jour : ouvrez le plus récent.',
    failed: 'L’envoi n’a pas abouti. Réessayez.',
    screens: 'Ouvrir Vigie',
  },
};

const language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
const say = words[language];
const find = (id) => document.getElementById(id);
const button = find('button');
const state = find('state');

// What follows the sign is never sent by opening the page.
const token = location.hash.slice(1);

const answers = { 200: 'done', 400: 'wrong', 409: 'over' };

async function acknowledge() {
  button.disabled = true;
  state.textContent = say.sending;
  let answer = 'failed';
  try {
    const response = await fetch('/api/v1/acknowledgements', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    answer = answers[response.status] ?? 'failed';
  } catch {
    answer = 'failed';
  }
  state.textContent = say[answer];
  button.hidden = answer !== 'failed';
  button.disabled = false;
}

document.documentElement.lang = language;
find('title').textContent = say.title;
find('screens').textContent = say.screens;
if (token === '') {
  state.textContent = say.wrong;
} else {
  find('what').textContent = say.what;
  button.textContent = say.button;
  button.hidden = false;
  button.addEventListener('click', acknowledge);
}
