import type { ComponentChildren } from 'preact';
import { Beam } from './beam';
import { LanguageSwitch } from './language-switch';

interface NoticeProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page that says one thing and what to do about it. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <>
      <header class="notice-header">
        <p class="centre">Vigie</p>
        <LanguageSwitch />
      </header>
      <main class="notice">
        <Beam />
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
