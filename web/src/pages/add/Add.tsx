import { type FormEvent, type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useAdd, useStatus } from "../../api/queries.js";
import type { AddAnswer, NewArticle, Status } from "../../api/types.js";
import { Failure } from "../../components/states.js";
import { useTitle } from "../../components/useTitle.js";
import { articlePath } from "../../model/ids.js";
import { Addresses } from "./Addresses.js";
import { Files } from "./Files.js";
import { WhatIsNew } from "./WhatIsNew.js";

const details = [
  ["title", "Title", ""],
  ["outlet", "Outlet", "who published it"],
  ["byline", "Byline", ""],
  ["published", "Published", "2017-03-11, or 2017-03"],
  ["language", "Language", "en, fr, de …"],
  ["url", "Address", "https://…"],
] as const;

const Result = ({ answer }: { answer: AddAnswer }) => {
  const link = answer.id && <Link to={articlePath(answer.id)}>Read it with its evidence</Link>;
  if (answer.refusal)
    return (
      <div className="state state-error" role="alert">
        <h2>{answer.id ? "Kept, but not extracted" : "Not taken in"}</h2>
        <p>
          <bdi>{answer.refusal.message}</bdi>
        </p>
        <p>
          <bdi>{answer.refusal.advice}</bdi>
        </p>
        {link && <p>{link}</p>}
      </div>
    );
  return (
    <div className="state state-done" role="status">
      <h2>{answer.outcome === "present" ? "Already in the record" : "Added to the record"}</h2>
      {answer.outcome === "present" && <p>An article with the very same text is there; nothing was changed.</p>}
      <p>{link}</p>
    </div>
  );
};

const Form = ({ name, send, children }: { name: string; send: (data: FormData) => NewArticle; children: ReactNode }) => {
  const add = useAdd();
  const status = useStatus();
  const [before, setBefore] = useState<Status>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBefore(status.data);
    add.mutate(send(new FormData(event.currentTarget)));
  };
  return (
    <form className="addform" aria-label={name} onSubmit={submit}>
      {children}
      <p>
        <button type="submit" className="primary" disabled={add.isPending}>
          {add.isPending ? "Reading…" : name}
        </button>
      </p>
      {add.error && <Failure error={add.error} />}
      {add.data && <Result answer={add.data} />}
      {add.data?.outcome === "added" && add.data.id && <WhatIsNew articles={[add.data.id]} before={before} />}
    </form>
  );
};

const text = (data: FormData, key: string): string | undefined => {
  const value = data.get(key);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

const pasted = (data: FormData): NewArticle => {
  const article: NewArticle = { text: text(data, "text") ?? "" };
  for (const [key] of details) {
    const value = text(data, key)?.trim();
    if (value) article[key] = value;
  }
  return article;
};

export default function Add() {
  useTitle("Add articles");
  return (
    <div className="page">
      <div className="pagehead">
        <h1>Add articles</h1>
        <p className="lead">The text stays as it is and is never changed. Adding the same text twice is harmless.</p>
      </div>
      <section aria-labelledby="by-file">
        <h2 id="by-file">From files</h2>
        <Files />
      </section>
      <section aria-labelledby="by-address">
        <h2 id="by-address">From the web</h2>
        <Addresses />
      </section>
      <section aria-labelledby="by-text">
        <h2 id="by-text">From text</h2>
        <Form name="Add this text" send={pasted}>
          <label className="field">
            <span>Text of the article</span>
            <textarea name="text" required rows={12} dir="auto" />
          </label>
          <div className="fieldgrid">
            {details.map(([key, label, hint]) => (
              <label key={key} className="field">
                <span>{label}</span>
                <input
                  name={key}
                  type="text"
                  autoComplete="off"
                  placeholder={hint}
                  {...(key === "published" ? { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } : {})}
                />
              </label>
            ))}
          </div>
        </Form>
      </section>
    </div>
  );
}
