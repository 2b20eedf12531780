package vn.kycuong.pack;

/** Stops the reading of a row: a cell that it cannot do without cannot be read. Its fault is told already. */
final class UnreadableCellException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableCellException() {
        super(null, null, false, false);
    }
}
