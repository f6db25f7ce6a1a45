// What the page does better with JavaScript. Without it everything works all the same.
"use strict";

const result = document.getElementById("result");
const form = document.querySelector("form.ask");

// Explain without leaving the page, so that what was pasted stays in its field.
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  let answer;
  try {
    const headers = { Accept: "text/html" };
    answer = await fetch(form.action, { method: "POST", headers, body: new URLSearchParams(new FormData(form)) });
  } catch {
    return show([note(form.dataset.unreachable)]);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // What the service itself refuses is a page of its own.
  const fresh = page.getElementById("result") ?? page.getElementById("trouble");
  if (!fresh) return show([note(form.dataset.unreachable)]);
  show(fresh.childNodes);
  if (fresh.id !== "result") return;
  // A code or a status has an address of its own, which the links to the other languages know.
  history.replaceState(null, "", answer.redirected ? answer.url : location.pathname);
  document.querySelector(".switch").replaceWith(page.querySelector(".switch"));
});

function show(nodes) {
  result.replaceChildren(...nodes);
  showButtons();
  result.focus();
}

function note(text) {
  const paragraph = document.createElement("p");
  paragraph.className = "note";
  paragraph.textContent = text;
  return paragraph;
}

// The keyboard's way to send a text of several lines.
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

function showButtons() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("[data-copy][hidden]")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const text = button.parentElement.querySelector("pre");
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = button.dataset.copied;
        setTimeout(() => (button.textContent = label), 2000);
      } catch {
        // Where the browser forbids it, the user copies what is selected.
        getSelection().selectAllChildren(text);
      }
    });
  }
}
showButtons();

// Search while typing. The words are compared as the server compares them.
const field = document.getElementById("q");
const rows = [...document.querySelectorAll(".codes tbody tr")];
const folded = (text) =>
  text.toLowerCase().replace(/[áéíóúüñё]/g, (letter) => "aeiouunе"["áéíóúüñё".indexOf(letter)]);
const texts = rows.map((row) => folded(row.textContent));
const count = document.querySelector(".codes .count");

if (field && !field.value) {
  field.addEventListener("input", () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word));
      shown += !row.hidden;
    });
    for (const table of document.querySelectorAll(".codes .scroll")) {
      table.hidden = !table.querySelector("tbody tr:not([hidden])");
    }
    document.getElementById("codes-nothing").hidden = shown > 0;
    count.textContent = count.dataset.count.replace("0", shown);
  });
}
