import type { Answers } from '../page';
import { Day } from './dated';
import { inOrder } from './in-order';

type PageCorrection = Answers['ArticlePage']['corrections'][number];

const KINDS: Record<PageCorrection['kind'], string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
};

/** What the newsroom had to put right, newest last as it is told. */
export function Corrections({ corrections }: { corrections: readonly PageCorrection[] }) {
  return (
    <ul class="corrections">
      {inOrder(corrections, ({ kind, text, date }) => (
        <li class={`correction ${kind}`}>
          <p class="label">
            {KINDS[kind]}, <Day on={date} />
          </p>
          <p dir="auto">{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** At the top of an article that was taken back. */
export function RetractionNotice({ corrections }: { corrections: readonly PageCorrection[] }) {
  const retractions = corrections.filter(({ kind }) => kind === 'retraction');
  return (
    <section class="retraction-notice" aria-labelledby="retracted">
      <h2 id="retracted">This article has been retracted</h2>
      <Corrections corrections={retractions} />
    </section>
  );
}
