/** The locator map of the demo article: drawn at build time from coordinates, with labels in the language of the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { html } from '@lit-labs/ssr';
import { type GeoPermissibleObjects, geoConicConformal, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What borders are drawn from: https://github.com/topojson/world-atlas says which version of Natural Earth it has. */
export const BORDERS = { version: '4.1.0', scale: 50, url: 'https://www.naturalearthdata.com/' };

const ATLAS = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
/** Its number in ISO 3166-1, by which the atlas has it. */
const AZERBAIJAN = '031';

const WIDTH = 640;
const HEIGHT = 420;

/** What the map shows, in degrees: west, south, east, north. */
const BOUNDS = [43, 38, 52.2, 42.05] as const;

type Position = readonly [longitude: number, latitude: number];

/** A city on the map, by its id in the data. */
export type City = 'yerevan' | 'baku';

/** Their coordinates as Natural Earth's ne_10m_populated_places has them. */
const CITIES: Readonly<Record<City, Position>> = {
  yerevan: [44.5116, 40.1831],
  baku: [49.8603, 40.3972],
};

/** Where the names of areas stand: in the middle of the part that is seen. They locate nothing. */
const AREAS = {
  azerbaijan: [47.5, 40.5],
  armenia: [44.75, 40.72],
  georgia: [44.5, 41.62],
  iran: [47.2, 38.4],
  turkiye: [43.75, 39.55],
  russia: [47.5, 41.72],
  caspian: [50.8, 39.2],
} as const satisfies Readonly<Record<string, Position>>;

/** The names on the map. A city has a second line. */
export interface MapWords {
  readonly dir: 'ltr' | 'rtl';
  readonly alt: string;
  readonly areas: Readonly<Record<keyof typeof AREAS, string>>;
  readonly nakhchivan: string;
  readonly cities: Readonly<Record<City, readonly [name: string, when: string]>>;
}

const [west, south, east, north] = BOUNDS;
const projection = geoConicConformal()
  .rotate([-(west + east) / 2, 0])
  .parallels([south + 0.5, north - 0.5])
  .fitSize([WIDTH, HEIGHT], {
    type: 'MultiPoint',
    coordinates: [west, (west + east) / 2, east].flatMap((x) => [
      [x, south],
      [x, north],
    ]),
  })
  .clipExtent([
    [-2, -2],
    [WIDTH + 2, HEIGHT + 2],
  ]);
const pathOf = geoPath(projection).digits(0);
const draw = (shape: GeoPermissibleObjects) => pathOf(shape) ?? '';
const at = (position: Position) => {
  const [x = 0, y = 0] = projection([...position]) ?? [];
  return [Math.round(x), Math.round(y)] as const;
};

/** The shapes of the map as SVG paths, the same in every language. */
const shapes = () => {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8')) as Atlas;
  const { countries } = atlas.objects;
  const areas = countries.geometries.filter(
    (one): one is Polygon<{ name: string }> | MultiPolygon<{ name: string }> =>
      one.type === 'Polygon' || one.type === 'MultiPolygon',
  );
  const azerbaijan = areas.find(({ id }) => id === AZERBAIJAN);
  if (azerbaijan?.type !== 'MultiPolygon') throw new Error('The atlas has no Azerbaijan that is in several parts.');
  const parts = feature(atlas, azerbaijan).geometry;
  // Nakhchivan is the largest part of Azerbaijan but one.
  const [, exclave] = parts.coordinates
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .sort((a, b) => pathOf.area(b) - pathOf.area(a));
  if (!exclave) throw new Error('The atlas has no Nakhchivan.');
  const [x, y] = pathOf.centroid(exclave);
  return {
    land: draw(merge(atlas, areas)),
    azerbaijan: draw(parts),
    borders: draw(mesh(atlas, countries, (a, b) => a !== b)),
    nakhchivan: [Math.round(x), Math.round(y)] as const,
  };
};

const SHAPES = shapes();

/** The map as SVG. */
export const mapSvg = ({ dir, alt, areas, nakhchivan, cities }: MapWords): unknown => {
  // The names of cities stand to the right of them, also where a line of the language begins on the right.
  const anchor = dir === 'rtl' ? 'end' : 'start';
  const area = (name: keyof typeof AREAS) => {
    const [x, y] = at(AREAS[name]);
    return html`<text class="area ${name}" x=${x} y=${y} text-anchor="middle">${areas[name]}</text>`;
  };
  const city = (name: City) => {
    const [x, y] = at(CITIES[name]);
    const [label, when] = cities[name];
    const edge = x + 12;
    return html`<circle cx=${x} cy=${y} r="6"/><text class="city" x=${edge} y=${y} text-anchor=${anchor}><tspan x=${edge} dy="-.1em">${label}</tspan><tspan class="when" x=${edge} dy="1.15em">${when}</tspan></text>`;
  };
  const [x, y] = SHAPES.nakhchivan;
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} role="img" aria-label=${alt}>
        <path class="land" d=${SHAPES.land}/>
        <path class="az" d=${SHAPES.azerbaijan}/>
        <path class="borders" d=${SHAPES.borders}/>
        ${(Object.keys(AREAS) as (keyof typeof AREAS)[]).map(area)}
        <text class="part" x=${x} y=${y + 4} text-anchor="middle">${nakhchivan}</text>
        ${city('yerevan')}${city('baku')}
      </svg>`;
};
