import { formatSpan } from '../measures/format';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import type { Hook } from './hooks-api';
import { hooksWords } from './words';

/** Everybody who can be called, by name, with how they are called and whether they are at present. */
export function HookList({ hooks }: { readonly hooks: readonly Hook[] }) {
  const told = hooksWords.value;
  if (hooks.length === 0) {
    return <p class="empty">{told.noHooks}</p>;
  }
  return (
    <ul class="call-list">
      {hooks.map((hook) => (
        <li key={hook.id} data-hook={hook.id}>
          <a class="call-link" href={`/hooks/${encodeURIComponent(hook.id)}`} data-in-place>
            {hook.name}
          </a>
          <p class="call-facts">
            <Standing hook={hook} />
            <span>{told.kinds[hook.kind]}</span>
            <span>{hook.host}</span>
            <span>{told.inLanguage[hook.language]}</span>
            {hook.heartbeatSeconds === null ? null : (
              <span>{told.heartbeat(formatSpan(hook.heartbeatSeconds * 1_000, language.value))}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Standing({ hook }: { readonly hook: Hook }) {
  const told = hooksWords.value;
  if (hook.gone) {
    return (
      <span class="standing-as" data-state="watch">
        <Shape name="watch" /> {told.gone}
      </span>
    );
  }
  return (
    <span class="standing-as" data-state={hook.enabled ? 'well' : 'closed'}>
      <Shape name={hook.enabled ? 'well' : 'closed'} /> {hook.enabled ? told.on : told.off}
    </span>
  );
}
