import type { RosterView } from '../view';

/** Advice about lone work is for places where help may be needed: «Gjelder ikke kontorarbeid». */
export function isOffice(view: RosterView, place: number): boolean {
  return view.place(place).kind === 'office';
}
