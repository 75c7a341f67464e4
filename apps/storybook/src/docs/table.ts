/** Tables of documentation: columns where there is room, otherwise a block for each row. */
import { html, type TemplateResult } from 'lit';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => unknown;
}

/** A table whose first column names the rows. */
export const table = <Row>(
  caption: string,
  [first, ...others]: readonly [Column<Row>, ...Column<Row>[]],
  rows: readonly Row[],
): TemplateResult => {
  // The roles are repeated, since Safari drops those of a table whose parts are displayed as blocks.
  return html`<table class="docs-table" role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">${[first, ...others].map(({ head }) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">${rows.map(
      (row) => html`<tr role="row">
        <th role="rowheader" scope="row">${first.cell(row)}</th>
        ${others.map(({ head, cell }) => html`<td role="cell" data-head=${head}>${cell(row)}</td>`)}
      </tr>`,
    )}</tbody>
  </table>`;
};
