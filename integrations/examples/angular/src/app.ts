import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CharterToggleEvent } from '@baku-charter/widgets';
import '@baku-charter/widgets/define';

@Component({
  selector: 'app-root',
  // Angular refuses tags that it does not know; this lets those with a dash pass, without checking what is bound to them.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>What the Charter says</h1>
    <charter-quote quote-id="q4-s1"></charter-quote>
    <charter-pillars [show]="shown()" heading-level="2" (charter-toggle)="hear($event)"></charter-pillars>
    <p>Opened last: {{ opened() }}</p>
    <charter-timeline from="2026-02-10" to="2026-02-11" [headingLevel]="2"></charter-timeline>
  `,
})
export class App {
  readonly shown = signal('energy-security demining');
  readonly opened = signal('none');

  hear({ id, open }: CharterToggleEvent): void {
    this.opened.set(open ? id : 'none');
  }
}
