import { EntityLink, type Reference } from './entity-link';

/** A picture with what is said of it, as the page of an article and Strapi's own answers give it. */
export interface ShownFigure {
  image?: {
    url?: string;
    width?: number | null;
    height?: number | null;
    formats?: Record<string, unknown> | null;
  } | null;
  alt?: string | null;
  caption?: string | null;
  credit?: Reference | null;
  creditText?: string | null;
}

interface FigureProps {
  figure: ShownFigure | null | undefined;
  /** How wide it is shown, as `sizes` says it. */
  sizes: string;
  /** It is among the first things that a visitor sees. */
  first?: boolean;
  /** With its caption and credit. */
  told?: boolean;
}

/** Preact's types do not know it yet. */
const SOON: object = { fetchpriority: 'high' };

/** A picture in the size that the screen needs; nothing where there is none. Its room is kept while it loads. */
export function Figure({ figure, sizes, first = false, told = true }: FigureProps) {
  const image = figure?.image;
  if (!figure || !image?.url) return null;
  const { width, height } = image;
  return (
    <figure class="figure">
      <img
        src={image.url}
        srcset={sourcesOf(image)}
        sizes={sizes}
        alt={figure.alt ?? ''}
        width={width ?? undefined}
        height={height ?? undefined}
        loading={first ? undefined : 'lazy'}
        {...(first && SOON)}
        decoding="async"
      />
      {told && <Caption figure={figure} />}
    </figure>
  );
}

function Caption({ figure: { caption, credit, creditText } }: { figure: ShownFigure }) {
  if (!caption && !credit && !creditText) return null;
  return (
    <figcaption>
      {caption && <span dir="auto">{caption}</span>}{' '}
      {(credit || creditText) && (
        <span class="credit">
          {creditText ? (
            <span dir="auto">{creditText}</span>
          ) : (
            credit && <EntityLink kind="source" reference={credit} />
          )}
        </span>
      )}
    </figcaption>
  );
}

function sourcesOf({ url, width, formats }: NonNullable<ShownFigure['image']>): string | undefined {
  const smaller = Object.values(formats ?? {}).flatMap((format) => {
    const { url: address, width: pixels } = (format ?? {}) as { url?: unknown; width?: unknown };
    return typeof address === 'string' && typeof pixels === 'number' ? [`${address} ${pixels}w`] : [];
  });
  return smaller.length > 0 && url && width ? [...smaller, `${url} ${width}w`].join(', ') : undefined;
}
