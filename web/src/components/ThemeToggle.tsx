import { useState } from "react";

type Theme = "system" | "light" | "dark";
const key = "onrecord.theme";
const labels: Record<Theme, string> = { system: "Auto", light: "Light", dark: "Dark" };

const stored = (): Theme => {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
};

/** Light, dark, or as the system has it. public/theme.js applies the choice before the first paint. */
export const ThemeToggle = () => {
  const [theme, setTheme] = useState<Theme>(stored);
  const choose = (next: Theme) => {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === "system") localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // Storage may be switched off: the choice lasts as long as the page.
    }
  };
  return (
    <label className="theme">
      <span className="unseen">Colours</span>
      <select value={theme} onChange={(e) => choose(e.target.value as Theme)}>
        {(Object.keys(labels) as Theme[]).map((t) => (
          <option key={t} value={t}>
            {labels[t]}
          </option>
        ))}
      </select>
    </label>
  );
};
