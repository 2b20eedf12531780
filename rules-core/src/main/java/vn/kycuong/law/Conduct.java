package vn.kycuong.law;

/** Whether a violation was committed in managing. */
public enum Conduct {
    /** It was not. */
    ORDINARY,
    /** It was, by an officer who holds a post. */
    MANAGERIAL
}
