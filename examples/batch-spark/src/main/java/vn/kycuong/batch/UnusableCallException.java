package vn.kycuong.batch;

/** Stops the job before anything is evaluated: its call or its input cannot be used. The message is for the user. */
final class UnusableCallException extends Exception {

    private static final long serialVersionUID = 1;

    UnusableCallException(String message) {
        super(message);
    }
}
