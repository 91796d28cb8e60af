/** A file that is chosen is read into the field for its text: without a script it is pasted there. */
export const chooseFile = (document) => {
  const picker = document.querySelector('[data-file-picker]');
  const text = document.querySelector('[data-file-text]');
  const name = document.querySelector('[data-file-name]');
  if (!picker || !text || !name) return;
  picker.hidden = false;
  picker.querySelector('input').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    text.value = await file.text();
    name.value = file.name;
  });
};
