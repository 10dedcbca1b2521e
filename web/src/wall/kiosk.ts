const IDLE_AFTER_MILLIS = 5_000;

/** Keeps the display awake, where the browser can; it lets go by itself whenever the page is hidden. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') {
      // A refusal (low battery, no permission) leaves the wall as it is: a display that may sleep.
      navigator.wakeLock?.request('screen').catch(() => undefined);
    }
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}

/** Hides a pointer that has not moved for a while. */
export function hideIdlePointer(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stir = () => {
    document.documentElement.classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(() => document.documentElement.classList.add('idle'), IDLE_AFTER_MILLIS);
  };
  addEventListener('pointermove', stir);
  stir();
}
