
const field = document.getElementById("search");
const texts = [...document.querySelectorAll("tbody")].map((body) => [body, plain(body.textContent)]);

// Accents and letter case are what one forgets first.
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function search() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  for (const [body, text] of texts) {
    body.classList.toggle("filtered", !words.every((word) => text.includes(word)));
  }
  const isSeen = ([body]) => body.offsetParent !== null || body.getClientRects().length > 0;
  document.getElementById("nothing").hidden = texts.some(isSeen);
}

field.parentElement.hidden = false;
field.addEventListener("input", search);
document.getElementById("problems").addEventListener("change", search);
search();
