import type { Pane } from './pane';

/** The ribbon's functions, by the names that manifest.xml gives them. They run in the pane's own page. */
export function registerCommands(pane: Pane): void {
  Office.actions.associate('validateRoster', (event: Office.AddinCommands.Event) => {
    void validateRoster(pane, event);
  });
}

async function validateRoster({ act }: Pane, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await shown();
    await act.check();
  } finally {
    // Without it the button stays grey.
    event.completed();
  }
}

/** The check runs also where the pane cannot be shown from here; its result waits in the pane. */
async function shown(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.warn(error);
  }
}
