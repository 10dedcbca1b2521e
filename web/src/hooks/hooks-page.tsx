import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { PageProps } from '../app/pages';
import { whereabouts } from '../app/router';
import { backTo } from '../rules/back-to';
import { Awaited } from '../ui/refused';
import { useAnswer } from '../ui/use-answer';
import { HookEditor } from './hook-editor';
import { HookList } from './hook-list';
import '../rules/form.css';
import './hooks.css';
import { allCalls } from './hooks-api';
import { RouteEditor } from './route-editor';
import { RouteList } from './route-list';
import { routeWords } from './route-words';
import { hooksWords } from './words';

/** Who can be called and which alarms call them; or the one of either that the address names, to write. */
export function HooksPage({ live, id }: PageProps) {
  const told = hooksWords.value;
  const { answer: calls, refusal, again } = useAnswer(allCalls, []);
  const note = useSignal('');
  if (calls === null) {
    return (
      <>
        <h1>{told.title}</h1>
        <Awaited refusal={refusal} onAgain={again} />
      </>
    );
  }
  const asked = whereabouts.value.searchParams;
  const done = (said: string) => {
    note.value = said;
    again();
    backTo('/hooks');
  };
  if (id !== null || asked.get('new') === 'hook') {
    const hook = calls.hooks.find((each) => each.id === id) ?? null;
    const now = live.serverTime.value ?? Date.now();
    return (
      <Within isThere={hook !== null || id === null}>
        <HookEditor key={id ?? ''} hook={hook} calls={calls} now={now} onDone={done} />
      </Within>
    );
  }
  const routeId = asked.get('route');
  if (routeId !== null || asked.get('new') === 'route') {
    const route = calls.routes.find((each) => each.id === routeId) ?? null;
    return (
      <Within isThere={route !== null || routeId === null}>
        <RouteEditor key={routeId ?? ''} route={route} calls={calls} state={live.state.value} onDone={done} />
      </Within>
    );
  }
  return (
    <>
      <h1>{told.title}</h1>
      <p class="lead">{told.lead}</p>
      <p role="status">{note.value}</p>
      <section>
        <h2>{told.hooks}</h2>
        <HookList hooks={calls.hooks} />
        <p class="buttons">
          <a class="button" href="/hooks?new=hook" data-in-place>
            {told.addHook}
          </a>
        </p>
      </section>
      <section>
        <h2>{routeWords.value.routes}</h2>
        <p class="lead">{routeWords.value.routesLead}</p>
        <RouteList {...calls} teams={live.state.value.teams} />
        <p class="buttons">
          <a class="button" href="/hooks?new=route" data-in-place>
            {routeWords.value.addRoute}
          </a>
        </p>
      </section>
    </>
  );
}

/** One of them, with the way back to all. */
function Within({ isThere, children }: { readonly isThere: boolean; readonly children: ComponentChildren }) {
  const told = hooksWords.value;
  return (
    <>
      <p class="back-link">
        <a class="quiet-button" href="/hooks" data-in-place>
          {told.back}
        </a>
      </p>
      {isThere ? children : <p class="empty">{told.notThere}</p>}
    </>
  );
}
