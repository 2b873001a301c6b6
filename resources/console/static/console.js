// What the console adds where scripts run. Every page does without.
"use strict";

const words = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

function localTimes(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.valueOf())) continue;
    time.title = time.textContent;
    time.textContent = words.format(at);
  }
}

function live(place) {
  // The room: each message is the place's content anew. What has the focus keeps it, what is being typed is outside.
  const told = document.getElementById("live-state");
  const source = new EventSource(place.dataset.live);
  source.addEventListener("room", (event) => {
    const focused = document.activeElement && place.contains(document.activeElement) ? document.activeElement.id : "";
    const ticked = new Set([...place.querySelectorAll("input:checked")].map((box) => box.id));
    place.innerHTML = event.data;
    localTimes(place);
    for (const id of ticked) { const box = document.getElementById(id); if (box) box.checked = true; }
    if (focused) document.getElementById(focused)?.focus();
    if (told) told.textContent = "Live";
  });
  source.addEventListener("over", () => { source.close(); location.reload(); });
  source.onerror = () => { if (told) told.textContent = "No connection: this is how it stood. It is tried again."; };
}

document.addEventListener("DOMContentLoaded", () => {
  localTimes(document);
  for (const one of document.querySelectorAll("[data-submit]")) one.addEventListener("change", () => one.form.requestSubmit());
  for (const one of document.querySelectorAll("[data-live]")) live(one);
  for (const one of document.querySelectorAll("[data-all]")) one.addEventListener("change", () => {
    for (const box of document.querySelectorAll(`input[name="${one.dataset.all}"]`)) box.checked = one.checked;
  });
  for (const form of document.querySelectorAll("form[data-sure]")) form.addEventListener("submit", (event) => {
    if (!confirm(form.dataset.sure)) event.preventDefault();
  });
});
