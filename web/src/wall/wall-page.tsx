import { useRef } from 'preact/hooks';
import type * as wire from '../api/wire';
import type { LiveModel } from '../live/live-model';
import { densityFor, tilesReadFrom } from '../measures/fit-grid';
import { summarize } from '../measures/summary';
import { language, words } from '../ui/language';
import { AlarmBand, type Band, linesOf } from './alarm-band';
import { alarmsOn } from './alarms';
import { advance, type Course, pagesOf } from './course';
import { FirstRun } from './first-run';
import { ground, isList, layOut } from './ground';
import { byUrgency, type Item, itemsOf, queuesIn } from './items';
import { Tiles } from './tiles';
import { useTraces } from './use-traces';
import { WallHeader } from './wall-header';
import { wallWords } from './words';

export type Board = Readonly<wire.Board>;

interface WallPageProps {
  readonly model: LiveModel;
  /** What is shown, and how; without one, every queue on one page. */
  readonly board: Board | null;
}

export function WallPage({ model, board }: WallPageProps) {
  const { value: state } = model.state;
  const items = itemsOf(board, state, model.upTo.value, language.value);
  const { shown, page, pages, mostOnPage } = usePages(items, board, model.serverTime.value ?? 0);
  const density = densityFor(mostOnPage, board?.distanceMetres);
  const traces = useTraces(density === 'full' ? queuesIn(items) : [], model.serverTime.value);
  const band: Band = {
    elsewhere: items
      .filter((item) => item.state === 'breach' && !shown.includes(item))
      .map(({ name }) => name),
    alarms: alarmsOn(items, state.alerts),
    onAgents: state.agentAlerts ?? 0,
  };
  const lines = linesOf(band);
  const isEmpty = items.length === 0;
  document.title = words.value.wallTitle;
  return (
    <div class="wall">
      <div class="picture">
        <WallHeader
          name={board?.name ?? null}
          freshness={model.freshness.value}
          serverTime={model.serverTime.value}
          summary={isEmpty ? null : summarize(items)}
          silentSource={model.silentSource.value}
          page={page}
          pages={pages}
        />
        {isEmpty ? (
          <EmptyWall complete={state.complete} chooses={board !== null && choosesAny(board)} />
        ) : (
          <main>
            <Tiles
              items={shown}
              traces={traces}
              density={density}
              layout={isList(ground.value) ? null : layOut(ground.value, mostOnPage, density, lines)}
              upTo={model.upTo}
              trusted={model.trusted.value}
            />
          </main>
        )}
        {lines === 0 ? null : <AlarmBand {...band} trusted={model.trusted.value} />}
      </div>
    </div>
  );
}

/** The items of the page that is shown now; on a narrow screen, which scrolls, all of them. */
function usePages(items: readonly Item[], board: Board | null, at: number) {
  const course = useRef<Course | null>(null);
  const isOnePage = board === null || isList(ground.value);
  const perPage = isOnePage ? Number.POSITIVE_INFINITY : tilesReadFrom(board.distanceMetres);
  const wanted = board?.order === 'urgency' ? byUrgency(items) : items;
  const next = advance(course.current, {
    at,
    wanted: wanted.map(({ key }) => key),
    breached: new Set(items.filter(({ state }) => state === 'breach').map(({ key }) => key)),
    perPage,
    pageMillis: (board?.pageSeconds ?? 0) * 1_000,
  });
  course.current = next;
  const pages = pagesOf(next.order, perPage);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const shown = (pages[next.page] ?? []).map((key) => byKey.get(key)).filter((item) => item !== undefined);
  return { shown, page: next.page, pages: pages.length, mostOnPage: pages[0]?.length ?? 0 };
}

interface EmptyWallProps {
  readonly complete: boolean;
  /** Whether the board names what it shows, so that there may be more in the centre. */
  readonly chooses: boolean;
}

function choosesAny({ queues, desks, teams }: Board): boolean {
  return queues !== null || desks !== null || teams !== null;
}

/** No queues may mean that there are none, or that nobody has said so yet: only the first is a first run. */
function EmptyWall({ complete, chooses }: EmptyWallProps) {
  if (!complete) {
    return <main class="not-yet" />;
  }
  return chooses ? (
    <main class="not-yet">
      <p>{wallWords.value.boardEmpty}</p>
    </main>
  ) : (
    <FirstRun />
  );
}
