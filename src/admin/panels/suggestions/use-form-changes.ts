/** Changes of the article's form, each with its way back. */
import { useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { applyPatch, type Patch } from '../../shared/form-patch';
import { takeBack } from '../../shared/take-back';

/** @returns what makes changes; its answer takes them back, whatever else was typed since */
export function useFormChanges(): (patch: Patch[]) => () => void {
  const form = useForm('useFormChanges', ({ values, onChange, addFieldRow, removeFieldRow }) => ({
    values,
    onChange,
    addFieldRow,
    removeFieldRow,
  }));
  const latest = useRef(form);
  latest.current = form;
  return (patch) => {
    const before = latest.current.values;
    applyPatch(latest.current, patch);
    return () => takeBack(latest.current, patch, before);
  };
}
