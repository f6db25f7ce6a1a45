// Opens a referral. Of errors it knows three members: title, detail and advice.
"use strict";

const answer = document.getElementById("answer");
const language = document.getElementById("language");

language.value = document.cookie.match(/(?:^|; )language=(\w*)/)?.[1] ?? "";
language.addEventListener("change", () => {
  document.cookie = `language=${language.value}; path=/; SameSite=Strict`;
});

document.getElementById("referrals").addEventListener("click", async (event) => {
  const name = event.target.dataset.referral;
  if (!name) return;
  answer.replaceChildren();
  const response = await fetch(`/api/referrals/${encodeURIComponent(name)}`);
  const body = await response.json();
  answer.lang = response.headers.get("content-language") ?? "en";
  answer.className = response.ok ? "" : "error";
  const lines = response.ok ? [["h2", body.name]] : [["h2", body.title], ["p", body.detail], ["p", body.advice]];
  for (const [tag, text] of lines) {
    if (!text) continue;
    const element = document.createElement(tag);
    element.textContent = text;
    answer.append(element);
  }
  answer.dataset.referral = name;
});
