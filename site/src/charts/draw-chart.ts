import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Html, plainHtml } from '../model/html.ts';

use([BarChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** What a chart is besides its data. */
export interface Frame {
  /** The beginning of every id in the drawing: no two drawings of a page may share it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in a sentence or two, for people who cannot see it. */
  readonly description: string;
}

/**
 * Draws a chart as SVG, while the pages are made: no script of a chart reaches a reader. Colours are names of the site's
 * own (`var(--good-ink)`), so that light, dark and paper all fit.
 * @returns markup. Every word in it has been escaped: those of the frame here, those of the chart by its library.
 */
export function drawChart(option: EChartsCoreOption, { id, width, height, title, description }: Frame): Html {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    const inside = tidy(chart.renderToSVGString(), id);
    return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text"><title id="${id}-title">${plainHtml(title)}</title><desc id="${id}-text">${plainHtml(description)}</desc>${inside}</svg>` as Html;
  } finally {
    chart.dispose();
  }
}

/** Leaves of a drawing what a reader sees: styles for a mouse, empty grounds and what every text repeats are left out. */
function tidy(svg: string, id: string): string {
  return svg
    .replace(/^<svg[^>]*>\n?/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/g, '')
    .replace(/<path (?![^>]*stroke=)[^>]*fill="none"[^>]*><\/path>/g, '')
    .replaceAll(' text-anchor="start"', '')
    .replace(
      / (?:ecmeta_\w+|class|pointer-events|xml:space|stroke-linecap|stroke-linejoin|stroke-miterlimit|paint-order|dominant-baseline)="[^"]*"/g,
      '',
    )
    .replace(/ style="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/(\.\d)\d+/g, '$1')
    .replace(/<\/(?:path|rect|line|circle)>/g, '</>')
    .replace(/><\/>/g, '/>')
    .replace(/\n+/g, '');
}
