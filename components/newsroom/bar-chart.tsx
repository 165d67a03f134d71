import { LOCALES, type Locale } from '../../db/site/locales';
import { amount } from '../site/dates';

export type Bar = { label: string; value: number };

type BarChartProps = {
  title: string;
  /** In the order of time. */
  bars: Bar[];
  locale: Locale;
  /** Heads of the two columns of the table that says the same. */
  columns: [string, string];
  tableWord: string;
};

const [WIDTH, HEIGHT, TOP, BOTTOM, SIDE] = [720, 190, 18, 26, 70];

/** The least round number that is not smaller: 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** Bars over time, drawn on the server and mirrored where people read from right to left; a table behind it says the same. */
export function BarChart({ title, bars, locale, columns, tableWord }: BarChartProps) {
  const most = roundUp(Math.max(...bars.map(({ value }) => value), 2));
  const isMirrored = LOCALES[locale].dir === 'rtl';
  const room = WIDTH - SIDE;
  const step = room / Math.max(bars.length, 1);
  const place = (x: number, width = 0) => (isMirrored ? WIDTH - x - width : x);
  const heightOf = (value: number) => ((HEIGHT - TOP - BOTTOM) * value) / most;
  const base = HEIGHT - BOTTOM;
  const every = Math.ceil(bars.length / 6);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} direction="ltr">
        {[0, most / 2, most].map((value) => (
          <g key={value}>
            <line
              x1={place(SIDE)}
              x2={place(WIDTH)}
              y1={base - heightOf(value)}
              y2={base - heightOf(value)}
              className="chart-line"
            />
            <text x={place(SIDE - 8)} y={base - heightOf(value) + 4} textAnchor={isMirrored ? 'start' : 'end'}>
              {amount(value, locale)}
            </text>
          </g>
        ))}
        {bars.map(({ label, value }, index) => (
          <g key={label}>
            <rect
              x={place(SIDE + index * step + step * 0.12, step * 0.76)}
              y={base - heightOf(value)}
              width={step * 0.76}
              height={heightOf(value)}
              className="chart-bar"
            />
            {index % every === 0 && index <= bars.length - every / 2 && (
              <text
                x={place(SIDE + index * step + step * 0.12)}
                y={HEIGHT - 7}
                textAnchor="start"
                direction={LOCALES[locale].dir}
                className="chart-label"
              >
                {label}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ChartTable bars={bars} locale={locale} columns={columns} tableWord={tableWord} />
    </figure>
  );
}

function ChartTable({ bars, locale, columns, tableWord }: Omit<BarChartProps, 'title'>) {
  return (
    <details>
      <summary>{tableWord}</summary>
      <table className="numbers-table">
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{amount(value, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
