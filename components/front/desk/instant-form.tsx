type InstantFormProps = {
  action: string;
  value: string;
  label: string;
  submit: string;
  hint: string;
  trouble: string | undefined;
};

/** Asks for an instant, by the wall clock of the site. */
export function InstantForm({ action, value, label, submit, hint, trouble }: InstantFormProps) {
  return (
    <form action={action} className="filter-form instant-form">
      <label className="field">
        <span className="field-label">{label}</span>
        <input
          type="datetime-local"
          name="at"
          className="input"
          defaultValue={value}
          required
          aria-invalid={trouble ? true : undefined}
          aria-describedby="instant-hint"
        />
      </label>
      <button type="submit" className="press">
        {submit}
      </button>
      <p id="instant-hint" className="field-hint">
        {hint}
      </p>
      {trouble && (
        <p role="alert" className="field-error">
          {trouble}
        </p>
      )}
    </form>
  );
}
