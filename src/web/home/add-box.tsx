/** The one box: a text, a path on this machine or an address; files and folders chosen or dropped. */
export function AddBox() {
  return (
    <form class="add" method="post" action="/add" encType="multipart/form-data" id="add">
      <label class="unseen" for="what">
        Text, file, folder or address to read
      </label>
      <textarea
        id="what"
        name="what"
        rows={2}
        placeholder="Paste a text, a path or an address, or drop files and folders here"
      />
      <div class="choices">
        <label class="button file">
          Choose files
          <input type="file" name="files" multiple class="unseen" />
        </label>
        <button class="strong">Read it</button>
      </div>
      <p class="hint">
        Everything stays on this machine. An address is fetched from its own site; nothing else goes there.
      </p>
      <p class="dropped" role="status" />
    </form>
  );
}
