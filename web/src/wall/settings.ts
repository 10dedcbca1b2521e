/** What the address of a wall may say beyond its board. */
export interface WallSettings {
  readonly board: string | null;
  /** Whether the picture wanders a little, so that it does not burn in. */
  readonly shifts: boolean;
  /** From which hour to which it is night; null where it never is. */
  readonly night: Night | null;
}

export interface Night {
  readonly from: number;
  readonly to: number;
}

const USUAL_NIGHT: Night = { from: 22, to: 6 };

export function settingsIn(address: URL): WallSettings {
  const query = address.searchParams;
  return {
    board: query.get('board'),
    shifts: query.get('shift') !== 'off',
    night: readNight(query.get('night')),
  };
}

/** `21-7`, or `off`; what is neither is as if nothing had been said. */
function readNight(text: string | null): Night | null {
  if (text === 'off') {
    return null;
  }
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(text ?? '') ?? [];
  const night = { from: Number(from ?? Number.NaN), to: Number(to ?? Number.NaN) };
  return night.from < 24 && night.to < 24 ? night : USUAL_NIGHT;
}

/** Whether it is night at a full hour of the day; a night may run over midnight. */
export function isNight({ from, to }: Night, hour: number): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
