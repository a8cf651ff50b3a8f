/** Roles on an axis of time: a person's, or those of an organization's people. The words stand above each bar. */
import type { ComponentChildren } from 'preact';
import { layOutRoles, type RoleBar, type RoleDates } from './roles-layout';
import type { Tick } from './time-scale';

export interface DrawnRole extends RoleDates {
  key: string;
  /** The role in words, with its links. */
  label: ComponentChildren;
}

interface Props {
  roles: DrawnRole[];
  /** The end of what goes on, `YYYY-MM-DD`. */
  today: string;
}

const BAR = 10;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

export function RolesOverTime({ roles, today }: Props) {
  const { bars, ticks } = layOutRoles(roles, today);
  if (bars.length === 0) return null;
  return (
    <div class="roles">
      <ol class="roles-list">
        {bars.map((bar) => (
          <li key={bar.role.key}>
            <p class="role-words">
              <span class="role-label">{bar.role.label}</span> <span class="role-when">{bar.when}</span>
            </p>
            {ticks.length > 0 && <Strip bar={bar} ticks={ticks} />}
          </li>
        ))}
      </ol>
      <Axis ticks={ticks} />
      <Key bars={bars} />
    </div>
  );
}

function Strip({
  bar: { basis, possible, sure, hasOpenStart, hasOpenEnd },
  ticks,
}: {
  bar: RoleBar<DrawnRole>;
  ticks: Tick[];
}) {
  return (
    <svg class="role-strip" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {ticks.map(({ at, text }) => (
        <line key={text} class="tick-line" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {possible && basis === 'attested' && <Seen x={possible.x + possible.width / 2} />}
      {possible && basis === 'dates' && possible.width !== sure?.width && (
        <Stretch class="role-possible" {...possible} />
      )}
      {sure && <Stretch class="role-sure" {...sure} />}
      {possible && hasOpenStart && basis === 'dates' && <Open at={possible.x} to="start" />}
      {possible && hasOpenEnd && basis === 'dates' && <Open at={possible.x + possible.width} to="end" />}
    </svg>
  );
}

function Stretch({ class: name, x, width }: { class: string; x: number; width: number }) {
  return <rect class={name} x={`${x}%`} y={MIDDLE - BAR / 2} width={`${width}%`} height={BAR} />;
}

function Seen({ x }: { x: number }) {
  return <circle class="role-seen" cx={`${x}%`} cy={MIDDLE} r={BAR / 2} />;
}

/** An arrow: nobody says where it begins or ends, or it goes on. */
function Open({ at, to }: { at: number; to: 'start' | 'end' }) {
  const tip = to === 'end' ? 7 : -7;
  return (
    <svg x={`${at}%`} y={MIDDLE} overflow="visible" aria-hidden="true">
      <path class="role-open" d={`M0,${-BAR / 2}L${tip},0L0,${BAR / 2}Z`} />
    </svg>
  );
}

function Axis({ ticks }: { ticks: Tick[] }) {
  if (ticks.length === 0) return null;
  return (
    <svg class="roles-axis" width="100%" height={20} aria-hidden="true" focusable="false">
      {ticks.map(({ at, text }) => (
        <text key={text} x={`${at}%`} y={15} text-anchor={at < 6 ? 'start' : at > 94 ? 'end' : 'middle'}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function Key({ bars }: { bars: RoleBar<DrawnRole>[] }) {
  const hasVague = bars.some(
    ({ possible, sure, basis }) => basis === 'dates' && possible?.width !== sure?.width,
  );
  const hasSeen = bars.some(({ basis }) => basis === 'attested');
  if (!hasVague && !hasSeen) return null;
  return (
    <ul class="drawing-key" aria-label="Key">
      <li>
        <svg width={26} height={18} aria-hidden="true" focusable="false">
          <rect class="role-sure" x={0} y={4} width={24} height={BAR} />
        </svg>
        held
      </li>
      {hasVague && (
        <li>
          <svg width={26} height={18} aria-hidden="true" focusable="false">
            <rect class="role-possible" x={1} y={4} width={23} height={BAR} />
          </svg>
          perhaps held
        </li>
      )}
      {hasSeen && (
        <li>
          <svg width={18} height={18} aria-hidden="true" focusable="false">
            <circle class="role-seen" cx={8} cy={9} r={BAR / 2} />
          </svg>
          seen in it
        </li>
      )}
    </ul>
  );
}
