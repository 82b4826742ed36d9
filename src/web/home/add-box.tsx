/** The one box: a text or a path on this machine; files and folders chosen or dropped. */
export function AddBox() {
  return (
    <form class="add" method="post" action="/add" encType="multipart/form-data" id="add">
      <label class="unseen" for="what">
        Text, file or folder to read
      </label>
      <textarea
        id="what"
        name="what"
        rows={2}
        placeholder="Paste a text or a path, or drop files and folders here"
      />
      <div class="choices">
        <label class="button file">
          Choose files
          <input type="file" name="files" multiple class="unseen" />
        </label>
        <button class="strong">Read it</button>
      </div>
      <p class="hint">Everything stays on this machine.</p>
      <p class="dropped" role="status" />
    </form>
  );
}
