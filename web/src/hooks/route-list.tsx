import type { LiveState } from '../live/live-state';
import type { Calls } from './hooks-api';
import { namesOfWay, quietSentence, routeSentence } from './route-sentence';
import { routeWords } from './route-words';

interface RouteListProps extends Calls {
  readonly teams: LiveState['teams'];
}

/** Every way of alarms to people, as a sentence. */
export function RouteList({ hooks, routes, teams }: RouteListProps) {
  if (routes.length === 0) {
    return <p class="empty">{routeWords.value.noRoutes}</p>;
  }
  const names = namesOfWay(hooks, teams);
  return (
    <ul class="call-list">
      {routes.map((route) => (
        <li key={route.id} data-route={route.id}>
          <a class="call-link" href={`/hooks?route=${encodeURIComponent(route.id)}`} data-in-place>
            {route.name}
          </a>
          <p>{routeSentence(route, names)}</p>
          {route.quietHours === null ? null : <p class="quiet">{quietSentence(route)}</p>}
        </li>
      ))}
    </ul>
  );
}
