// Runs before the first paint, so that a chosen theme does not flash; a file of its own because the CSP forbids inline script.
try {
  const theme = localStorage.getItem("onrecord.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off: the system's theme is used.
}
