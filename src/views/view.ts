/** How the admin panel lays out a content type or component. */

/** A field in a form: what an editor is told of it, beside its name. */
export interface FieldHelp {
  label?: string;
  description?: string;
  placeholder?: string;
  /** Set by the server: shown, but not to be typed into. */
  readOnly?: true;
  /** Of a relation: the field of the other document by which it is shown and found. */
  shows?: string;
}

export interface View {
  /** The field by which a document is called in lists and relations. */
  mainField: string;
  /** Field and direction of a list, such as `publishedOn DESC`. */
  sort?: string;
  /** Columns of a list. */
  columns?: string[];
  /** Rows of the form: fields with their widths in twelfths, `slug:6 kicker:6`; alone and without one, all twelve. */
  form: string[];
  help: Record<string, FieldHelp>;
}

export interface Place {
  name: string;
  size: number;
}

/** The rows of a form as the content manager stores them. */
export function formRows({ form }: Pick<View, 'form'>): Place[][] {
  return form.map((row) =>
    row.split(' ').map((cell) => {
      const [name = '', size = '12'] = cell.split(':');
      return { name, size: Number(size) };
    }),
  );
}
