import { formatCount } from '../measures/format';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import { type Directory, KINDS } from './directory';
import { addressOfAll } from './place';
import type { Ids } from './undescribed';
import { setupWords } from './words';

interface OverviewProps {
  readonly directory: Directory;
  readonly undescribed: Ids;
}

/** What there is to describe, in the order in which one does it, and how far it has come. */
export function Overview({ directory, undescribed }: OverviewProps) {
  const told = setupWords.value;
  const count = (number: number) => formatCount(number, language.value);
  return (
    <ol class="steps">
      {KINDS.map((kind) => {
        const described = directory[kind].length;
        const open = undescribed[kind].length;
        return (
          <li key={kind}>
            <h2>
              <a href={addressOfAll(kind)} data-in-place>
                {told.kinds[kind]}
              </a>
            </h2>
            <p>{told.purposes[kind]}</p>
            <p class="step-count">
              <span class="standing-as" data-state={described === 0 ? 'closed' : 'well'}>
                <Shape name={described === 0 ? 'closed' : 'well'} />
                {told.described(described, count(described))}
              </span>{' '}
              {open === 0 ? null : (
                <span class="standing-as" data-state="watch">
                  <Shape name="watch" />
                  {told.undescribed(count(open))}
                </span>
              )}
            </p>
          </li>
        );
      })}
      <li>
        <h2>
          <a href="/boards" data-in-place>
            {told.walls}
          </a>
        </h2>
        <p>{told.wallsPurpose}</p>
      </li>
    </ol>
  );
}
