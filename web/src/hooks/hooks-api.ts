import { type Answer, ask, asSent, inPath, order, sending } from '../api/request';
import type * as wire from '../api/wire';

export type Hook = Readonly<wire.ShownHook>;
export type WrittenHook = Readonly<wire.WrittenHook>;
export type Route = Readonly<wire.Route>;
export type Delivery = Readonly<wire.Delivery>;
export type Tried = Readonly<wire.Tried>;

export interface Calls {
  readonly hooks: readonly Hook[];
  readonly routes: readonly Route[];
}

/** Who can be called, and which alarms call whom: neither says anything without the other. */
export async function allCalls(): Promise<Answer<Calls>> {
  const [hooks, routes] = await Promise.all([
    ask('/hooks', asSent<wire.HookList>),
    ask('/hook-routes', asSent<wire.RouteList>),
  ]);
  if (!('is' in hooks)) {
    return hooks;
  }
  return 'is' in routes ? { is: { hooks: hooks.is.hooks, routes: routes.is.hookRoutes } } : routes;
}

export function writeHook(id: string, hook: WrittenHook): Promise<Answer<true>> {
  return order(`/hooks/${inPath(id)}`, sending('PUT', hook));
}

export function removeHook(id: string): Promise<Answer<true>> {
  return order(`/hooks/${inPath(id)}`, { method: 'DELETE' });
}

/** The other side may take 15 s over the test, and as long over its end. */
const TESTED_WITHIN_MILLIS = 35_000;

/** Tells a hook that this is a test. */
export function testHook(id: string): Promise<Answer<Tried>> {
  return ask(`/hooks/${inPath(id)}/test`, asSent<wire.Tried>, { method: 'POST' }, TESTED_WITHIN_MILLIS);
}

export function deliveriesOf(id: string): Promise<Answer<readonly Delivery[]>> {
  return ask(`/hooks/${inPath(id)}/deliveries`, (json) => asSent<wire.DeliveryList>(json).deliveries);
}

export function writeRoute(route: Route): Promise<Answer<true>> {
  return order(`/hook-routes/${inPath(route.id)}`, sending('PUT', route));
}

export function removeRoute(id: string): Promise<Answer<true>> {
  return order(`/hook-routes/${inPath(id)}`, { method: 'DELETE' });
}
