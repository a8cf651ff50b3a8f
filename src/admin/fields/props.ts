import type { ReactNode } from 'react';

/** What Strapi hands to a custom field's input. */
export interface InputProps<Value> {
  name: string;
  value: Value | null | undefined;
  onChange: (name: string, value: Value | null) => void;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  error?: string;
  disabled?: boolean;
  required?: boolean;
  placeholder?: string;
}
