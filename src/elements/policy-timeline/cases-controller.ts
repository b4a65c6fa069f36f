import type { ReactiveControllerHost } from 'lit';

/** Whether all cases are shown, where there are many. */
export class CasesController {
  all = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly toggle = (): void => {
    this.all = !this.all;
    this.#host.requestUpdate();
  };
}
