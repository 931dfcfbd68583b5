import type { Shift } from "../../language/en/calendar.js";
import { common } from "./partial.js";

/**
 * The date that words reach from one told before (“two days later”, “the following week”, “on the Sunday”, “on the 9th”).
 * @param date ISO 8601, whole or partial
 * @param notAfter a day of a month is at the latest this day: in the news, the day of publication
 * @returns as precise as both are: of a week the month in which all of it lies, else the year; nothing where not even that is sure
 */
export const moved = (date: string, by: Shift, notAfter?: string): string | undefined => {
  if (by.unit === "year") return String(Number(date.slice(0, 4)) + by.count);
  if (date.length < 7) return undefined;
  if (by.unit === "month") return monthsOn(date, by.count);
  if (by.unit === "ordinal") return dayOfMonth(date, by.day, notAfter);
  if (date.length < 10) return withoutDay(date, by);
  if (by.unit === "week") return weeksOn(date, by.count);
  if (by.unit !== "weekday") return daysOn(date, by.count);
  const on = (by.day - new Date(`${date}T12:00:00Z`).getUTCDay() + 7) % 7;
  return daysOn(date, by.back ? (on || 7) - 7 : on || 7);
};

const daysOn = (date: string, count: number): string => {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 10);
};

const monthsOn = (date: string, count: number): string => {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
};

/** From a month alone no day is sure; the year is, or the month where the words stay at the same time. */
const withoutDay = (date: string, by: Exclude<Shift, { unit: "ordinal" }>): string | undefined => {
  if (by.unit === "weekday" || by.count === 0) return by.unit === "weekday" ? undefined : date;
  if (by.unit !== "week") return undefined;
  return common([date, monthsOn(date, Math.sign(by.count) * Math.ceil(Math.abs(by.count) / 4))]);
};

/** “A week later” is one of the days about the seventh; “that week”, “the following week” are weeks of the calendar. */
const weeksOn = (date: string, count: number): string | undefined => {
  const monday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
  return common([daysOn(date, 7 * count - monday), daysOn(date, 7 * count - monday + 6)])?.slice(0, 7);
};

const dayOfMonth = (date: string, day: number, notAfter: string | undefined): string | undefined => {
  const at = (month: string): string | undefined => {
    const found = `${month}-${String(day).padStart(2, "0")}`;
    return daysOn(`${month}-01`, day - 1) === found ? found : undefined;
  };
  const found = day > 0 ? at(date.slice(0, 7)) : undefined;
  return notAfter !== undefined && (found === undefined || found > notAfter) && day > 0 ? at(monthsOn(date, -1)) : found;
};
