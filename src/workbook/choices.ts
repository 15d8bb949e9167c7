/** Excel takes no longer list of choices written in place. */
const MAX_LENGTH = 255;

/** Choices as Excel takes them for a drop-down list, "kiosk,bakery"; `undefined` when it cannot take them. */
export function choiceList(choices: readonly string[] | undefined): string | undefined {
  const list = choices?.join(',') ?? '';
  const fits = list !== '' && list.length <= MAX_LENGTH && choices?.every((choice) => !choice.includes(','));
  return fits ? list : undefined;
}
