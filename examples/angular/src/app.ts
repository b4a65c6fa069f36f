import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { PolicyInput } from 'policy-timeline';
import 'policy-timeline/define.js';
import { policy } from './policy';

const fromObject = { policy, src: null };
const fromAddress = { policy: null, src: 'policy.json' };
const fromWrongAddress = { policy: null, src: 'nowhere.json' };

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly sources = { fromObject, fromAddress, fromWrongAddress };
  readonly source = signal<{ policy: PolicyInput | null; src: string | null }>(fromObject);
  readonly shown = signal(true);
  readonly log = signal<string[]>([]);

  note({ type, detail }: CustomEvent): void {
    this.log.update((lines) => [...lines, `${type} ${JSON.stringify(detail)}`]);
  }
}
