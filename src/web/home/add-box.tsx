/** The one box: an address, a path on this machine or a text; files and folders chosen or dropped. */
export function AddBox() {
  return (
    <form class="add" method="post" action="/add" encType="multipart/form-data" id="add">
      <label class="unseen" for="what">
        Address, file, folder or text to read
      </label>
      <textarea
        id="what"
        name="what"
        rows={2}
        placeholder="Paste an address, a path or a text, or drop files and folders here"
      />
      <div class="choices">
        <label class="button file">
          Choose files
          <input type="file" name="files" multiple class="unseen" />
        </label>
        <button class="strong">Read it</button>
      </div>
      <p class="hint">
        Everything stays on this machine. Only an address makes Hearsay go out, to that address alone.
      </p>
      <p class="dropped" role="status" />
    </form>
  );
}
