import { expect, it } from 'vitest';
import { freshQueue } from './fresh';
import { queueDraft, queueEntry } from './queue-draft';

it.each([0, 0.07, 0.29, 0.8, 0.955, 1])('a queue with a target of %s is sent as it was read', (target) => {
  const queue = { ...freshQueue('orders'), name: 'Orders', serviceLevelTarget: target };
  expect(queueEntry(queueDraft(queue))).toEqual(queue);
});

it('opening hours are sent as rules, and none where it is always open', () => {
  const queue = { ...freshQueue('orders'), openingHours: ['Mo-Fr 08:00-18:00'] };
  expect(queueEntry(queueDraft(queue)).openingHours).toEqual(['Mo-Fr 08:00-18:00']);
  expect(queueEntry({ ...queueDraft(queue), hours: null }).openingHours).toBeNull();
});
