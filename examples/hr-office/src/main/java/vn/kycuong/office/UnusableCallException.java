package vn.kycuong.office;

/** A call that cannot be carried out, told in the language of the call. */
public final class UnusableCallException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * A call that cannot be carried out.
     *
     * @param message why, and how to mend it
     */
    public UnusableCallException(String message) {
        super(message);
    }
}
