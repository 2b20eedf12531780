package vn.kycuong.office;

import java.util.List;

/** A file that the program has written, or should go on with, cannot be used. Told in the language of the call. */
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> details;

    /**
     * A file that cannot be used.
     *
     * @param key the key of the text that says why, and how to mend it
     * @param details what the text names
     */
    public UnusableFileException(String key, Object... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    /**
     * Why the file cannot be used, and how to mend it.
     *
     * @param texts the texts of the language of the call
     * @return the message
     */
    public String message(Texts texts) {
        return texts.text(key, details.toArray());
    }
}
