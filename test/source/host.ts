import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PolicySource, type SourceStatus } from '../../src/source/index.js';

/** An element as far as a source needs one, and what the source told it. */
export interface SourceTest {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly source: PolicySource;
  readonly told: string[];
  /** Resolves when the source is ready, failed or idle, whichever is asked for. */
  readonly becomes: (status: SourceStatus) => Promise<void>;
}

export function sourceIn(page: Document, script?: string): SourceTest {
  const told: string[] = [];
  let watch: () => void = () => undefined;
  const host = Object.assign(page.createElement('div'), {
    addController: (_: ReactiveController) => undefined,
    removeController: (_: ReactiveController) => undefined,
    requestUpdate: () => watch(),
    updateComplete: Promise.resolve(true),
  });
  if (script !== undefined) {
    const inline = page.createElement('script');
    inline.type = 'application/json';
    inline.textContent = script;
    host.append(inline);
  }
  const source = new PolicySource(host, {
    loaded: ({ policy }) => told.push(`loaded ${policy.title}`),
    failed: ({ message }) => told.push(`failed ${message}`),
  });
  const becomes = (status: SourceStatus): Promise<void> => new Promise((done) => {
    watch = () => {
      if (source.status === status) queueMicrotask(done);
    };
    watch();
  });
  return { host, source, told, becomes };
}

export const policy = (title: string): { title: string; events: never[] } => ({ title, events: [] });
export const json = (title: string): string => JSON.stringify(policy(title));
