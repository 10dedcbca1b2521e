import { describe, expect, it } from 'vitest';
import { axisAround, placeOn } from './axis';

const at = (time: string) => Date.parse(`2026-11-23T${time}:00.000Z`);

describe('an axis', () => {
  it('begins and ends with whole hours around all that is drawn on it', () => {
    const axis = axisAround([at('08:12'), null, at('15:59')], 'Europe/Paris');
    expect(axis).toMatchObject({ from: at('08:00'), until: at('16:00') });
    expect(axis?.hours).toHaveLength(8);
    expect(axisAround([at('08:00'), at('16:00')], 'Europe/Paris')).toMatchObject({
      from: at('08:00'),
      until: at('16:00'),
    });
  });

  it('has whole hours of its own zone', () => {
    const axis = axisAround([at('08:12'), at('15:59')], 'Asia/Kolkata');
    expect(axis).toMatchObject({ from: at('07:30'), until: at('16:30') });
  });

  it('writes every other hour where there is no room for all', () => {
    const axis = axisAround([at('06:00'), at('18:00')], 'UTC');
    expect(axis?.hours.filter(({ isWritten }) => isWritten)).toHaveLength(6);
  });

  it('is an hour long at least, and none without a moment', () => {
    expect(axisAround([at('08:00')], 'UTC')).toMatchObject({ from: at('08:00'), until: at('09:00') });
    expect(axisAround([null], 'UTC')).toBeNull();
  });
});

describe('a stretch on it', () => {
  const axis = axisAround([at('08:00'), at('16:00')], 'UTC') ?? { from: 0, until: 1, hours: [] };

  it('lies where it was', () => {
    expect(placeOn(axis, at('10:00'), at('12:00'))).toEqual({ left: '25%', width: '25%' });
  });

  it('is cut off at its ends, and left out beyond them', () => {
    expect(placeOn(axis, at('06:00'), at('10:00'))).toEqual({ left: '0%', width: '25%' });
    expect(placeOn(axis, at('17:00'), at('18:00'))).toBeNull();
  });
});
