import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

let preferred: boolean | undefined;

/** Fluent's light or dark tokens, as the host or else this computer prefers; follows when the preference changes. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const isDark = preferred ?? dark.matches;
    setTheme(isDark ? webDarkTheme : webLightTheme);
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
}

/** What the host shows wins over the computer's preference. */
export function preferDark(dark: boolean | undefined): void {
  preferred = dark;
}
