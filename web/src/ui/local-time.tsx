import { placeElsewhere } from '../measures/there';
import { commonWords } from './common-words';
import { language } from './language';

interface LocalTimeProps {
  /** A moment that is shown. */
  readonly at: number;
  readonly zone: string;
}

/** Says once of many times by whose clocks they are, where those of who reads them show others. */
export function LocalTime({ at, zone }: LocalTimeProps) {
  const place = placeElsewhere(at, language.value, zone);
  return place === null ? null : <p class="quiet local-time">{commonWords.value.timesOf(place)}</p>;
}
